import { CANDIDATE_SEARCH, weightOfTerm } from '../../../events/index.js';
import type { Batch } from './batch.js';
import { askEarly } from './early.js';
import { splitKnown } from './memory.js';
import { dropEvent, putEvent, type Posting } from './termIndex.js';
import type { Tx, WrittenRows } from './tx.js';

const { newestOfTerm, maxCandidates } = CANDIDATE_SEARCH;

type Postings = ReadonlyMap<string, Posting>;

/** The newest events of some terms, as the store has them. */
async function loadPostings(tx: Tx, terms: readonly string[]): Promise<Postings> {
  if (terms.length === 0) return new Map();
  const rows = await tx.query<Posting & { readonly term: string }>(
    `select t.term, json_agg(e.event_id order by e.event_id desc) as event_ids,
       json_agg(e.weight order by e.event_id desc) as weights
     from unnest($1::text[]) t(term)
     cross join lateral (
       select event_id, weight from event_term where term = t.term order by event_id desc limit $2
     ) e
     group by t.term`,
    terms,
    newestOfTerm,
  );
  const found = new Map(rows.map(({ term, eventIds, weights }) => [term, { eventIds, weights }]));
  return new Map(terms.map((term) => [term, found.get(term) ?? { eventIds: [], weights: [] }]));
}

/** A term that an event has got, or has no more: then it weighs nothing. */
interface ChangedTerm {
  readonly term: string;
  readonly eventId: string;
  readonly weight: number | null;
}

/** Stands for terms of which nobody knows which they are: those of an event that is not remembered. */
const ANY = '';

/** Terms as they are with what has been written since they were looked up; null when only the store knows. */
function revised(postings: Postings, written: readonly WrittenRows[]): Postings | null {
  for (const rows of written)
    // Rows of the table, and what `noteGone` makes.
    for (const { term, eventId, weight } of (rows.get('event_term') ?? []) as readonly ChangedTerm[]) {
      if (term === ANY) return null;
      const posting = postings.get(term);
      if (posting === undefined) continue;
      if (weight !== null) putEvent(posting, eventId, weight);
      else if (!dropEvent(posting, eventId)) return null;
    }
  return postings;
}

/** Looks up the terms that are not remembered, before it is known when they are needed. */
export function askForTerms(tx: Tx, terms: Iterable<string>): () => Promise<Postings> {
  const { known, asked } = splitKnown([...new Set(terms)], (term) => tx.memory.terms.posting(term));
  const early = askEarly(tx, () => loadPostings(tx, asked), revised);
  return async () => {
    const found = await early();
    // What was remembered then may have been forgotten meanwhile.
    const now = splitKnown([...known.keys()], (term) => tx.memory.terms.posting(term));
    const loaded = new Map([...found, ...(await loadPostings(tx, now.asked))]);
    for (const [term, posting] of loaded) tx.memory.terms.setPosting(term, posting);
    return new Map([...now.known, ...loaded]);
  };
}

interface Scored {
  readonly id: string;
  readonly score: number;
}

const isBefore = (a: Scored, b: Scored): boolean => a.score > b.score || (a.score === b.score && a.id < b.id);

/** The best candidates: a few of the thousand that share a term, so that they are not all sorted. */
function bestOf(all: Iterable<Scored>): Scored[] {
  const best: Scored[] = [];
  for (const one of all) {
    const last = best[maxCandidates - 1];
    if (last !== undefined && !isBefore(one, last)) continue;
    const at = best.findIndex((other) => isBefore(one, other));
    best.splice(at === -1 ? best.length : at, 0, one);
    best.length = Math.min(best.length, maxCandidates);
  }
  return best;
}

/**
 * Ids of the events that share most terms with a happening, best first: rare terms count more, and of a term that many events
 * have only those founded last are looked at, so that the work does not grow with the store.
 */
export function eventsSharing(postings: Postings, terms: readonly string[]): string[] {
  const scores = new Map<string, { readonly id: string; score: number }>();
  for (const term of terms) {
    const { eventIds = [], weights = [] } = postings.get(term) ?? {};
    const commonness = Math.log(2 + eventIds.length);
    for (const [n, id] of eventIds.entries()) {
      const share = (weights[n] ?? 0) / commonness;
      const scored = scores.get(id);
      if (scored === undefined) scores.set(id, { id, score: share });
      else scored.score += share;
    }
  }
  return bestOf(scores.values()).map(({ id }) => id);
}

/** Notes that an event has some terms no more; undefined: nobody knows which. */
export const noteGone = (
  tx: Pick<Tx, 'journal'>,
  eventId: string,
  terms: readonly string[] = [ANY],
): void => {
  tx.journal.push(new Map([['event_term', terms.map((term) => ({ term, eventId, weight: null }))]]));
};

/** Adds the terms of an event to what is to be written, as far as the store has others: those `before`. */
export function addTerms(
  tx: Pick<Tx, 'memory' | 'journal'>,
  batch: Batch,
  eventId: string,
  before: readonly string[],
  terms: readonly string[],
): void {
  const weighed = new Map(before.map((term, n) => [term, weightOfTerm(n)]));
  batch.add(
    'event_term',
    terms.flatMap((term, n) => {
      const weight = weightOfTerm(n);
      return weighed.get(term) === weight ? [] : [{ term, eventId, weight }];
    }),
  );
  const kept = new Set(terms);
  const gone = before.filter((term) => !kept.has(term));
  if (gone.length > 0) {
    batch.keepTerms(eventId, terms);
    noteGone(tx, eventId, gone);
  }
  tx.memory.terms.setTerms(eventId, gone, terms);
}
