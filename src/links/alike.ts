import { pairNumber, wordingOf } from './terms.js';

/**
 * Cosine from which two statements are compared word by word, since what clashes shares nearly all its words; a plan and what realises
 * it share more.
 */
const LEAST = 0.4;
/** What a pair of neighbours that both texts have adds to their product, where a word adds 1. */
const PAIR = 0.25;

/** A word of the event, and the texts that have it, in the order of their coming. */
interface Posting {
  readonly number: number;
  readonly serials: number[];
}

interface Like {
  readonly serial: number;
  readonly score: number;
}

/** A text of the event, with those like it. There are thousands, so each holds little: neither weights nor texts of its own. */
interface Entry {
  readonly text: string;
  /** Its number in the order of their coming. */
  readonly serial: number;
  /** Each of its words once. */
  readonly words: readonly Posting[];
  /** Each two neighbours once, as one number. */
  readonly pairs: readonly number[];
  /** Those like it among the texts that came before number `compared`. */
  near: readonly Like[];
  compared: number;
}

/** The texts of an event and which of them are alike, found without comparing each with each. A text is compared when asked for. */
export interface AlikeTexts {
  readonly entries: Map<string, Entry>;
  /** The same in the order of their coming; null for those that are gone. */
  readonly serials: (Entry | null)[];
  readonly postings: Map<string, Posting>;
}

export const newAlikeTexts = (): AlikeTexts => ({ entries: new Map(), serials: [], postings: new Map() });

const NONE: readonly Like[] = [];

function postingOf({ postings }: AlikeTexts, word: string): Posting {
  const known = postings.get(word);
  if (known !== undefined) return known;
  const posting = { number: postings.size, serials: [] };
  postings.set(word, posting);
  return posting;
}

function add(texts: AlikeTexts, text: string): void {
  const { stems } = wordingOf(text);
  const all = stems.map((stem) => postingOf(texts, stem));
  const words = [...new Set(all)];
  const pairs = all.slice(1).map(({ number }, at) => pairNumber(all[at]?.number ?? 0, number));
  const serial = texts.serials.length;
  for (const { serials } of words) serials.push(serial);
  const entry = { text, serial, words, pairs: [...new Set(pairs)], near: NONE, compared: 0 };
  texts.entries.set(text, entry);
  texts.serials.push(entry);
}

/** Brings the texts up to date. What is gone is no longer found; when more have gone than are left, all begins anew. */
export function keepTexts(texts: AlikeTexts, now: ReadonlySet<string>): void {
  for (const { text, serial } of texts.entries.values()) {
    if (now.has(text)) continue;
    texts.entries.delete(text);
    texts.serials[serial] = null;
  }
  if (texts.serials.length > 2 * now.size) Object.assign(texts, newAlikeTexts());
  for (const text of now) if (!texts.entries.has(text)) add(texts, text);
}

/** How many words of a text each of those has that came since it was compared last. */
function sharedWords({ words, compared }: Entry, now: number): Uint16Array {
  const shared = new Uint16Array(now - compared);
  for (const { serials } of words)
    for (let at = serials.length - 1; at >= 0; at -= 1) {
      const serial = serials[at] ?? 0;
      if (serial < compared) break;
      shared[serial - compared] = (shared[serial - compared] ?? 0) + 1;
    }
  return shared;
}

const squareOf = ({ words, pairs }: Entry): number => words.length + PAIR * pairs.length;

/** Compares a text with those that have come since it was compared last. */
function compareNewer(entry: Entry, serials: readonly (Entry | null)[]): void {
  const near = [...entry.near];
  const own = new Set(entry.pairs);
  sharedWords(entry, serials.length).forEach((shared, at) => {
    const serial = entry.compared + at;
    const other = shared === 0 ? null : (serials[serial] ?? null);
    if (other === null) return;
    const length = Math.sqrt(squareOf(entry) * squareOf(other));
    if (shared + PAIR * Math.min(own.size, other.pairs.length) < LEAST * length) return;
    const pairs = other.pairs.reduce((sum, pair) => sum + Number(own.has(pair)), 0);
    const score = (shared + PAIR * pairs) / length;
    if (score >= LEAST) near.push({ serial, score });
  });
  entry.near = near.length === 0 ? NONE : near;
  entry.compared = serials.length;
}

/** The texts of the event that are like one of them, itself among them, each with its cosine. */
export function likeTexts({ entries, serials }: AlikeTexts, text: string): (readonly [string, number])[] {
  const entry = entries.get(text);
  if (entry === undefined) return [];
  if (entry.compared < serials.length) compareNewer(entry, serials);
  return entry.near.flatMap(({ serial, score }): (readonly [string, number])[] => {
    const other = serials[serial] ?? null;
    return other === null ? [] : [[other.text, score]];
  });
}
