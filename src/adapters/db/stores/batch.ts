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
import { toRecordset, type Tx } from './tx.js';

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
  'shingle',
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
};

/** Columns of the tables that number their rows themselves. */
const NUMBERED: Partial<Record<Table, string>> = { notice: WRITTEN_COLUMNS };

function insertOf(table: Table, parameter: number): string {
  const columns = NUMBERED[table];
  const into = columns === undefined ? `"${table}"` : `"${table}" (${columns})`;
  return `insert into ${into} select ${columns ?? '*'} from jsonb_populate_recordset(null::"${table}", $${String(parameter)}::jsonb)${conflictClause(table)}`;
}

function conflictClause(table: Table): string {
  if (FIRST_STAYS.has(table)) return ' on conflict do nothing';
  const columns = REWRITTEN[table];
  if (columns === undefined) return '';
  return ` on conflict (id) do update set ${columns.map((column) => `${column} = excluded.${column}`).join(', ')}`;
}

/** Rows of many tables, written together in one statement. Postgres checks foreign keys when the statement is through. */
export class Batch {
  private readonly rows = new Map<Table, object[]>();

  /** Adds rows of a table. */
  add<T extends Table>(table: T, rows: readonly Tables[T][]): void {
    if (rows.length === 0) return;
    const known = this.rows.get(table);
    if (known === undefined) this.rows.set(table, [...rows]);
    else known.push(...rows);
  }

  /** Writes everything added so far and forgets it. */
  async write(tx: Tx): Promise<void> {
    const tables = [...this.rows.keys()].sort();
    if (tables.length === 0) return;
    const inserts = tables.map((table, n) => `w${String(n)} as (${insertOf(table, n + 1)})`);
    const wake = tables.includes('notice') ? WAKE_READERS : '';
    const values = tables.map((table) => toRecordset(this.rows.get(table) ?? []));
    this.rows.clear();
    await tx.query(`with ${inserts.join(', ')} select ${wake}`, ...values);
  }
}
