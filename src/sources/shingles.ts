import { remember } from '../shared/remember.js';
import { finalise, HIGH_BASIS, lane, LOW_BASIS, mixLane, toSigned } from './hash.js';
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

/** Lower-case words outside of quotations. Apostrophes vary with typography, so "don't" and "don’t" are two words alike. */
function ownWords(text: string): Word[] {
  const quotations = quotationSpans(text);
  const words: Word[] = [];
  let next = 0;
  for (const found of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    while ((quotations[next]?.end ?? Infinity) <= found.index) next += 1;
    if ((quotations[next]?.start ?? Infinity) <= found.index) continue;
    const word = found[0].toLowerCase();
    words.push({
      low: lane(word, LOW_BASIS),
      high: lane(word, HIGH_BASIS),
      start: found.index,
      end: found.index + found[0].length,
    });
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

/** Texts remembered: a new one is compared with several, and often copied again soon; each takes some 80 KB. */
const TEXTS = 16;

/** The shingles of a text, and the distinct ids of them. */
export const shinglesIn = remember((text) => {
  const all = allShingles(text);
  return { all, ids: new Set(all.map(({ id }) => id)) as ReadonlySet<number> };
}, TEXTS);

/** The distinct hashes that a text is found by: those of its shingles that are 0 mod 4, as Postgres bigints. */
export function shinglesOf(text: string): bigint[] {
  const kept = new Map(
    shinglesIn(text)
      .all.filter(({ low }) => low % KEEP_ONE_IN === 0)
      .map((shingle) => [shingle.id, shingle]),
  );
  return [...kept.values()].map(toSigned);
}
