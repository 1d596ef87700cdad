import { CANDIDATE_SEARCH, lookupTerms, weightOfTerm, type Profile } from '../../../../events/index.js';

const { lookedUp, stored, newestOfTerm, maxCandidates } = CANDIDATE_SEARCH;

/** Events by their terms, in memory: finds the candidates that the store's index finds. */
export class Postings {
  private readonly events = new Map<string, Map<number, number>>();
  private readonly terms = new Map<number, readonly string[]>();

  /** Makes an event found by what it is now. */
  set(event: number, profile: Profile): void {
    for (const term of this.terms.get(event) ?? []) this.events.get(term)?.delete(event);
    const terms = lookupTerms(profile, stored);
    this.terms.set(event, terms);
    terms.forEach((term, n) => {
      const events = this.events.get(term) ?? new Map<number, number>();
      this.events.set(term, events.set(event, weightOfTerm(n)));
    });
  }

  /** The events that share most terms with a happening, best first. */
  find(profile: Profile): number[] {
    const scores = new Map<number, number>();
    for (const term of lookupTerms(profile, lookedUp)) {
      const events = this.events.get(term);
      if (events === undefined) continue;
      const newest = [...events].sort(([a], [b]) => b - a).slice(0, newestOfTerm);
      for (const [event, weight] of newest)
        scores.set(event, (scores.get(event) ?? 0) + weight / Math.log(2 + newest.length));
    }
    return [...scores]
      .sort(([a, x], [b, y]) => y - x || a - b)
      .slice(0, maxCandidates)
      .map(([event]) => event);
  }
}
