import { demonymOf } from '../shared/places/index.js';
import { TWO_SIDED } from './data/growth.js';
import { UNPLANNED } from './data/figureWords.js';
import { sameList } from './derived.js';
import { remember } from '../shared/remember.js';
import type { NumberInterval } from '../shared/intervals.js';
import { nationalitiesIn } from './population.js';
import { byPublication, compareText } from './order.js';
import type { AssertionDraft, AssertionKind, LinkableClaim, MeasureDraft } from './types.js';

/** Facts stand against facts; a plan or a condition never contradicts one. */
export type Stance = 'FACT' | 'PLAN' | 'CONDITION';

export function stanceOf({ modality, figure }: LinkableClaim): Stance {
  if (modality === 'PLANNED') return UNPLANNED.has(figure?.predicate ?? '') ? 'FACT' : 'PLAN';
  return modality === 'CONDITIONAL' ? 'CONDITION' : 'FACT';
}

/** What a figure is compared by beside its measure's words. */
export interface Measure {
  readonly draft: MeasureDraft;
  readonly head: string;
  readonly modifiers: readonly string[];
  /** Counts with a predicate are comparable as they stand; others only in like words. */
  readonly plain: boolean;
  /** Figures that several places, or a part without a name, share: never compared. */
  readonly vague: boolean;
  /** What the figure covers besides the event ("past 24 hours"), its percent's whole, and the like. */
  readonly aside: string;
}

