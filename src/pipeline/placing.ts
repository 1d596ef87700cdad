import {
  createEvent,
  ensureSeries,
  findCandidates,
  loadCandidates,
  setSeries,
  updateEvent,
} from '../adapters/db/stores/events.js';
import type { Tx } from '../adapters/db/stores/tx.js';
import type { ClaimDraft } from '../claims/index.js';
import {
  describeEvent,
  groupHappenings,
  lookupTerms,
  mergeProfiles,
  placeHappenings,
  seriesOf,
  titleFor,
  type Candidate,
  type Happening,
  type Placement,
  type Profile,
} from '../events/index.js';
import type { Reason } from '../shared/reasons.js';
import type { TimeInterval } from '../shared/time/types.js';
import type { PipelineDeps } from './deps.js';

/** An article on its way to the events. */
export interface PlaceableArticle {
  readonly id: string;
  readonly title: string | null;
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

export interface PlacedClaims {
  readonly byOrdinal: ReadonlyMap<number, EventOfClaim>;
  /** Every event that got a claim, with those that may now be the same event. */
  readonly touched: readonly { readonly eventId: string; readonly runnersUp: readonly string[] }[];
}

/** Terms a new happening looks events up by; an event keeps more of them, so that it is found by any of its aspects. */
const LOOKUP_TERMS = 30;
const STORED_TERMS = 60;

/** What the store keeps of an event's profile. */
export const eventFields = (profile: Profile) => ({
  ...describeEvent(profile),
  profile,
  terms: lookupTerms(profile, STORED_TERMS),
});

async function seriesFor(
  tx: Tx,
  deps: PipelineDeps,
  happening: Happening,
  other: Candidate,
): Promise<string> {
  if (other.seriesId !== null) return other.seriesId;
  const series = { id: deps.newId(), createdAt: deps.now(), ...seriesOf(happening.profile) };
  const seriesId = await ensureSeries(tx, series);
  await setSeries(tx, other.id, seriesId);
  return seriesId;
}

/** Writes the event of one happening: a new one, or the one it joins with what it adds. */
async function writeEvent(
  tx: Tx,
  deps: PipelineDeps,
  article: PlaceableArticle,
  { happening, eventId, seriesWith }: Placement,
): Promise<string> {
  const [joined] = eventId === null ? [] : await loadCandidates(tx, [eventId]);
  const [edition] = seriesWith === null ? [] : await loadCandidates(tx, [seriesWith]);
  const seriesId = joined?.seriesId ?? (edition && (await seriesFor(tx, deps, happening, edition))) ?? null;
  const profile = joined === undefined ? happening.profile : mergeProfiles(joined.profile, happening.profile);
  const lastSeenAt = article.published?.from ?? article.ingestedAt;
  const row = {
    id: joined?.id ?? deps.newId(),
    seriesId,
    lastSeenAt,
    at: article.ingestedAt,
    ...eventFields(profile),
  };
  if (joined === undefined) await createEvent(tx, { ...row, title: titleFor(happening) }, article.id);
  else await updateEvent(tx, row);
  return row.id;
}

/** Finds or founds the event of every claim of a new article, and writes what the events have learned from it. */
export async function placeClaims(
  tx: Tx,
  deps: PipelineDeps,
  article: PlaceableArticle,
  claims: readonly ClaimDraft[],
): Promise<PlacedClaims> {
  const happenings = groupHappenings(article, claims);
  const candidates = new Map<Happening, readonly Candidate[]>();
  for (const happening of happenings)
    candidates.set(
      happening,
      await findCandidates(tx, lookupTerms(happening.profile, LOOKUP_TERMS), article.copyClusterId),
    );
  const placements = placeHappenings(
    happenings,
    (happening) => candidates.get(happening) ?? [],
    article.copyClusterId,
  );
  const byOrdinal = new Map<number, EventOfClaim>();
  const touched: { eventId: string; runnersUp: readonly string[] }[] = [];
  for (const placement of placements) {
    const eventId = await writeEvent(tx, deps, article, placement);
    touched.push({ eventId, runnersUp: placement.runnersUp });
    for (const ordinal of placement.happening.claims)
      byOrdinal.set(ordinal, { eventId, score: placement.probability, reasons: placement.reasons });
  }
  return { byOrdinal, touched };
}
