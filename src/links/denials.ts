import type { Answer } from './answers.js';
import { bySupport } from './answers.js';
import { below, pointOf } from './compare.js';
import { matterOf } from './proposition.js';
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
function deniedTerms(denial: Answer, lexicon: Lexicon): Set<string> {
  const own = lexicon.of(denial.draft.text);
  return own.size > 0 ? own : lexicon.of(denial.claims[0]?.sentence ?? '');
}

function scored(denial: Answer, matters: readonly Matter[], lexicon: Lexicon): RelationDraft[] {
  const terms = deniedTerms(denial, lexicon);
  const found = matters.flatMap(({ answer, terms: other }) => {
    const { share, terms: shared } = cover(terms, other, lexicon);
    const back = cover(other, terms, lexicon).share;
    const enough = denial.denial
      ? share >= DENIED && (shared >= 2 || terms.size <= SHORT_DENIAL)
      : share >= OPPOSITE && back >= OPPOSITE && shared >= 2;
    return enough ? [{ answer, score: denial.denial ? share : Math.min(share, back), back }] : [];
  });
  return found
    .sort((a, b) => b.score - a.score || b.back - a.back || bySupport(a.answer, b.answer))
    .slice(0, MAX_DISPUTED)
    .map(({ answer, score }) =>
      relate('DISPUTES', denial, answer, {
        rule: denial.denial ? 'denial' : 'opposite-polarity',
        score: Math.min(0.95, score),
      }),
    );
}

/** A denial without a word of what it denies: it denies what the same article reports and most others do. */
function nameless(denial: Answer, matters: readonly Matter[]): RelationDraft[] {
  const told = matters
    .filter(
      ({ answer }) =>
        answer.draft.kind !== 'QUOTE' && [...answer.articles].some((article) => denial.articles.has(article)),
    )
    .map(({ answer }) => answer)
    .filter((answer) => answer.draft.outletCount > 1)
    .sort(bySupport);
  return told
    .slice(0, 1)
    .map((answer) => relate('DISPUTES', denial, answer, { rule: 'denial-of-the-report', score: 0.4 }));
}

/**
 * Rule 6 for statements: a denial, or a negative sentence, against what others affirm of the same matter in the same event.
 * It stands between the speakers: an outlet that reports both disputes nothing.
 */
export function denialRelations(answers: readonly Answer[], stemmer: Stemmer): RelationDraft[] {
  const lexicon = lexiconOf(answers, stemmer);
  const affirmed = answers
    .filter(({ draft, denial, stance }) => draft.polarity === 'AFFIRMATIVE' && !denial && stance === 'FACT')
    .map((answer) => ({ answer, terms: lexicon.of(answer.draft.text) }));
  const denials = answers.filter(
    ({ denial, draft, stance, measure }) =>
      stance === 'FACT' && measure === null && (denial || draft.polarity === 'NEGATIVE'),
  );
  return [...denials]
    .sort(bySupport)
    .slice(0, MAX_DENIALS)
    .flatMap((denial) => {
      const others = affirmed.filter(({ answer }) => bySomebodyElse(denial, answer));
      const found = scored(denial, others, lexicon);
      return found.length > 0 || !denial.denial || deniedTerms(denial, lexicon).size > 0
        ? found
        : nameless(denial, others);
    });
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
