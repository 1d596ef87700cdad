import type pg from 'pg';
import { v7 as uuid } from 'uuid';

/** Values for one row, by column. */
export type Row = Readonly<Record<string, unknown>>;

const KEY = (): string => uuid().replaceAll('-', '').padEnd(64, '0');
const SENTENCE = 'The old bridge reopened on Friday.';
const NOW = '2024-03-01T12:00:00.000Z';

/** Inserts one row and gives it back. */
export async function insert(pool: pg.Pool, table: string, row: Row): Promise<Record<string, unknown>> {
  const columns = Object.keys(row)
    .map((name) => `"${name}"`)
    .join(', ');
  const places = Object.keys(row)
    .map((_, index) => `$${index + 1}`)
    .join(', ');
  const sql = `INSERT INTO "${table}" (${columns}) VALUES (${places}) RETURNING *`;
  return (await pool.query<Record<string, unknown>>(sql, Object.values(row))).rows[0] ?? {};
}

/** The ids of a small, valid graph of rows that others can refer to. */
export interface Graph {
  readonly page: string;
  readonly article: string;
  readonly other: string;
  readonly source: string;
  readonly origin: string;
  readonly event: string;
  readonly assertion: string;
  readonly otherAssertion: string;
  readonly claim: string;
}

/** A valid row of each table, that a test spoils in one column. */
export const VALID: Readonly<Record<string, (graph: Graph) => Row>> = {
  chrome: ({ page }) => ({ page_id: page, start: 0, end: 4, rule: 'menu' }),
  article: ({ page, article }) => articleRow(page, article),
  segment: ({ article }) => ({
    article_id: article,
    article_start: 0,
    article_end: 5,
    page_start: 2,
    page_end: 7,
  }),
  caption: ({ article }) => ({
    article_id: article,
    ordinal: 0,
    text: 'A bridge',
    page_start: 0,
    page_end: 8,
  }),
  credit: ({ article }) => ({
    ...{ article_id: article, ordinal: 0, kind: 'WIRE' },
    ...{ name: 'Alpine Wire', text: '(AW)', page_start: 0, page_end: 4 },
  }),
  text_reuse: ({ article, other }) => ({
    article_id: article,
    from_id: other,
    kind: 'COPY',
    containment: 0.9,
    spans: '[]',
    reasons: '[]',
  }),
  claim: (graph) => claimRow(graph),
  attribution: ({ claim }) => ({
    claim_id: claim,
    step: 0,
    role: 'SPEAKER',
    text: 'the mayor',
    start: 1,
    end: 10,
    rule: 'r',
  }),
  mention: ({ claim }) => ({
    claim_id: claim,
    ordinal: 0,
    kind: 'PLACE',
    name: 'Bern',
    full_name: 'Bern',
    start: 1,
    end: 5,
  }),
  quantity: ({ claim }) => ({
    ...{
      claim_id: claim,
      ordinal: 0,
      focus: false,
      kind: 'COUNT',
      start: 1,
      end: 5,
      text: 'four',
      low: 4,
      high: 4,
    },
    ...{
      low_open: false,
      high_open: false,
      approximate: false,
      change: 'NONE',
      part_of: false,
      cumulative: false,
    },
  }),
  event: () => eventRow(),
  event_redirect: ({ event }) => ({ from_id: uuid(), to_id: event, reasons: '[]', created_at: NOW }),
  assertion: ({ event }) => assertionRow(event),
  relation: ({ event, assertion, otherAssertion }) => ({
    ...{ id: uuid(), event_id: event, from_id: assertion, to_id: otherAssertion, kind: 'CONTRADICTS' },
    ...{ score: 0.7, method: 'm', reasons: '[]', created_at: NOW },
  }),
  origin: ({ source }) => ({ id: uuid(), key: KEY(), source_id: source }),
  decision: ({ claim }) => ({
    id: uuid(),
    kind: 'SAME',
    claim_id: claim,
    other_id: uuid(),
    by: 'ada',
    created_at: NOW,
  }),
};

