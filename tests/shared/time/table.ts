import { expect, it } from 'vitest';
import { dayInterval, formatInterval } from '../../../src/shared/time/calendar.js';
import type { Tense, TimeContext } from '../../../src/shared/time/index.js';
import { findTimeExpressions, resolveTimeExpression } from '../../../src/shared/time/index.js';

export const THURSDAY = '2024-03-14';
export const NEW_YEAR_THURSDAY = '2025-01-02';
export const SUNDAY = '2023-08-27';

/** The whole UTC day of a date. */
export const day = (date: string) => dayInterval(new Date(date));

/** Every expression of a sentence as "words = interval precision", "words = ?" where the context does not tell. */
export function read(
  sentence: string,
  published: string | null,
  context: Partial<TimeContext> = {},
): string[] {
  const whole: TimeContext = {
    published: published === null ? null : day(published),
    tense: 'PAST',
    anchor: null,
    ...context,
  };
  return findTimeExpressions(sentence).map((expression) => {
    const resolved = resolveTimeExpression(expression, whole);
    const time =
      resolved === null ? '?' : `${formatInterval(resolved.interval)} ${resolved.interval.precision}`;
    return `${expression.text} = ${time}`;
  });
}

export type Row = readonly [sentence: string, published: string, ...expected: string[]];

/** One test for each row. */
export function table(rows: readonly Row[], tense: Tense = 'PAST'): void {
  it.each(rows.map(([sentence, published, ...expected]) => ({ sentence, published, expected })))(
    `$sentence ($published)`,
    ({ sentence, published, expected }) => {
      expect(read(sentence, published, { tense })).toEqual(expected);
    },
  );
}
