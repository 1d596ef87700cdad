import { DAY_MS, HOUR_MS, interval, MINUTE_MS, nightStarting } from './calendar.js';
import type { Clock, DayPart, WithinDay } from './expression.js';
import type { Frame } from './frame.js';
import type { TimeInterval } from './types.js';
import { toLocal, toUtc } from './zone.js';

/** First and last hour of the parts of a day, from usage in news English; they overlap because their users disagree. */
const PART_HOURS: Readonly<Record<Exclude<DayPart, 'NIGHT'>, readonly [number, number]>> = {
  EARLY: [0, 9],
  BEFORE_DAWN: [0, 6],
  DAWN: [3, 8],
  MORNING: [5, 12],
  NOON: [12, 13],
  LUNCHTIME: [12, 14],
  AFTERNOON: [12, 18],
  EVENING: [17, 24],
  LATE: [17, 24],
  MIDNIGHT: [23, 25],
};

/** A clock time on the day that starts at `day`. A zone written beside it wins over the frame's. */
export function clockOn(day: number, clock: Clock, frame: Frame): TimeInterval {
  const written = day + clock.hour * HOUR_MS + (clock.minute ?? 0) * MINUTE_MS;
  const at = clock.zone === null ? written : toLocal(toUtc(written, clock.zone), frame.zone);
  return clock.minute === null ? interval(at, at + HOUR_MS, 'HOUR') : interval(at, at + MINUTE_MS, 'MINUTE');
}

/** A part of the day that starts at `day`. */
export function partOf(day: number, part: DayPart): TimeInterval {
  if (part === 'NIGHT') return nightStarting(day);
  const [from, to] = PART_HOURS[part];
  return interval(day + from * HOUR_MS, day + to * HOUR_MS, 'PART_OF_DAY');
}

/** Narrows a whole day to the part or clock time said of it; anything but one whole day is left as it is. */
export function narrow(time: TimeInterval | null, within: WithinDay, frame: Frame): TimeInterval | null {
  if (time === null || time.to.getTime() - time.from.getTime() !== DAY_MS) return time;
  const day = time.from.getTime();
  if (within.clock !== null) return clockOn(day, within.clock, frame);
  return within.part === null ? time : partOf(day, within.part);
}
