import type { Answer } from './answers.js';
import { answerBefore, founder, stanceOf } from './answers.js';
import { derivedPair } from './derived.js';
import { groupFinder, likenessBy, type Likeness } from './grouping.js';
import { disjoint } from '../shared/intervals.js';
import { holdsPlace } from './places.js';
import type { LinkableClaim } from './types.js';
import { weightsIn, wordedIn, type Vocabulary, type Worded } from './vocabulary.js';
import { clashInWords } from './wording/index.js';

/** Cosine from which two claims say the same. One speaker's quotation in two translations shares fewer words. */
const SAME_STATEMENT = 0.6;
const SAME_QUOTE = 0.5;
/** A claim is compared with so many members of each group. */
const MAX_MEMBERS = 3;

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
function mayBeSame(a: Worded, b: Worded): boolean {
  const [left, right] = [a.claim, b.claim];
  if (left.polarity !== right.polarity || left.denial !== right.denial || stanceOf(left) !== stanceOf(right))
    return false;
  const quoted = left.kind === 'QUOTE' || right.kind === 'QUOTE';
  if (quoted && left.speakerId !== null && right.speakerId !== null && left.speakerId !== right.speakerId)
    return false;
  if (eachHasOwn(a.numbers, b.numbers) || figuresApart(left, right)) return false;
  return !placesApart(left, right) && !eachHasOwn(left.names, right.names);
}

const thresholdOf = ({ claim: a }: Worded, { claim: b }: Worded): number =>
  (a.kind === 'QUOTE' || b.kind === 'QUOTE') && a.speakerId !== null && a.speakerId === b.speakerId
    ? SAME_QUOTE
    : SAME_STATEMENT;

/** "Approved" and "rejected": all other words are shared. A quotation in two translations may turn its words round. */
const clashes = ({ claim: a }: Worded, { claim: b }: Worded): boolean =>
  a.kind !== 'QUOTE' && b.kind !== 'QUOTE' && a.text !== b.text && clashIn(a, b);

const clashIn = derivedPair((a: LinkableClaim, b: LinkableClaim) => clashInWords(a.text, b.text) !== null);

/** How surely a claim belongs to a group, 0 when it may not: the mean over the group's first members. */
function fit(told: Worded, group: readonly Worded[], likeness: Likeness): number {
  const members = group.slice(0, MAX_MEMBERS);
  const [first] = members;
  const mean = members.reduce((sum, member) => sum + likeness(told, member), 0) / members.length;
  const needed = Math.max(...members.map((member) => thresholdOf(told, member)));
  if (first === undefined || mean < needed || !members.every((member) => mayBeSame(told, member))) return 0;
  return clashes(told, first) ? 0 : mean;
}

/** Claims that say the same, put together one by one in canonical order. Work per claim is bounded. */
function groupTold(all: readonly Worded[], vocabulary: Vocabulary): Worded[][] {
  const weights = weightsIn(vocabulary, all.length);
  const likeness = likenessBy(weights);
  const finder = groupFinder(vocabulary, weights, all.length);
  const groups: Worded[][] = [];
  for (const told of all) {
    let [best, score] = [groups.length, 0];
    for (const at of finder.near(told)) {
      const own = fit(told, groups[at] ?? [], likeness);
      if (own > score || (own === score && own > 0 && at < best)) [best, score] = [at, own];
    }
    const group = groups[best];
    if (group === undefined) groups.push([told]);
    else group.push(told);
    finder.add(told, best, group === undefined);
  }
  return groups;
}

/**
 * The assertions of claims without a comparable figure. Named by the claim that came in first, which stays the first. Those made by
 * the same claims as `before` are those of before.
 */
export function statementAnswers(
  claims: readonly LinkableClaim[],
  vocabulary: Vocabulary,
  before: ReadonlyMap<string, Answer>,
): Answer[] {
  return groupTold(wordedIn(vocabulary, claims), vocabulary).map((group) => {
    const own = group.map(({ claim }) => claim);
    const kind = own.some((claim) => claim.kind === 'QUOTE') ? 'QUOTE' : 'STATEMENT';
    return answerBefore(before, own, {
      key: `${kind.toLowerCase()}|${founder(own)?.id ?? ''}`,
      kind,
      measure: null,
    });
  });
}
