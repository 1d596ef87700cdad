import { stringify } from 'csv-stringify/sync';
import type { ExportRecord } from '../listed.js';
import type { Format } from './format.js';

const ARTICLE = [
  ...['article.id', 'article.url', 'article.title', 'article.language', 'article.publisher.name'],
  ...['article.published.from', 'article.published.to', 'article.published.precision'],
];
const FIGURE = [
  ...['figure.text', 'figure.interval.low', 'figure.interval.high', 'figure.interval.lowOpen'],
  ...['figure.interval.highOpen', 'figure.approximate', 'figure.change', 'figure.unit'],
  ...['figure.counted', 'figure.predicate'],
];
const CLAIM = [
  ...['id', 'kind', 'text', 'start', 'end', 'sentence.text', 'modality', 'polarity', 'denial'],
  ...['time.from', 'time.to', 'time.precision', 'speaker.id', 'speaker.name', 'speaker.kind', 'speakerText'],
  ...['chain', ...FIGURE, ...ARTICLE],
  ...[
    'event.id',
    'event.title',
    'eventScore',
    'assertion.id',
    'assertion.text',
    'measure.id',
    'measure.label',
  ],
  ...['origin.id', 'origin.source.name', 'firstReport.id', 'firstReport.url', 'firstReport.published.from'],
  'createdAt',
];
const OWN_ARTICLE = [
  ...['id', 'url', 'title', 'language', 'publisher.name', 'published.from', 'published.to'],
  ...[
    'published.precision',
    'text',
    'byline',
    'wire.name',
    'original',
    'revision',
    'datelinePlace',
    'ingestedAt',
  ],
];

/** The columns of each table: the paths that the values have in the lines of NDJSON. */
export const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  claims: CLAIM,
  event: CLAIM,
  articles: OWN_ARTICLE,
  events: [
    ...['id', 'title', 'kind', 'time.from', 'time.to', 'time.precision', 'place', 'placePath', 'series.id'],
    ...['series.name', 'disputed', 'claimCount', 'articleCount', 'originCount', 'lastSeenAt', 'createdAt'],
    'updatedAt',
  ],
  sources: ['id', 'kind', 'name', 'role'],
  // An article that was found fills the columns of a claim's article.
  search: ['type', 'rank', ...CLAIM],
};

/** What a spreadsheet takes for a formula; and the apostrophe, so that exactly one is to be taken off again. */
const FORMULA = /^['=+\-@\t\r\n\uFF0B\uFF0D\uFF1D\uFF20]/;

const guarded = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

interface Step {
  readonly role: string;
  readonly text: string;
}

/** The chain in one cell: "OUTLET Harbour Post > SPEAKER the mayor". */
const sayChain = (chain: readonly Step[]): string =>
  chain.map(({ role, text }) => `${role} ${text}`).join(' > ');

function valueAt(record: ExportRecord, path: string): unknown {
  let value: unknown = record;
  for (const step of path.split('.')) value = (value as Record<string, unknown> | null | undefined)?.[step];
  return path === 'chain' && Array.isArray(value) ? sayChain(value as Step[]) : value;
}

/** A record as the search table has it. */
const found = (record: ExportRecord): ExportRecord =>
  record.type === 'article' ? { type: record.type, rank: record['rank'], article: record } : record;

function cell(value: unknown, guard: boolean): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString();
  if (typeof value !== 'string') return JSON.stringify(value);
  return guard ? guarded(value) : value;
}

const lines = (rows: readonly (readonly string[])[]): string =>
  stringify(
    rows.map((row) => [...row]),
    { record_delimiter: 'windows' },
  );

/**
 * A table as RFC 4180 has it, with a header. Texts that a spreadsheet would run as formulas get an apostrophe before them,
 * unless `guard` is false.
 */
export function csv(table: string, guard: boolean): Format {
  const columns = COLUMNS[table] ?? [];
  const row = (record: ExportRecord) => columns.map((path) => cell(valueAt(record, path), guard));
  return {
    contentType: 'text/csv; charset=utf-8; header=present',
    begin: lines([columns]),
    end: '',
    write: (records) => lines(records.map((record) => row(table === 'search' ? found(record) : record))),
  };
}
