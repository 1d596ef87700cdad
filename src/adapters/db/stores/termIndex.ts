import { CANDIDATE_SEARCH } from '../../../events/index.js';
import { keep, used } from './lastUsed.js';

const { newestOfTerm } = CANDIDATE_SEARCH;

/** Terms remembered at most: those of some hundred events. A term takes 100 bytes, and up to 70 for each of its events. */
const MOST_TERMS = 12_000;

/** The events of one term that were founded last, newest first, with what the term weighs in each. */
export interface Posting {
  readonly eventIds: string[];
  readonly weights: number[];
}

/** How much the n-th term of an event weighs, from 0. */
export const weightOfTerm = (n: number): number => 1 / (1 + n / 10);

/** Adds an event to those of a term, or gives it another weight. */
export function putEvent({ eventIds, weights }: Posting, eventId: string, weight: number): void {
  const older = eventIds.findIndex((id) => id <= eventId);
  const at = older < 0 ? eventIds.length : older;
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
  const at = eventIds.indexOf(eventId);
  if (at < 0) return true;
  if (eventIds.length >= newestOfTerm) return false;
  eventIds.splice(at, 1);
  weights.splice(at, 1);
  return true;
}

/** What the store has of terms, as far as it is known without asking: a term is known with all of its newest events or not at all. */
export class TermIndex {
  private readonly postings = new Map<string, Posting>();
  /** The terms of the events that were written from here, in their order. */
  private readonly written = new Map<string, readonly string[]>();

  constructor(
    private readonly mostEvents: number,
    private readonly mostTerms = MOST_TERMS,
  ) {}

  posting(term: string): Posting | undefined {
    return used(this.postings, term);
  }

  /** A term as the store has it. */
  setPosting(term: string, posting: Posting): void {
    keep(this.postings, term, posting, this.mostTerms);
  }

  /** The terms of an event, in their order; undefined unless they were last written from here. */
  termsOf(eventId: string): readonly string[] | undefined {
    return this.written.get(eventId);
  }

  /** An event that had some terms has these and no others, when what is being written is through. Undefined: nobody knows which it had. */
  setTerms(eventId: string, before: readonly string[] | undefined, terms: readonly string[]): void {
    const kept = new Set(terms);
    this.removeFrom(eventId, before, (term) => !kept.has(term));
    for (const [n, term] of terms.entries()) {
      const posting = this.postings.get(term);
      if (posting !== undefined) putEvent(posting, eventId, weightOfTerm(n));
    }
    keep(this.written, eventId, terms, this.mostEvents);
  }

  /** An event is no more. */
  remove(eventId: string): void {
    this.removeFrom(eventId, this.written.get(eventId), () => true);
    this.written.delete(eventId);
  }

  clear(): void {
    this.postings.clear();
    this.written.clear();
  }

  /** Takes an event from terms that it had; all that are known are looked through where nobody knows which it had. */
  private removeFrom(
    eventId: string,
    before: readonly string[] | undefined,
    isGone: (term: string) => boolean,
  ): void {
    for (const term of before ?? this.postings.keys()) {
      const posting = isGone(term) ? this.postings.get(term) : undefined;
      if (posting !== undefined && !dropEvent(posting, eventId)) this.postings.delete(term);
    }
  }
}
