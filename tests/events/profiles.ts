import type { Profile } from '../../src/events/types.js';
import { dayInterval } from '../../src/shared/time/calendar.js';

const bag = (words: string, weight = 1): Record<string, number> =>
  Object.fromEntries(
    words
      .split(' ')
      .filter(Boolean)
      .map((word) => [word, weight]),
  );

export const day = (date: string) => dayInterval(new Date(`${date}T00:00:00Z`));

/** A profile of one article's news; every part can be replaced. */
export function profile(
  parts: Partial<Profile> & { text: string; who?: string; where?: string; kind?: string; on?: string | null },
): Profile {
  const { text, who = '', where = '', kind = '', on = null, ...rest } = parts;
  return {
    kinds: kind === '' ? {} : { [kind]: 2 },
    words: bag(text),
    names: bag(`${who} ${where}`),
    people: {},
    lead: bag(text),
    places: bag(where, 3),
    placeNames: {},
    counts: [],
    size: 1,
    newsSize: 1,
    time: on === null ? null : day(on),
    timeTold: on !== null,
    published: on === null ? null : day(on),
    ...rest,
  };
}
