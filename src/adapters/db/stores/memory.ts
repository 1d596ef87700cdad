import { deserialize, serialize } from 'node:v8';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import {
  newEventMemory,
  type EventGraph,
  type EventMemory,
  type LinkableClaim,
} from '../../../links/index.js';
import type { Assertion, Measure, Relation } from '../generated/client/client.js';
import type { StoredEvent } from './events.js';
import { keep, used } from './lastUsed.js';
import { Remembered } from './remembered.js';
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
  /** Terms that the event is found by, those first that weigh most. */
  readonly terms: readonly string[];
  /** What assertions and relations were made from, in the same order; null when they were loaded or moved. */
  readonly drafts: EventGraph | null;
  /** What linking it left behind. */
  readonly linking: EventMemory;
}

/** How much is remembered at most. */
export interface MemoryLimits {
  /** Events that are kept as they are. */
  readonly events: number;
  /** Bytes of events that are kept packed. */
  readonly packedEvents: number;
  /** Claims of graphs that are kept as they are, all together. */
  readonly claims: number;
  /** Bytes of graphs that are kept packed. */
  readonly packedGraphs: number;
  readonly origins: number;
}

const MB = 2 ** 20;

/**
 * Together some 115 MB with the terms. An event's profile takes 15 KB and packed 2 KB, a claim with its share of graph and linking 5 KB
 * and packed 200 to 400 bytes, an origin 200 bytes. In a stream of 720 articles a day, at 18,000 articles, five of six events that an
 * article joined were found, most of them packed; 20,000 claims as they are, and nothing packed, took the same room and held two of five.
 */
const LIMITS: MemoryLimits = {
  events: 1000,
  packedEvents: 20 * MB,
  claims: 8_000,
  packedGraphs: 24 * MB,
  origins: 10_000,
};

/** A copy as long as what it holds: what it was packed in has room for more. */
const trimmed = (bytes: Uint8Array): Uint8Array => new Uint8Array(bytes);

const packEvent = (event: StoredEvent): Uint8Array => trimmed(serialize(event));
// Packed by `packEvent`, as is what `unpackGraph` is given by `packGraph`.
const unpackEvent = (packed: Uint8Array): StoredEvent => deserialize(packed) as StoredEvent;

/** Sentences, words and ids of one event repeat each other: compressed they take a sixth. What linking left behind can be made again. */
function packGraph({ claims, assertionOf, measures, assertions, relations, terms }: KnownGraph): Uint8Array {
  const stored = serialize({ claims, assertionOf, measures, assertions, relations, terms });
  return trimmed(deflateRawSync(stored, { level: 1 }));
}

const unpackGraph = (packed: Uint8Array): KnownGraph => ({
  ...(deserialize(inflateRawSync(packed)) as Omit<KnownGraph, 'drafts' | 'linking'>),
  drafts: null,
  linking: newEventMemory(),
});

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

/** The graph of one event with claims and assertions of another. */
const joined = (from: KnownGraph, fromId: string, to: KnownGraph, toId: string): KnownGraph => ({
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

/**
 * What a writer knows the store to hold, because it loaded or wrote it and nobody else has written since; see `inTurn`. Those
 * events are forgotten first that were used longest ago.
 */
export class WriterMemory {
  private readonly events: Remembered<StoredEvent>;
  private readonly graphs: Remembered<KnownGraph>;
  private readonly origins = new Map<string, string>();
  readonly terms = new TermIndex();

  constructor(private readonly limits: MemoryLimits = LIMITS) {
    this.events = new Remembered({
      sizeOf: () => 1,
      most: limits.events,
      pack: packEvent,
      unpack: unpackEvent,
      mostPacked: limits.packedEvents,
    });
    this.graphs = new Remembered({
      sizeOf: ({ claims }) => claims.length,
      most: limits.claims,
      pack: packGraph,
      unpack: unpackGraph,
      mostPacked: limits.packedGraphs,
    });
  }

  event(id: string): StoredEvent | undefined {
    return this.events.get(id);
  }

  /** A graph to be linked anew, and set when it is. */
  graph(eventId: string): KnownGraph | undefined {
    return this.graphs.get(eventId);
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
    this.events.set(event.id, event);
  }

  /** An event's graph as the store has it, or has it when what is being written is through. */
  setGraph(eventId: string, graph: KnownGraph): void {
    this.graphs.set(eventId, graph);
  }

  /**
   * One event has taken over claims and assertions of another, as `absorbEvent` does it. The terms that the other was found by;
   * undefined when they are not known.
   */
  absorb(fromId: string, toId: string): readonly string[] | undefined {
    const from = this.graphs.get(fromId);
    const to = this.graphs.get(toId);
    this.events.delete(fromId);
    this.terms.remove(fromId, from?.terms);
    this.graphs.delete(fromId);
    this.graphs.delete(toId);
    if (from !== undefined && to !== undefined) this.setGraph(toId, joined(from, fromId, to, toId));
    return from?.terms;
  }

  /** To be called before rows are changed by other ways. */
  forget(): void {
    this.events.clear();
    this.graphs.clear();
    this.origins.clear();
    this.terms.clear();
  }
}
