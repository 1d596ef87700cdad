import { setImmediate } from 'node:timers/promises';
import { Batch } from '../adapters/db/stores/batch.js';
import type { StoredEvent } from '../adapters/db/stores/events.js';
import { loadGraphs, unknownGraph } from '../adapters/db/stores/graph.js';
import { changeGraph, finishChange, type GraphChange } from '../adapters/db/stores/graphChange.js';
import type { KnownGraph } from '../adapters/db/stores/memory.js';
import type { Tx } from '../adapters/db/stores/tx.js';
import { defaultScope } from '../events/index.js';
import { linkEvent, type LinkableClaim } from '../links/index.js';
import type { PipelineDeps } from './deps.js';
import { addEvent, counted, isNew } from './events.js';
import { eventNotices, type AssertionChange, type Cause, type EventChange } from './notices.js';

/** Events linked anew: what is to be written is in the batch, the rest is done by `finish`. */
export interface LinkedEvents {
  /** Id of the assertion that a claim of these events makes. */
  readonly assertionOf: (claimId: string) => string | undefined;
  /** To be called when the batch has been given to be written. */
  readonly finish: () => void;
}

/** Why events are linked. */
export interface LinkingCause extends Cause {
  /** The event that was merged into the one to be linked, if one was. */
  readonly mergedEventId?: string | null;
}

/** How the origins behind the assertions of a graph changed. */
function originsOf({ assertionIds, touched }: GraphChange, { assertions }: KnownGraph): AssertionChange[] {
  const before = new Map(assertions.map(({ id, originCount }) => [id, originCount]));
  return touched.map(({ key, originCount }) => {
    const assertionId = assertionIds.get(key) ?? '';
    return { assertionId, before: before.get(assertionId) ?? 0, now: originCount };
  });
}

const changeOf = (
  before: StoredEvent,
  now: StoredEvent,
  assertions: readonly AssertionChange[],
  { mergedEventId = null }: LinkingCause,
): EventChange => ({
  eventId: now.id,
  mergedEventId,
  wasDisputed: before.disputed,
  isDisputed: now.disputed,
  assertions,
});

interface LinkedEvent {
  readonly change: GraphChange;
  readonly assertionOf: ReadonlyMap<string, string>;
}

function linkOne(
  tx: Pick<Tx, 'memory' | 'journal'>,
  batch: Batch,
  { newId }: PipelineDeps,
  event: StoredEvent,
  before: KnownGraph,
  fresh: readonly LinkableClaim[],
  cause: LinkingCause,
): LinkedEvent {
  const claims = [...before.claims, ...fresh];
  const graph = linkEvent(claims, defaultScope(event.profile), before.linking);
  const change = changeGraph(batch, event.id, graph, before, { newId, at: cause.at });
  const now = counted(event, claims, graph);
  batch.add('notice', eventNotices(changeOf(event, now, originsOf(change, before), cause), cause));
  const { assertionOf, linking } = before;
  const terms = addEvent(tx, batch, now, before.terms);
  tx.memory.setGraph(event.id, { ...change.after, claims, assertionOf, linking, terms });
  return { change, assertionOf };
}

/**
 * Links events: from their stored claims and those of a new article to measures, assertions and relations, added to the batch.
 * A claim of the new article is written in the same batch, since it needs its assertion.
 *
 * @param meanwhile called when the store may be asked for other things, because linking has all that it needs
 */
export async function linkEvents(
  tx: Tx,
  batch: Batch,
  deps: PipelineDeps,
  events: readonly StoredEvent[],
  freshOf: (eventId: string) => readonly LinkableClaim[],
  cause: LinkingCause,
  meanwhile: () => void = () => undefined,
): Promise<LinkedEvents> {
  const ids = events.filter((event) => !isNew(event)).map(({ id }) => id);
  const known = await loadGraphs(tx, ids);
  // All is here that linking needs.
  tx.release();
  meanwhile();
  const linked: LinkedEvent[] = [];
  for (const event of events) {
    const before = known.get(event.id) ?? unknownGraph();
    linked.push(linkOne(tx, batch, deps, event, before, freshOf(event.id), cause));
    // Postgres may have answered meanwhile.
    await setImmediate();
  }
  return {
    assertionOf: (claimId) =>
      linked.find(({ assertionOf }) => assertionOf.has(claimId))?.assertionOf.get(claimId),
    finish: () => {
      finishChange(
        tx,
        linked.map(({ change }) => change),
      );
    },
  };
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
  batch.write(tx);
  linked.finish();
}
