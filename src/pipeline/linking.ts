import { finishGraph, loadLinkable, saveGraph } from '../adapters/db/stores/graph.js';
import {
  deleteEvent,
  loadCandidates,
  moveToEvent,
  redirectEvent,
  updateEvent,
} from '../adapters/db/stores/events.js';
import type { Tx } from '../adapters/db/stores/tx.js';
import { mergeProfiles, shouldMerge, type Candidate } from '../events/index.js';
import { linkEvent, type EventGraph, type LinkableClaim } from '../links/index.js';
import type { PipelineDeps } from './deps.js';
import { eventFields } from './placing.js';

/** The claims of one event linked anew, and where each of its assertions is stored. */
export interface LinkedEvent {
  readonly graph: EventGraph;
  /** Id of the assertion that each claim makes. */
  readonly assertionOf: ReadonlyMap<string, string>;
  /** To be called when every claim of the graph is stored. */
  readonly finish: () => Promise<void>;
}

/**
 * Links an event: from its stored claims and those of a new article to measures, assertions and relations. The claims of the
 * new article are stored between this and `finish`, since each needs its assertion.
 */
export async function linkClaims(
  tx: Tx,
  deps: PipelineDeps,
  event: { readonly id: string; readonly placePath: string | null },
  fresh: readonly LinkableClaim[],
  at: Date,
): Promise<LinkedEvent> {
  const stored = await loadLinkable(tx, event.id);
  const graph = linkEvent([...stored, ...fresh], event.placePath?.split('/') ?? null);
  const ids = await saveGraph(tx, event.id, graph, deps.newId, at);
  const pairs = graph.assertions.flatMap(({ key, claimIds }) =>
    claimIds.map((id): [string, string] => [id, ids.get(key) ?? '']),
  );
  return {
    graph,
    assertionOf: new Map(pairs),
    finish: () => finishGraph(tx, event.id, graph, ids, deps.newId, at),
  };
}

/** The older of two events keeps its id. */
const inOrder = (a: Candidate, b: Candidate): [Candidate, Candidate] =>
  a.createdAt < b.createdAt || (a.createdAt.getTime() === b.createdAt.getTime() && a.id < b.id)
    ? [a, b]
    : [b, a];

async function mergeInto(
  tx: Tx,
  deps: PipelineDeps,
  kept: Candidate,
  gone: Candidate,
  at: Date,
): Promise<void> {
  const profile = mergeProfiles(kept.profile, gone.profile);
  const fields = eventFields(profile);
  await moveToEvent(tx, gone.id, kept.id);
  await updateEvent(tx, {
    id: kept.id,
    seriesId: kept.seriesId ?? gone.seriesId,
    lastSeenAt: new Date(0),
    at,
    ...fields,
  });
  const linked = await linkClaims(tx, deps, { id: kept.id, placePath: fields.placePath }, [], at);
  await linked.finish();
  await deleteEvent(tx, gone.id);
}

/**
 * Repairs the events around a new article: an event that after the insert looks like a runner-up becomes one with it. The
 * older id stays, the other redirects to it.
 */
export async function mergeRunnersUp(
  tx: Tx,
  deps: PipelineDeps,
  eventId: string,
  runnersUp: readonly string[],
  at: Date,
): Promise<void> {
  let current = eventId;
  for (const otherId of runnersUp) {
    const [a, b] = await loadCandidates(tx, [current, otherId]);
    if (a === undefined || b === undefined) continue;
    const score = shouldMerge(a.profile, b.profile);
    if (score === null) continue;
    const [kept, gone] = inOrder(a, b);
    await redirectEvent(tx, gone.id, kept.id, score.reasons, at);
    await mergeInto(tx, deps, kept, gone, at);
    current = kept.id;
  }
}
