import type { Reason } from '../reasons.js';
import { formatInterval, hull, interval, MINUTE_MS, startOfDay } from './calendar.js';
import { evaluate } from './evaluate.js';
import type { ResolvedTime, TimeContext, TimeExpression, TimeMeaning } from './expression.js';
import type { Frame } from './frame.js';
import type { TimeInterval } from './types.js';
import { toLocal, toUtc } from './zone.js';
import type { Zone } from './zone.js';

const moved = (time: TimeInterval, by: (instant: number) => number): TimeInterval =>
  interval(by(time.from.getTime()), by(time.to.getTime()), time.precision);

/** As the clocks of the zone show it. A whole day of publication is the outlet's own day already, whatever its zone. */
const publishedLocally = (time: TimeInterval | null, zone: Zone): TimeInterval | null => {
  const whole = (at: Date): boolean => at.getTime() === startOfDay(at.getTime());
  return time === null || (whole(time.from) && whole(time.to))
    ? time
    : moved(time, (instant) => toLocal(instant, zone));
};

const frameOf = (context: TimeContext, zone: Zone): Frame => ({
  now: null,
  tense: context.tense,
  anchor: context.anchor === null ? null : moved(context.anchor, (instant) => toLocal(instant, zone)),
  epochHints: context.epochHints ?? [],
  zone,
  dayFirst: context.dayFirst ?? null,
});

/** Evaluated as if published at its first and at its last instant: what both give holds whenever it was. */
function overPublication(
  meaning: TimeMeaning,
  frame: Frame,
  published: TimeInterval | null,
): TimeInterval | null {
  if (published === null) return evaluate(meaning, frame);
  const first = evaluate(meaning, { ...frame, now: published.from.getTime() });
  const last = evaluate(meaning, { ...frame, now: published.to.getTime() - 1 });
  if (first === null || last === null) return null;
  const both = hull(first, last);
  // A publication known to the minute makes nothing else less precise.
  const sameBut = both.to.getTime() - both.from.getTime() - (first.to.getTime() - first.from.getTime());
  return sameBut <= MINUTE_MS ? { ...both, precision: first.precision } : both;
}

/** Whether the bound leaves a time of the happening: "by Friday" in the past does, "before the vote on May 3" does not. */
function leavesTime(expression: TimeExpression, context: TimeContext): boolean {
  if (expression.bound === null || expression.bound === 'SINCE') return true;
  return expression.bound === 'BY' && context.tense === 'PAST';
}

/** "Since" runs from the start of what it names to publication. */
const sinceThen = (time: TimeInterval, published: TimeInterval | null): TimeInterval | null =>
  published === null || published.to <= time.from
    ? null
    : interval(time.from.getTime(), published.to.getTime(), 'RANGE');

function reasonsFor(expression: TimeExpression, context: TimeContext, free: boolean): Reason[] {
  const reasons: Reason[] = [{ rule: `time-${expression.rule}`, value: expression.text }];
  if (free) return reasons;
  if (context.published !== null)
    reasons.push({ rule: 'time-published', value: formatInterval(context.published) });
  if (context.anchor !== null) reasons.push({ rule: 'time-anchor', value: formatInterval(context.anchor) });
  return [...reasons, { rule: 'time-tense', value: context.tense }];
}

/**
 * When the happening that an expression dates took place, in UTC, or null when the context does not tell. Expressions
 * bound by "until", "before", "after" (and "by", unless past) name no time of the happening and give null; those bound by
 * "since" run to publication. When publication is an interval, the result covers all that follows from it.
 */
export function resolveTimeExpression(expression: TimeExpression, context: TimeContext): ResolvedTime | null {
  if (!leavesTime(expression, context)) return null;
  const zone = context.zone ?? 0;
  const frame = frameOf(context, zone);
  const published = publishedLocally(context.published, zone);
  const time = overPublication(expression.meaning, frame, published);
  const bounded = time !== null && expression.bound === 'SINCE' ? sinceThen(time, published) : time;
  if (bounded === null) return null;
  const found = moved(bounded, (local) => toUtc(local, zone));
  const free = evaluate(expression.meaning, { ...frame, anchor: null }) !== null;
  return { interval: found, text: expression.text, reasons: reasonsFor(expression, context, free) };
}
