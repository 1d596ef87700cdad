import { isAt, lowerCase, pointAt, widthOf } from '../../shared/characters.js';

const STOP = 0x2e;

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
