import { remember } from '../shared/remember.js';
import { finalise, HIGH_BASIS, lane, LOW_BASIS, mixLane, step, toSigned } from './hash.js';
import type { Span } from '../shared/spans.js';
import { quotationSpans } from './quotations.js';

/** Words in a shingle. */
export const SHINGLE_WORDS = 5;
/** One hash in so many is kept for the postings; containment is exact over all. */
const KEEP_ONE_IN = 4;
const TWO_TO_21 = 0x200000;
const TWO_TO_32 = 0x100000000;

/**
 * The shingles of a text in order, in one list for each thing that is known of them: as objects they took four times the room, and
 * were a quarter of the garbage that writing an article left.
 */
export interface Shingles {
  /** 53 bits of each hash: equal for equal words. */
  readonly ids: Float64Array;
  readonly lows: Uint32Array;
  readonly highs: Uint32Array;
  /** The range that each spans in the text. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** The words of a text in order, as signed lanes of their hashes and the ranges that they span. */
interface Words {
  readonly lows: number[];
  readonly highs: number[];
  readonly starts: number[];
  readonly ends: number[];
}

/** For each ASCII character the code of its lower case; 0 for what no word is made of. */
const LOWER = Uint8Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code);
  return /[\p{L}\p{N}]/u.test(letter) ? letter.toLowerCase().charCodeAt(0) : 0;
});

function add({ lows, highs, starts, ends }: Words, low: number, high: number, span: Span): void {
  lows.push(low);
  highs.push(high);
  starts.push(span.start);
  ends.push(span.end);
}

/** Adds the word from `start`, and gives its end; 0 where it goes on in other letters than those of ASCII. Most words are hashed without being cut out. */
function addAscii(words: Words, text: string, start: number): number {
  let [low, high, end] = [LOW_BASIS, HIGH_BASIS, start];
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    // Marks that are no letters end a word, but are too many to tell here.
    if (code >= LOWER.length) return 0;
    const lower = LOWER[code] ?? 0;
    if (lower === 0) break;
    low = step(low, lower);
    high = step(high, lower);
  }
  add(words, low, high, { start, end });
  return end;
}

const WORD = /[\p{L}\p{N}]+/uy;

/** Adds the word of any script from `start`, and gives its end; the next place when none starts there. */
function addAny(words: Words, text: string, start: number): number {
  WORD.lastIndex = start;
  const found = WORD.exec(text)?.[0];
  if (found === undefined) return start + 1;
  const word = found.toLowerCase();
  const end = start + found.length;
  add(words, lane(word, LOW_BASIS), lane(word, HIGH_BASIS), { start, end });
  return end;
}

/** The end of the quotation that `at` is in, 0 outside of all. To be asked in the order of the text. */
function quotationsOf(text: string): (at: number) => number {
  const quotations = quotationSpans(text);
  let next = 0;
  return (at) => {
    while ((quotations[next]?.end ?? Infinity) <= at) next += 1;
    const quotation = quotations[next];
    return quotation === undefined || quotation.start > at ? 0 : quotation.end;
  };
}

/** Lower-case words outside of quotations. Apostrophes vary with typography, so "don't" and "don’t" are two words alike. */
function ownWords(text: string): Words {
  const quotedUntil = quotationsOf(text);
  const words: Words = { lows: [], highs: [], starts: [], ends: [] };
  for (let at = 0; at < text.length;) {
    if (LOWER[text.charCodeAt(at)] === 0) at += 1;
    else at = quotedUntil(at) || addAscii(words, text, at) || addAny(words, text, at);
  }
  return words;
}

/** Every 5-word shingle of a text's own words in order; none for a shorter text. */
export function allShingles(text: string): Shingles {
  const words = ownWords(text);
  const count = Math.max(0, words.lows.length - SHINGLE_WORDS + 1);
  const ids = new Float64Array(count);
  const [lows, highs] = [new Uint32Array(count), new Uint32Array(count)];
  for (let at = 0; at < count; at += 1) {
    let [low, high] = [LOW_BASIS, HIGH_BASIS];
    for (let next = at; next < at + SHINGLE_WORDS; next += 1) {
      low = mixLane(low, words.lows[next] ?? 0);
      high = mixLane(high, words.highs[next] ?? 0);
    }
    lows[at] = low = finalise(low);
    highs[at] = high = finalise(high);
    ids[at] = (high % TWO_TO_21) * TWO_TO_32 + low;
  }
  const starts = Uint32Array.from(words.starts.slice(0, count));
  const ends = Uint32Array.from(words.ends.slice(SHINGLE_WORDS - 1));
  return { ids, lows, highs, starts, ends };
}

/** Of the text at hand. */
const TEXTS_WITH_SPANS = 4;

/** The same, remembered for the text at hand. */
export const shinglesIn = remember(allShingles, TEXTS_WITH_SPANS);

/** Texts whose ids are remembered: a new one is compared with several, which the next ones often share words with too; each takes 10 KB. */
const TEXTS_WITH_IDS = 128;

/** The distinct ids of a text's shingles in ascending order: sorting them takes a third of the time that a set of them takes. */
export const idsIn = remember((text) => {
  const ids = shinglesIn(text).ids.slice().sort();
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
  const { ids, lows, highs } = shinglesIn(text);
  const kept = new Map<number, number>();
  for (const [at, low] of lows.entries()) if (low % KEEP_ONE_IN === 0) kept.set(ids[at] ?? 0, at);
  return [...kept.values()].map((at) => toSigned({ low: lows[at] ?? 0, high: highs[at] ?? 0 }));
}
