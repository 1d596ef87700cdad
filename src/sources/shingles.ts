import { remember } from '../shared/remember.js';
import { finalise, HIGH_BASIS, lane, LOW_BASIS, mixLane, step, toSigned } from './hash.js';
import { quotationSpans } from './quotations.js';

/** Words in a shingle. */
export const SHINGLE_WORDS = 5;
/** One hash in so many is kept for the postings; containment is exact over all. */
const KEEP_ONE_IN = 4;
const TWO_TO_21 = 0x200000;
const TWO_TO_32 = 0x100000000;

/** A shingle with the range that its words span in the text. `id` is 53 bits of its hash: equal for equal words. */
export interface Shingle {
  readonly id: number;
  readonly low: number;
  readonly high: number;
  readonly start: number;
  readonly end: number;
}

interface Word {
  readonly low: number;
  readonly high: number;
  readonly start: number;
  readonly end: number;
}

/** For each ASCII character the code of its lower case; 0 for what no word is made of. */
const LOWER = Uint8Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code);
  return /[\p{L}\p{N}]/u.test(letter) ? letter.toLowerCase().charCodeAt(0) : 0;
});

/** A word from `start`; null where it goes on in other letters than those of ASCII. Most words are hashed without being cut out. */
function asciiWord(text: string, start: number): Word | null {
  let [low, high, end] = [LOW_BASIS, HIGH_BASIS, start];
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    // Marks that are no letters end a word, but are too many to tell here.
    if (code >= LOWER.length) return null;
    const lower = LOWER[code] ?? 0;
    if (lower === 0) break;
    low = step(low, lower);
    high = step(high, lower);
  }
  return { low, high, start, end };
}

const WORD = /[\p{L}\p{N}]+/uy;

/** A word of any script from `start`; null when none starts there. */
function anyWord(text: string, start: number): Word | null {
  WORD.lastIndex = start;
  const found = WORD.exec(text)?.[0];
  if (found === undefined) return null;
  const word = found.toLowerCase();
  return { low: lane(word, LOW_BASIS), high: lane(word, HIGH_BASIS), start, end: start + found.length };
}

/** Lower-case words outside of quotations. Apostrophes vary with typography, so "don't" and "don’t" are two words alike. */
function ownWords(text: string): Word[] {
  const quotations = quotationSpans(text);
  const words: Word[] = [];
  let next = 0;
  for (let at = 0; at < text.length;) {
    if (LOWER[text.charCodeAt(at)] === 0) {
      at += 1;
      continue;
    }
    const word = asciiWord(text, at) ?? anyWord(text, at);
    if (word === null) {
      at += 1;
      continue;
    }
    at = word.end;
    while ((quotations[next]?.end ?? Infinity) <= word.start) next += 1;
    if ((quotations[next]?.start ?? Infinity) <= word.start) continue;
    words.push(word);
  }
  return words;
}

/** Every 5-word shingle of a text's own words in order; empty for a shorter text. */
export function allShingles(text: string): Shingle[] {
  const words = ownWords(text);
  const shingles: Shingle[] = [];
  for (let at = 0; at + SHINGLE_WORDS <= words.length; at += 1) {
    let [low, high, end] = [LOW_BASIS, HIGH_BASIS, 0];
    for (let next = at; next < at + SHINGLE_WORDS; next += 1) {
      const word = words[next];
      if (word === undefined) break;
      low = mixLane(low, word.low);
      high = mixLane(high, word.high);
      end = word.end;
    }
    [low, high] = [finalise(low), finalise(high)];
    shingles.push({ id: (high % TWO_TO_21) * TWO_TO_32 + low, low, high, start: words[at]?.start ?? 0, end });
  }
  return shingles;
}

/** Of the text at hand, which takes some 80 KB. */
const TEXTS_WITH_SPANS = 4;

/** The same, remembered for the text at hand. */
export const shinglesIn = remember(allShingles, TEXTS_WITH_SPANS);

/** Texts whose ids are remembered: a new one is compared with several, which the next ones often share words with too; each takes 10 KB. */
const TEXTS_WITH_IDS = 128;

/** The distinct ids of a text's shingles in ascending order: sorting them takes a third of the time that a set of them takes. */
export const idsIn = remember((text) => {
  const ids = Float64Array.from(shinglesIn(text), ({ id }) => id).sort();
  return ids.filter((id, at) => id !== ids[at - 1]);
}, TEXTS_WITH_IDS);

/** How many values two ascending lists of distinct values have in common. */
export function countShared(a: Float64Array, b: Float64Array): number {
  let shared = 0;
  for (let [atA, atB] = [0, 0]; atA < a.length && atB < b.length;) {
    const [one, other] = [a[atA] ?? 0, b[atB] ?? 0];
    if (one === other) shared += 1;
    if (one <= other) atA += 1;
    if (other <= one) atB += 1;
  }
  return shared;
}

/** The distinct hashes that a text is found by: those of its shingles that are 0 mod 4, as Postgres bigints. */
export function shinglesOf(text: string): bigint[] {
  const kept = new Map(
    shinglesIn(text)
      .filter(({ low }) => low % KEEP_ONE_IN === 0)
      .map((shingle) => [shingle.id, shingle]),
  );
  return [...kept.values()].map(toSigned);
}
