import type { Answer } from './answers.js';
import { bySupport } from './answers.js';
import { below, pointOf } from './compare.js';
import { affirmedOn, isDenial, keepMatters, matter, type Matters } from './matters.js';
import { allTerms, matterOf, negatedTerm } from './proposition.js';
import { INFORMED } from './data/cues.js';
import { change, relate } from './relate.js';
import { retractionIn, withdrawal } from './retractions.js';
import { isConcept, weightIn, type Weight } from './terms.js';
import type { RelationDraft } from './types.js';

/** A denial disputes so many assertions at most, the most alike first. */
const MAX_DISPUTED = 3;
/** Denials of one event that are looked at, the best supported first. */
const MAX_DENIALS = 60;
/** Share of the denial's own terms, by weight, that the denied assertion holds. */
const DENIED = 0.5;
/** The same for a negative sentence without a verb of denial, which must also hold as much of the other. */
const OPPOSITE = 0.6;
/** So short a denial ("There was no call") is about its one term. */
const SHORT_DENIAL = 2;

/** Share of `part`'s weight that is also in `whole`, 0-1, and the number of shared terms. */
function cover(
  part: ReadonlySet<string>,
  whole: ReadonlySet<string>,
  weight: Weight,
): { share: number; terms: number } {
  let [total, held, terms] = [0, 0, 0];
  for (const term of part) {
    const own = weight(term);
    total += own;
    if (!whole.has(term)) continue;
    held += own;
    terms += 1;
  }
  return { share: total === 0 ? 0 : held / total, terms };
}

/** The speakers differ, or one of them is unknown: nobody is in dispute with himself. */
const bySomebodyElse = (a: Answer, b: Answer): boolean =>
  a.speakers.size === 0 ||
  b.speakers.size === 0 ||
  ![...a.speakers].every((speaker) => b.speakers.has(speaker));

/** The denial's terms: of its own words, or of its whole sentence where its own words name nothing ("pure fiction"). */
function deniedTerms(denial: Answer): { terms: ReadonlySet<string>; needed: number } {
  const own = matter(denial);
  if (own.size > 0) return { terms: own, needed: own.size <= SHORT_DENIAL ? 1 : 2 };
  return { terms: matterOf(denial.claims[0]?.sentence ?? ''), needed: 2 };
}

/** Its authors take it back themselves, so the speakers need not differ. */
const isRetraction = ({ draft }: Answer): boolean => retractionIn(draft.text) !== null;

/** A negation of something other than the sentence's own matter: "urged him not to go", "has yet to come". */
const SIDE_NEGATION =
  /\b(?:not\s+(?:to|only|yet|just|least)|yet\s+to|no\s+(?:longer|more|fewer|less|doubt))\b/i;

/** A denial with what it disputes. */
interface Disputed {
  readonly denial: Answer;
  readonly denies: boolean;
  readonly target: Answer;
  readonly relation: RelationDraft;
}

/** A denial that names what happened denies that, and not what else is said about the same people. */
function sharesHappening(denied: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const happenings = [...denied].filter(isConcept);
  return happenings.length === 0 || happenings.some((term) => other.has(term));
}

/** How surely a denial is of what the other assertion affirms, 0 when it is not. */
function aim(
  { terms, needed }: { terms: ReadonlySet<string>; needed: number },
  denies: boolean,
  other: Answer,
  weight: Weight,
): { score: number; back: number } {
  const { share, terms: shared } = cover(terms, matter(other), weight);
  if (share < (denies ? DENIED : OPPOSITE) || !sharesHappening(terms, matter(other)))
    return { score: 0, back: 0 };
  const back = cover(matter(other), terms, weight).share;
  const named = terms.size > 1 || other.measure === null;
  if (denies) return { score: shared >= needed && named ? share : 0, back };
  return { score: back >= OPPOSITE && shared >= 2 ? Math.min(share, back) : 0, back };
}