/** Inserts the rows that the others refer to. */
export async function insertGraph(pool: pg.Pool): Promise<Graph> {
  const [page, article, other] = [uuid(), uuid(), uuid()];
  const hashes = { key: KEY(), content_hash: KEY() };
  await insert(pool, 'page', {
    id: page,
    ...hashes,
    media_type: 'TEXT',
    content: 'A page',
    ingested_at: NOW,
  });
  await insert(pool, 'article', { ...articleRow(page, article), id: article });
  await insert(pool, 'article', { ...articleRow(page, article), id: other, ordinal: 1 });
  const source = String(
    (await insert(pool, 'source', { id: uuid(), kind: 'PERSON', name: 'Ada', key: KEY(), created_at: NOW }))[
      'id'
    ],
  );
  const origin = String((await insert(pool, 'origin', { id: uuid(), key: KEY(), source_id: source }))['id']);
  const event = String((await insert(pool, 'event', eventRow()))['id']);
  const assertion = String((await insert(pool, 'assertion', assertionRow(event)))['id']);
  const otherAssertion = String((await insert(pool, 'assertion', assertionRow(event)))['id']);
  const graph = { page, article, other, source, origin, event, assertion, otherAssertion, claim: '' };
  const claim = String((await insert(pool, 'claim', claimRow(graph)))['id']);
  return { ...graph, claim };
}

let ordinal = 10;

function articleRow(page: string, cluster: string): Row {
  return {
    ...{ id: uuid(), key: KEY(), revision_key: KEY(), revision: 1, page_id: page, ordinal: ordinal++ },
    ...{ title: 'Bridge reopens', title_start: 0, title_end: 14, text: SENTENCE },
    ...{
      published_from: NOW,
      published_to: '2024-03-02T00:00:00Z',
      published_precision: 'DAY',
      published_reasons: '[]',
    },
    ...{ copy_cluster_id: cluster, ingested_at: NOW },
  };
}

function claimRow({ article, origin, event, assertion }: Graph): Row {
  return {
    ...{
      id: uuid(),
      article_id: article,
      ordinal: ordinal++,
      kind: 'STATEMENT',
      start: 4,
      end: 14,
      text: 'old bridge',
    },
    ...{
      sentence_start: 0,
      sentence_end: 34,
      sentence: SENTENCE,
      paragraph: 0,
      modality: 'ASSERTED',
      polarity: 'AFFIRMATIVE',
      denial: false,
    },
    ...{
      rule: 'r',
      time_from: NOW,
      time_to: '2024-03-02T00:00:00Z',
      time_precision: 'DAY',
      time_reasons: '[]',
    },
    ...{
      origin_id: origin,
      event_id: event,
      event_score: 0.8,
      event_reasons: '[]',
      assertion_id: assertion,
      created_at: NOW,
    },
  };
}

function eventRow(): Row {
  return {
    ...{ id: uuid(), title: 'A bridge reopens', founding_article: uuid(), profile: '{}', disputed: false },
    ...{ time_from: NOW, time_to: '2024-03-02T00:00:00Z', time_precision: 'DAY' },
    ...{
      claim_count: 1,
      article_count: 1,
      origin_count: 1,
      last_seen_at: NOW,
      created_at: NOW,
      updated_at: NOW,
    },
  };
}

function assertionRow(event: string): Row {
  return {
    ...{
      id: uuid(),
      event_id: event,
      kind: 'FIGURE',
      key: KEY(),
      text: 'four',
      modality: 'ASSERTED',
      polarity: 'AFFIRMATIVE',
    },
    ...{
      low: 4,
      high: 9,
      low_open: false,
      high_open: false,
      approximate: false,
      claim_count: 1,
      outlet_count: 1,
      origin_count: 1,
    },
    ...{ first_said_at: NOW, last_said_at: NOW, created_at: NOW },
  };
}
