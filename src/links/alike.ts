import { plainVector, share, type Vector } from './vectors.js';

/**
 * Cosine from which two statements are compared word by word, since what clashes shares nearly all its words; a plan and what realises
 * it share more.
 */
const LEAST = 0.4;

/** A text of the event, with those like it. */
interface Entry {
  readonly text: string;
  readonly vector: Vector;
  /** The entries that have each of its words, and the word's weight. */
  readonly words: readonly (readonly [Posting[], number])[];
  readonly near: Map<string, number>;
  /** Entries that came before this number have been compared with it. */
  compared: number;
}

interface Posting {
  readonly serial: number;
  readonly entry: Entry;
  readonly weight: number;
}

/** The texts of an event and which of them are alike, found without comparing each with each. A text is compared when asked for. */
export interface AlikeTexts {
  readonly entries: Map<string, Entry>;
  readonly postings: Map<string, Posting[]>;
  /** Entries so far, those that are gone too. */
  serial: number;
}

export const newAlikeTexts = (): AlikeTexts => ({ entries: new Map(), postings: new Map(), serial: 0 });

function add(texts: AlikeTexts, text: string): void {
  const vector = plainVector(text);
  const words: (readonly [Posting[], number])[] = [];
  const entry = { text, vector, words, near: new Map<string, number>(), compared: 0 };
  for (const [word, weight] of vector.weights) {
    const postings = texts.postings.get(word) ?? [];
    postings.push({ serial: texts.serial, entry, weight });
    texts.postings.set(word, postings);
    words.push([postings, weight]);
  }
  texts.entries.set(text, entry);
  texts.serial += 1;
}

/** Brings the texts up to date. What is gone is no longer found; when more have gone than are left, all begins anew. */
export function keepTexts(texts: AlikeTexts, now: ReadonlySet<string>): void {
  for (const text of texts.entries.keys()) if (!now.has(text)) texts.entries.delete(text);
  if (texts.serial > 2 * now.size) Object.assign(texts, newAlikeTexts());
  for (const text of now) if (!texts.entries.has(text)) add(texts, text);
}

/** Compares a text with those that have come since it was compared last. */
function compareNewer(entry: Entry, now: number): void {
  const dots = new Map<Entry, number>();
  for (const [postings, weight] of entry.words)
    for (let at = postings.length - 1; at >= 0; at -= 1) {
      const other = postings[at];
      if (other === undefined || other.serial < entry.compared) break;
      dots.set(other.entry, (dots.get(other.entry) ?? 0) + weight * other.weight);
    }
  for (const [other, dot] of dots) {
    const score = share(dot, entry.vector, other.vector);
    if (score >= LEAST) entry.near.set(other.text, score);
  }
  entry.compared = now;
}

/** The texts of the event that are like one of them, itself among them, each with its cosine. */
export function likeTexts(texts: AlikeTexts, text: string): (readonly [string, number])[] {
  const entry = texts.entries.get(text);
  if (entry === undefined) return [];
  if (entry.compared < texts.serial) compareNewer(entry, texts.serial);
  return [...entry.near].filter(([other]) => texts.entries.has(other));
}
