import type { Batch } from '../adapters/db/stores/batch.js';
import {
  absorbEvent,
  asStored,
  candidateOf,
  findSeries,
  loadEvents,
  repointRedirects,
  type StoredEvent,
} from '../adapters/db/stores/events.js';
import { addTerms } from '../adapters/db/stores/terms.js';
import type { Tx } from '../adapters/db/stores/tx.js';
import { CANDIDATE_SEARCH, lookupTerms, mergeProfiles, shouldMerge } from '../events/index.js';
import type { EventGraph } from '../links/index.js';
import type { LinkableClaim } from '../links/index.js';
import type { Reason } from '../shared/reasons.js';
import type { PipelineDeps } from './deps.js';
import { learned, type TouchedEvent } from './placing.js';

/** An event with the counts that its claims and relations give. */
export function counted(
  event: StoredEvent,
  claims: readonly LinkableClaim[],
  graph: EventGraph,
): StoredEvent {
  return { ...event, ...countsOf(claims, graph) };
}

/** What is counted of an event. */
export function countsOf(claims: readonly LinkableClaim[], graph: EventGraph) {
  const distinct = (values: readonly string[]) => new Set(values).size;
  return {
    claimCount: claims.length,
    articleCount: distinct(claims.map(({ articleId }) => articleId)),
    originCount: distinct(claims.map(({ originId }) => originId)),
    disputed: graph.relations.some(({ kind }) => kind === 'CONTRADICTS' || kind === 'DISPUTES'),
  };
}

/** Whether the store has nothing of an event yet. */
export const isNew = ({ claimCount }: StoredEvent): boolean => claimCount === 0;

/** Adds an event to what is to be written, with the terms that it is found by, which it gives. `before` are those that it has in the store. */
export function addEvent(
  tx: Pick<Tx, 'memory' | 'journal'>,
  batch: Batch,
  event: StoredEvent,
  before: readonly string[],
): readonly string[] {
  batch.add('event', [event]);
  tx.memory.setEvent(asStored(event));
  const terms = lookupTerms(event.profile, CANDIDATE_SEARCH.stored);
  addTerms(tx, batch, event.id, before, terms);
  return terms;
}

/** The events with their series: one with an edition of another year joins its series, which is founded when there is none. */
export async function withSeries(
  tx: Tx,
  batch: Batch,
  deps: PipelineDeps,
  touched: readonly TouchedEvent[],
): Promise<StoredEvent[]> {
  const events = new Map(touched.map(({ event }) => [event.id, event]));
  // Of one article's events several may found the same series, of which the store would keep the first row only.
  const founded = new Map<string, string>();
  for (const { event, edition } of touched) {
    if (event.seriesId !== null || edition === null) continue;
    const other = events.get(edition.event.id) ?? edition.event;
    const seriesId = other.seriesId ?? (await ensureSeries(tx, batch, deps, founded, edition.series));
    events.set(event.id, { ...(events.get(event.id) ?? event), seriesId });
    if (other.seriesId === null) events.set(other.id, { ...other, seriesId });
  }
  return [...events.values()];
}

async function ensureSeries(
  tx: Tx,
  batch: Batch,
  deps: PipelineDeps,
  founded: Map<string, string>,
  { key, name }: { readonly key: string; readonly name: string },
): Promise<string> {
  const known = founded.get(key) ?? (await findSeries(tx, key));
  if (known !== null) return known;
  const series = { id: deps.newId(), key, name, createdAt: deps.now() };
  batch.add('series', [series]);
  founded.set(key, series.id);
  return series.id;
}

/** Two events that have turned out to be one. */
export interface Merger {
  readonly kept: StoredEvent;
  readonly goneId: string;
  readonly reasons: readonly Reason[];
}

const isOlder = (a: StoredEvent, b: StoredEvent): boolean =>
  a.createdAt < b.createdAt || (a.createdAt.getTime() === b.createdAt.getTime() && a.id < b.id);

/** The first runner-up that looks like the event, if any: the older of the two is kept. */
function findMerger(
  events: ReadonlyMap<string, StoredEvent>,
  eventId: string,
  runnersUp: readonly string[],
): Merger | null {
  const event = events.get(eventId);
  for (const id of runnersUp) {
    const other = events.get(id);
    if (event === undefined || other === undefined) continue;
    const score = shouldMerge(candidateOf(event, []).profile, other.profile);
    if (score === null) continue;
    const [kept, gone] = isOlder(event, other) ? [event, other] : [other, event];
    const profile = mergeProfiles(kept.profile, gone.profile);
    const merged = {
      ...kept,
      ...learned(profile),
      title: kept.profile.newsSize === 0 ? gone.title : kept.title,
      seriesId: kept.seriesId ?? gone.seriesId,
      // What was disputed of either was told when it began.
      disputed: kept.disputed || gone.disputed,
      lastSeenAt: kept.lastSeenAt > gone.lastSeenAt ? kept.lastSeenAt : gone.lastSeenAt,
    };
    return { kept: merged, goneId: gone.id, reasons: score.reasons };
  }
  return null;
}

/**
 * Repairs the events around a new article, once it is written: an event that after the insert looks like a runner-up becomes one
 * with it, and the newer id redirects to the older. `relink` links the kept event anew.
 */
export async function mergeRunnersUp(
  tx: Tx,
  batch: Batch,
  touched: readonly TouchedEvent[],
  at: Date,
  relink: (event: StoredEvent, goneId: string) => Promise<void>,
): Promise<void> {
  const doubtful = touched.filter(({ runnersUp }) => runnersUp.length > 0);
  const load = () =>
    loadEvents(tx, [...new Set(doubtful.flatMap(({ event, runnersUp }) => [event.id, ...runnersUp]))]);
  let events = await load();
  for (const { event, runnersUp } of doubtful) {
    const merger = findMerger(events, event.id, runnersUp);
    if (merger === null) continue;
    repointRedirects(tx, merger.goneId, merger.kept.id);
    absorbEvent(tx, merger.goneId, merger.kept.id);
    batch.add('event_redirect', [
      { fromId: merger.goneId, toId: merger.kept.id, reasons: merger.reasons, createdAt: at },
    ]);
    await relink({ ...merger.kept, updatedAt: at }, merger.goneId);
    events = await load();
  }
}
