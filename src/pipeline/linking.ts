import { Batch } from '../adapters/db/stores/batch.js';
import type { StoredEvent } from '../adapters/db/stores/events.js';
import {
  changeGraph,
  finishChange,
  loadGraphs,
  type GraphChange,
  type StoredGraph,
} from '../adapters/db/stores/graph.js';
import { loadLinkable } from '../adapters/db/stores/linkable.js';
import type { Tx } from '../adapters/db/stores/tx.js';
import { defaultScope } from '../events/index.js';
import { linkEvent, type EventGraph, type LinkableClaim } from '../links/index.js';
import type { PipelineDeps } from './deps.js';
import { addEvents, counted, isNew } from './events.js';
import { eventNotices, type AssertionChange, type Cause } from './notices.js';

/** Events linked anew: what is to be written is in the batch, the rest is done by `finish`. */
export interface LinkedEvents {
  /** Id of the assertion that each claim makes. */
  readonly assertionOf: ReadonlyMap<string, string>;
  /** To be called when the batch has been written. */
  readonly finish: () => Promise<void>;
}

/** Why events are linked. */
export interface LinkingCause extends Cause {
  /** The event that was merged into the one to be linked, if one was. */
  readonly mergedEventId?: string;
}

/** How the origins behind each assertion of a graph changed. */
function originsOf(
  graph: EventGraph,
  { assertionIds }: GraphChange,
  { assertions }: StoredGraph,
): AssertionChange[] {
  const before = new Map(assertions.map(({ id, originCount }) => [id, originCount]));
  return graph.assertions.map(({ key, originCount }) => {
    const assertionId = assertionIds.get(key) ?? '';
    return { assertionId, before: before.get(assertionId) ?? 0, now: originCount };
  });
}

/**
 * Links events: from their stored claims and those of a new article to measures, assertions and relations, added to the batch.
 * A claim of the new article is written in the same batch, since it needs its assertion.
 */
export async function linkEvents(
  tx: Tx,
  batch: Batch,
  deps: PipelineDeps,
  events: readonly StoredEvent[],
  freshOf: (eventId: string) => readonly LinkableClaim[],
  cause: LinkingCause,
): Promise<LinkedEvents> {
  const ids = events.filter((event) => !isNew(event)).map(({ id }) => id);
  const claims = await loadLinkable(tx, ids);
  const stored = await loadGraphs(tx, ids);
  const changes: GraphChange[] = [];
  const assertionOf = new Map<string, string>();
  const written: StoredEvent[] = [];
  for (const event of events) {
    const all = [...(claims.byEvent.get(event.id) ?? []), ...freshOf(event.id)];
    const graph = linkEvent(all, defaultScope(event.profile));
    const change = changeGraph(batch, event.id, graph, stored, claims.assertionOf, {
      newId: deps.newId,
      at: cause.at,
    });
    for (const { key, claimIds } of graph.assertions)
      for (const claim of claimIds) assertionOf.set(claim, change.assertionIds.get(key) ?? '');
    changes.push(change);
    const now = counted(event, all, graph);
    written.push(now);
    const told = {
      eventId: event.id,
      mergedEventId: cause.mergedEventId ?? null,
      wasDisputed: event.disputed,
      isDisputed: now.disputed,
      assertions: originsOf(graph, change, stored),
    };
    batch.add('notice', eventNotices(told, cause));
  }
  addEvents(batch, written, new Set(ids));
  return { assertionOf, finish: () => finishChange(tx, changes) };
}

/** Links one event anew from its stored claims alone, and writes it. */
export async function relinkEvent(
  tx: Tx,
  deps: PipelineDeps,
  event: StoredEvent,
  cause: LinkingCause,
): Promise<void> {
  const batch = new Batch();
  const linked = await linkEvents(tx, batch, deps, [event], () => [], cause);
  await batch.write(tx);
  await linked.finish();
}
