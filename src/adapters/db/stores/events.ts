import type { Candidate, Profile } from '../../../events/index.js';
import type { Reason } from '../../../shared/reasons.js';
import type { TimeInterval } from '../../../shared/time/types.js';
import type { Event } from '../generated/client/client.js';
import { json, type Tx } from './tx.js';

/** A term in more events than this tells nothing and is not looked up. */
const MAX_TERM_EVENTS = 2000;
/** Events compared for one happening: bounds the work however large the store is. */
const MAX_CANDIDATES = 40;

interface StoredTime extends Omit<TimeInterval, 'from' | 'to'> {
  readonly from: string;
  readonly to: string;
}

const reviveTime = (time: StoredTime | null): TimeInterval | null =>
  time === null ? null : { ...time, from: new Date(time.from), to: new Date(time.to) };

/** Reads a profile back: JSON has no dates. */
function reviveProfile(value: unknown): Profile {
  // Written by saveEvent alone, from a Profile.
  const stored = value as Omit<Profile, 'time' | 'published'> & {
    time: StoredTime | null;
    published: StoredTime | null;
  };
  return { ...stored, time: reviveTime(stored.time), published: reviveTime(stored.published) };
}

const candidate = (
  event: Pick<Event, 'id' | 'profile' | 'seriesId' | 'createdAt'>,
  copyClusterIds: readonly string[],
): Candidate => ({
  id: event.id,
  profile: reviveProfile(event.profile),
  seriesId: event.seriesId,
  createdAt: event.createdAt,
  copyClusterIds,
});

async function idsByTerms(tx: Tx, terms: readonly string[]): Promise<string[]> {
  const rows = await tx.$queryRaw<{ eventId: string }[]>`
    with hits as (
      select e.event_id, e.weight, count(*) over (partition by t.term) as frequency
      from unnest(${terms as string[]}::text[]) t(term)
      cross join lateral (
        select event_id, weight from event_term where term = t.term limit ${MAX_TERM_EVENTS + 1}
      ) e
    )
    select event_id as "eventId" from hits where frequency <= ${MAX_TERM_EVENTS}
    group by event_id order by sum(weight / ln(2 + frequency)) desc, event_id limit ${MAX_CANDIDATES}`;
  return rows.map(({ eventId }) => eventId);
}

/** Events whose first claim stands in an article of the cluster of copied text: what the copied article is about. */
async function idsByCopyCluster(tx: Tx, copyClusterId: string): Promise<string[]> {
  const rows = await tx.claim.findMany({
    where: { ordinal: 0, article: { copyClusterId } },
    select: { eventId: true },
    distinct: ['eventId'],
    take: MAX_CANDIDATES,
  });
  return rows.map(({ eventId }) => eventId);
}

/** Events that may be the one a happening tells of: by shared terms, and by copied text. */
export async function findCandidates(
  tx: Tx,
  terms: readonly string[],
  copyClusterId: string,
): Promise<Candidate[]> {
  const copied = await idsByCopyCluster(tx, copyClusterId);
  return loadCandidates(tx, [...new Set([...(await idsByTerms(tx, terms)), ...copied])], {
    ids: copied,
    copyClusterId,
  });
}

/** The events of these ids, in the order of creation. */
export async function loadCandidates(
  tx: Tx,
  ids: readonly string[],
  copied: { ids: readonly string[]; copyClusterId: string } = { ids: [], copyClusterId: '' },
): Promise<Candidate[]> {
  const events = await tx.event.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, profile: true, seriesId: true, createdAt: true },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
  return events.map((event) => candidate(event, copied.ids.includes(event.id) ? [copied.copyClusterId] : []));
}

export interface EventRow {
  readonly id: string;
  readonly title: string;
  readonly kind: string | null;
  readonly place: string | null;
  readonly placePath: string | null;
  readonly seriesId: string | null;
  readonly profile: Profile;
  readonly terms: readonly string[];
  readonly lastSeenAt: Date;
  readonly at: Date;
}

/** Writes a new event, founded by an article. */
export async function createEvent(tx: Tx, row: EventRow, foundingArticle: string): Promise<void> {
  const { profile, terms, at, ...rest } = row;
  await tx.event.create({
    data: {
      ...rest,
      ...timeFields(profile),
      profile: json(profile),
      foundingArticle,
      claimCount: 0,
      articleCount: 0,
      originCount: 0,
      disputed: false,
      createdAt: at,
      updatedAt: at,
    },
    select: { id: true },
  });
  await saveTerms(tx, row.id, terms);
}

const timeFields = ({ time }: Profile) => ({
  timeFrom: time?.from ?? null,
  timeTo: time?.to ?? null,
  timePrecision: time?.precision ?? null,
});

/** Writes what an event has become after another article, its title and founding article aside. */
export async function updateEvent(tx: Tx, row: Omit<EventRow, 'title'>): Promise<void> {
  const { id, profile, terms, at, lastSeenAt, ...rest } = row;
  await tx.event.update({
    where: { id },
    data: { ...rest, ...timeFields(profile), profile: json(profile), updatedAt: at },
    select: { id: true },
  });
  await tx.event.updateMany({ where: { id, lastSeenAt: { lt: lastSeenAt } }, data: { lastSeenAt } });
  await tx.eventTerm.deleteMany({ where: { eventId: id } });
  await saveTerms(tx, id, terms);
}

const saveTerms = (tx: Tx, eventId: string, terms: readonly string[]) =>
  tx.eventTerm.createMany({ data: terms.map((term, n) => ({ term, eventId, weight: 1 / (1 + n / 10) })) });

/** Makes the id of one event resolve to another, and with it every id that already redirected to it. */
export async function redirectEvent(
  tx: Tx,
  fromId: string,
  toId: string,
  reasons: readonly Reason[],
  at: Date,
): Promise<void> {
  await tx.eventRedirect.updateMany({ where: { toId: fromId }, data: { toId } });
  await tx.eventRedirect.create({ data: { fromId, toId, reasons: json(reasons), createdAt: at } });
}

/**
 * Moves claims and assertions of one event to another. Assertions keep their ids; their keys are made free of the target's, and
 * linking the target anew settles which of them stay.
 */
export async function moveToEvent(tx: Tx, fromId: string, toId: string): Promise<void> {
  await tx.relation.deleteMany({ where: { eventId: fromId } });
  await tx.$executeRaw`
    update assertion set event_id = ${toId}::uuid, measure_id = null, key = ${fromId} || ' ' || key
    where event_id = ${fromId}::uuid`;
  await tx.claim.updateMany({ where: { eventId: fromId }, data: { eventId: toId } });
}

/** Removes an event that has been merged away and holds no claim any more. */
export const deleteEvent = (tx: Tx, id: string) => tx.event.delete({ where: { id }, select: { id: true } });

/** The series of this key, written when the store does not have it; its id. */
export async function ensureSeries(
  tx: Tx,
  series: { id: string; key: string; name: string; createdAt: Date },
): Promise<string> {
  await tx.series.createMany({ data: series, skipDuplicates: true });
  const found = await tx.series.findUniqueOrThrow({ where: { key: series.key }, select: { id: true } });
  return found.id;
}

/** Puts an event into a series. */
export const setSeries = (tx: Tx, id: string, seriesId: string) =>
  tx.event.update({ where: { id }, data: { seriesId }, select: { id: true } });

/** The main place of each event, as a joined path; an event without one is left out. */
export async function loadPlacePaths(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.event.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, placePath: true },
  });
  return new Map(
    rows.flatMap(({ id, placePath }): [string, string][] => (placePath === null ? [] : [[id, placePath]])),
  );
}
