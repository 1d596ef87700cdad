import type { KnownSource } from '../../../sources/index.js';
import { splitKnown } from './memory.js';
import type { Tx } from './tx.js';

/** Sources fetched for the names of one article: a surname that more people share is resolved by none of them. */
const MAX_KNOWN = 400;

/** The forms by which an article's mentions are looked up. */
export interface SourceForms {
  readonly keys: readonly string[];
  readonly folded: readonly string[];
  readonly lastWords: readonly string[];
}

/**
 * Sources with one of these keys, and those that were seen under one of the folded names or last words: the surest first, then
 * the oldest. Each is looked up by its id: joined, all sources of a store of some thousand were read and merged.
 */
export function findKnownSources(tx: Tx, { keys, folded, lastWords }: SourceForms): Promise<KnownSource[]> {
  return tx.query<KnownSource>(
    `with found as (
       select id as source_id, 0 as doubt from source where key = any($1)
       union all select source_id, 1 from source_alias where folded = any($2)
       union all select source_id, 2 from (select source_id from source_alias where last_word = any($3) limit $4::int) l
     ), surest as (select source_id, min(doubt) as doubt from found group by source_id)
     select s.id, s.key, s.kind, s.name, s.role,
       array(select a.name from source_alias a where a.source_id = s.id order by a.name) as aliases
     from surest f cross join lateral (select * from source where id = f.source_id limit 1) s
     order by f.doubt, s.created_at, s.id limit $4::int`,
    keys,
    folded,
    lastWords,
    MAX_KNOWN,
  );
}

/** Names remembered of each source's company: enough to find two in common. */
const MAX_COMPANY = 60;

/** Full names of the people and organisations that stand in the claims of each source. */
export async function findCompany(
  tx: Tx,
  sourceIds: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await tx.query<{ id: string; names: string[] }>(
    `select s.id, array(
       select distinct m.full_name from claim c join mention m on m.claim_id = c.id
       where c.speaker_id = s.id and m.kind <> 'PLACE' order by m.full_name limit $2::int
     ) as names
     from unnest($1::uuid[]) s(id)`,
    sourceIds,
    MAX_COMPANY,
  );
  return new Map(rows.map(({ id, names }) => [id, names]));
}

/** What a known source is now seen to be: a fuller name, a role where none was known; null leaves it. */
export interface SourceChange {
  readonly id: string;
  readonly name: string | null;
  readonly role: string | null;
}

/** Gives sources the fuller names under which they have now been seen, and their roles. */
export async function changeSources(tx: Tx, changes: readonly SourceChange[]): Promise<void> {
  if (changes.length === 0) return;
  await tx.query(
    `update source set name = coalesce(c.name, source.name), role = coalesce(c.role, source.role)
     from jsonb_to_recordset($1::jsonb) c(id uuid, name text, role text) where source.id = c.id`,
    JSON.stringify(changes),
  );
}

/** Ids of the origins with these keys that the store has, those remembered without asking for them. */
export async function findOrigins(tx: Tx, keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { known: ids, asked } = splitKnown(keys, (key) => tx.memory.origin(key));
  if (asked.length === 0) return ids;
  const rows = await tx.query<{ id: string; key: string }>(
    'select id, key from origin where key = any($1)',
    asked,
  );
  for (const { id, key } of rows) {
    tx.memory.setOrigin(key, id);
    ids.set(key, id);
  }
  return ids;
}
