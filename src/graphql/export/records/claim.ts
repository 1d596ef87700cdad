import type { Prisma } from '../../../adapters/db/generated/client/client.js';
import { sayInterval } from '../../../shared/sayInterval.js';
import { encodeGlobalId } from '../../ids.js';
import { times } from '../../types/intervals.js';
import { ARTICLE, articleOf, type ArticleRef } from './article.js';
import { SOURCE, sourceOf } from './source.js';

const QUANTITY = {
  ...{ focus: true, kind: true, text: true, start: true, end: true },
  ...{ low: true, high: true, lowOpen: true, highOpen: true, approximate: true },
  ...{ change: true, counted: true, countedHead: true, predicate: true, unit: true },
  ...{ partOf: true, cumulative: true },
} as const satisfies Prisma.QuantitySelect;

export const CLAIM = {
  ...{ id: true, kind: true, text: true, start: true, end: true },
  ...{ sentence: true, sentenceStart: true, sentenceEnd: true, paragraph: true },
  ...{ modality: true, polarity: true, denial: true },
  ...{ timeFrom: true, timeTo: true, timePrecision: true, timeText: true },
  ...{ speakerText: true, eventScore: true, createdAt: true },
  speaker: { select: SOURCE },
  article: { select: ARTICLE },
  attributions: {
    select: { role: true, text: true, start: true, end: true, source: { select: SOURCE } },
    orderBy: { step: 'asc' },
  },
  quantities: { select: QUANTITY, orderBy: { ordinal: 'asc' } },
  origin: { select: { id: true, copyClusterId: true, source: { select: SOURCE } } },
  event: { select: { id: true, title: true } },
  assertion: {
    select: { id: true, text: true, measure: { select: { id: true, label: true } } },
  },
} as const satisfies Prisma.ClaimSelect;

export type ClaimRow = Prisma.ClaimGetPayload<{ select: typeof CLAIM }>;
type QuantityRow = ClaimRow['quantities'][number];

const span = (start: number | null, end: number | null) =>
  start === null || end === null ? null : { start, end };

const quantityOf = ({ low, high, lowOpen, highOpen, approximate, start, end, ...row }: QuantityRow) => ({
  text: row.text,
  kind: row.kind,
  span: { start, end },
  interval: {
    ...{ low, high, lowOpen, highOpen },
    text: sayInterval({ low, high, lowOpen, highOpen, approximate }),
  },
  approximate,
  change: row.change,
  counted: row.counted,
  countedHead: row.countedHead,
  predicate: row.predicate,
  unit: row.unit,
  partOf: row.partOf,
  cumulative: row.cumulative,
});

const originOf = ({ id, copyClusterId, source }: ClaimRow['origin']) => ({
  id: encodeGlobalId('Origin', id),
  source: sourceOf(source),
  /** The first article of the cluster of copied text that it is; null where a source is known. */
  text: copyClusterId === null ? null : encodeGlobalId('Article', copyClusterId),
});

/** What a claim belongs to. */
const placeOf = ({ event, eventScore, assertion, origin }: ClaimRow) => ({
  event: { id: encodeGlobalId('Event', event.id), title: event.title },
  eventScore,
  assertion: { id: encodeGlobalId('Assertion', assertion.id), text: assertion.text },
  measure: assertion.measure && {
    id: encodeGlobalId('Measure', assertion.measure.id),
    label: assertion.measure.label,
  },
  origin: originOf(origin),
});

/**
 * A claim with its exact words, their place, who stands behind it, and what it belongs to.
 * @param firstReport the earliest published article that makes the same assertion
 */
export function claimRecord(row: ClaimRow, firstReport: ArticleRef | null) {
  const time = times(row.timeFrom, row.timeTo, row.timePrecision);
  const focus = row.quantities.find((quantity) => quantity.focus);
  return {
    type: 'claim' as const,
    id: encodeGlobalId('Claim', row.id),
    kind: row.kind,
    text: row.text,
    start: row.start,
    end: row.end,
    sentence: { text: row.sentence, span: { start: row.sentenceStart, end: row.sentenceEnd } },
    paragraph: row.paragraph,
    modality: row.modality,
    polarity: row.polarity,
    denial: row.denial,
    time: time && { ...time, text: row.timeText },
    article: articleOf(row.article),
    speaker: sourceOf(row.speaker),
    speakerText: row.speakerText,
    chain: row.attributions.map(({ role, text, start, end, source }) => ({
      ...{ role, text, span: span(start, end) },
      source: sourceOf(source),
    })),
    /** The figure that it asserts. */
    figure: focus === undefined ? null : quantityOf(focus),
    quantities: row.quantities.map(quantityOf),
    ...placeOf(row),
    firstReport,
    createdAt: row.createdAt,
  };
}

export type ClaimRecord = ReturnType<typeof claimRecord>;
