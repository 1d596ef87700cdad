import {
  dayInterval,
  isRealDate,
  minuteFrom,
  monthInterval,
  yearInterval,
} from '../../shared/time/calendar.js';
import type { TimeInterval } from '../../shared/time/types.js';

/**
 * An ISO 8601 year, month, day or time as the interval it names; a time without a zone is UTC, a bare day is that whole day.
 * Null for anything else.
 */
export function parseInterval(value: string): TimeInterval | null {
  const match =
    /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z|[+-]\d{2}:?\d{2})?)?)?)?$/.exec(
      value,
    );
  if (match === null) return null;
  const [, year, month, day, clock, zone] = match;
  if (month === undefined) return yearInterval(Number(year));
  if (Number(month) < 1 || Number(month) > 12) return null;
  if (day === undefined) return monthInterval(Number(year), Number(month));
  if (!isRealDate(Number(year), Number(month), Number(day))) return null;
  if (clock === undefined) return dayInterval(new Date(`${year}-${month}-${day}T00:00:00Z`));
  const from = new Date(`${year}-${month}-${day}T${clock}${zone ?? 'Z'}`);
  if (Number.isNaN(from.getTime())) return null;
  return minuteFrom(from);
}
