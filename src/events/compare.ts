import type { Reason } from '../shared/reasons.js';
import { DAY_MS, formatInterval } from '../shared/time/calendar.js';
import type { TimeInterval } from '../shared/time/types.js';
import { daysApart } from './anchors.js';
import { describeEvent } from './describe.js';
import { neededProbability } from './place.js';
import { likeness, scorePair } from './score.js';
import type { PairScore, Profile } from './types.js';

/** What the decision would have been, had one thing been told otherwise. */
export interface EventWhatIf {
  /** The change, as a rule with words of its own. */
  readonly reason: Reason;
  /** 0-1; 0 under a veto. */
  readonly probability: number;
  readonly joins: boolean;
}

/** Why two happenings are, or are not, taken for one, and what would have changed it. */
export interface HappeningComparison {
  /** 0-1; 0 under a veto. */
  readonly probability: number;
  /** The same if no veto is asked. */
  readonly likeness: number;
  /** From which probability they are one. */
  readonly needed: number;
  readonly joins: boolean;
  readonly reasons: readonly Reason[];
  /** What both name, strongest first: folded names, and paths of places. */
  readonly sharedNames: readonly string[];
  readonly whatIfs: readonly EventWhatIf[];
}

/** Names that are added or taken away at most to find out how many would have changed the decision. */
const MAX_NAMES = 8;
/** Far enough apart for every veto on days. */
const FAR_DAYS = 180;
/** As firmly told as a scene can be. */
const SCENE = 12;

/** What a veto saw. */
function vetoValue(veto: PairScore['veto'], a: Profile, b: Profile): string | null {
  if (veto === 'other-date' && a.time !== null && b.time !== null)
    return `${formatInterval(a.time)} and ${formatInterval(b.time)}, ${String(Math.round(daysApart(a.time, b.time) ?? 0))} days apart`;
  const places = [a, b].map((profile) => describeEvent(profile).place);
  return veto === 'other-place' && places.every((place) => place !== null) ? places.join(' and ') : null;
}

const withValue = (reason: Reason, a: Profile, b: Profile, veto: PairScore['veto']): Reason => {
  const value = reason.rule === `veto:${String(veto)}` ? vetoValue(veto, a, b) : null;
  return value === null || reason.value !== undefined ? reason : { ...reason, value };
};

function decide(reason: Reason, a: Profile, b: Profile): EventWhatIf {
  const { probability } = scorePair(a, b);
  return { reason, probability, joins: probability >= neededProbability(a, b) };
}

const strongest = (names: readonly string[], { names: bag }: Profile): string[] =>
  [...names].sort((x, y) => (bag[y] ?? 0) - (bag[x] ?? 0) || (x < y ? -1 : 1));

const namesIn = (a: Profile, b: Profile, shared: boolean): string[] =>
  strongest(
    Object.keys(a.names).filter((name) => name in b.names === shared),
    a,
  );

const withNames = (b: Profile, a: Profile, names: readonly string[]): Profile => ({
  ...b,
  names: { ...b.names, ...Object.fromEntries(names.map((name) => [name, a.names[name] ?? 1])) },
});

const withoutNames = (b: Profile, names: readonly string[]): Profile => ({
  ...b,
  names: Object.fromEntries(Object.entries(b.names).filter(([name]) => !names.includes(name))),
});

/** The fewest names that change the decision when they are added or taken away; none when even the most do not. */
function byNames(
  rule: string,
  names: readonly string[],
  joined: boolean,
  change: (names: readonly string[]) => readonly [Profile, Profile],
): EventWhatIf[] {
  for (let n = 1; n <= Math.min(MAX_NAMES, names.length); n += 1) {
    const found = decide({ rule, value: String(n) }, ...change(names.slice(0, n)));
    if (found.joins !== joined) return [found];
  }
  return [];
}

const told = (profile: Profile, time: TimeInterval | null): Profile => ({ ...profile, time, timeTold: true });

/** Told of a day as news of that day. */
const asNews = (profile: Profile, time: TimeInterval): Profile => ({
  ...told(profile, time),
  published: time,
});

const later = ({ from, to, precision }: TimeInterval, days: number): TimeInterval => ({
  from: new Date(from.getTime() + days * DAY_MS),
  to: new Date(to.getTime() + days * DAY_MS),
  precision,
});

/** Both told in one place, as firmly as a scene can be. */
function inOnePlace(a: Profile, b: Profile): [Profile, Profile] | null {
  const path = describeEvent(a).placePath ?? describeEvent(b).placePath;
  const at = (profile: Profile): Profile => ({ ...profile, places: { [path ?? '']: SCENE } });
  return path === null ? null : [at(a), at(b)];
}

/** What would have made them one. */
function ifJoined(a: Profile, b: Profile, score: PairScore): EventWhatIf[] {
  const time = a.time ?? b.time;
  const place = inOnePlace(a, b);
  const open = likeness(a, b).probability;
  return [
    ...(score.veto === null
      ? []
      : [{ reason: { rule: 'if-no-veto' }, probability: open, joins: open >= neededProbability(a, b) }]),
    ...(time === null || daysApart(a.time, b.time) === 0
      ? []
      : [decide({ rule: 'if-same-day' }, told(a, time), told(b, time))]),
    ...(place === null ? [] : [decide({ rule: 'if-same-place' }, ...place)]),
    decide({ rule: 'if-same-figures' }, a, { ...b, counts: a.counts }),
    ...byNames('if-more-names', namesIn(a, b, false), false, (names) => [a, withNames(b, a, names)]),
  ];
}

/** What would have kept them apart. */
function ifApart(a: Profile, b: Profile): EventWhatIf[] {
  const elsewhere = { 'zz/elsewhere': SCENE };
  return [
    ...(a.time === null
      ? []
      : [decide({ rule: 'if-other-day' }, asNews(a, a.time), asNews(b, later(a.time, FAR_DAYS)))]),
    ...(a.time === null && b.time === null
      ? []
      : [decide({ rule: 'if-day-unknown' }, a, { ...b, time: null, timeTold: false })]),
    decide({ rule: 'if-other-place' }, a, { ...b, places: elsewhere }),
    ...byNames('if-fewer-names', namesIn(a, b, true), true, (names) => [a, withoutNames(b, names)]),
  ];
}

/**
 * Compares two happenings by the very score, vetoes and threshold by which an article's happening finds its event, and tries
 * what would have changed the decision: each change alone, everything else as told.
 */
export function compareHappenings(a: Profile, b: Profile): HappeningComparison {
  const score = scorePair(a, b);
  const needed = neededProbability(a, b);
  const joins = score.veto === null && score.probability >= needed;
  const whatIfs = joins ? ifApart(a, b) : ifJoined(a, b, score);
  return {
    probability: score.probability,
    likeness: likeness(a, b).probability,
    needed,
    joins,
    reasons: score.reasons.map((reason) => withValue(reason, a, b, score.veto)),
    sharedNames: namesIn(a, b, true).slice(0, MAX_NAMES),
    whatIfs,
  };
}
