import { MINUTE_MS } from './calendar.js';
import { lazily } from '../lazily.js';

/** A zone of time: minutes east of UTC, or a name of the IANA list ("Europe/Kyiv"), whose summer times are then kept. */
export type Zone = number | string;

const formats = lazily(() => new Map<string, Intl.DateTimeFormat | null>());

/** Null for a name that the list does not have. */
function formatOf(name: string): Intl.DateTimeFormat | null {
  const known = formats().get(name);
  if (known !== undefined) return known;
  const made = ((): Intl.DateTimeFormat | null => {
    try {
      return new Intl.DateTimeFormat('en-GB', {
        timeZone: name,
        timeZoneName: 'longOffset',
        hour: 'numeric',
      });
    } catch (error) {
      if (error instanceof RangeError) return null;
      throw error;
    }
  })();
  formats().set(name, made);
  return made;
}

/** Minutes east of UTC of a zone at an instant in milliseconds; 0 for a name that no list has. */
export function minutesEast(zone: Zone, instant: number): number {
  if (typeof zone === 'number') return zone;
  const written = formatOf(zone)
    ?.formatToParts(instant)
    .find(({ type }) => type === 'timeZoneName')?.value;
  const [, sign, hours, minutes] = /^GMT([+-])(\d\d):(\d\d)/.exec(written ?? '') ?? [];
  if (sign === undefined) return 0;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** An instant as the clocks of the zone show it, written as if it were UTC. */
export const toLocal = (instant: number, zone: Zone): number =>
  instant + minutesEast(zone, instant) * MINUTE_MS;

/** The instant at which the clocks of the zone show a time; the second guess is right on either side of a change of clocks. */
export function toUtc(local: number, zone: Zone): number {
  const near = local - minutesEast(zone, local) * MINUTE_MS;
  return local - minutesEast(zone, near) * MINUTE_MS;
}
