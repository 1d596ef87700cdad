import type { Answer } from './answers.js';
import { bySupport } from './answers.js';
import { below, pointOf } from './compare.js';
import { allTerms, matterOf, negatedTerm } from './proposition.js';
import { BARE_DENIAL, EXISTENCE_DENIAL, INFORMED, NO_AFFIRMATION } from './data/cues.js';
import { change, relate } from './relate.js';
import { retractionIn, withdrawal } from './retractions.js';
import { isConcept, weigh } from './terms.js';
import type { RelationDraft } from './types.js';
import { postingsOf } from './vectors.js';

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

/** What an assertion is about, as terms, with how much each tells in this event. */
interface Matter {
  readonly answer: Answer;
  readonly terms: ReadonlySet<string>;
}

interface Lexicon {
  readonly of: (text: string) => ReadonlySet<string>;
  readonly weight: (term: string) => number;
}

function lexiconOf(answers: readonly Answer[]): Lexicon {
  return { of: matterOf, weight: weigh(answers.map(({ draft }) => [...matterOf(draft.text)])) };
}

/** Share of `part`'s weight that is also in `whole`, 0-1, and the number of shared terms. */
function cover(
  part: ReadonlySet<string>,
  whole: ReadonlySet<string>,
  { weight }: Lexicon,
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
function deniedTerms(denial: Answer, lexicon: Lexicon): { terms: ReadonlySet<string>; needed: number } {
  const own = lexicon.of(denial.draft.text);
  if (own.size > 0) return { terms: own, needed: own.size <= SHORT_DENIAL ? 1 : 2 };
  return { terms: lexicon.of(denial.claims[0]?.sentence ?? ''), needed: 2 };
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

/** Assertions that share a term with another text, found without comparing with each. */
function neighbours(matters: readonly Matter[]): (terms: ReadonlySet<string>) => Matter[] {
  const postings = postingsOf(matters.map(({ terms }) => terms));
  return (terms) => {
    const found = new Set([...terms].flatMap((term) => postings.get(term) ?? []));
    return [...found].sort((a, b) => a - b).flatMap((index) => matters.slice(index, index + 1));
  };
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
  other: Matter,
  lexicon: Lexicon,
): { score: number; back: number } {
  const { share, terms: shared } = cover(terms, other.terms, lexicon);
  if (share < (denies ? DENIED : OPPOSITE) || !sharesHappening(terms, other.terms))
    return { score: 0, back: 0 };
  const back = cover(other.terms, terms, lexicon).share;
  const named = terms.size > 1 || other.answer.measure === null;
  if (denies) return { score: shared >= needed && named ? share : 0, back };
  return { score: back >= OPPOSITE && shared >= 2 ? Math.min(share, back) : 0, back };
}

function scored(
  denial: Answer,
  denies: boolean,
  near: (terms: ReadonlySet<string>) => readonly Matter[],
  lexicon: Lexicon,
): Disputed[] {
  const denied = deniedTerms(denial, lexicon);
  const negated = denies ? null : negatedTerm(denial.draft.text);
  if (!denies && SIDE_NEGATION.test(denial.draft.text)) return [];
  return near(denied.terms)
    .filter(({ answer }) => negated === null || allTerms(answer.draft.text).has(negated))
    .filter(({ answer }) => !INFORMED.test(denial.draft.text) || INFORMED.test(answer.draft.text))
    .filter(({ answer }) => isRetraction(denial) || bySomebodyElse(denial, answer))
    .map((other) => ({ target: other.answer, ...aim(denied, denies, other, lexicon) }))
    .filter(({ score }) => score > 0)
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

/** Whether an assertion denies something as a whole, by the extractor's word or by its own. */
function isDenial({ denial, draft }: Answer, lexicon: Lexicon): boolean {
  if (denial) return true;
  if (draft.polarity === 'NEGATIVE' && EXISTENCE_DENIAL.test(draft.text)) return true;
  return BARE_DENIAL.test(draft.text) && lexicon.of(draft.text).size === 0;
}

/**
 * Rule 6 for statements: a denial, or a negative sentence, against what others affirm of the same matter in the same event.
 * It stands between the speakers: an outlet that reports both disputes nothing.
 */
export function denialRelations(answers: readonly Answer[]): RelationDraft[] {
  const lexicon = lexiconOf(answers);
  const facts = answers.filter(({ stance }) => stance === 'FACT');
  const marked = facts.map((answer) => ({ answer, denies: isDenial(answer, lexicon) }));
  const affirmed = marked
    .filter(
      ({ answer, denies }) =>
        answer.draft.polarity === 'AFFIRMATIVE' && !denies && !NO_AFFIRMATION.test(answer.draft.text),
    )
    .map(({ answer }) => ({ answer, terms: lexicon.of(answer.draft.text) }));
  const denials = marked
    .filter(
      ({ answer, denies }) => answer.measure === null && (denies || answer.draft.polarity === 'NEGATIVE'),
    )
    .sort((a, b) => bySupport(a.answer, b.answer))
    .slice(0, MAX_DENIALS);
  const near = neighbours(affirmed);
  const found = denials.flatMap(({ answer, denies }) => scored(answer, denies, near, lexicon));
  const sure = found.filter(({ denies }) => denies);
  const open = denials.filter(
    ({ answer, denies }) => denies && !found.some(({ denial }) => denial === answer),
  );
  return [
    ...found.map(({ relation }) => relation),
    ...open
      .filter(({ answer }) => lexicon.of(answer.draft.text).size === 0)
      .flatMap(({ answer }) => nameless(answer, sure)),
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
