import type { PrismaClient } from '../../adapters/db/generated/client/client.js';
import { loadLearned, loadTold, type ToldClaim } from '../../adapters/db/stores/explain.js';
import { loadLinkable, type StoredClaims } from '../../adapters/db/stores/linkable.js';
import { txOver } from '../../adapters/db/stores/tx.js';
import { defaultScope, describeEvent } from '../../events/index.js';
import { linkEvent, type EventGraph, type LinkableClaim } from '../../links/index.js';
import { countsOf } from '../events.js';
import { storedIds } from '../storedIds.js';
import { type Dated, wasKnown } from './known.js';
import { learnedFrom, type Learned } from './profile.js';
import type { AssertionSnapshot, EventSnapshot, MeasureSnapshot, Moment } from './types.js';

interface ArticleRow extends Dated {
  readonly id: string;
}

/** What is needed of the store for one event. */
interface Material {
  readonly eventId: string;
  readonly claims: readonly LinkableClaim[];
  readonly assertionOf: StoredClaims['assertionOf'];
  /** Known at the moment, in the order in which they came in. */
  readonly articles: readonly ArticleRow[];
  readonly learned: Learned;
  /** Ids of the live measures by their keys. */
  readonly measureIds: ReadonlyMap<string, string>;
}

const inOrder = (a: ArticleRow, b: ArticleRow): number =>
  a.ingestedAt.getTime() - b.ingestedAt.getTime() || (a.id < b.id ? -1 : 1);

const articlesOf = (prisma: PrismaClient, eventId: string): Promise<ArticleRow[]> =>
  prisma.article.findMany({
    where: { claims: { some: { eventId } } },
    select: { id: true, revision: true, publishedFrom: true, ingestedAt: true },
  });

/** What the event had learned by then; as it is now, when everything was known. */
async function learnedBy(
  prisma: PrismaClient,
  eventId: string,
  known: readonly ArticleRow[],
  all: number,
): Promise<Learned> {
  const now = await loadLearned(prisma, eventId);
  if (known.length === all) return now;
  const told = await loadTold(prisma, { articleId: { in: known.map(({ id }) => id) } });
  const byArticle = new Map<string, ToldClaim[]>(known.map(({ id }) => [id, []]));
  for (const claim of told) byArticle.get(claim.row.articleId)?.push(claim);
  return learnedFrom([...byArticle.values()], eventId) ?? now;
}

/** The event's claims by a moment; null when none was known. */
async function gather(prisma: PrismaClient, eventId: string, moment: Moment): Promise<Material | null> {
  const all = await articlesOf(prisma, eventId);
  const articles = all.filter((article) => wasKnown(article, moment)).sort(inOrder);
  if (articles.length === 0) return null;
  const ids = new Set(articles.map(({ id }) => id));
  const stored = await loadLinkable(txOver(prisma), [eventId]);
  const measures = await prisma.measure.findMany({ where: { eventId }, select: { id: true, key: true } });
  return {
    eventId,
    claims: (stored.byEvent.get(eventId) ?? []).filter(({ articleId }) => ids.has(articleId)),
    assertionOf: stored.assertionOf,
    articles,
    learned: await learnedBy(prisma, eventId, articles, all.length),
    measureIds: new Map(measures.map(({ id, key }) => [key, id])),
  };
}

const saidFirst = (a: AssertionSnapshot, b: AssertionSnapshot): number =>
  (a.firstSaidAt?.getTime() ?? Infinity) - (b.firstSaidAt?.getTime() ?? Infinity) || (a.key < b.key ? -1 : 1);

const byLabel = (a: MeasureSnapshot, b: MeasureSnapshot): number =>
  a.label < b.label ? -1 : a.label > b.label ? 1 : a.key < b.key ? -1 : 1;

const lastSeen = (articles: readonly ArticleRow[]): Date =>
  new Date(Math.max(...articles.map(({ publishedFrom, ingestedAt }) => +(publishedFrom ?? ingestedAt))));

function snapshotOf(
  { eventId, claims, assertionOf, articles, learned, measureIds }: Material,
  graph: EventGraph,
  moment: Moment,
): EventSnapshot {
  const { title, profile } = learned;
  // Filled below: its parts lead back to it.
  const measures: MeasureSnapshot[] = [];
  const assertions: AssertionSnapshot[] = [];
  const relations: EventSnapshot['relations'][number][] = [];
  const of: EventSnapshot = {
    ...moment,
    eventId,
    title,
    ...describeEvent(profile),
    time: profile.time,
    ...countsOf(claims, graph),
    lastSeenAt: lastSeen(articles),
    measures,
    assertions,
    relations,
  };
  for (const measure of graph.measures)
    measures.push({
      ...measure,
      of,
      id: measureIds.get(measure.key) ?? null,
      scopePath: measure.scopePath?.join('/') ?? null,
    });
  for (const draft of graph.assertions)
    assertions.push({ ...draft, of, id: storedIds(draft, assertionOf)[0] ?? '' });
  for (const relation of graph.relations) relations.push({ ...relation, of });
  measures.sort(byLabel);
  assertions.sort(saidFirst);
  relations.sort((a, b) => b.score - a.score);
  return of;
}

/**
 * An event as it stood at a moment: its claims of the articles that were known by then, linked by the rules of today. Which
 * claims are about the event is what is known now: what was merged or decided later is seen as it turned out.
 *
 * @returns null when nothing was known of it yet, or when there is no such event
 */
export async function eventAsOf(
  prisma: PrismaClient,
  eventId: string,
  moment: Moment,
): Promise<EventSnapshot | null> {
  const material = await gather(prisma, eventId, moment);
  if (material === null) return null;
  const graph = linkEvent(material.claims, defaultScope(material.learned.profile));
  return snapshotOf(material, graph, moment);
}
