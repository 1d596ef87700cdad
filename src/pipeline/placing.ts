import {
  candidateOf,
  findByCopyCluster,
  loadEvents,
  type StoredEvent,
} from '../adapters/db/stores/events.js';
import { askForTerms, eventsSharing } from '../adapters/db/stores/terms.js';
import type { Tx } from '../adapters/db/stores/tx.js';
import {
  CANDIDATE_SEARCH,
  describeEvent,
  lookupTerms,
  mergeProfiles,
  placeHappenings,
  seriesOf,
  titleFor,
  type Happening,
  type Placement,
  type Profile,
} from '../events/index.js';
import type { Reason } from '../shared/reasons.js';
import type { TimeInterval } from '../shared/time/types.js';

/** An article on its way to the events. */
export interface PlaceableArticle {
  readonly id: string;
  readonly title: string | null;
  readonly text: string;
  readonly published: TimeInterval | null;
  readonly copyClusterId: string;
  readonly ingestedAt: Date;
}

/** The event a claim is about, by the claim's ordinal. */
export interface EventOfClaim {
  readonly eventId: string;
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** An event that a new article has changed, as it is to be written. */
export interface TouchedEvent {
  readonly event: StoredEvent;
  /** Events that may now be the same. */
  readonly runnersUp: readonly string[];
  /** Another edition of the same, and what their series is called; null when none was seen. */
  readonly edition: { readonly event: StoredEvent; readonly series: ReturnType<typeof seriesOf> } | null;
}

export interface PlacedClaims {
  readonly byOrdinal: ReadonlyMap<number, EventOfClaim>;
  readonly touched: readonly TouchedEvent[];
}

/** An event founded by one article. */
export function newEvent(id: string, article: PlaceableArticle, happening: Happening): StoredEvent {
  return {
    id,
    title: titleFor(happening),
    seriesId: null,
    foundingArticle: article.id,
    claimCount: 0,
    articleCount: 0,
    originCount: 0,
    disputed: false,
    createdAt: article.ingestedAt,
    ...learned(happening.profile),
    lastSeenAt: article.published?.from ?? article.ingestedAt,
    updatedAt: article.ingestedAt,
  };
}

/** The columns that follow from what an event has learned. */
export const learned = (profile: Profile) => ({
  ...describeEvent(profile),
  profile,
  timeFrom: profile.time?.from ?? null,
  timeTo: profile.time?.to ?? null,
  timePrecision: profile.time?.precision ?? null,
});

/** The event with what one more article tells of it. */
export function grown(event: StoredEvent, article: PlaceableArticle, happening: Happening): StoredEvent {
  const seen = article.published?.from ?? article.ingestedAt;
  // What was background until now is called by the first article whose news it is.
  const named = happening.main && event.profile.newsSize === 0;
  return {
    ...event,
    title: named ? titleFor(happening) : event.title,
    ...learned(mergeProfiles(event.profile, happening.profile)),
    lastSeenAt: seen > event.lastSeenAt ? seen : event.lastSeenAt,
    updatedAt: article.ingestedAt,
  };
}

/** Events that share terms with the happenings of an article, being looked for. */
export interface SoughtEvents {
  /** Terms of each happening. */
  readonly terms: readonly (readonly string[])[];
  readonly postings: ReturnType<typeof askForTerms>;
}

/** Has the store look for events that share terms. */
export function seekEvents(tx: Tx, happenings: readonly Happening[]): SoughtEvents {
  const terms = happenings.map(({ profile }) => lookupTerms(profile, CANDIDATE_SEARCH.lookedUp));
  return { terms, postings: askForTerms(tx, terms.flat()) };
}

/** The events that each happening may be about, and all of them by id. */
export async function candidatesFor(
  tx: Tx,
  happenings: readonly Happening[],
  { terms, postings }: SoughtEvents,
  { id: articleId, copyClusterId }: Pick<PlaceableArticle, 'id' | 'copyClusterId'>,
) {
  const found = await postings();
  const sharing = terms.map((own) => eventsSharing(found, own));
  const copied = copyClusterId === articleId ? [] : await findByCopyCluster(tx, copyClusterId);
  const events = await loadEvents(tx, [...new Set([...sharing.flat(), ...copied])]);
  const of = (happening: Happening) =>
    [...new Set([...(sharing[happenings.indexOf(happening)] ?? []), ...copied])].flatMap((id) => {
      const event = events.get(id);
      return event === undefined ? [] : [candidateOf(event, copied.includes(id) ? [copyClusterId] : [])];
    });
  return { events, of };
}

function touch(
  article: PlaceableArticle,
  placement: Placement,
  events: ReadonlyMap<string, StoredEvent>,
  newId: () => string,
): TouchedEvent {
  const { happening, eventId, runnersUp, seriesWith } = placement;
  const joined = eventId === null ? undefined : events.get(eventId);
  const edition = seriesWith === null ? undefined : events.get(seriesWith);
  return {
    event: joined === undefined ? newEvent(newId(), article, happening) : grown(joined, article, happening),
    runnersUp,
    edition:
      edition === undefined ? null : { event: edition, series: seriesOf(happening.profile, edition.profile) },
  };
}

/** Finds or founds the event of every claim of a new article. */
export async function placeClaims(
  tx: Tx,
  newId: () => string,
  article: PlaceableArticle,
  happenings: readonly Happening[],
  sought: SoughtEvents,
): Promise<PlacedClaims> {
  const candidates = await candidatesFor(tx, happenings, sought, article);
  const placements = placeHappenings(happenings, candidates.of, article.copyClusterId);
  const byOrdinal = new Map<number, EventOfClaim>();
  const touched = placements.map((placement) => {
    const result = touch(article, placement, candidates.events, newId);
    for (const ordinal of placement.happening.claims)
      byOrdinal.set(ordinal, {
        eventId: result.event.id,
        score: placement.probability,
        reasons: placement.reasons,
      });
    return result;
  });
  return { byOrdinal, touched };
}
