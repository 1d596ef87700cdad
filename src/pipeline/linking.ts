import { Batch } from '../adapters/db/stores/batch.js';
import type { StoredEvent } from '../adapters/db/stores/events.js';
import {
  changeGraph,
  dropRelations,
  finishChange,
  loadGraphs,
  type GraphChange,
} from '../adapters/db/stores/graph.js';
import { loadLinkable } from '../adapters/db/stores/linkable.js';
import type { Tx } from '../adapters/db/stores/tx.js';
import { defaultScope } from '../events/index.js';
import { linkEvent, type LinkableClaim } from '../links/index.js';
import type { PipelineDeps } from './deps.js';
import { addEvents, counted } from './events.js';

/** Events linked anew: what is to be written is in the batch, the rest is done by `finish`. */
export interface LinkedEvents {
  /** Id of the assertion that each claim makes. */
  readonly assertionOf: ReadonlyMap<string, string>;
  /** To be called when the batch has been written. */
  readonly finish: () => Promise<void>;
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
  at: Date,
): Promise<LinkedEvents> {
  const ids = events.map(({ id }) => id);
  const claims = await loadLinkable(tx, ids);
  const stored = await loadGraphs(tx, ids);
  const changes: GraphChange[] = [];
  const assertionOf = new Map<string, string>();
  const written: StoredEvent[] = [];
  for (const event of events) {
    const all = [...(claims.byEvent.get(event.id) ?? []), ...freshOf(event.id)];
    const graph = linkEvent(all, defaultScope(event.profile));
    const change = changeGraph(batch, event.id, graph, stored, claims.assertionOf, { newId: deps.newId, at });
    for (const { key, claimIds } of graph.assertions)
      for (const claim of claimIds) assertionOf.set(claim, change.assertionIds.get(key) ?? '');
    changes.push(change);
    written.push(counted(event, all, graph));
  }
  await dropRelations(tx, changes);
  await addEvents(tx, batch, written);
  return { assertionOf, finish: () => finishChange(tx, changes) };
}

/** Links one event anew from its stored claims alone, and writes it. */
export async function relinkEvent(tx: Tx, deps: PipelineDeps, event: StoredEvent, at: Date): Promise<void> {
  const batch = new Batch();
  const linked = await linkEvents(tx, batch, deps, [event], () => [], at);
  await batch.write(tx);
  await linked.finish();
}
