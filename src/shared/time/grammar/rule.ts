import type { TimeMeaning } from '../expression.js';

/** Where a pattern matched. `floor` is the end of the expression before, which nothing may reach back over. */
export interface Site {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly floor: number;
}

export type Groups = Readonly<Record<string, string | undefined>>;

/** One way to write a time. `read` may refuse a match that its pattern alone cannot tell from other text. */
export interface Rule {
  readonly name: string;
  /** First words in lower case that can begin it; '#' for a digit. Only there is the pattern tried. */
  readonly starts: readonly string[];
  readonly pattern: RegExp;
  readonly read: (groups: Groups, site: Site) => TimeMeaning | null;
}

/** Builds a rule; the pattern is matched without regard to case, at one place only. */
export const rule = (name: string, starts: readonly string[], pattern: string, read: Rule['read']): Rule => ({
  name,
  starts,
  pattern: new RegExp(pattern, 'iy'),
  read,
});

/** Up to `length` code units before the match, not reaching into the expression before. */
export const before = (site: Site, length: number): string =>
  site.text.slice(Math.max(site.floor, site.start - length), site.start);

/** Up to `length` code units after the match. */
export const after = (site: Site, length: number): string => site.text.slice(site.end, site.end + length);

/** White space inside an expression that stays on its line. */
export const GAP = '[ \\t\\u00a0\\u202f]{1,3}';
export const MAYBE_GAP = '[ \\t\\u00a0\\u202f]{0,3}';
/** White space between words that a line break may stand in. */
export const SPACE = '(?:[ \\t\\u00a0\\u202f]{1,3}\\n?|\\n)';
export const DASH = `${MAYBE_GAP}[-\\u2010-\\u2015]${MAYBE_GAP}`;

export const MONTH_STARTS =
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  );

/** A month name, full or cut, captured under `name`. */
export const month = (name: string): string =>
  `(?:(?<${name}>january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?)(?![a-z]))`;

/** A day of the month, captured under `name`, with or without its ordinal ending. */
export const day = (name: string): string => `(?<${name}>3[01]|[12]\\d|0?[1-9])(?!\\d)(?:st|nd|rd|th)?`;

/** What may not follow a day that ends an expression: "June 6,000 people", "May 3.5", "9%", "5:30", "3-year". */
export const DAY_ENDS = '(?![\\d%a-z]|[.,:/]\\d|-[a-z])';

/** A year from 1400 to 2099, captured under `name`; not the start of a longer figure, nor "BC". */
export const year = (name: string): string =>
  `(?<${name}>1[4-9]\\d\\d|20\\d\\d)(?!\\d|[.,]\\d|%|${MAYBE_GAP}(?:B\\.?C|km|metre|meter))`;

/** Whether a word as written begins with a capital, or is wholly in capitals. */
export const isCapital = (word: string): boolean => /^[A-Z]/.test(word);

/** The lower-case word that follows, "" when the next thing is none. */
export const nextWord = (site: Site): string => /^\s([a-z]+)/.exec(after(site, 24))?.[1] ?? '';

const FUNCTION_WORDS = new Set(
  `in on at by for as when that which who were was are is and or but to of from with after before during while
  respectively have had has did will would could should said says it he she they because since until if than though
  although amid against over under between into near where`.split(/\s+/),
);

/** Whether what follows cannot be a thing that the figure before counts ("May 9 and 13 people"). */
export const countsNothing = (site: Site): boolean => {
  const word = nextWord(site);
  return word === '' ? !/^\s[A-Z]/.test(after(site, 2)) : FUNCTION_WORDS.has(word);
};
