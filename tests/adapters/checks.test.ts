import { beforeAll, expect, test } from 'vitest';
import { useDatabase } from '../helpers/database.js';
import { VALID, insert, insertGraph, type Graph, type Row } from '../helpers/rows.js';

const database = useDatabase();
let graph: Graph;

beforeAll(async () => {
  graph = await insertGraph(database().pool);
});

const rowOf = (table: string): Row => VALID[table]?.(graph) ?? {};

test.each(Object.keys(VALID))('a valid row of %s is taken', async (table) => {
  await expect(insert(database().pool, table, rowOf(table))).resolves.toBeDefined();
});

const NO_TITLE = { title_start: null };
const EARLIER = '2024-02-01T00:00:00Z';

test.each<[string, Row, string]>([
  ['chrome', { start: 9, end: 9 }, 'chrome_span'],
  ['chrome', { start: -1 }, 'chrome_span'],
  ['article', { revision: 0 }, 'article_revision'],
  ['article', { ordinal: -1 }, 'article_ordinal'],
  ['article', { title_start: 14 }, 'article_title_span'],
  ['article', NO_TITLE, 'article_title_span'],
  ['article', { published_to: EARLIER }, 'article_published'],
  ['article', { published_precision: null }, 'article_published'],
  ['segment', { article_end: 0 }, 'segment_article_span'],
  ['segment', { article_start: 1, page_start: -1 }, 'segment_page_span'],
  ['caption', { ordinal: -1 }, 'caption_ordinal'],
  ['caption', { page_end: 0 }, 'caption_page_span'],
  ['credit', { ordinal: -1 }, 'credit_ordinal'],
  ['credit', { page_start: 5 }, 'credit_page_span'],
  ['text_reuse', { containment: 1.01 }, 'text_reuse_containment'],
  ['claim', { ordinal: -1 }, 'claim_ordinal'],
  ['claim', { paragraph: -1 }, 'claim_ordinal'],
  ['claim', { start: -1, end: 9 }, 'claim_span'],
  ['claim', { end: 13 }, 'claim_text_length'],
  ['claim', { end: 25 }, 'claim_text_length'],
  ['claim', { sentence_start: -1, sentence_end: 33 }, 'claim_sentence_span'],
  ['claim', { sentence: 'Shorter' }, 'claim_sentence_length'],
  ['claim', { time_to: EARLIER }, 'claim_time'],
  ['claim', { time_from: null }, 'claim_time'],
  ['claim', { event_score: -0.1 }, 'claim_event_score'],
  ['claim', { event_score: 'NaN' }, 'claim_event_score'],
  ['attribution', { step: -1 }, 'attribution_step'],
  ['attribution', { step: 1, end: null }, 'attribution_span'],
  ['mention', { ordinal: -1 }, 'mention_ordinal'],
  ['mention', { ordinal: 1, end: 1 }, 'mention_span'],
  ['quantity', { ordinal: -1 }, 'quantity_ordinal'],
  ['quantity', { ordinal: 1, start: 5 }, 'quantity_span'],
  ['quantity', { ordinal: 1, low: 5 }, 'quantity_interval'],
  ['quantity', { ordinal: 1, low: 'NaN', high: null }, 'quantity_finite'],
  ['quantity', { ordinal: 1, low: 4, high: 'Infinity' }, 'quantity_finite'],
  ['event', { time_to: EARLIER }, 'event_time'],
  ['event', { time_precision: null }, 'event_time'],
  ['event', { origin_count: -1 }, 'event_counts'],
  ['assertion', { low: 10 }, 'assertion_interval'],
  ['assertion', { low: '-Infinity' }, 'assertion_finite'],
  ['assertion', { claim_count: -1 }, 'assertion_counts'],
  ['assertion', { last_said_at: EARLIER }, 'assertion_said'],
  ['assertion', { first_said_at: null }, 'assertion_said'],
  ['relation', { score: 1.5 }, 'relation_score'],
  ['origin', { source_id: null }, 'origin_known'],
])('%s with %j is refused by %s', async (table, wrong, constraint) => {
  await expect(insert(database().pool, table, { ...rowOf(table), ...wrong })).rejects.toMatchObject({
    constraint,
  });
});

test.each([
  ['text_reuse', 'article_id', 'from_id', 'text_reuse_another'],
  ['event_redirect', 'to_id', 'from_id', 'event_redirect_another'],
  ['relation', 'from_id', 'to_id', 'relation_another'],
  ['decision', 'claim_id', 'other_id', 'decision_another'],
])('%s cannot point from a thing to itself', async (table, one, other, constraint) => {
  const row = rowOf(table);
  await expect(insert(database().pool, table, { ...row, [other]: row[one] })).rejects.toMatchObject({
    constraint,
  });
});

test('unbounded and unknown are null, and are taken', async () => {
  const unbounded = { ...rowOf('quantity'), ordinal: 2, low: 4, high: null, low_open: true };
  await expect(insert(database().pool, 'quantity', unbounded)).resolves.toMatchObject({ low: 4, high: null });
  const undated = { ...rowOf('event'), time_from: null, time_to: null, time_precision: null };
  await expect(insert(database().pool, 'event', undated)).resolves.toMatchObject({ time_from: null });
});

test('text of characters outside the basic plane may have twice as many code units as characters', async () => {
  const emoji = { ...rowOf('claim'), start: 0, end: 4, text: '🌉🌉' };
  await expect(insert(database().pool, 'claim', emoji)).resolves.toMatchObject({ text: '🌉🌉' });
});

test('a claim asserts at most one figure', async () => {
  const focus = (ordinal: number, yes: boolean): Row => ({ ...rowOf('quantity'), ordinal, focus: yes });
  await insert(database().pool, 'quantity', focus(20, true));
  await insert(database().pool, 'quantity', focus(21, false));
  await expect(insert(database().pool, 'quantity', focus(22, true))).rejects.toMatchObject({
    constraint: 'quantity_focus_key',
  });
});
