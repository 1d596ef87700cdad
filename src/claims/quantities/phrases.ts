import type { Piece } from './tokens.js';

/** Phrases of a data file by their first word, longest first; each with the class it belongs to. */
export interface Phrase {
  readonly words: readonly string[];
  readonly value: string;
  /** The form stood with "!" in the data. */
  readonly guarded: boolean;
}
export type PhraseTable = ReadonlyMap<string, readonly Phrase[]>;

/** Splits "class: form form_two; class: ..." into its entries. */
export function entries(list: string): [string, string[]][] {
  return list
    .split(';')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .map((entry) => {
      const colon = entry.indexOf(':');
      return [
        entry.slice(0, colon).trim(),
        entry
          .slice(colon + 1)
          .trim()
          .split(/\s+/),
      ] as [string, string[]];
    });
}

/** The pieces that a written form is cut into ("u.s._dollars" -> u . s . dollars). */
const formPieces = (form: string): string[] =>
  form
    .replace(/_/g, ' ')
    .match(/\d+|\p{L}[\p{L}\p{M}]*(?:['’](?=\p{L})[\p{L}\p{M}]+)*|\S/gu)
    ?.map((piece) => piece) ?? [];

/** Builds a table from pairs of written form ("square_kilometre", "!m") and class. */
export function phraseTable(pairs: Iterable<readonly [string, string]>): PhraseTable {
  const table = new Map<string, Phrase[]>();
  for (const [form, value] of pairs) {
    const guarded = form.length > 1 && form.startsWith('!');
    const words = formPieces(guarded ? form.slice(1) : form);
    const first = words[0];
    if (first === undefined) continue;
    const list = table.get(first) ?? [];
    const twin = list.findIndex(
      (other) => other.words.length === words.length && other.words.every((word, i) => word === words[i]),
    );
    if (twin < 0) list.push({ words, value, guarded });
    else if (!guarded && list[twin]?.guarded === true) list[twin] = { words, value, guarded };
    table.set(first, list);
  }
  for (const list of table.values()) list.sort((a, b) => b.words.length - a.words.length);
  return table;
}

/** The table of a "class: forms" list. */
export const classTable = (list: string): PhraseTable =>
  phraseTable(entries(list).flatMap(([value, forms]) => forms.map((form) => [form, value] as const)));

/** The longest phrase that begins at piece `at`, or null. */
export function phraseAt(table: PhraseTable, pieces: readonly Piece[], at: number): Phrase | null {
  const first = pieces[at];
  if (first === undefined) return null;
  for (const phrase of table.get(first.lower) ?? []) {
    if (phrase.words.every((word, i) => pieces[at + i]?.lower === word)) return phrase;
  }
  return null;
}

/** The longest phrase that ends right before piece `end`, at most `longest` pieces long, or null. */
export function phraseBefore(
  table: PhraseTable,
  pieces: readonly Piece[],
  end: number,
  longest: number,
): Phrase | null {
  for (let length = Math.min(longest, end); length > 0; length -= 1) {
    const first = pieces[end - length];
    const hit = (table.get(first?.lower ?? '') ?? []).find(
      ({ words }) =>
        words.length === length && words.every((word, i) => pieces[end - length + i]?.lower === word),
    );
    if (hit !== undefined) return hit;
  }
  return null;
}
