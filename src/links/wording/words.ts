import { stemmer } from 'stemmer';
import { verbBase } from '../../claims/index.js';
import { lazily } from '../../shared/lazily.js';
import { remember } from '../../shared/remember.js';
import { wordSet } from '../data/lists.js';
import { STOPWORDS } from '../data/stopwords.js';
import { conceptOf } from '../terms.js';
import { EMPTY_WORDS, NUMBER_WORDS, PHRASAL, TELLING_WORDS } from './data/functionWords.js';
import { negatedAt } from './negation.js';

/** One word of a sentence as its wording is compared. */
export interface Word {
  /** Its place in the sentence. */
  readonly at: number;
  readonly text: string;
  /** Lower case, without 's. */
  readonly lower: string;
  readonly possessive: boolean;
  /** The plain form of a verb; the word itself when it is none. */
  readonly base: string;
  readonly stem: string;
  /** The level that two words are compared on: a class of happenings, or the stem. */
  readonly term: string;
  /** It tells what the sentence is about. */
  readonly content: boolean;
  /** Written with a capital, and no mere beginning of the sentence. */
  readonly name: boolean;
  /** The number that it writes, in digits or in words. */
  readonly value: number | null;
  /** A word before it denies it. */
  readonly negated: boolean;
}

export type Sentence = readonly Word[];

/** A stop before a capital; a title, an initial or an abbreviation before it ends nothing. */
const SENTENCE_END =
  /(?<=[.!?]["”’')\]]{0,3})(?<!\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Gen|Col|Capt|Lt|Sen|Rep|Gov|No|vs|Inc|Co|Corp|Ltd|Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec)\.)\s+(?=["“'‘(]?[\p{Lu}\d])/u;
const WORD =
  /\d+(?:[.,]\d+)*(?:st|nd|rd|th)?|(?:de|non|un|anti|pre|re)-\p{L}+|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)?|[;:,%()]/gu;

const lists = lazily(() => ({
  numbers: new Map(NUMBER_WORDS.split(/\s+/).map((word, value) => [word, value])),
  empty: wordSet(EMPTY_WORDS),
  telling: wordSet(TELLING_WORDS),
  phrasal: new Map(
    PHRASAL.split(';').map((entry) => entry.split(':').map((side) => side.trim()) as [string, string]),
  ),
}));

/** "First", "86th" and a group cut off ("000") are no numbers. */
function numberOf(all: readonly string[], at: number, lower: string): number | null {
  const number = /^(?:0|[1-9][\d,.]*|0\.\d+)$/.test(lower)
    ? Number(lower.replace(/,/g, ''))
    : lists().numbers.get(lower);
  if (number === undefined || Number.isNaN(number)) return null;
  return number * (SCALES.get(plainOf(all[at + 1] ?? '')) ?? 1);
}

const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

const plainOf = (written: string): string => written.toLowerCase().replace(/’/g, "'");

function isContent(lower: string, isWord: boolean, value: number | null): boolean {
  if (!isWord || lists().empty.has(lower)) return false;
  return value !== null || lists().telling.has(lower) || !(STOPWORDS.has(lower) || lower.endsWith("n't"));
}

/** A stem by which the forms of one word are found; "department" is no form of "depart". */
export const stemOf = (word: string): string =>
  `${stemmer(word)}${/(?:ment|er|or|ness)s?$/.test(word) ? ' -noun' : ''}`;

/** "easily" -> "easy", "successfully" -> "successful". */
const adjectiveOf = (lower: string): string =>
  /.{4}ly$/.test(lower) ? lower.slice(0, -2).replace(/i$/, 'y') : lower;

const AUXILIARY = /^(?:is|are|was|were|has|have|had|will|would|can|could|may|did|does)$/;

/** A sentence begins with a capital anyway: its first word is a name when a name, a verb or a sign of possession stands behind it. */
const opensWithName = (all: readonly string[], isWord: boolean): boolean => {
  const next = all[1] ?? '';
  return (
    isWord &&
    verbBase(plainOf(all[0] ?? '')) === null &&
    (/^\p{Lu}/u.test(next) ||
      next === 'based' ||
      verbBase(next) !== null ||
      AUXILIARY.test(next) ||
      /['’]s$/.test(all[0] ?? ''))
  );
};

function wordAt(all: readonly string[], at: number): Word {
  const text = all[at] ?? '';
  const lower = plainOf(text).replace(/'s?$/, '');
  const plain = verbBase(lower) ?? adjectiveOf(lower);
  const base = lists().phrasal.get(`${plain} ${plainOf(all[at + 1] ?? '')}`) ?? plain;
  const isWord = /[\p{L}\d]/u.test(text);
  const value = numberOf(all, at, lower);
  const content = isContent(lower, isWord, value);
  return {
    at,
    text,
    lower,
    possessive: /['’]s?$/.test(text),
    base,
    stem: stemOf(base),
    // The fold that levels names would drop the "de" of "de-escalate".
    term: !isWord || text.includes('-') ? lower : conceptOf(base),
    content,
    name: content && /^\p{Lu}/u.test(text) && (at > 0 || opensWithName(all, isWord)),
    value,
    negated: negatedAt(all, at),
  };
}

/** The sentences of a text as words. */
export const sentencesOf: (text: string) => readonly Sentence[] = remember((text) =>
  text
    .split(SENTENCE_END)
    .map((sentence) => sentence.match(WORD) ?? [])
    .map((written) => written.map((_, at) => wordAt(written, at)))
    .filter((words) => words.length > 0),
);
