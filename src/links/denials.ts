import type { Answer } from './answers.js';
import { bySupport } from './answers.js';
import { below, pointOf } from './compare.js';
import { matterOf } from './proposition.js';
import { BARE_DENIAL, EXISTENCE_DENIAL } from './data/cues.js';
import { change, relate } from './relate.js';
import type { Stemmer } from './terms.js';
import { weightOf } from './terms.js';
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

/** What an assertion is about, as terms, with how much each tells in this event. */
interface Matter {
  readonly answer: Answer;
  readonly terms: ReadonlySet<string>;
}

interface Lexicon {
  readonly of: (text: string) => Set<string>;
  readonly weight: (term: string) => number;
}

function lexiconOf(answers: readonly Answer[], stemmer: Stemmer): Lexicon {
  const of = (text: string): Set<string> => matterOf(text, stemmer);
  const frequency = new Map<string, number>();
  for (const { draft } of answers)
    for (const term of of(draft.text)) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  return { of, weight: (term) => weightOf(frequency.get(term) ?? 0, answers.length) };
}

/** Share of `part`'s weight that is also in `whole`, 0-1, and the number of shared terms. */
function cover(
  part: ReadonlySet<string>,
  whole: ReadonlySet<string>,
  { weight }: Lexicon,
): { share: number; terms: number } {
  const sum = (terms: readonly string[]): number => terms.reduce((total, term) => total + weight(term), 0);
  const shared = [...part].filter((term) => whole.has(term));
  const total = sum([...part]);
  return { share: total === 0 ? 0 : sum(shared) / total, terms: shared.length };
}

/** The speakers differ, or one of them is unknown: nobody is in dispute with himself. */
const bySomebodyElse = (a: Answer, b: Answer): boolean =>
  a.speakers.size === 0 ||
  b.speakers.size === 0 ||
  ![...a.speakers].every((speaker) => b.speakers.has(speaker));

/** The denial's terms: of its own words, or of its whole sentence where its own words name nothing ("pure fiction"). */
function deniedTerms(denial: Answer, lexicon: Lexicon): { terms: Set<string>; needed: number } {
  const own = lexicon.of(denial.draft.text);
  if (own.size > 0) return { terms: own, needed: own.size <= SHORT_DENIAL ? 1 : 2 };
  return { terms: lexicon.of(denial.claims[0]?.sentence ?? ''), needed: 2 };
}

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

function scored(denial: Answer, denies: boolean, matters: readonly Matter[], lexicon: Lexicon): Disputed[] {
  const { terms, needed } = deniedTerms(denial, lexicon);
  const found = matters.flatMap(({ answer, terms: other }) => {
    const { share, terms: shared } = cover(terms, other, lexicon);
    const back = cover(other, terms, lexicon).share;
    const opposite =
      share >= OPPOSITE && back >= OPPOSITE && shared >= 2 && !SIDE_NEGATION.test(denial.draft.text);
    const named = terms.size > 1 || answer.measure === null;
    const enough = denies ? share >= DENIED && shared >= needed && named : opposite;
    return enough ? [{ target: answer, score: denies ? share : Math.min(share, back), back }] : [];
  });
  return found
    .sort(
      (a, b) =>
        Math.round(b.score * 10) - Math.round(a.score * 10) ||
        bySupport(a.target, b.target) ||
        b.back - a.back,
    )
    .slice(0, MAX_DISPUTED)
    .map(({ target, score }) => {
      const ground = { rule: denies ? 'denial' : 'opposite-polarity', score: Math.min(0.95, score) };
      return { denial, denies, target, relation: relate('DISPUTES', denial, target, ground) };
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
export function denialRelations(answers: readonly Answer[], stemmer: Stemmer): RelationDraft[] {
  const lexicon = lexiconOf(answers, stemmer);
  const facts = answers.filter(({ stance }) => stance === 'FACT');
  const marked = facts.map((answer) => ({ answer, denies: isDenial(answer, lexicon) }));
  const affirmed = marked
    .filter(({ answer, denies }) => answer.draft.polarity === 'AFFIRMATIVE' && !denies)
    .map(({ answer }) => ({ answer, terms: lexicon.of(answer.draft.text) }));
  const denials = marked
    .filter(
      ({ answer, denies }) => answer.measure === null && (denies || answer.draft.polarity === 'NEGATIVE'),
    )
    .sort((a, b) => bySupport(a.answer, b.answer))
    .slice(0, MAX_DENIALS);
  const found = denials.flatMap(({ answer, denies }) =>
    scored(
      answer,
      denies,
      affirmed.filter((other) => bySomebodyElse(answer, other.answer)),
      lexicon,
    ),
  );
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
        .filter((answer) => bySomebodyElse(denial, answer))
        .filter((answer) => pointOf(denial) === 0 || !(below(denial, answer) || below(answer, denial)))
        .slice(0, MAX_DISPUTED)
        .map((answer) =>
          relate('DISPUTES', denial, answer, { rule: 'denial', score: 0.9, value: change(answer, denial) }),
        ),
    );
}
