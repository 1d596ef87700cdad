import { newAlikeTexts, type AlikeTexts } from './alike.js';
import type { Answer } from './answers.js';
import { sameList } from './derived.js';
import type { FigureMemory } from './figures.js';
import { newMatters, type Matters } from './matters.js';
import type { KnownFamily } from './parts.js';
import { samePath } from './places.js';
import type { KnownSlot } from './slots.js';
import type { EventGraph, LinkableClaim, RelationDraft } from './types.js';
import { newVocabulary, type Vocabulary } from './vocabulary.js';

/** A graph, and what it was made from. */
interface Linked {
  readonly claims: readonly LinkableClaim[];
  readonly eventPath: readonly string[] | null;
  readonly graph: EventGraph;
}

/**
 * What was derived from the claims of one event when it was linked last. It changes no result, is never larger than a few times
 * the event's claims, and may be dropped at any time: the next link is then slower. One memory is for one event.
 */
export interface EventMemory extends FigureMemory {
  /** The last graph; null before the first. */
  linked: Linked | null;
  /** Its claims in canonical order. */
  ordered: readonly LinkableClaim[];
  /** Its assertions by their keys, in the order of these. */
  answers: ReadonlyMap<string, Answer>;
  readonly vocabulary: Vocabulary;
  /** The relations of each measure's figures, and those of each two measures of which one is part of the other. */
  slots: ReadonlyMap<string, KnownSlot>;
  families: ReadonlyMap<string, KnownFamily>;
  readonly texts: AlikeTexts;
  readonly matters: Matters;
  /** Its relations by their keys, in the order of these. */
  relations: ReadonlyMap<string, RelationDraft>;
}

/** An empty memory for one event. */
export const newEventMemory = (): EventMemory => ({
  linked: null,
  ordered: [],
  articles: new Map(),
  answers: new Map(),
  vocabulary: newVocabulary(),
  slots: new Map(),
  families: new Map(),
  texts: newAlikeTexts(),
  matters: newMatters(),
  relations: new Map(),
});

/** Those of before in their order, then the others. A sort goes over what is in order already but once. */
export function keptFirst<T>(before: Iterable<T>, now: readonly T[]): T[] {
  const open = new Set(now);
  const kept = [...before].filter((one) => open.delete(one));
  return [...kept, ...open];
}

/** The last graph when it was made from the very same claims; null otherwise. */
export function graphBefore(
  { linked }: EventMemory,
  claims: readonly LinkableClaim[],
  eventPath: readonly string[] | null,
): EventGraph | null {
  if (linked === null || !samePath(linked.eventPath, eventPath)) return null;
  return sameList(linked.claims, claims) ? linked.graph : null;
}
