import type { LinkableClaim } from './types.js';

const DAY_MS = 86_400_000;
/** So far from the event in time a figure is another's: longer than tolls go on rising and news looks ahead. */
const APART_DAYS = 60;

const middle = (times: readonly number[]): number | null =>
  Float64Array.from(times).sort()[Math.floor(times.length / 2)] ?? null;

/** When the event was: the middle of the times that its claims give, else of their publications; null when none is known. */
export function timeOfEvent(claims: readonly LinkableClaim[]): number | null {
  const told = claims.flatMap(({ time }) => (time === null ? [] : [time.from.getTime()]));
  const published = claims.flatMap((claim) =>
    claim.published === null ? [] : [claim.published.from.getTime()],
  );
  return told.length * 2 >= claims.length ? middle(told) : middle(published);
}

/** The year of a figure that is told of a time far from the event's ("in 2029, a storm killed 300"); null for its own. */
export function elsewhen({ time }: LinkableClaim, event: number | null): string | null {
  if (time === null || event === null) return null;
  const apart = APART_DAYS * DAY_MS;
  const far = time.to.getTime() < event - apart || time.from.getTime() > event + apart;
  return far ? `in ${String(time.from.getUTCFullYear())}` : null;
}
