import type { Answer } from './answers.js';
import { answerOf, founder, stanceOf } from './answers.js';
import { disjoint } from '../shared/intervals.js';
import { holdsPlace } from './places.js';
import { weigh, wordingOf } from './terms.js';
import type { LinkableClaim } from './types.js';
import type { Vector } from './vectors.js';
import { cosine, vectorOf } from './vectors.js';
import { clashInWords } from './wording/index.js';

/** Cosine from which two claims say the same. One speaker's quotation in two translations shares fewer words. */
const SAME_STATEMENT = 0.6;
const SAME_QUOTE = 0.5;
/** A claim is compared with so many groups that share its rare terms, and with so many members of each. */
const MAX_GROUPS = 24;
const MAX_MEMBERS = 3;
const RARE_TERMS = 10;
/** Terms in more groups than this do not find candidates. */
const MAX_POSTINGS = 60;

/** A claim with its words. */
interface Told {
  readonly claim: LinkableClaim;
  readonly terms: readonly string[];
  /** Its rarest terms, rarest first. */
  readonly rare: readonly string[];
  readonly vector: Vector;
  readonly numbers: readonly string[];
}

type Weight = (term: string) => number;

const rarest = (terms: readonly string[], weight: Weight): string[] =>
  [...terms].sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1)).slice(0, RARE_TERMS);

function tell(claim: LinkableClaim, weight: Weight): Told {
  const wording = wordingOf(claim.text);
  const { terms } = wording;
  return {
    claim,
    terms,
    rare: rarest(terms, weight),
    vector: vectorOf(wording, weight),
    numbers: terms.filter((term) => /^\d/.test(term)),
  };
}

/** Whether each side names what the other does not: "X met Y" and "X met Z" are two. */
const eachHasOwn = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((value) => !b.includes(value)) && b.some((value) => !a.includes(value));

function placesApart(a: LinkableClaim, b: LinkableClaim): boolean {
  const known = (path: readonly string[], others: readonly (readonly string[])[]): boolean =>
    others.some((other) => holdsPlace(other, path) || holdsPlace(path, other));
  return (
    a.placePaths.some((path) => !known(path, b.placePaths)) &&
    b.placePaths.some((path) => !known(path, a.placePaths))
  );
}

const figuresApart = ({ figure: a }: LinkableClaim, { figure: b }: LinkableClaim): boolean =>
  a !== null && b !== null && disjoint(a, b);

/** Whether what is certain about two claims allows them to say the same. */
function mayBeSame(a: Told, b: Told): boolean {
  const [left, right] = [a.claim, b.claim];
  if (left.polarity !== right.polarity || left.denial !== right.denial || stanceOf(left) !== stanceOf(right))
    return false;
  const quoted = left.kind === 'QUOTE' || right.kind === 'QUOTE';
  if (quoted && left.speakerId !== null && right.speakerId !== null && left.speakerId !== right.speakerId)
    return false;
  if (eachHasOwn(a.numbers, b.numbers) || figuresApart(left, right)) return false;
  return !placesApart(left, right) && !eachHasOwn(left.names, right.names);
}

const thresholdOf = ({ claim: a }: Told, { claim: b }: Told): number =>
  (a.kind === 'QUOTE' || b.kind === 'QUOTE') && a.speakerId !== null && a.speakerId === b.speakerId
    ? SAME_QUOTE
    : SAME_STATEMENT;

/** "Approved" and "rejected": all other words are shared. A quotation in two translations may turn its words round. */
const clashes = ({ claim: a }: Told, { claim: b }: Told): boolean =>
  a.kind !== 'QUOTE' && b.kind !== 'QUOTE' && clashInWords(a.text, b.text) !== null;

/** How surely a claim belongs to a group, 0 when it may not: the mean over the group's first members. */
function fit(told: Told, group: readonly Told[]): number {
  const members = group.slice(0, MAX_MEMBERS);
  if (!members.every((member) => mayBeSame(told, member))) return 0;
  const mean = members.reduce((sum, member) => sum + cosine(told.vector, member.vector), 0) / members.length;
  const needed = Math.max(...members.map((member) => thresholdOf(told, member)));
  return mean >= needed && !members.slice(0, 1).some((member) => clashes(told, member)) ? mean : 0;
}

/** Groups that share a rare term with the claim, those with most in common first. */
function candidates(
  told: Told,
  postings: ReadonlyMap<string, ReadonlySet<number>>,
  weight: Weight,
): number[] {
  const hits = new Map<number, number>();
  for (const term of told.rare) {
    const groups = postings.get(term);
    if (groups === undefined || groups.size > MAX_POSTINGS) continue;
    const own = weight(term);
    for (const group of groups) hits.set(group, (hits.get(group) ?? 0) + own);
  }
  return [...hits]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MAX_GROUPS)
    .map(([group]) => group);
}

/** Claims that say the same, put together one by one in canonical order. Work per claim is bounded. */
function groupTold(all: readonly Told[], weight: Weight): Told[][] {
  const groups: Told[][] = [];
  const postings = new Map<string, Set<number>>();
  for (const told of all) {
    const scored = candidates(told, postings, weight).map((at) => ({
      at,
      score: fit(told, groups[at] ?? []),
    }));
    const best = scored.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score || a.at - b.at)[0];
    const at = best?.at ?? groups.length;
    groups[at] = [...(groups[at] ?? []), told];
    for (const term of told.terms) postings.set(term, (postings.get(term) ?? new Set()).add(at));
  }
  return groups;
}

/** The assertions of claims without a comparable figure. Named by the claim that came in first, which stays the first. */
export function statementAnswers(claims: readonly LinkableClaim[]): Answer[] {
  const weight = weigh(claims.map(({ text }) => wordingOf(text).terms));
  const told = claims.map((claim) => tell(claim, weight));
  return groupTold(told, weight).map((group) => {
    const own = group.map(({ claim }) => claim);
    const kind = own.some((claim) => claim.kind === 'QUOTE') ? 'QUOTE' : 'STATEMENT';
    return answerOf(own, { key: `${kind.toLowerCase()}|${founder(own)?.id ?? ''}`, kind, measure: null });
  });
}
