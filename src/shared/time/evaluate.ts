import {
  DAY_MS,
  interval,
  intersect,
  lateOf,
  nightOf,
  nightStarting,
  startOfDay,
  utc,
  yearInterval,
} from './calendar.js';
import { epochs } from './data/epochs.js';
import {
  evaluateDate,
  evaluateDayOfMonth,
  evaluateHoliday,
  evaluateNumeric,
  evaluateSeason,
  evaluateWeekday,
  evaluateYears,
} from './evaluateDates.js';
import { applyOffset, evaluatePeriod, evaluateWindow } from './evaluateOffsets.js';
import type {
  AnniversaryMeaning,
  EpochMeaning,
  NightMeaning,
  OffsetMeaning,
  RangeMeaning,
  TimeMeaning,
  TimeOfDayMeaning,
} from './expression.js';
import type { Evaluate, Frame } from './frame.js';
import type { TimeInterval } from './types.js';
import { narrow } from './withinDay.js';
import { toLocal } from './zone.js';

const lengthOf = (time: TimeInterval): number => time.to.getTime() - time.from.getTime();

const evaluateOffset: Evaluate<OffsetMeaning> = (meaning, frame) => {
  const base = ((): TimeInterval | null => {
    if (meaning.base === 'ANCHOR') return frame.anchor;
    if (meaning.base === 'HAPPENING') return meaning.of === null ? null : evaluate(meaning.of, frame);
    return frame.now === null ? null : interval(frame.now, frame.now + 1, 'MINUTE');
  })();
  return base === null ? null : applyOffset(meaning, base, frame);
};

const wholeNight: Evaluate<NightMeaning> = (meaning, frame) => {
  if (meaning.of === null) return frame.now === null ? null : nightOf(new Date(frame.now));
  const day = evaluate(meaning.of, frame);
  if (day === null || lengthOf(day) > DAY_MS) return null;
  return meaning.side === 'STARTS' ? nightStarting(day.from.getTime()) : nightOf(day.from);
};

const evaluateNight: Evaluate<NightMeaning> = (meaning, frame) => {
  const night = wholeNight(meaning, frame);
  return night === null || !meaning.late ? night : lateOf(night);
};

/** The last narrative date may be a night over two days: the clock time is then on the day that lies within it. */
const evaluateTimeOfDay: Evaluate<TimeOfDayMeaning> = (meaning, frame) => {
  const { anchor, now } = frame;
  const near = anchor !== null && lengthOf(anchor) <= DAY_MS ? anchor : null;
  if (near === null && now === null) return null;
  const first = startOfDay(near?.from.getTime() ?? now ?? 0);
  const on = (day: number): TimeInterval | null => narrow(interval(day, day + DAY_MS, 'DAY'), meaning, frame);
  // Reported after it struck, and with no other day told, midnight is the one that began the day of publication.
  if (near === null)
    return on(meaning.part === 'MIDNIGHT' && frame.tense === 'PAST' ? first - DAY_MS : first);
  return (
    [first, first + DAY_MS].map(on).find((time) => time !== null && intersect(time, near) !== null) ??
    on(first)
  );
};

const hasYear = (meaning: TimeMeaning): boolean => 'year' in meaning && meaning.year !== null;

/** The end that has a year, or the end that the tense reaches first, decides the other. */
const evaluateRange: Evaluate<RangeMeaning> = ({ from, to }, frame) => {
  const forward = (hasYear(from) && !hasYear(to)) || (frame.tense === 'FUTURE' && !hasYear(to));
  const first = evaluate(forward ? from : to, frame);
  if (first === null) return null;
  const second = forward
    ? evaluate(to, { ...frame, now: first.from.getTime(), tense: 'FUTURE' })
    : evaluate(from, { ...frame, now: first.to.getTime() - 1, tense: 'PAST' });
  if (second === null) return null;
  const [start, end] = forward ? [first, second] : [second, first];
  const late = end.to.getTime() <= start.from.getTime() && from.kind === 'TIME_OF_DAY' ? DAY_MS : 0;
  const stop = end.to.getTime() + late;
  return stop <= start.from.getTime() ? null : interval(start.from.getTime(), stop, 'RANGE');
};

const evaluateEpoch: Evaluate<EpochMeaning> = ({ day, days, epoch }, frame) => {
  const key = epoch ?? (frame.epochHints.length === 1 ? frame.epochHints[0] : undefined);
  const known = epochs().find((one) => one.key === key);
  if (known === undefined) return null;
  const from = Date.parse(known.from) + (day - 1) * DAY_MS;
  return interval(from, from + days * DAY_MS, days === 7 ? 'WEEK' : 'DAY');
};

const evaluateAnniversary: Evaluate<AnniversaryMeaning> = ({ count, year, month, day }) => {
  if (year === null) return null;
  if (month === null || day === null) return yearInterval(year + count);
  return interval(utc(year + count, month, day), utc(year + count, month, day + 1), 'DAY');
};

/** When the meaning's time lies, or null when the frame lacks what it needs to tell. */
export function evaluate(meaning: TimeMeaning, frame: Frame): TimeInterval | null {
  switch (meaning.kind) {
    case 'INSTANT': {
      const { from, to, precision } = meaning.interval;
      return interval(toLocal(from.getTime(), frame.zone), toLocal(to.getTime(), frame.zone), precision);
    }
    case 'DATE':
      return evaluateDate(meaning, frame);
    case 'NUMERIC':
      return evaluateNumeric(meaning, frame);
    case 'DAY_OF_MONTH':
      return evaluateDayOfMonth(meaning, frame);
    case 'YEARS':
      return evaluateYears(meaning, frame);
    case 'SEASON':
      return evaluateSeason(meaning, frame);
    case 'WEEKDAY':
      return evaluateWeekday(meaning, frame);
    case 'OFFSET':
      return evaluateOffset(meaning, frame);
    case 'PERIOD':
      return evaluatePeriod(meaning, frame);
    case 'WINDOW':
      return evaluateWindow(meaning, frame);
    case 'NIGHT':
      return evaluateNight(meaning, frame);
    case 'TIME_OF_DAY':
      return evaluateTimeOfDay(meaning, frame);
    case 'RANGE':
      return evaluateRange(meaning, frame);
    case 'EPOCH':
      return evaluateEpoch(meaning, frame);
    case 'ANNIVERSARY':
      return evaluateAnniversary(meaning, frame);
    case 'HOLIDAY':
      return evaluateHoliday(meaning, frame);
  }
}
