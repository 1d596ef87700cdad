import { CLAIM_RULES } from './data/reasons/claims.js';
import { EVENT_RULES } from './data/reasons/events.js';
import { EXPLANATION_RULES } from './data/reasons/explanations.js';
import { LINK_RULES } from './data/reasons/links.js';
import { MATCH_RULES } from './data/reasons/matches.js';
import { PUBLISHED_RULES } from './data/reasons/published.js';
import { SOURCE_RULES } from './data/reasons/sources.js';
import { TIME_RULES } from './data/reasons/times.js';
import { lazily } from './lazily.js';

/**
 * Why something was decided, as data: the rule (a stable, lower-case, hyphenated name), what it saw, and how much it
 * weighed. `weight` is a signed share in the log-odds of a scored decision, or the trust in a rule, 0-1. Every rule has its
 * words in src/shared/data/reasons: a line "rule | sentence" there is all that a new rule needs.
 */
export interface Reason {
  readonly rule: string;
  readonly value?: string;
  readonly weight?: number;
}

/** The sentences for a rule: the first whose blanks can be filled is said. */
type Catalogue = ReadonlyMap<string, readonly string[]>;

const CATALOGUES = [
  PUBLISHED_RULES,
  TIME_RULES,
  CLAIM_RULES,
  SOURCE_RULES,
  EVENT_RULES,
  LINK_RULES,
  MATCH_RULES,
  EXPLANATION_RULES,
];

const entryOf = (line: string): [string, string[]] => {
  const [rule = '', ...sentences] = line.split(' | ').map((part) => part.trim());
  return [rule, sentences];
};

/** Every line of the catalogue, in order: the rule and its sentences. */
export const reasonEntries: () => readonly (readonly [string, readonly string[]])[] = lazily(() =>
  CATALOGUES.flatMap((list) => list.split('\n').filter(Boolean).map(entryOf)),
);

const catalogue: () => Catalogue = lazily(() => new Map(reasonEntries()));

const signed = (weight: number): string => `${weight < 0 ? '-' : '+'}${Math.abs(weight).toFixed(2)}`;

/** The value in two: what was read, and what it was taken for ("14 November: 2024-11-14"). */
function halves(value: string): { quote: string; rest: string } {
  const at = value.search(/: (?!.*: )/);
  return at < 0 ? { quote: value, rest: '' } : { quote: value.slice(0, at), rest: value.slice(at + 2) };
}

/** What may stand in a sentence's blanks. */
function blanksOf({ value, weight }: Reason): ReadonlyMap<string, string> {
  const blanks = new Map<string, string>();
  if (weight !== undefined) blanks.set('weight', signed(weight));
  if (value === undefined || value === '') return blanks;
  const { quote, rest } = halves(value);
  if (rest !== '') blanks.set('rest', rest);
  return blanks.set('value', value).set('lower', value.toLowerCase()).set('quote', quote);
}

const BLANK = /\{([a-z]+)\}/g;

function fill(sentences: readonly string[], reason: Reason): string | null {
  const blanks = blanksOf(reason);
  const fits = sentences.find((sentence) =>
    [...sentence.matchAll(BLANK)].every(([, b = '']) => blanks.has(b)),
  );
  return fits?.replace(BLANK, (_, blank: string) => blanks.get(blank) ?? '') ?? null;
}

/** Ends of a rule's name that say what became of its clue. */
const ENDINGS: readonly (readonly [string, string])[] = [
  ['-dropped', ', but better clues speak against it: not taken'],
  ['-within-a-day', ', a day beside what better clues say: not taken'],
];

/** A reason in words, or null when its rule has none in the catalogue. */
export function wordsOfReason(reason: Reason): string | null {
  const own = catalogue().get(reason.rule);
  if (own !== undefined) return fill(own, reason);
  for (const [ending, words] of ENDINGS) {
    const base = reason.rule.endsWith(ending)
      ? catalogue().get(reason.rule.slice(0, -ending.length))
      : undefined;
    const said = base === undefined ? null : fill(base, reason);
    if (said !== null) return said + words;
  }
  return null;
}

/** A reason in words that a reader understands; for a rule without words of its own, its name and what it saw. */
export function sayReason(reason: Reason): string {
  const saw = reason.value === undefined ? '' : `, which saw: ${reason.value}`;
  const weighed = reason.weight === undefined ? '' : ` (${signed(reason.weight)})`;
  return wordsOfReason(reason) ?? `by the rule "${reason.rule}"${saw}${weighed}`;
}
