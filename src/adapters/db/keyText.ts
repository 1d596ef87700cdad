import { hash, randomBytes } from 'node:crypto';

const PREFIX_BYTES = 4;
const SECRET_BYTES = 32;
const KEY = /^cbr_([0-9a-f]{8})_[0-9a-f]{64}$/;

/** A key as its holder has it. */
export interface KeyText {
  /** `cbr_<prefix>_<secret>`: hexadecimal, so that a double click selects it whole. */
  readonly text: string;
  /** The part that may be shown. */
  readonly prefix: string;
}

/** Makes the text of a new key from 256 random bits. */
export function randomKey(): KeyText {
  const prefix = randomBytes(PREFIX_BYTES).toString('hex');
  return { text: `cbr_${prefix}_${randomBytes(SECRET_BYTES).toString('hex')}`, prefix };
}

/** The prefix in a key's text; null for a text that is no key. */
export const prefixOf = (text: string): string | null => KEY.exec(text)?.[1] ?? null;

/**
 * What is stored of a key, and what it is found by. No salt and no slow hash: those make guessing what people choose
 * dearer, and 256 random bits cannot be guessed. Finding a key by its hash also leaves nothing to be timed: which hashes
 * resemble one another says nothing of the texts.
 */
export const hashOfKey = (text: string): string => hash('sha256', text);
