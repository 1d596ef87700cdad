import { basename } from 'node:path';
import { Readable } from 'node:stream';
import type { Database } from '../../adapters/db/client.js';
import { findPages } from '../../adapters/files/readPages.js';
import { withThrowawayWorkspace } from './throwaway.js';

const DAY_MS = 86_400_000;

const ARTICLES = {
  id: true,
  title: true,
  text: true,
  pageId: true,
  publishedFrom: true,
  publishedTo: true,
  publisher: { select: { name: true } },
  credits: { where: { kind: 'WIRE' }, select: { name: true }, orderBy: { ordinal: 'asc' }, take: 1 },
} as const;

const CLAIMS = {
  id: true,
  articleId: true,
  start: true,
  end: true,
  kind: true,
  modality: true,
  polarity: true,
  eventId: true,
  assertionId: true,
  speakerText: true,
  speaker: { select: { name: true } },
  quantities: { select: { low: true, high: true, counted: true, predicate: true } },
} as const;

/** The day, when the interval says no less. */
const dayOf = (from: Date | null, to: Date | null): string | null =>
  from === null || to === null || to.getTime() - from.getTime() > DAY_MS
    ? null
    : from.toISOString().slice(0, 10);

async function articleLines(database: Database, fileOfPage: ReadonlyMap<string, string>): Promise<object[]> {
  const rows = await database.prisma.article.findMany({ select: ARTICLES, orderBy: { id: 'asc' } });
  return rows.map((row) => ({
    article: {
      id: row.id,
      file: fileOfPage.get(row.pageId),
      title: row.title,
      published: dayOf(row.publishedFrom, row.publishedTo),
      publisher: row.publisher?.name ?? null,
      wire: row.credits[0]?.name ?? null,
      text: row.text,
    },
  }));
}

const loadClaims = (database: Database) =>
  database.prisma.claim.findMany({ select: CLAIMS, orderBy: { id: 'asc' } });
type ClaimOut = Awaited<ReturnType<typeof loadClaims>>[number];

const claimLine = (row: ClaimOut): object => ({
  claim: {
    id: row.id,
    article: row.articleId,
    start: row.start,
    end: row.end,
    kind: row.kind.toLowerCase(),
    speaker: row.speaker?.name ?? row.speakerText,
    modality: row.modality.toLowerCase(),
    polarity: row.polarity.toLowerCase(),
    quantities: row.quantities.map(({ low, high, counted, predicate }) => ({
      low,
      high,
      counted: [counted, predicate].filter((part) => part !== null).join(' ') || null,
    })),
    event: row.eventId,
  },
});

function pairs<T>(left: readonly T[], right: readonly T[]): [T, T][] {
  return left.flatMap((a) => right.map((b): [T, T] => [a, b]));
}

async function linkLines(database: Database, claims: readonly ClaimOut[]): Promise<object[]> {
  const byAssertion = new Map<string, string[]>();
  for (const { id, assertionId } of claims)
    byAssertion.set(assertionId, [...(byAssertion.get(assertionId) ?? []), id]);
  const same = [...byAssertion.values()].flatMap((ids) => pairs(ids, ids).filter(([a, b]) => a < b));
  const relations = await database.prisma.relation.findMany({
    select: { fromId: true, toId: true, kind: true },
  });
  const related = relations.flatMap(({ fromId, toId, kind }) =>
    pairs(byAssertion.get(fromId) ?? [], byAssertion.get(toId) ?? []).map(([a, b]) => ({
      a,
      b,
      relation: kind.toLowerCase(),
    })),
  );
  return [...same.map(([a, b]) => ({ a, b, relation: 'corroborates' })), ...related].map((link) => ({
    link,
  }));
}

/** Puts the pages of some files through the whole pipeline on an empty store; one line for each article, claim and link. */
export function predictPages(paths: readonly string[]): Promise<object[]> {
  return withThrowawayWorkspace(async (workspace) => {
    const fileOfPage = new Map<string, string>();
    for (const file of await findPages(paths, Readable.from([])))
      fileOfPage.set((await workspace.ingest(await file.read())).pageId, basename(file.name));
    const claims = await loadClaims(workspace.database);
    return [
      ...(await articleLines(workspace.database, fileOfPage)),
      ...claims.map(claimLine),
      ...(await linkLines(workspace.database, claims)),
    ];
  });
}
