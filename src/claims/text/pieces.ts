import { isAt, lowerCase, pointAt, widthOf } from '../../shared/characters.js';
import { lazily } from '../../shared/lazily.js';
import { BEFORE_FIGURES, CLOSING_ABBREVIATIONS, TITLES_AND_REFERENCES } from '../data/abbreviations.js';
import { wordSet } from './words.js';

export const STOP = 0x2e;

/** Words whose stop belongs to them, in lower case: titles, references, what closes a name, and what stands before figures. */
export const abbreviations = lazily(() =>
  wordSet(`${TITLES_AND_REFERENCES} ${BEFORE_FIGURES} ${CLOSING_ABBREVIATIONS}`),
);

export const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019;

/** What may stand within a word: an apostrophe or a hyphen. */
export const isInner = (unit: number): boolean => isApostrophe(unit) || unit === 0x2d;

/** One past two or more letters of the classes in `bits`, each with a stop ("U.S."); `start` when none begin there. */
export function initialsEnd(text: string, start: number, end: number, bits: number): number {
  let at = start;
  let count = 0;
  while (isAt(text, at, end, bits)) {
    const stop = at + widthOf(pointAt(text, at, end));
    if (stop >= end || text.charCodeAt(stop) !== STOP) break;
    at = stop + 1;
    count += 1;
  }
  return count < 2 ? start : at;
}

/** A word in lower case, with straight apostrophes. */
export function levelled(word: string): string {
  const lower = lowerCase(word);
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}
