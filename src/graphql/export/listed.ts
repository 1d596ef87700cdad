import type { ApiContext } from '../context.js';
import { articles } from '../lists/articles.js';
import { claims } from '../lists/claims.js';
import { events } from '../lists/events.js';
import type { ListArgs, Listing } from '../lists/listing.js';
import { sources } from '../lists/sources.js';
import { batches, type Reading } from './batches.js';
import { articleRecord, WHOLE_ARTICLE, type WholeArticleRow } from './records/article.js';
import { claimRecords } from './claimRecords.js';
import { CLAIM, type ClaimRow } from './records/claim.js';
import { EVENT, eventRecord, type EventRow } from './records/event.js';
import { SOURCE, sourceRecord, type SourceRow } from './records/source.js';
import type { Snapshot } from './snapshot.js';

/** What an export is made of: one thing, told by `type`. */
export type ExportRecord = { readonly type: string } & Readonly<Record<string, unknown>>;

/** Which of a list's things are exported. */
export interface ListWish {
  /** As the list's own arguments have them. */
  readonly args: ListArgs<never>;
  readonly most?: number | undefined;
}

/** A list that can be exported. */
export interface ExportedList {
  /** The input types that its filter and its order have in GraphQL. */
  readonly filter: string;
  readonly order: string;
  /** What to read, in a snapshot. Throws a typed error for a filter that makes no sense. */
  readonly reading: (context: ApiContext, snapshot: Snapshot, wish: ListWish) => Promise<Reading>;
  /** Makes things of rows, a batch at a time. */
  readonly records: (snapshot: Snapshot) => (rows: readonly never[]) => Promise<ExportRecord[]>;
}

interface Made<Row> {
  readonly type: string;
  readonly listing: Listing<never, never>;
  readonly rows: (snapshot: Snapshot) => Reading['rows'];
  readonly select: object;
  readonly records: (snapshot: Snapshot) => (rows: readonly Row[]) => Promise<ExportRecord[]>;
  readonly size: number;
}

const exported = <Row>({ type, listing, rows, select, records, size }: Made<Row>): ExportedList => ({
  filter: `${type}Filter`,
  order: `${type}Order`,
  records: records as ExportedList['records'],
  reading: async (context, snapshot, { args, most }) => {
    const prepared = await listing.prepare(args, context);
    const [sort, where] = [listing.sort(prepared), listing.where(prepared)];
    return { rows: rows(snapshot), select, where, sort, size, most };
  },
});

/** Makes things of rows that bring all with them. */
const each =
  <Row>(record: (row: Row) => ExportRecord) =>
  () =>
  (rows: readonly Row[]) =>
    Promise.resolve(rows.map(record));

const SMALL = 500;

/** Every list that can be exported, by the name that it has in an address. */
export const LISTS: Readonly<Record<string, ExportedList>> = {
  events: exported<EventRow>({
    type: 'Event',
    listing: events as never,
    rows: ({ event }) => event,
    ...{ select: EVENT, records: each(eventRecord), size: SMALL },
  }),
  claims: exported<ClaimRow>({
    type: 'Claim',
    listing: claims as never,
    rows: ({ claim }) => claim,
    ...{ select: CLAIM, records: claimRecords, size: 200 },
  }),
  // An article may have a quarter of a million characters.
  articles: exported<WholeArticleRow>({
    type: 'Article',
    listing: articles as never,
    rows: ({ article }) => article,
    ...{ select: WHOLE_ARTICLE, records: each(articleRecord), size: 50 },
  }),
  sources: exported<SourceRow>({
    type: 'Source',
    listing: sources as never,
    rows: ({ source }) => source,
    ...{ select: SOURCE, records: each(sourceRecord), size: SMALL },
  }),
};

/** The things of a list, one after another. */
export async function* listRecords(
  list: ExportedList,
  context: ApiContext,
  snapshot: Snapshot,
  wish: ListWish,
): AsyncGenerator<ExportRecord> {
  const reading = await list.reading(context, snapshot, wish);
  const records = list.records(snapshot);
  for await (const rows of batches(reading)) yield* await records(rows as never[]);
}
