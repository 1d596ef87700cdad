import { classOf, LETTER, lowerCase, NUMBER } from '../characters.js';
import type { TimeExpression, TimeMeaning } from './expression.js';
import { ACCOUNTS } from './grammar/accounts.js';
import { CLOCKS } from './grammar/clocks.js';
import { COUNTED_TIMES } from './grammar/counted.js';
import { DATES } from './grammar/dates.js';
import { PERIOD_RULES } from './grammar/periods.js';
import { RELATIVE } from './grammar/relative.js';
import type { Rule } from './grammar/rule.js';
import { STAMPS } from './grammar/stamps.js';
import { WEEKDAYS } from './grammar/weekdays.js';
import { YEARS } from './grammar/years.js';
import { merge } from './merge.js';
import { qualify } from './qualify.js';

const RULES = [
  ...COUNTED_TIMES,
  ...STAMPS,
  ...DATES,
  ...YEARS,
  ...ACCOUNTS,
  ...WEEKDAYS,
  ...CLOCKS,
  ...RELATIVE,
  ...PERIOD_RULES,
];

function byFirstWord(rules: readonly Rule[]): ReadonlyMap<string, readonly Rule[]> {
  const index = new Map<string, Rule[]>();
  for (const rule of rules)
    for (const word of rule.starts) index.set(word, [...(index.get(word) ?? []), rule]);
  return index;
}

const INDEX = byFirstWord(RULES);

/** No word that begins an expression is longer. */
const LONGEST_START = 17;

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
const isPlainLetter = (unit: number): boolean => (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;

/** One past the plain letters or the one digit at `at`; `at` where neither stands. */
function startEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && isPlainLetter(text.charCodeAt(end))) end += 1;
  return end === at && isDigit(text.charCodeAt(at)) ? at + 1 : end;
}

/** A letter, a digit or a low line before it: it is the middle of something longer. */
function isInside(text: string, at: number): boolean {
  const unit = text.charCodeAt(at - 1);
  const isHalf = (unit & 0xfc00) === 0xdc00 && at > 1;
  const point = isHalf ? (text.codePointAt(at - 2) ?? unit) : unit;
  return at > 0 && (unit === 0x5f || (classOf(point > 0xffff ? point : unit) & (LETTER | NUMBER)) !== 0);
}

/** The rules that an expression from `start` may be read by; undefined for most words. */
function rulesFor(text: string, start: number, end: number): readonly Rule[] | undefined {
  if (isDigit(text.charCodeAt(start))) return INDEX.get('#');
  return end - start > LONGEST_START ? undefined : INDEX.get(lowerCase(text.slice(start, end)));
}

interface Reading {
  readonly end: number;
  readonly meaning: TimeMeaning;
  readonly rule: string;
}

/** The longest reading at a place; the earlier rule wins among equals. */
function readAt(text: string, start: number, floor: number, rules: readonly Rule[]): Reading | null {
  let best: Reading | null = null;
  for (const rule of rules) {
    rule.pattern.lastIndex = start;
    const match = rule.pattern.exec(text);
    const end = start + (match?.[0].length ?? 0);
    if (match === null || end <= (best?.end ?? start)) continue;
    const meaning = rule.read(match.groups ?? {}, { text, start, end, floor });
    if (meaning !== null) best = { end, meaning, rule: rule.name };
  }
  return best;
}

/** How far after "the day after" the date of the happening is looked for, in UTF-16 code units. */
const HAPPENING_REACH = 90;

/** "The day after a fire at the port on May 3": the date in the same breath is the happening's own. */
function bindHappening(
  text: string,
  expression: TimeExpression,
  next: TimeExpression | undefined,
): TimeExpression {
  const { meaning } = expression;
  if (meaning.kind !== 'OFFSET' || meaning.base !== 'HAPPENING' || meaning.of !== null || next === undefined)
    return expression;
  const between = text.slice(expression.end, next.start);
  const dated = next.meaning.kind === 'DATE' && next.meaning.day !== null && next.bound === null;
  if (!dated || between.length > HAPPENING_REACH || !/^[^.,;:!?\n“”"]*\b(?:on|of|in)\s$/.test(between))
    return expression;
  return { ...expression, meaning: { ...meaning, of: next.meaning } };
}

/**
 * Every time expression in a text, in order and without overlap, each with what it says by itself. Spans count UTF-16 code
 * units; `expression.text` is the text at its span. Takes time linear in the text's length.
 */
export function findTimeExpressions(text: string): TimeExpression[] {
  const found: TimeExpression[] = [];
  let floor = 0;
  for (let at = 0, next: number; at < text.length; at = next) {
    const stop = startEnd(text, at);
    next = Math.max(stop, at + 1);
    const rules = stop === at || isInside(text, at) ? undefined : rulesFor(text, at, stop);
    const reading = rules === undefined ? null : readAt(text, at, floor, rules);
    if (reading === null) continue;
    const { end, meaning, rule } = reading;
    const read = { start: at, end, text: text.slice(at, end), meaning, bound: null, rule };
    const wide = qualify(text, read, floor);
    const last = found.at(-1);
    const joined = last === undefined ? null : merge(text, last, wide);
    if (joined === null) found.push(wide);
    else found[found.length - 1] = qualify(text, joined, found.at(-2)?.end ?? 0);
    floor = found.at(-1)?.end ?? 0;
    next = floor;
  }
  return found.map((expression, index) => bindHappening(text, expression, found[index + 1]));
}
