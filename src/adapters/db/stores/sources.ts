import { MAX_COMPANY, type KnownSource } from '../../../sources/index.js';
import { writesAny } from './early.js';
import { splitKnown } from './memory.js';
import type { Tx, WrittenRows } from './tx.js';

/**
 * Sources looked up by one form: those met last, and of a surname those met first too, who are named most. Others who share it
 * would only make it belong to nobody.
 */
const MAX_NAMESAKES = 20;
/** Claims, the newest, that a person's company is gathered from: who speaks every day names the same people again. */
const MAX_SAID = 2_000;
/** Sources fetched for the names of one article. */
const MAX_KNOWN = 400;

/** The forms by which an article's mentions are looked up. */
export interface SourceForms {
  readonly keys: readonly string[];
  readonly folded: readonly string[];
  readonly lastWords: readonly string[];
}

/** A source that the store has. Of its aliases those that it was found by. */
export type FoundSource = KnownSource & Required<Pick<KnownSource, 'company'>>;

/**
 * Sources with one of these keys, and those that were seen under one of the folded names or last words: the surest first, then
 * the newest (an id tells its time). Each is looked up by its id: joined, all sources of a store of some thousand were read and merged.
 */
export function findKnownSources(
  tx: Tx,
  { keys, folded, lastWords }: SourceForms,
): Promise<readonly FoundSource[]> {
  return tx.query<FoundSource>(
    `with found as (
       select id as source_id, 0 as doubt, null as name from source where key = any($1)
       union all select a.source_id, 1, a.name from unnest($2::text[]) form cross join lateral (
         select source_id, name from source_alias where folded = form order by source_id desc limit $4::int
       ) a
       union all select a.source_id, 2, a.name from unnest($3::text[]) form cross join lateral (
         (select source_id, name from source_alias where last_word = form order by source_id desc limit $4::int)
         union all (select source_id, name from source_alias where last_word = form order by source_id limit $4::int)
       ) a
     ), surest as (
       select source_id, min(doubt) as doubt, array_remove(array_agg(distinct name), null) as aliases from found group by source_id
     )
     select s.id, s.key, s.kind, s.name, s.role, s.company, f.aliases
     from surest f cross join lateral (select * from source where id = f.source_id limit 1) s
     order by f.doubt, s.id desc limit $5::int`,
    keys,
    folded,
    lastWords,
    MAX_NAMESAKES,
    MAX_KNOWN,
  );
}

/** Whether rows change which sources are found for some forms, or under which names. */
export function changesFound(
  rows: WrittenRows,
  { keys, folded, lastWords }: SourceForms,
  found: readonly FoundSource[],
): boolean {
  const ids = new Set<unknown>(found.map(({ id }) => id));
  return (
    writesAny(rows, 'source', 'key', new Set(keys)) ||
    writesAny(rows, 'source_alias', 'sourceId', ids) ||
    writesAny(rows, 'source_alias', 'folded', new Set(folded)) ||
    writesAny(rows, 'source_alias', 'lastWord', new Set(lastWords))
  );
}

/** What a known source is now seen to be: a fuller name, a role where none was known, other company; null leaves it. */
export interface SourceChange {
  readonly id: string;
  readonly name: string | null;
  readonly role: string | null;
  readonly company: readonly string[] | null;
}

/** What changes of sources stand under in a journal. */
const CHANGES = 'source changes';

/** Has sources given what is now known of them. */
export function changeSources(tx: Tx, changes: readonly SourceChange[]): void {
  if (changes.length === 0) return;
  tx.journal.push(new Map([[CHANGES, changes]]));
  tx.write(
    `update source set name = coalesce(c.name, source.name), role = coalesce(c.role, source.role),
       company = coalesce(c.company, source.company)
     from jsonb_to_recordset($1::jsonb) c(id uuid, name text, role text, company text[]) where source.id = c.id`,
    JSON.stringify(changes),
  );
}

/** Sources as changes that were written since have made them. */
export function withChanges(
  found: readonly FoundSource[],
  written: readonly WrittenRows[],
): readonly FoundSource[] {
  const now = new Map(found.map((source) => [source.id, source]));
  for (const rows of written)
    for (const { id, name, role, company } of (rows.get(CHANGES) ?? []) as readonly SourceChange[]) {
      const before = now.get(id);
      if (before === undefined) continue;
      now.set(id, {
        ...before,
        name: name ?? before.name,
        role: role ?? before.role ?? null,
        company: company ?? before.company,
      });
    }
  return [...now.values()];
}

/** Has the company of people gathered anew, after claims of theirs have gone. */
export function gatherCompany(tx: Tx, sourceIds: readonly string[]): void {
  tx.write(
    `update source s set company = array(
       select n.full_name from (
         select m.full_name, max(c.article_id::text) as last
         from (select id, article_id from claim where speaker_id = s.id order by created_at desc, id desc limit $3::int) c
         join mention m on m.claim_id = c.id where m.kind <> 'PLACE'
         group by 1 order by 2 desc, m.full_name collate "C" desc limit $2::int
       ) n order by n.last, n.full_name collate "C"
     ) where s.id = any($1) and s.kind = 'PERSON'`,
    sourceIds,
    MAX_COMPANY,
    MAX_SAID,
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
