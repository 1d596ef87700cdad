import { stemmer } from 'stemmer';
import { remember } from './remember.js';

/** Words that say nothing about which happening a text is about. */
const STOP_WORDS = new Set(
  `a about above after again against ago all almost already also although always am amid among an and another any anyone
  anything are around as at away back be became because become been before began behind being below between both but by came
  can cannot could day days did do does doing done down during each earlier early either else end enough even ever every few
  first five for former four from further gave get give given go goes going gone got had has have having he her here hers
  herself him himself his hour hours how however i if in including indeed instead into is it its itself just keep kept last
  late later latest least left less like likely made make makes making many may me meanwhile might million minute minutes mon
  month months more moreover most much must my near nearly never new next night no nor not nothing now number of off often on
  once one only onto or other others our out over own part people per perhaps put quite rather really reported reportedly
  report reports said same saw say saying says second see seen several shall she should since six so some something soon
  still such take taken tell ten than that the their them themselves then there these they thing things third this those
  though thousand three through thus time times to today together told tomorrow too took toward towards two under until up
  upon us use used very via was way we week weeks well went were what when where whether which while who whole whom whose why
  will with within without would year years yesterday yet you your according added adding announced told statement spokesman
  spokeswoman spokesperson official officials news media agency press monday tuesday wednesday thursday friday saturday sunday
  january february march april june july august september october november december morning afternoon evening overnight
  mr mrs ms dr`.split(/\s+/),
);

/** Of Latin letters without marks: its case is all that has to go. */
const SIMPLE = /^[A-Za-z]+$/;

const withoutMarks = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’]s$/u, '')
    .replace(/['’-]/gu, '');

/** Lower case without diacritics or possessive: the form in which words are compared. */
export const plainWord = (word: string): string =>
  SIMPLE.test(word) ? word.toLowerCase() : withoutMarks(word);

/** Words remembered: more than a day's news has, at some 100 bytes each. */
const WORDS = 20_000;

/** The stem of a word as written; empty for one that tells nothing. */
const stemOf = remember((word) => {
  const plain = plainWord(word);
  return plain.length > 2 && !STOP_WORDS.has(plain) ? stemmer(plain) : '';
}, WORDS);

/**
 * The content words of a text as stems (Porter 1980), in order, repeats kept. Numbers, stop words and words of one or two
 * letters are left out.
 */
export const contentStems = (text: string): string[] =>
  (text.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? []).map(stemOf).filter((stem) => stem !== '');

/** Cosine of two weighted bags, 0-1; 0 when either is empty. */
export function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let dot = 0;
  for (const [term, weight] of small) dot += weight * (large.get(term) ?? 0);
  return dot === 0 ? 0 : dot / Math.sqrt(squaredNorm(a) * squaredNorm(b));
}

function squaredNorm(bag: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const weight of bag.values()) sum += weight * weight;
  return sum;
}
