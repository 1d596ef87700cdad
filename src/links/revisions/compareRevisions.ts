import { contentStems, cosine } from '../../shared/terms.js';
import type { ChangedClaim, ChangedPart, RevisedClaim, RevisedFigure, RevisionChanges } from './types.js';

/** Cosine of content words from which two claims are wordings of one. An answer to the same question needs less. */
const SAME_CLAIM = 0.6;
const SAME_QUESTION = 0.3;

const flat = (text: string): string =>
  text.normalize('NFKC').replace(/\s+/gu, ' ').replace(/[‘’]/gu, "'").replace(/[“”]/gu, '"').trim();

const sameTime = (a: Date | null, b: Date | null): boolean => a?.getTime() === b?.getTime();

function sameFigure(a: RevisedFigure | null, b: RevisedFigure | null): boolean {
  if (a === null || b === null) return a === b;
  return a.low === b.low && a.high === b.high && a.lowOpen === b.lowOpen && a.highOpen === b.highOpen;
}

/** What differs between two claims; empty when the one says what the other says in the same words. */
function changedParts(a: RevisedClaim, b: RevisedClaim): ChangedPart[] {
  const differs: Readonly<Record<ChangedPart, boolean>> = {
    WORDING: flat(a.text) !== flat(b.text) || a.kind !== b.kind,
    FIGURE: !sameFigure(a.figure, b.figure),
    SPEAKER: flat(a.speakerText ?? '') !== flat(b.speakerText ?? ''),
    TIME: !sameTime(a.timeFrom, b.timeFrom) || !sameTime(a.timeTo, b.timeTo),
    MODALITY: a.modality !== b.modality,
    POLARITY: a.polarity !== b.polarity,
  };
  return (Object.keys(differs) as ChangedPart[]).filter((part) => differs[part]);
}

type Bag = ReadonlyMap<string, number>;

const bagOf = (text: string): Bag => {
  const bag = new Map<string, number>();
  for (const stem of contentStems(text)) bag.set(stem, (bag.get(stem) ?? 0) + 1);
  return bag;
};

const answersSame = ({ figure: a }: RevisedClaim, { figure: b }: RevisedClaim): boolean =>
  a !== null &&
  b !== null &&
  a.predicate === b.predicate &&
  a.countedHead === b.countedHead &&
  a.unit === b.unit &&
  (a.predicate ?? a.countedHead ?? a.unit) !== null;

interface Pair<Claim> {
  readonly before: Claim;
  readonly after: Claim;
  readonly likeness: number;
}

/** A word that more claims share than this finds none of them: articles of a thousand claims must not take a second. */
const MAX_SHARING = 40;

/** Which of the claims may be wordings of another: those that share a word that not too many have, or all its words. */
function finder<Claim extends RevisedClaim>(claims: readonly Claim[]): (claim: Claim) => Iterable<Claim> {
  const postings = new Map<string, Claim[]>();
  const termsOf = ({ text }: Claim): Set<string> => new Set([...contentStems(text), `= ${flat(text)}`]);
  for (const claim of claims)
    for (const term of termsOf(claim)) postings.set(term, [...(postings.get(term) ?? []), claim]);
  return (claim) => {
    const found = [...termsOf(claim)].map((term) => postings.get(term) ?? []);
    return new Set(found.filter(({ length }) => length <= MAX_SHARING).flat());
  };
}

/** Every two claims that may be wordings of one, the likest first; ties in the order of the texts. */
function likePairs<Claim extends RevisedClaim>(
  before: readonly Claim[],
  after: readonly Claim[],
): Pair<Claim>[] {
  const bags = new Map([...before, ...after].map((claim) => [claim, bagOf(claim.text)]));
  const empty: Bag = new Map();
  const likenessOf = (a: Claim, b: Claim): number =>
    flat(a.text) === flat(b.text) ? 1 : cosine(bags.get(a) ?? empty, bags.get(b) ?? empty);
  const candidates = finder(after);
  return before
    .flatMap((a) => [...candidates(a)].map((b) => ({ before: a, after: b, likeness: likenessOf(a, b) })))
    .filter((pair) => pair.likeness >= (answersSame(pair.before, pair.after) ? SAME_QUESTION : SAME_CLAIM))
    .sort((x, y) => y.likeness - x.likeness);
}

/** Takes each claim once, the best pairs first. */
function pairUp<Claim extends RevisedClaim>(
  before: readonly Claim[],
  after: readonly Claim[],
): Map<Claim, Claim> {
  const partner = new Map<Claim, Claim>();
  const taken = new Set<Claim>();
  for (const pair of likePairs(before, after)) {
    if (partner.has(pair.before) || taken.has(pair.after)) continue;
    partner.set(pair.before, pair.after);
    taken.add(pair.after);
  }
  return partner;
}

/** Pairs of claims that stand in both revisions unchanged, each claim once, in the order of the texts. */
function unchanged<Claim extends RevisedClaim>(
  before: readonly Claim[],
  after: readonly Claim[],
): Map<Claim, Claim> {
  const printOf = ({ text, kind, speakerText, modality, polarity, timeFrom, timeTo }: RevisedClaim): string =>
    JSON.stringify([flat(text), kind, flat(speakerText ?? ''), modality, polarity, timeFrom, timeTo]);
  const waiting = new Map<string, Claim[]>();
  for (const claim of after) {
    const print = printOf(claim);
    waiting.set(print, [...(waiting.get(print) ?? []), claim]);
  }
  const same = new Map<Claim, Claim>();
  for (const claim of before) {
    const found = waiting.get(printOf(claim))?.shift();
    if (found !== undefined) same.set(claim, found);
  }
  return same;
}

/**
 * Which claims a revision of an article added, dropped and changed. A claim is followed by its words: the likest two are
 * one claim, and two that answer the same question need less likeness, because an edited figure is what readers look for.
 */
export function compareRevisions<Claim extends RevisedClaim>(
  before: readonly Claim[],
  after: readonly Claim[],
): RevisionChanges<Claim> {
  const same = unchanged(before, after);
  const kept = new Set(same.values());
  const gone = before.filter((claim) => !same.has(claim));
  const come = after.filter((claim) => !kept.has(claim));
  const partner = pairUp(gone, come);
  const followed = new Set(partner.values());
  return {
    added: come.filter((claim) => !followed.has(claim)),
    dropped: gone.filter((claim) => !partner.has(claim)),
    changed: [...partner]
      .map(([a, b]): ChangedClaim<Claim> => ({ before: a, after: b, parts: changedParts(a, b) }))
      .sort((x, y) => before.indexOf(x.before) - before.indexOf(y.before)),
  };
}
