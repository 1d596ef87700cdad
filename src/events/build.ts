import type { ClaimDraft, Entity, Quantity } from '../claims/index.js';
import { contentStems } from '../shared/terms.js';
import { DAY_MS, dayInterval, interval } from '../shared/time/calendar.js';
import type { TimeInterval } from '../shared/time/types.js';
import { isDayLike, type Anchor, type ArticleForEvents } from './anchors.js';
import { kindsIn } from './kinds.js';
import { foldName } from '../sources/index.js';
import { AGE_SLOT } from './figures.js';
import { bagOf } from './profile.js';
import { rulersIn } from './rulers.js';
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
  if (kind === 'AGE') return low !== null && low === high ? [{ slot: AGE_SLOT, low, high }] : [];
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

const repeated = (kinds: ReadonlyMap<string, number>): string[] =>
  [...kinds].flatMap(([kind, n]) => new Array<string>(n).fill(kind));

const personNames = ({ kind, fullName }: Entity): string[] => (kind === 'PERSON' ? [foldName(fullName)] : []);

/** Mentions of entities; what clauses of one sentence share is mentioned once. */
const mentions = (claims: readonly ClaimDraft[]): Entity[] => [
  ...new Map(
    claims.flatMap(({ entities }) => entities.map((entity) => [entity.span.start, entity])),
  ).values(),
];

/** Publication known only to the month or year does not tell one day's news from another's. */
const MAX_PUBLISHED_MS = 35 * DAY_MS;

const telling = (published: TimeInterval | null): TimeInterval | null =>
  published !== null && published.to.getTime() - published.from.getTime() <= MAX_PUBLISHED_MS
    ? published
    : null;

/** Sums up what the claims of one happening tell. `time` is what they tell of when; for the news it may be assumed. */
export function buildProfile(
  article: ArticleForEvents,
  claims: readonly ClaimDraft[],
  anchors: readonly Anchor[],
  main: boolean,
  time: TimeInterval | null,
): Profile {
  const rulers = rulersIn(claims);
  const tells = (term: string): boolean => term !== '' && !rulers.has(term);
  const title = main ? (article.title ?? '') : '';
  const titleStems = contentStems(title);
  // The whole text tells the news better than its claims alone: follow-ups say in passing what they follow.
  const textStems = main ? contentStems(article.text) : anchors.flatMap(({ stems }) => stems);
  const lead = anchors.slice(0, LEAD_CLAIMS);
  const leadPlaces = lead.flatMap(({ places }) => places);
  const titleKinds = kindsIn(title);
  const placeNames = Object.fromEntries(claims.flatMap(({ entities }) => entities.flatMap(placeName)));
  return {
    kinds: bagOf('kinds', [titleKinds, titleKinds, ...lead.map(({ kinds }) => kinds)].flatMap(repeated)),
    words: bagOf('words', [...titleStems, ...textStems].filter(tells)),
    names: bagOf('names', anchors.flatMap(({ names }) => names).filter(tells)),
    people: bagOf('people', mentions(claims).flatMap(personNames).filter(tells)),
    lead: bagOf('lead', [...titleStems, ...lead.flatMap(({ stems }) => stems)].filter(tells)),
    places: bagOf('places', [...anchors.flatMap(({ places }) => places), ...leadPlaces, ...leadPlaces]),
    placeNames,
    counts: distinct(claims.flatMap(({ quantities }) => quantities.flatMap(countFact))),
    size: 1,
    newsSize: main ? 1 : 0,
    time: time ?? (main ? assumedTime(article.published) : null),
    timeTold: time !== null,
    published: telling(article.published),
  };
}
