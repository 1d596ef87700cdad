import { Prisma } from '../generated/client/client.js';
import type {
  Article,
  Assertion,
  Attribution,
  Caption,
  Chrome,
  Claim,
  Correction,
  Credit,
  Event,
  EventRedirect,
  EventTerm,
  Measure,
  Mention,
  Origin,
  Page,
  Quantity,
  Relation,
  Segment,
  Series,
  Shingle,
  Source,
  SourceAlias,
  TextReuse,
} from '../generated/client/client.js';
import { WAKE_READERS, WRITTEN_COLUMNS, type NewNotice } from './notices.js';
import { snake, toRecordset, type Tx } from './tx.js';

/** The model's rows by table. JSON columns take any plain data. */
type Written<Row, Json extends keyof Row = never> = {
  readonly [Column in keyof Row]: Column extends Json ? unknown : Row[Column];
};

export interface Tables {
  readonly page: Written<Page>;
  readonly chrome: Written<Chrome>;
  readonly series: Written<Series>;
  readonly source: Written<Source>;
  readonly source_alias: Written<SourceAlias>;
  readonly article: Written<Article, 'publishedReasons' | 'newsFacts'>;
  readonly segment: Written<Segment>;
  readonly caption: Written<Caption>;
  readonly credit: Written<Credit>;
  readonly correction: Written<Correction>;
  readonly shingle: Written<Shingle>;
  readonly text_reuse: Written<TextReuse, 'spans' | 'reasons'>;
  readonly origin: Written<Origin>;
  readonly event: Written<Event, 'profile'>;
  readonly event_redirect: Written<EventRedirect, 'reasons'>;
  readonly event_term: Written<EventTerm>;
  readonly measure: Written<Measure>;
  readonly assertion: Written<Assertion>;
  readonly claim: Written<Claim, 'timeReasons' | 'eventReasons'>;
  readonly attribution: Written<Attribution, 'sourceReasons'>;
  readonly mention: Written<Mention>;
  readonly quantity: Written<Quantity>;
  readonly relation: Written<Relation, 'reasons'>;
  readonly notice: NewNotice;
}

export type Table = keyof Tables;

/** Rows that another article may have written: the first stays. */
const FIRST_STAYS: ReadonlySet<Table> = new Set([
  'page',
  'chrome',
  'source_alias',
  'series',
  'origin',
  'source',
]);

/** Rows that are written again whole when they have changed, with the columns that may change. */
const REWRITTEN: Partial<Record<Table, readonly string[]>> = {
  event: [
    'title',
    'kind',
    'time_from',
    'time_to',
    'time_precision',
    'place',
    'place_path',
    'series_id',
    'profile',
    'claim_count',
    'article_count',
    'origin_count',
    'disputed',
    'last_seen_at',
    'updated_at',
  ],
  assertion: [
    'measure_id',
    'key',
    'text',
    'modality',
    'polarity',
    'low',
    'high',
    'low_open',
    'high_open',
    'approximate',
    'claim_count',
    'outlet_count',
    'origin_count',
    'first_said_at',
    'last_said_at',
  ],
  // A changed relation is another one.
  relation: ['id', 'event_id', 'score', 'method', 'reasons', 'created_at'],
  event_term: ['weight'],
};

/** What a row is found again by, where that is not its id. */
const KNOWN_BY: Partial<Record<Table, readonly string[]>> = {
  relation: ['from_id', 'to_id', 'kind'],
  event_term: ['term', 'event_id'],
};

/** The columns that are written, of tables that have others, which Postgres fills in. */
const COLUMNS: Partial<Record<Table, string>> = {
  article: Object.values(Prisma.ArticleScalarFieldEnum).map(snake).join(', '),
  notice: WRITTEN_COLUMNS,
};