function scored(denial: Answer, denies: boolean, matters: Matters, weight: Weight): Disputed[] {
  const denied = deniedTerms(denial);
  const negated = denies ? null : negatedTerm(denial.draft.text);
  if (!denies && SIDE_NEGATION.test(denial.draft.text)) return [];
  return affirmedOn(matters, denied.terms, weight, DENIED)
    .map((target) => ({ target, ...aim(denied, denies, target, weight) }))
    .filter(({ score }) => score > 0)
    .filter(({ target }) => negated === null || allTerms(target.draft.text).has(negated))
    .filter(({ target }) => !INFORMED.test(denial.draft.text) || INFORMED.test(target.draft.text))
    .filter(({ target }) => isRetraction(denial) || bySomebodyElse(denial, target))
    .sort(
      (a, b) =>
        Math.round(b.score * 10) - Math.round(a.score * 10) ||
        bySupport(a.target, b.target) ||
        b.back - a.back,
    )
    .slice(0, MAX_DISPUTED)
    .map(({ target, score }) => {
      const ground = { rule: denies ? 'denial' : 'opposite-polarity', score: Math.min(0.95, score) };
      const relation = isRetraction(denial)
        ? withdrawal(denial, target, ground.score)
        : relate('DISPUTES', denial, target, ground);
      return { denial, denies, target, relation };
    });
}

/**
 * A denial without a word of what it denies ("pure fiction"): it denies what the event's other denials do, those of the same
 * speaker first. Nothing when there are none.
 */
function nameless(denial: Answer, others: readonly Disputed[]): RelationDraft[] {
  const shared = others.filter(({ denial: other }) => sameSpeaker(denial, other));
  const votes = new Map<Answer, number>();
  for (const { target } of (shared.length > 0 ? shared : others).filter(({ target }) =>
    bySomebodyElse(denial, target),
  ))
    votes.set(target, (votes.get(target) ?? 0) + 1);
  const best = [...votes].sort((a, b) => b[1] - a[1] || bySupport(a[0], b[0]))[0];
  return best === undefined
    ? []
    : [relate('DISPUTES', denial, best[0], { rule: 'denial-of-the-same', score: 0.5 })];
}

const sameSpeaker = (a: Answer, b: Answer): boolean =>
  [...a.speakers].some((speaker) => b.speakers.has(speaker));

/**
 * Rule 6 for statements: a denial, or a negative sentence, against what others affirm of the same matter in the same event.
 * It stands between the speakers: an outlet that reports both disputes nothing.
 */
export function denialRelations(answers: readonly Answer[], matters: Matters): RelationDraft[] {
  const denials = answers
    .filter(
      (answer) =>
        answer.stance === 'FACT' &&
        answer.measure === null &&
        (answer.draft.polarity === 'NEGATIVE' || isDenial(answer)),
    )
    .sort(bySupport)
    .slice(0, MAX_DENIALS);
  // Most events have none, and what the others are about is then of no use.
  keepMatters(matters, denials.length === 0 ? [] : answers);
  if (denials.length === 0) return [];
  const weight = weightIn(matters.frequency, answers.length);
  const found = denials.flatMap((answer) => scored(answer, isDenial(answer), matters, weight));
  const sure = found.filter(({ denies }) => denies);
  const open = denials.filter((answer) => isDenial(answer) && !found.some(({ denial }) => denial === answer));
  return [
    ...found.map(({ relation }) => relation),
    ...open.filter((answer) => matter(answer).size === 0).flatMap((answer) => nameless(answer, sure)),
  ];
}

/** "Nobody was hurt" is most often said of one building or one crew, and denies no toll. */
const isNobody = (answer: Answer): boolean => answer.measure?.head === 'person' && pointOf(answer) === 0;

/** Rule 6 for figures: "denied that 41 were hit", "none was hit" against the figures of the same slot. */
export function figureDenialRelations(slot: readonly Answer[]): RelationDraft[] {
  const affirmed = slot
    .filter(({ draft, denial, stance }) => stance === 'FACT' && !denial && draft.polarity === 'AFFIRMATIVE')
    .sort(bySupport);
  return slot
    .filter(({ draft, denial, stance }) => stance === 'FACT' && (denial || draft.polarity === 'NEGATIVE'))
    .filter(
      (answer) =>
        answer.denial || (!isNobody(answer) && answer.measure?.draft.predicate != null && answer.sure),
    )
    .flatMap((denial) =>
      affirmed
        .filter((answer) => isRetraction(denial) || bySomebodyElse(denial, answer))
        .filter((answer) => pointOf(denial) === 0 || !(below(denial, answer) || below(answer, denial)))
        .slice(0, MAX_DISPUTED)
        .map((answer) =>
          isRetraction(denial)
            ? withdrawal(denial, answer, 0.9)
            : relate('DISPUTES', denial, answer, {
                rule: 'denial',
                score: 0.9,
                value: change(answer, denial),
              }),
        ),
    );
}
