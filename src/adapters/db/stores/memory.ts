import type { EventGraph, EventMemory, LinkableClaim } from '../../../links/index.js';
import type { Assertion, Measure, Relation } from '../generated/client/client.js';
import type { StoredEvent } from './events.js';
import { keep, used } from './lastUsed.js';
import { TermIndex } from './termIndex.js';

/** What the store holds of one event's claims and of the graph they make. */
export interface KnownGraph {
  /** In order of their ids. */
  readonly claims: readonly LinkableClaim[];
  /** Id of the assertion that each claim makes: of thousands a few change, so it is changed itself. */
  readonly assertionOf: Map<string, string>;
  readonly measures: readonly Measure[];
  readonly assertions: readonly Assertion[];
  readonly relations: readonly Relation[];
  /** What assertions and relations were made from, in the same order; null when they were loaded or moved. */
  readonly drafts: EventGraph | null;
  /** What linking it left behind. */
  readonly linking: EventMemory;
}

/** How much is remembered at most. */
export interface MemoryLimits {
  readonly events: number;
  /** Claims of remembered graphs, all together. */
  readonly claims: number;
  readonly origins: number;
}

/** Together some 150 MB: an event's profile takes 15 KB, a claim with its share of graph and linking 5 KB, an origin 200 bytes. */
const LIMITS: MemoryLimits = { events: 3000, claims: 20_000, origins: 10_000 };

/** Of some keys those that are known, with what is known, and those that the store has to be asked for. */
export function splitKnown<T>(
  keys: readonly string[],
  knownOf: (key: string) => T | undefined,
): { readonly known: Map<string, T>; readonly asked: readonly string[] } {
  const known = new Map<string, T>();
  for (const key of keys) {
    const value = knownOf(key);
    if (value !== undefined) known.set(key, value);
  }
  return { known, asked: keys.filter((key) => !known.has(key)) };
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);

/**
 * What a writer knows the store to hold, because it loaded or wrote it and nobody else has written since; see `inTurn`. Those
 * events are forgotten first that were used longest ago.
 */
export class WriterMemory {
  private readonly events = new Map<string, StoredEvent>();
  private readonly graphs = new Map<string, KnownGraph>();
  private readonly origins = new Map<string, string>();
  private claims = 0;
  readonly terms: TermIndex;

  constructor(private readonly limits: MemoryLimits = LIMITS) {
    this.terms = new TermIndex(limits.events);
  }

  event(id: string): StoredEvent | undefined {
    return used(this.events, id);
  }

  graph(eventId: string): KnownGraph | undefined {
    return used(this.graphs, eventId);
  }

  /** Id of the origin with a key. */
  origin(key: string): string | undefined {
    return used(this.origins, key);
  }

  /** An origin as the store has it, or has it when what is being written is through. */
  setOrigin(key: string, id: string): void {
    keep(this.origins, key, id, this.limits.origins);
  }

  /** An event as the store has it, or has it when what is being written is through. */
  setEvent(event: StoredEvent): void {
    keep(this.events, event.id, event, this.limits.events);
  }

  /** An event's graph as the store has it, or has it when what is being written is through. */
  setGraph(eventId: string, graph: KnownGraph): void {
    this.dropGraph(eventId);
    this.graphs.set(eventId, graph);
    this.claims += graph.claims.length;
    for (const id of this.graphs.keys()) {
      if (this.claims <= this.limits.claims) break;
      this.dropGraph(id);
    }
  }

  /** One event has taken over claims and assertions of another, as `absorbEvent` does it. */
  absorb(fromId: string, toId: string): void {
    const from = this.graphs.get(fromId);
    const to = this.graphs.get(toId);
    this.events.delete(fromId);
    this.terms.remove(fromId);
    this.dropGraph(fromId);
    this.dropGraph(toId);
    if (from === undefined || to === undefined) return;
    this.setGraph(toId, {
      ...to,
      drafts: null,
      claims: [...to.claims, ...from.claims].sort(byId),
      assertionOf: new Map([...to.assertionOf, ...from.assertionOf]),
      assertions: [
        ...to.assertions,
        ...from.assertions.map((row) => ({
          ...row,
          eventId: toId,
          measureId: null,
          key: `${fromId} ${row.key}`,
        })),
      ],
    });
  }

  /** To be called before rows are changed by other ways. */
  forget(): void {
    this.events.clear();
    this.graphs.clear();
    this.origins.clear();
    this.terms.clear();
    this.claims = 0;
  }

  private dropGraph(eventId: string): void {
    this.claims -= this.graphs.get(eventId)?.claims.length ?? 0;
    this.graphs.delete(eventId);
  }
}