/** An assertion with what the rules need to know about it. Claims are in canonical order. */
export interface Answer {
  readonly draft: AssertionDraft;
  readonly claims: readonly LinkableClaim[];
  readonly measure: Measure | null;
  readonly interval: NumberInterval | null;
  readonly stance: Stance;
  readonly denial: boolean;
  /** Whether it is certain that the figure is about its measure's place. */
  readonly sure: boolean;
  readonly speakers: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly clusters: ReadonlySet<string>;
  /** Adjectives of countries in what is counted, where they do not make measures of their own. */
  readonly nations: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

/** Most assertions are of one claim, and an article's share its ids: one set for all of them. */
const onlyOf: (value: string) => ReadonlySet<string> = remember((value) => new Set([value]));

function distinct(values: readonly (string | null)[]): ReadonlySet<string> {
  const known = values.filter((value) => value !== null);
  const [first] = known;
  if (first === undefined) return NONE;
  return known.every((value) => value === first) ? onlyOf(first) : new Set(known);
}

/** Distinct publishers; an article whose publisher is unknown counts by itself. */
const outlets = (claims: readonly LinkableClaim[]): number =>
  new Set(claims.map(({ publisherId, articleId }) => publisherId ?? `article/${articleId}`)).size;

function extremes(claims: readonly LinkableClaim[]): { first: Date | null; last: Date | null } {
  let [first, last]: [Date | null, Date | null] = [null, null];
  for (const { published } of claims) {
    if (published === null) continue;
    if (first === null || published.from < first) first = published.from;
    if (last === null || published.from > last) last = published.from;
  }
  return { first, last };
}

/** The claim that came in first: later claims do not change it, so it can name its assertion. */
export function founder(claims: readonly LinkableClaim[]): LinkableClaim | undefined {
  const earlier = (a: LinkableClaim, b: LinkableClaim): boolean =>
    (a.ingestedAt.getTime() - b.ingestedAt.getTime() || compareText(a.id, b.id)) < 0;
  const [first, ...rest] = claims;
  return rest.reduce((a, b) => (a !== undefined && earlier(b, a) ? b : a), first);
}

/**
 * The nationalities of the counted; none when a claim leaves them out, since then they go without saying, and as a rule
 * not that of the country where it happened.
 */
function nationsOf(claims: readonly LinkableClaim[], measure: Measure | null): ReadonlySet<string> {
  const named = claims.map(({ figure }) => nationalitiesIn(figure?.counted ?? null));
  if (named.some((nations) => nations.length === 0)) return NONE;
  const twoSided = TWO_SIDED.has(measure?.draft.predicate ?? '');
  const country = measure?.draft.scopePath?.[0] ?? null;
  return new Set(named.flat().filter((nation) => twoSided || demonymOf(nation) !== country));
}

/** What makes an assertion, beside its claims. */
interface Given {
  readonly key: string;
  readonly kind: AssertionKind;
  readonly measure: Measure | null;
  readonly sure?: boolean;
}

function draftOf(
  claims: readonly LinkableClaim[],
  lead: LinkableClaim,
  { key, kind, measure }: Given,
): AssertionDraft {
  const interval = measure === null ? null : lead.figure;
  const { first, last } = extremes(claims);
  return {
    key,
    kind,
    measureKey: measure?.draft.key ?? null,
    text: lead.text,
    modality: claims.find(({ modality }) => modality === 'ASSERTED')?.modality ?? lead.modality,
    polarity: lead.polarity,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    lowOpen: interval?.lowOpen ?? false,
    highOpen: interval?.highOpen ?? false,
    approximate: interval?.approximate ?? false,
    claimIds: claims.map(({ id }) => id),
    outletCount: outlets(claims),
    originCount: new Set(claims.map(({ originId }) => originId)).size,
    firstSaidAt: first,
    lastSaidAt: last,
  };
}

/** Sums up claims that say the same; `claims` must be in canonical order and not empty. */
function answerOf(claims: readonly LinkableClaim[], given: Given): Answer {
  const [lead] = claims;
  if (lead === undefined) throw new RangeError('An assertion needs at least one claim.');
  return {
    draft: draftOf(claims, lead, given),
    claims,
    measure: given.measure,
    interval: given.measure === null ? null : lead.figure,
    stance: stanceOf(lead),
    denial: claims.some(({ denial }) => denial),
    sure: given.sure ?? true,
    speakers: distinct(claims.map(({ speakerId }) => speakerId)),
    articles: distinct(claims.map(({ articleId }) => articleId)),
    clusters: distinct(claims.map(({ copyClusterId }) => copyClusterId)),
    nations: nationsOf(claims, given.measure),
  };
}

/** The same assertion as before when the same claims make it and answer the same question with it; else one made anew. */
export function answerBefore(
  before: ReadonlyMap<string, Answer>,
  claims: readonly LinkableClaim[],
  given: Given,
): Answer {
  const old = before.get(given.key);
  return old?.measure === given.measure &&
    old.draft.kind === given.kind &&
    old.sure === (given.sure ?? true) &&
    sameList(old.claims, claims)
    ? old
    : answerOf(claims, given);
}

const shares = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => [...a].some((value) => b.has(value));
const within = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => [...a].every((value) => b.has(value));

/** Whether both are said by named speakers, and by none of them both. */
export const differentSpeakers = (a: Answer, b: Answer): boolean =>
  a.speakers.size > 0 && b.speakers.size > 0 && !shares(a.speakers, b.speakers);

/** Whether both stand in copies of one text, and in no article together. */
export const sameText = (a: Answer, b: Answer): boolean =>
  !differentSpeakers(a, b) && !shares(a.articles, b.articles) && shares(a.clusters, b.clusters);

/** Whether one speaker stands behind both, or one text in two stages where no two speakers do. */
export const sameAuthority = (a: Answer, b: Answer): boolean =>
  shares(a.speakers, b.speakers) || sameText(a, b);

/**
 * Whether two voices speak. When every article that has the one figure also has the other, the writer of it saw no
 * conflict: the figures most likely answer two questions whose difference went unread. Named speakers outweigh that.
 */
export const independent = (a: Answer, b: Answer): boolean =>
  differentSpeakers(a, b) || !(within(a.articles, b.articles) || within(b.articles, a.articles));

/**
 * Whether both are meant as fact, surely about this place, and count the same side: of "40 drones" and "30 Danish drones" the
 * first may be anybody's.
 */
export const comparable = (a: Answer, b: Answer): boolean =>
  a.sure &&
  b.sure &&
  a.draft.modality === 'ASSERTED' &&
  b.draft.modality === 'ASSERTED' &&
  within(a.nations, b.nations) &&
  within(b.nations, a.nations);

/** Better supported first; the key decides ties. */
export const bySupport = (a: Answer, b: Answer): number =>
  b.draft.originCount - a.draft.originCount ||
  b.draft.outletCount - a.draft.outletCount ||
  compareText(a.draft.key, b.draft.key);

/** Said first, first. */
export const byFirstClaim = (a: Answer, b: Answer): number => {
  const [left, right] = [a.claims[0], b.claims[0]];
  return (left && right ? byPublication(left, right) : 0) || compareText(a.draft.key, b.draft.key);
};
