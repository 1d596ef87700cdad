import { ALLEGED_CUES, CONDITIONAL_CUES, FALSE_NEGATIONS, NEGATIONS, PLANNED_CUES } from './data/modality.js';
import { deniesEvent, deniesWords } from './denial.js';
import { cueOf } from './speech/cues.js';
import type { SpeechAct } from './speech/acts.js';
import type { Range } from './speech/nounPhrases.js';
import type { Span } from '../shared/spans.js';
import type { Tense } from '../shared/time/index.js';
import { lazily } from '../shared/lazily.js';
import { SIGN, signsIn } from './signs.js';
import type { Token } from './text/tokens.js';
import { finiteVerbIn } from './text/verbForms.js';
import type { Modality, Polarity } from './types.js';

/** Clauses are read in lower case. */
const word = (alternatives: string): RegExp =>
  new RegExp(`(?:^|[^\\p{L}'’-])(?:${alternatives})(?![\\p{L}-])`, 'u');
const patterns = lazily(() => ({
  planned: word(PLANNED_CUES),
  alleged: word(ALLEGED_CUES),
  conditional: word(CONDITIONAL_CUES),
  negation: word(NEGATIONS),
  falseNegation: new RegExp(FALSE_NEGATIONS, 'gu'),
}));

/** How a claim puts its happening. */
export interface Stance {
  readonly modality: Modality;
  readonly polarity: Polarity;
  readonly denial: boolean;
  readonly tense: Tense;
}

/** Reads modality, polarity and tense off the main clause of `range`, and off the verb of saying when there is one. */
export function stanceOf(tokens: readonly Token[], range: Range, act: SpeechAct | null): Stance {
  const words = mainClause(tokens, range);
  const main = lazily(() => words.join(' '));
  const signs = signsIn(words);
  const modality = modalityOf(tokens, range, { words, main, signs }, act);
  const byVerb = act !== null && !act.negated && deniesWords(tokens, range, act.lemma);
  const byWords = act !== null && !byVerb && modality === 'ASSERTED' && deniesEvent(words, main);
  const negated = (signs & SIGN.negative) !== 0 && isNegative(main());
  return {
    modality,
    polarity: byWords || byVerb !== negated ? 'NEGATIVE' : 'AFFIRMATIVE',
    denial: byVerb || byWords,
    tense: tenseOf(tokens, range, modality),
  };
}

/** The words of a main clause, and what they can make it. */
interface MainClause {
  readonly words: readonly string[];
  readonly main: () => string;
  readonly signs: number;
}

const DEPENDENT: ReadonlySet<string> = new Set(
  'because after before since until unless although though while whereas if'.split(' '),
);
const RELATIVE: ReadonlySet<string> = new Set(['who', 'which', 'whom', 'whose', 'where']);
const REPORTED: ReadonlySet<string> = new Set(['that', 'when', 'whether', 'how', 'why', 'what']);

/** Words of the clause up to the first clause that depends on it: "the man who was not there left" is no negation. */
function mainClause(tokens: readonly Token[], { from, to }: Range): readonly string[] {
  const words: string[] = [];
  let started = false;
  let skipping = false;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (started && DEPENDENT.has(token.lower)) break;
    if (RELATIVE.has(token.lower)) skipping = true;
    else if (skipping && token.text === ',') skipping = false;
    if (!skipping) words.push(token.lower);
    // "It was announced that 300 officers will": what is announced is what the clause tells.
    if (token.lower === 'that' && isAnnounced(tokens, at)) {
      words.length = 0;
      started = false;
    } else if (token.lower === 'that' && !started && at > from) skipping = true;
    if (started && REPORTED.has(token.lower)) break;
    if (!started && finiteVerbIn(tokens, at, at + 1) >= 0) started = true;
  }
  return words;
}

const isAnnounced = (tokens: readonly Token[], at: number): boolean =>
  /^(?:is|was|been|being)$/.test(tokens[at - 2]?.lower ?? '') &&
  cueOf(tokens[at - 1]?.lower ?? '')?.speech === true;

function isNegative(main: string): boolean {
  const { negation, falseNegation } = patterns();
  return negation.test(main.replace(falseNegation, ' '));
}

function modalityOf(
  tokens: readonly Token[],
  range: Range,
  { words, main, signs }: MainClause,
  act: SpeechAct | null,
): Modality {
  const { planned, alleged, conditional } = patterns();
  const cue = act === null ? null : cueOf(act.lemma);
  const shows = (sign: number, pattern: RegExp): boolean => (signs & sign) !== 0 && pattern.test(main());
  if (
    /^(?:if|unless)$/.test(tokens[range.from]?.lower ?? '') ||
    (words.includes('if') && / if (?!not)/.test(` ${main()} `))
  )
    return 'CONDITIONAL';
  if (shows(SIGN.alleged, alleged) || cue?.allegation === true) return 'ALLEGED';
  if (cue?.plan === true || shows(SIGN.planned, planned))
    return dependsOn(tokens, range) ? 'CONDITIONAL' : 'PLANNED';
  if (!shows(SIGN.conditional, conditional) || monthOnly(tokens, range)) return 'ASSERTED';
  return act !== null && /\bwould\b/.test(main()) && !/would have/.test(main()) ? 'PLANNED' : 'CONDITIONAL';
}

/** "will strike if talks fail". */
const dependsOn = (tokens: readonly Token[], { from, to }: Range): boolean =>
  tokens.slice(from, to).some(({ lower }) => lower === 'if' || lower === 'unless');

/** "May 9" is no modal verb. */
const monthOnly = (tokens: readonly Token[], { from, to }: Range): boolean =>
  !tokens
    .slice(from, to)
    .some((token) => /^(?:could|might|can|should|would)$/.test(token.lower) || token.text === 'may');

function tenseOf(tokens: readonly Token[], { from, to }: Range, modality: Modality): Tense {
  const verb = tokens[finiteVerbIn(tokens, from, to)]?.lower ?? '';
  if (/^(?:will|shall|won't)$/.test(verb) || (modality === 'PLANNED' && !/^(?:was|were|had)$/.test(verb)))
    return 'FUTURE';
  return /^(?:is|are|has|have|does|do|can|may|must|'s)$/.test(verb) || /[^s]s$/.test(verb)
    ? 'PRESENT'
    : 'PAST';
}

/**
 * The relative or adverbial clause that a figure stands in ("did not comment on the strikes that killed four"), behind a
 * main clause with a verb of its own; null when the figure belongs to the main clause or to what is said.
 */
export function asideAround(tokens: readonly Token[], { from, to }: Range, figure: Span): Range | null {
  const end = tokens.findIndex((token, at) => at >= from && token.end > figure.start);
  const verb = finiteVerbIn(tokens, from, end);
  if (verb < 0) return null;
  for (let at = end - 1; at > verb; at -= 1) {
    const word = tokens[at]?.lower ?? '';
    if (/^(?:who|which|where|after|when)$/.test(word)) return { from: at + 1, to };
    if (word === 'that') return cueOf(tokens[at - 1]?.lower ?? '') === null ? { from: at + 1, to } : null;
  }
  return null;
}
