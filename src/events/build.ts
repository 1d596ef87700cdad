import type { ClaimDraft, Entity, Quantity } from '../claims/index.js';
import { contentStems } from '../shared/terms.js';
import { DAY_MS, dayInterval, interval } from '../shared/time/calendar.js';
import type { TimeInterval } from '../shared/time/types.js';
import { isDayLike, type Anchor, type ArticleForEvents } from './anchors.js';
import { kindsIn } from './kinds.js';
import { bagOf } from './profile.js';
import type { CountFact, Profile } from './types.js';

/** Claims at the top of a happening that tell most about it. */
const LEAD_CLAIMS = 3;

/** The days around publication, when nothing else tells when the news happened; null when that is not known to the day. */
function assumedTime(published: TimeInterval | null): TimeInterval | null {
  if (published === null || !isDayLike(published)) return null;
  const day = dayInterval(published.from);
  return interval(day.from.getTime() - DAY_MS, day.to.getTime(), 'RANGE');
}

function countFact({ kind, low, high, predicate, countedHead, partOf, change }: Quantity): CountFact[] {
  if (kind !== 'COUNT' || partOf || change !== 'NONE' || (predicate === null && countedHead === null))
    return [];
  return [{ slot: `${predicate ?? ''} ${countedHead ?? ''}`.trim(), low, high }];
}

const placeName = ({ placePath, fullName }: Entity): [string, string][] =>
  placePath === null ? [] : [[placePath.join('/'), fullName]];

/** Claims of one clause hold the same figures. */
const distinct = (facts: readonly CountFact[]): CountFact[] => [
  ...new Map(facts.map((fact) => [JSON.stringify(fact), fact])).values(),
];

function kindBag(texts: readonly string[]): Record<string, number> {
  const bag = new Map<string, number>();
  for (const text of texts) for (const [kind, n] of kindsIn(text)) bag.set(kind, (bag.get(kind) ?? 0) + n);
  return Object.fromEntries([...bag].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Sums up what the claims of one happening tell. `time` is what they tell of when; for the news it may be assumed. */
export function buildProfile(
  article: ArticleForEvents,
  claims: readonly ClaimDraft[],
  anchors: readonly Anchor[],
  main: boolean,
  time: TimeInterval | null,
): Profile {
  const title = main ? (article.title ?? '') : '';
  const leadTexts = [title, ...claims.slice(0, LEAD_CLAIMS).map(({ text }) => text)];
  const leadPlaces = anchors.slice(0, LEAD_CLAIMS).flatMap(({ places }) => places);
  const placeNames = Object.fromEntries(claims.flatMap(({ entities }) => entities.flatMap(placeName)));
  return {
    kinds: kindBag([title, ...leadTexts]),
    words: bagOf([...contentStems(title), ...anchors.flatMap(({ words }) => words)]),
    names: bagOf(anchors.flatMap(({ names }) => names)),
    lead: bagOf(leadTexts.flatMap(contentStems)),
    places: bagOf([...anchors.flatMap(({ places }) => places), ...leadPlaces, ...leadPlaces]),
    placeNames,
    counts: distinct(claims.flatMap(({ quantities }) => quantities.flatMap(countFact))),
    size: 1,
    newsSize: main ? 1 : 0,
    time: time ?? (main ? assumedTime(article.published) : null),
    timeTold: time !== null,
    published: article.published,
  };
}
