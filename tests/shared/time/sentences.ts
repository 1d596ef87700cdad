import { expect, it } from 'vitest';
import { dayInterval, formatInterval } from '../../../src/shared/time/calendar.js';
import type { Tense, TimeContext } from '../../../src/shared/time/index.js';
import { findTimeExpressions, resolveTimeExpression } from '../../../src/shared/time/index.js';

/** Where and when the sentences of a table were published; a date alone is a day of the calendar, an instant is UTC. */
export interface Setting extends Partial<Omit<TimeContext, 'published' | 'anchor'>> {
  readonly published: string | null;
  readonly tense?: Tense;
  /** The day of the last narrative date. */
  readonly anchor?: string;
}

const dayOrInstant = (text: string) => {
  const at = new Date(text);
  return text.length === 10
    ? dayInterval(at)
    : ({ from: at, to: new Date(at.getTime() + 60_000), precision: 'MINUTE' } as const);
};

/** What the expression `words` of a sentence comes to: "interval precision | rule", "? | rule" when the context does not tell. */
function reading(sentence: string, words: string, setting: Setting): string {
  const expressions = findTimeExpressions(sentence);
  const expression = expressions.find(({ text }) => text === words);
  if (expression === undefined) return `found only ${JSON.stringify(expressions.map(({ text }) => text))}`;
  const resolved = resolveTimeExpression(expression, {
    ...setting,
    published: setting.published === null ? null : dayOrInstant(setting.published),
    tense: setting.tense ?? 'PAST',
    anchor: setting.anchor === undefined ? null : dayOrInstant(setting.anchor),
  });
  const rule = resolved?.reasons[0]?.rule.replace(/^time-/, '') ?? expression.rule;
  if (resolved === null) return `? | ${rule}`;
  return `${formatInterval(resolved.interval)} ${resolved.interval.precision} | ${rule}`;
}

/** One test for each line of a table "sentence | words | interval precision | rule". Intervals are UTC, their ends as people say them. */
export function sentences(setting: Setting, rows: string): void {
  const parsed = rows
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  it.each(parsed)('%s', (sentence = '', words = '', time = '', rule = '') => {
    expect(reading(sentence, words, setting)).toBe(`${time} | ${rule}`);
  });
}