function insertOf(table: Table, parameter: number): string {
  const columns = COLUMNS[table];
  const into = columns === undefined ? `"${table}"` : `"${table}" (${columns})`;
  return `insert into ${into} select ${columns ?? '*'} from jsonb_populate_recordset(null::"${table}", $${String(parameter)}::jsonb)${conflictClause(table)}`;
}

function conflictClause(table: Table): string {
  if (FIRST_STAYS.has(table)) return ' on conflict do nothing';
  const columns = REWRITTEN[table];
  if (columns === undefined) return '';
  const changed = columns.map((column) => `${column} = excluded.${column}`).join(', ');
  const update = ` on conflict (${(KNOWN_BY[table] ?? ['id']).join(', ')}) do update set ${changed}`;
  return table === 'event_term' ? `${update} where event_term.weight <> excluded.weight` : update;
}

/** What is removed in the same statement; never a row that it writes. */
interface Removals {
  readonly relations: string[];
  /** The terms that an event keeps: its others go. */
  readonly kept: { readonly event_id: string; readonly terms: readonly string[] }[];
}

const noRemovals = (): Removals => ({ relations: [], kept: [] });

/** Tables that each new article has rows in, or may have: always written, so that the server plans one statement and no hundred. */
const OF_ARTICLE: readonly Table[] = [
  'article',
  'assertion',
  'attribution',
  'claim',
  'credit',
  'event',
  'event_term',
  'measure',
  'mention',
  'notice',
  'origin',
  'page',
  'quantity',
  'relation',
  'segment',
  'shingle',
  'source',
  'source_alias',
  'text_reuse',
];

function removalsOf({ relations, kept }: Removals, parameter: number, always: boolean) {
  const parts: { readonly sql: string; readonly value: unknown }[] = [];
  if (always || relations.length > 0)
    parts.push({
      sql: `delete from relation where id = any($${String(parameter)}::uuid[])`,
      value: relations,
    });
  if (always || kept.length > 0)
    parts.push({
      sql: `delete from event_term t using jsonb_to_recordset($${String(parameter + parts.length)}::jsonb) k(event_id uuid, terms text[])
        where t.event_id = k.event_id and t.term <> all(k.terms)`,
      value: JSON.stringify(kept),
    });
  return parts;
}

/** Rows of many tables, written together in one statement. Postgres checks foreign keys when the statement is through. */
export class Batch {
  private rows = new Map<Table, object[]>();
  private removals = noRemovals();

  /** Adds rows of a table. */
  add<T extends Table>(table: T, rows: readonly Tables[T][]): void {
    if (rows.length === 0) return;
    const known = this.rows.get(table);
    if (known === undefined) this.rows.set(table, [...rows]);
    else known.push(...rows);
  }

  /** Has relations removed. */
  removeRelations(ids: readonly string[]): void {
    this.removals.relations.push(...ids);
  }

  /** Has all postings of an event removed but these. */
  keepTerms(eventId: string, terms: readonly string[]): void {
    this.removals.kept.push({ event_id: eventId, terms });
  }

  /** Has everything added so far written, and removed what is to go, in one statement; and forgets it. */
  write(tx: Tx): void {
    const full = this.rows.has('article');
    const tables = [...new Set([...(full ? OF_ARTICLE : []), ...this.rows.keys()])].sort();
    const removals = removalsOf(this.removals, tables.length + 1, full);
    if (tables.length + removals.length === 0) return;
    const parts = [...tables.map((table, n) => insertOf(table, n + 1)), ...removals.map(({ sql }) => sql)];
    const wake = this.rows.has('notice') ? WAKE_READERS : '';
    const values = [
      ...tables.map((table) => toRecordset(this.rows.get(table) ?? [])),
      ...removals.map(({ value }) => value),
    ];
    tx.journal.push(this.rows);
    this.rows = new Map();
    this.removals = noRemovals();
    tx.write(
      `with ${parts.map((sql, n) => `w${String(n)} as (${sql})`).join(', ')} select ${wake}`,
      ...values,
    );
  }
}
