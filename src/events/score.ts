import type { Reason } from '../shared/reasons.js';
import { cosine } from '../shared/terms.js';
import { DAY_MS, gapDays } from '../shared/time/calendar.js';
import type { TimeInterval } from '../shared/time/types.js';
import { nested } from './anchors.js';
import type { PairScore, Profile } from './types.js';
import { comparedCounts, isUndated, vetoOf } from './vetoes.js';
import { WEIGHTS, type Feature } from './weights.js';

/** Spread of the publication of reports of one happening. */
const SIGMA_DAYS = 3;
/** A count below this is shared by chance. */
const TELLING_COUNT = 12;

type Bag = Readonly<Record<string, number>>;

/** Damps repetition: ten mentions are not ten times one. A country says less than a city or a person. */
const damped = (bag: Bag): Map<string, number> =>
  new Map(
    Object.entries(bag).map(([term, weight]) => [
      term,
      Math.log1p(weight) * (/^[a-z]{2}$/.test(term) ? 0.3 : 1),
    ]),
  );

const similarity = (a: Bag, b: Bag): number => cosine(damped(a), damped(b));

/** Words of the bodies of two events share much when the topic is the same; the lead of one beside the body of the other says more. */
const leadSimilarity = (a: Profile, b: Profile): number =>
  Math.max(similarity(a.lead, b.lead), similarity(a.lead, b.words) * 0.8, similarity(a.words, b.lead) * 0.8);

const middle = (from: Date, to: Date): number => (from.getTime() + to.getTime()) / 2;

function sameDay(a: Profile, b: Profile): number {
  if (a.time === null || b.time === null) return 0;
  const days = (middle(a.time.from, a.time.to) - middle(b.time.from, b.time.to)) / DAY_MS;
  return Math.exp(-(days * days) / (2 * SIGMA_DAYS * SIGMA_DAYS));
}

function placeMatch(a: Profile, b: Profile): number {
  const specific = (bag: Bag) => Object.keys(bag).filter((path) => path.includes('/'));
  const others = specific(b.places);
  return specific(a.places).some((path) => others.some((other) => nested(path, other))) ? 1 : 0;
}

/** Whether the kinds agree; half when one side's words tell none. */
const kindMatch = (a: Profile, b: Profile): number =>
  [a, b].some(({ kinds }) => Object.keys(kinds).length === 0) ? 0.5 : similarity(a.kinds, b.kinds);

/** Publication known to about a month says little of when, but it can speak against a day. */
const COARSE_MS = 35 * DAY_MS;

const coarseTime = ({ time, published }: Profile): TimeInterval | null => {
  const known = time ?? published;
  return known !== null && known.to.getTime() - known.from.getTime() <= COARSE_MS ? known : null;
};

/** 0 when both days are known, half when what is known of them at least fits, 1 when nothing is. */
export function undatedness(a: Profile, b: Profile): number {
  if (!isUndated(a, b)) return 0;
  const [ours, theirs] = [coarseTime(a), coarseTime(b)];
  return ours !== null && theirs !== null && gapDays(ours, theirs) === 0 ? 0.5 : 1;
}

function features(a: Profile, b: Profile): Record<Exclude<Feature, 'bias'>, number> {
  const { agree, differ } = comparedCounts(a, b);
  const telling = agree.filter(({ low, high }) => (low ?? high ?? 0) >= TELLING_COUNT).length;
  return {
    names: similarity(a.names, b.names),
    words: similarity(a.words, b.words),
    lead: leadSimilarity(a, b),
    kind: kindMatch(a, b),
    counts: Math.min(2, telling),
    countConflict: Math.min(2, differ.length),
    place: placeMatch(a, b),
    sameDay: sameDay(a, b),
    undated: undatedness(a, b),
  };
}

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/** How likely two profiles tell of one happening if no veto is asked, with every feature's contribution. */
export function likeness(a: Profile, b: Profile): { probability: number; reasons: Reason[] } {
  let sum: number = WEIGHTS.bias;
  const reasons: Reason[] = [];
  for (const [feature, value] of Object.entries(features(a, b)) as [Exclude<Feature, 'bias'>, number][]) {
    if (value === 0) continue;
    const weight = WEIGHTS[feature] * value;
    sum += weight;
    reasons.push({ rule: feature, value: value.toFixed(3), weight: Number(weight.toFixed(4)) });
  }
  return { probability: logistic(sum), reasons };
}

/** How likely two profiles tell of one happening: a logistic score over likeness, count and time features, or 0 under a veto. */
export function scorePair(a: Profile, b: Profile): PairScore {
  const { probability, reasons } = likeness(a, b);
  const veto = vetoOf(a, b);
  if (veto === null) return { probability, reasons, veto };
  return { probability: 0, reasons: [{ rule: `veto:${veto}` }, ...reasons], veto };
}
