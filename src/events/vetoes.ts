import { daysApart, inOtherCountry, nested } from './anchors.js';
import { comesAgain, comesOfAnother } from './kinds.js';
import { sceneryOf, type Scenery } from './scenery.js';
import type { PairScore, Profile } from './types.js';

/** Reports of one happening name days at most one apart (time zones, nights). */
export const TOLD_DAYS = 1;
/** A report that tells no date may come out some days after. */
const ASSUMED_DAYS = 7;

/** Whether the main kind of either comes again and again, and the other tells of it too. */
function tellOfRepeated(a: Profile, b: Profile): boolean {
  const told = (profile: Profile, other: Profile): boolean => {
    const { kind } = sceneryOf(profile);
    return kind !== null && comesAgain(kind) && kind in other.kinds;
  };
  return told(a, b) || told(b, a);
}

/** Whether one is known as background alone: an author who dates it tells it apart from the news. */
const isBackground = (a: Profile, b: Profile): boolean => a.newsSize === 0 || b.newsSize === 0;

/** Known-only: an unknown time forbids nothing. */
function otherDate(a: Profile, b: Profile): boolean {
  const apart = daysApart(a.time, b.time);
  return apart !== null && apart > (a.timeTold && b.timeTold ? TOLD_DAYS : ASSUMED_DAYS);
}

/** Within so many days of its day news is printed, and a second report of months later is not of the same news. */
const NEWS_DAYS = 14;
const MONTHS_APART_DAYS = 60;

const tellsToday = ({ time, timeTold, published }: Profile): boolean =>
  timeTold && (daysApart(time, published) ?? Infinity) <= NEWS_DAYS;

/**
 * Whether each dates news of its own, months from the other's. Trials, laws and the like come months after what they come of
 * and are news of it all the same.
 */
function monthsApart(a: Profile, b: Profile): boolean {
  const far = (x: Profile['time'], y: Profile['time']) => (daysApart(x, y) ?? 0) > MONTHS_APART_DAYS;
  const both = [a, b];
  return (
    far(a.time, b.time) &&
    far(a.published, b.published) &&
    both.every(tellsToday) &&
    !both.some(({ kinds }) => Object.keys(kinds).some(comesOfAnother))
  );
}

/**
 * Known-only: where both have a scene, neither's may lie apart from every place of the other; where both name only countries,
 * they must share one. A country beside a city says too little: it is as often an actor as a scene.
 */
function otherPlace(a: Profile, b: Profile): boolean {
  const [ours, theirs] = [sceneryOf(a), sceneryOf(b)];
  if (ours.specific.length === 0 && theirs.specific.length === 0)
    return inOtherCountry(Object.keys(a.places), Object.keys(b.places));
  if (ours.scene === null || theirs.scene === null) return false;
  const meets = (place: string, { specific }: Scenery) => specific.some((other) => nested(place, other));
  return !meets(ours.scene, theirs) && !meets(theirs.scene, ours);
}

/**
 * The first rule that forbids two profiles to be one happening; null when none does. Of raids on one city or parades in one
 * square only day and place tell which is meant; but an arrest and a funeral are dated and placed by themselves, and are news
 * of the same crime. What is no such follow-up is not told anew as news after months.
 */
export function vetoOf(a: Profile, b: Profile): PairScore['veto'] {
  if (monthsApart(a, b)) return 'other-date';
  if (!tellOfRepeated(a, b) && !isBackground(a, b)) return null;
  if (otherDate(a, b)) return 'other-date';
  return otherPlace(a, b) ? 'other-place' : null;
}
