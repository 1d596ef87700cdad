import type { EntityKind } from '../types.js';
import type { NameToken } from './tokens.js';

/** A line of the article as names are read from it. */
export interface Line {
  readonly tokens: readonly NameToken[];
  /** Most words have a capital: a headline, or all in capitals. There a capital tells nothing. */
  readonly headline: boolean;
}

/** A name found in a line: tokens [from, to). */
export interface Mention {
  readonly kind: EntityKind;
  readonly from: number;
  readonly to: number;
}

/** Text of tokens joined by single spaces, as names are looked up. */
export function nameOf(tokens: readonly NameToken[], from: number, to: number): string {
  let name = from < to ? (tokens[from]?.text ?? '') : '';
  for (let at = from + 1; at < Math.min(to, tokens.length); at += 1) name += ` ${tokens[at]?.text ?? ''}`;
  return name;
}
