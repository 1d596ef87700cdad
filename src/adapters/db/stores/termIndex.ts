import { CANDIDATE_SEARCH, weightOfTerm } from '../../../events/index.js';
import { keep, used } from './lastUsed.js';

const { newestOfTerm } = CANDIDATE_SEARCH;

/** Terms remembered at most: those of some thousand events. A term takes 200 bytes, and 16 for each of its events. */
const MOST_TERMS = 30_000;
/** Ids of events kept to be shared by terms. An id takes 100 bytes. */
const MOST_IDS = 40_000;

/** The events of one term that were founded last, newest first, with what the term weighs in each. */
export interface Posting {
  readonly eventIds: string[];
  readonly weights: number[];
}

/** Where an event stands among those of a term, or would stand. */
function placeOf(eventIds: readonly string[], eventId: string): number {
  let [from, to] = [0, eventIds.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((eventIds[middle] ?? '') > eventId) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Adds an event to those of a term, or gives it another weight. */
export function putEvent({ eventIds, weights }: Posting, eventId: string, weight: number): void {
  const at = placeOf(eventIds, eventId);
  if (at >= newestOfTerm) return;
  if (eventIds[at] === eventId) {
    weights[at] = weight;
    return;
  }
  eventIds.splice(at, 0, eventId);
  weights.splice(at, 0, weight);
  eventIds.length = weights.length = Math.min(eventIds.length, newestOfTerm);
}

/** Takes an event from those of a term. False when only the store knows which one comes in its place among the newest. */
export function dropEvent({ eventIds, weights }: Posting, eventId: string): boolean {
  const at = placeOf(eventIds, eventId);
  if (eventIds[at] !== eventId) return true;
  if (eventIds.length >= newestOfTerm) return false;
  eventIds.splice(at, 1);
  weights.splice(at, 1);
  return true;
}

/** What the store has of terms, as far as it is known without asking: a term is known with all of its newest events or not at all. */
export class TermIndex {
  private readonly postings = new Map<string, Posting>();
  private readonly ids = new Map<string, string>();

  constructor(private readonly mostTerms = MOST_TERMS) {}

  posting(term: string): Posting | undefined {
    return used(this.postings, term);
  }

  /** A term as the store has it. */
  setPosting(term: string, posting: Posting): void {
    const { eventIds } = posting;
    for (const [n, id] of eventIds.entries()) eventIds[n] = this.shared(id);
    keep(this.postings, term, posting, this.mostTerms);
  }

  /** An event has these terms, and others that it had no more, when what is being written is through. */
  setTerms(eventId: string, gone: readonly string[], terms: readonly string[]): void {
    this.remove(eventId, gone);
    const id = this.shared(eventId);
    for (const [n, term] of terms.entries()) {
      const posting = this.postings.get(term);
      if (posting !== undefined) putEvent(posting, id, weightOfTerm(n));
    }
  }

  /** Takes an event from terms that it had. All that are known are looked through where nobody knows which: undefined. */
  remove(eventId: string, terms: readonly string[] | undefined): void {
    for (const term of terms ?? this.postings.keys()) {
      const posting = this.postings.get(term);
      if (posting !== undefined && !dropEvent(posting, eventId)) this.postings.delete(term);
    }
  }

  clear(): void {
    this.postings.clear();
    this.ids.clear();
  }

  /** The one text that stands for an id in all postings: of each its own took most of their room. */
  private shared(id: string): string {
    const known = this.ids.get(id);
    if (known !== undefined) return known;
    keep(this.ids, id, id, MOST_IDS);
    return id;
  }
}
