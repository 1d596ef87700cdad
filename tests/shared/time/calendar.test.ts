import { describe, expect, it } from 'vitest';
import {
  addMonths,
  dayInterval,
  formatDay,
  formatInterval,
  gapDays,
  hull,
  intersect,
  isRealDate,
  monthInterval,
  nightOf,
  yearInterval,
} from '../../../src/shared/time/calendar.js';

const day = (date: string) => dayInterval(new Date(date));

describe('calendar', () => {
  it('takes the whole UTC day of an instant', () => {
    expect(day('2024-02-29T23:59:59Z')).toEqual({
      from: new Date('2024-02-29'),
      to: new Date('2024-03-01'),
      precision: 'DAY',
    });
  });

  it('keeps the inner interval and its precision when one holds the other', () => {
    expect(intersect(monthInterval(2024, 2), day('2024-02-10'))).toEqual(day('2024-02-10'));
    expect(hull(monthInterval(2024, 2), day('2024-02-10'))).toEqual(monthInterval(2024, 2));
  });

  it('finds nothing shared by days that only touch', () => {
    expect(intersect(day('2024-02-10'), day('2024-02-11'))).toBeNull();
  });

  it('measures the days between intervals, 0 when they overlap or touch', () => {
    expect(gapDays(day('2024-02-10'), day('2024-02-14'))).toBe(3);
    expect(gapDays(day('2024-02-14'), day('2024-02-10'))).toBe(3);
    expect(gapDays(day('2024-02-10'), day('2024-02-11'))).toBe(0);
    expect(gapDays(yearInterval(2024), day('2024-02-11'))).toBe(0);
  });

  it('ends a night in the morning of its day', () => {
    expect(formatInterval(nightOf(new Date('2024-03-01T12:00Z')))).toBe('2024-02-29T18:00..2024-03-01T09:00');
  });

  it('cuts the day to the length of the month', () => {
    expect(formatDay(new Date(addMonths(Date.UTC(2024, 0, 31), 1)))).toBe('2024-02-29');
    expect(formatDay(new Date(addMonths(Date.UTC(2024, 0, 31), -14)))).toBe('2022-11-30');
  });

  it('knows which dates exist', () => {
    expect([
      isRealDate(2023, 2, 29),
      isRealDate(2024, 2, 29),
      isRealDate(2024, 13, 1),
      isRealDate(1900, 2, 29),
    ]).toEqual([false, true, false, false]);
  });
});
