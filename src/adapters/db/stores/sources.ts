import type { KnownSource } from '../../../sources/index.js';
import type { Tx } from './tx.js';

/** Sources fetched for the names of one article: a surname that more people share is resolved by none of them. */
const MAX_KNOWN = 400;

/** Sources that were seen under one of these folded names or last words, oldest first. */
export function findKnownSources(
  tx: Tx,
  folded: readonly string[],
  lastWords: readonly string[],
): Promise<KnownSource[]> {
  return tx.query<KnownSource>(
    `with found as (
       select source_id from source_alias where folded = any($1)
       union select source_id from source_alias where last_word = any($2)
     )
     select s.id, s.key, s.kind, s.name, s.role,
       array(select a.name from source_alias a where a.source_id = s.id order by a.name) as aliases
     from source s where s.id in (select source_id from found)
     order by s.created_at, s.id limit $3::int`,
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

/** Ids of the origins with these keys that the store has. */
export async function findOrigins(tx: Tx, keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.query<{ id: string; key: string }>(
    'select id, key from origin where key = any($1)',
    keys,
  );
  return new Map(rows.map(({ id, key }) => [key, id]));
}
