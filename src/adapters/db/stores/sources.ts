import type { KnownSource } from '../../../sources/index.js';
import { writesAny } from './early.js';
import { splitKnown } from './memory.js';
import type { Tx, WrittenRows } from './tx.js';

/** Sources fetched for the names of one article: a surname that more people share is resolved by none of them. */
const MAX_KNOWN = 400;
/** Claims that a person's company is read from, the newest, and names of it: enough to find two in common. */
const [MAX_SAID, MAX_COMPANY] = [200, 60];

/** The forms by which an article's mentions are looked up. */
export interface SourceForms {
  readonly keys: readonly string[];
  readonly folded: readonly string[];
  readonly lastWords: readonly string[];
  /** Whether people are told apart by their company: whom else their claims name. */
  readonly byCompany: boolean;
}

/** A source that the store has. */
export interface FoundSource extends Omit<KnownSource, 'coMentioned'> {
  /** Full names of the people and organisations that stand in a person's claims; null when they were not asked for. */
  readonly company: readonly string[] | null;
}

/**
 * Sources with one of these keys, and those that were seen under one of the folded names or last words: the surest first, then
 * the oldest. Each is looked up by its id: joined, all sources of a store of some thousand were read and merged.
 */
export function findKnownSources(tx: Tx, forms: SourceForms): Promise<FoundSource[]> {
  return tx.query<FoundSource>(
    `with found as (
       select id as source_id, 0 as doubt from source where key = any($1)
       union all select source_id, 1 from source_alias where folded = any($2)
       union all select source_id, 2 from (select source_id from source_alias where last_word = any($3) limit $4::int) l
     ), surest as (select source_id, min(doubt) as doubt from found group by source_id)
     select s.id, s.key, s.kind, s.name, s.role,
       array(select a.name from source_alias a where a.source_id = s.id order by a.name) as aliases,
       case when $5 and s.kind = 'PERSON' then array(
         select distinct m.full_name
         from (select id from claim where speaker_id = s.id order by created_at desc, id desc limit $6::int) c
         join mention m on m.claim_id = c.id where m.kind <> 'PLACE' order by m.full_name limit $7::int
       ) end as company
     from surest f cross join lateral (select * from source where id = f.source_id limit 1) s
     order by f.doubt, s.created_at, s.id limit $4::int`,
    forms.keys,
    forms.folded,
    forms.lastWords,
    MAX_KNOWN,
    forms.byCompany,
    MAX_SAID,
    MAX_COMPANY,
  );
}

/** Whether rows change what was found for some forms. */
export function changesSources(
  rows: WrittenRows,
  { keys, folded, lastWords }: SourceForms,
  found: readonly FoundSource[],
): boolean {
  const ids = new Set<unknown>(found.map(({ id }) => id));
  const spoken = new Set<unknown>(found.flatMap(({ id, company }) => (company === null ? [] : [id])));
  return (
    writesAny(rows, 'source', 'id', ids) ||
    writesAny(rows, 'source', 'key', new Set(keys)) ||
    writesAny(rows, 'source_alias', 'sourceId', ids) ||
    writesAny(rows, 'source_alias', 'folded', new Set(folded)) ||
    writesAny(rows, 'source_alias', 'lastWord', new Set(lastWords)) ||
    writesAny(rows, 'claim', 'speakerId', spoken)
  );
}

/** What a known source is now seen to be: a fuller name, a role where none was known; null leaves it. */
export interface SourceChange {
  readonly id: string;
  readonly name: string | null;
  readonly role: string | null;
}

/** Has sources given the fuller names under which they have now been seen, and their roles. */
export function changeSources(tx: Tx, changes: readonly SourceChange[]): void {
  if (changes.length === 0) return;
  tx.journal.push(new Map([['source', changes]]));
  tx.write(
    `update source set name = coalesce(c.name, source.name), role = coalesce(c.role, source.role)
     from jsonb_to_recordset($1::jsonb) c(id uuid, name text, role text) where source.id = c.id`,
    JSON.stringify(changes),
  );
}

/** Ids of the origins with these keys that the store has, those remembered without asking for them. */
export async function findOrigins(tx: Tx, keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { known: ids, asked } = splitKnown(keys, (key) => tx.memory.origin(key));
  if (asked.length === 0) return ids;
  const wanted = new Set(asked);
  const find = tx.ahead((rows) => writesAny(rows, 'origin', 'key', wanted));
  const rows = await find<{ id: string; key: string }>(
    'select id, key from origin where key = any($1)',
    asked,
  );
  for (const { id, key } of rows) {
    tx.memory.setOrigin(key, id);
    ids.set(key, id);
  }
  return ids;
}
