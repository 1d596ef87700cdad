import type { Prisma } from '../../../adapters/db/generated/client/client.js';
import { sayInterval } from '../../../shared/sayInterval.js';
import { encodeGlobalId } from '../../ids.js';
import { times } from '../../types/intervals.js';
import { ARTICLE, articleOf } from './article.js';
import { SOURCE, sourceOf } from './source.js';

export const EVENT = {
  ...{ id: true, title: true, kind: true, place: true, placePath: true, disputed: true },
  ...{ timeFrom: true, timeTo: true, timePrecision: true },
  ...{ claimCount: true, articleCount: true, originCount: true },
  ...{ lastSeenAt: true, createdAt: true, updatedAt: true },
  series: { select: { id: true, name: true } },
} as const satisfies Prisma.EventSelect;

export const MEASURE = {
  ...{ id: true, label: true, predicate: true, counted: true, unit: true },
  ...{ scope: true, scopePath: true, cumulative: true },
} as const satisfies Prisma.MeasureSelect;

export const ASSERTION = {
  ...{ id: true, kind: true, text: true, modality: true, polarity: true, measureId: true },
  ...{ low: true, high: true, lowOpen: true, highOpen: true, approximate: true },
  ...{ claimCount: true, outletCount: true, originCount: true, firstSaidAt: true, lastSaidAt: true },
} as const satisfies Prisma.AssertionSelect;

/** An assertion with everything that makes it, in the order of publication. */
export const MADE_ASSERTION = {
  ...ASSERTION,
  claims: {
    select: {
      ...{ id: true, text: true, originId: true },
      article: { select: ARTICLE },
      speaker: { select: SOURCE },
      origin: { select: { copyClusterId: true, source: { select: SOURCE } } },
    },
    orderBy: [{ article: { publishedFrom: { sort: 'asc', nulls: 'last' } } }, { id: 'asc' }],
  },
} as const satisfies Prisma.AssertionSelect;

export const RELATION = {
  ...{ id: true, fromId: true, toId: true, kind: true, score: true, method: true, createdAt: true },
} as const satisfies Prisma.RelationSelect;

export type EventRow = Prisma.EventGetPayload<{ select: typeof EVENT }>;
export type MeasureRow = Prisma.MeasureGetPayload<{ select: typeof MEASURE }>;
export type AssertionRow = Prisma.AssertionGetPayload<{ select: typeof MADE_ASSERTION }>;
export type RelationRow = Prisma.RelationGetPayload<{ select: typeof RELATION }>;

export const eventRecord = (row: EventRow) => ({
  type: 'event' as const,
  id: encodeGlobalId('Event', row.id),
  title: row.title,
  kind: row.kind,
  time: times(row.timeFrom, row.timeTo, row.timePrecision),
  place: row.place,
  placePath: row.placePath,
  series: row.series && { id: encodeGlobalId('Series', row.series.id), name: row.series.name },
  disputed: row.disputed,
  claimCount: row.claimCount,
  articleCount: row.articleCount,
  originCount: row.originCount,
  lastSeenAt: row.lastSeenAt,
  createdAt: row.createdAt,
  updatedAt: row.updatedAt,
});

export type EventRecord = ReturnType<typeof eventRecord>;

export const measureRecord = (row: MeasureRow) => ({
  type: 'measure' as const,
  ...row,
  id: encodeGlobalId('Measure', row.id),
});

const intervalOf = (row: AssertionRow) =>
  row.kind === 'FIGURE'
    ? {
        ...{ low: row.low, high: row.high, lowOpen: row.lowOpen, highOpen: row.highOpen },
        text: sayInterval(row),
      }
    : null;

/** Where an assertion independently comes from, each with the claims that were collapsed into it. */
function originsOf({ claims }: AssertionRow) {
  const byOrigin = new Map<string, AssertionRow['claims']>();
  for (const claim of claims) byOrigin.set(claim.originId, [...(byOrigin.get(claim.originId) ?? []), claim]);
  return [...byOrigin].map(([id, made]) => ({
    id: encodeGlobalId('Origin', id),
    source: sourceOf(made[0]?.origin.source ?? null),
    claims: made.map((claim) => encodeGlobalId('Claim', claim.id)),
  }));
}

/** An answer with its figure as bounds, how widely and how independently it is said, and where. */
export const assertionRecord = (row: AssertionRow) => ({
  type: 'assertion' as const,
  id: encodeGlobalId('Assertion', row.id),
  kind: row.kind,
  text: row.text,
  modality: row.modality,
  polarity: row.polarity,
  measureId: row.measureId === null ? null : encodeGlobalId('Measure', row.measureId),
  interval: intervalOf(row),
  approximate: row.approximate,
  claimCount: row.claimCount,
  outletCount: row.outletCount,
  originCount: row.originCount,
  firstSaidAt: row.firstSaidAt,
  lastSaidAt: row.lastSaidAt,
  origins: originsOf(row),
});

/** The same with each of its claims' words, speaker and article, for formats that have no line for a claim. */
export const saidAssertion = (row: AssertionRow) => ({
  ...assertionRecord(row),
  said: row.claims.map(({ id, text, speaker, article }) => ({
    id: encodeGlobalId('Claim', id),
    text,
    speaker: sourceOf(speaker),
    article: articleOf(article),
  })),
});

export type SaidAssertion = ReturnType<typeof saidAssertion>;

export const relationRecord = (row: RelationRow) => ({
  type: 'relation' as const,
  id: encodeGlobalId('Relation', row.id),
  kind: row.kind,
  fromId: encodeGlobalId('Assertion', row.fromId),
  toId: encodeGlobalId('Assertion', row.toId),
  strength: row.score,
  method: row.method,
  createdAt: row.createdAt,
});
