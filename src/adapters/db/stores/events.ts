import { CANDIDATE_SEARCH, type Candidate, type Profile } from '../../../events/index.js';
import type { TimeInterval } from '../../../shared/time/types.js';
import type { Event } from '../generated/client/client.js';
import { writesAny } from './early.js';
import { splitKnown } from './memory.js';
import { noteGone } from './terms.js';
import type { Tx, WrittenRows } from './tx.js';

const { maxCandidates } = CANDIDATE_SEARCH;

/** An event with its profile as the event stage knows it. */
export interface StoredEvent extends Omit<Event, 'profile'> {
  readonly profile: Profile;
}

interface StoredTime extends Omit<TimeInterval, 'from' | 'to'> {
  readonly from: string;
  readonly to: string;
}

const reviveTime = (time: StoredTime | null): TimeInterval | null =>
  time === null ? null : { ...time, from: new Date(time.from), to: new Date(time.to) };

/** Reads an event back: JSON has no dates. */
export function reviveEvent(row: Event): StoredEvent {
  // Written by the pipeline alone, from a Profile.
  const stored = row.profile as unknown as Omit<Profile, 'time' | 'published'> & {
    time: StoredTime | null;
    published: StoredTime | null;
  };
  return {
    ...row,
    profile: { ...stored, time: reviveTime(stored.time), published: reviveTime(stored.published) },
  };
}

const bytes = (key: string): number => Buffer.byteLength(key);

/** Short keys first, as Postgres keeps them. */
function inStoredOrder<Value>(bag: Readonly<Record<string, Value>>): Record<string, Value> {
  const sorted = Object.keys(bag)
    .map((key) => ({ key, length: bytes(key) }))
    .sort((a, b) => a.length - b.length || (a.key < b.key ? -1 : 1));
  return Object.fromEntries(sorted.map(({ key }) => [key, bag[key] as Value]));
}

/**
 * An event as reading it back from the store would give it: the sums over a bag depend, in their last digits, on its order, and
 * must not depend on whether it was remembered.
 */
export function asStored(event: StoredEvent): StoredEvent {
  const { profile } = event;
  return {
    ...event,
    profile: {
      ...profile,
      kinds: inStoredOrder(profile.kinds),
      words: inStoredOrder(profile.words),
      names: inStoredOrder(profile.names),
      people: inStoredOrder(profile.people),
      lead: inStoredOrder(profile.lead),
      places: inStoredOrder(profile.places),
      placeNames: inStoredOrder(profile.placeNames),
    },
  };
}

/** The event stage's view of a stored event. */
export const candidateOf = (event: StoredEvent, copyClusterIds: readonly string[]): Candidate => ({
  id: event.id,
  profile: event.profile,
  seriesId: event.seriesId,
  createdAt: event.createdAt,
  copyClusterIds,
});

/** Ids of the events that the articles of a cluster of copied text are about: those of their first claims. */
export async function findByCopyCluster(tx: Tx, copyClusterId: string): Promise<string[]> {
  const own = new Set([copyClusterId]);
  const find = tx.ahead((written) => writesAny(written, 'article', 'copyClusterId', own));
  const rows = await find<{ eventId: string }>(
    `select distinct c.event_id from article a join claim c on c.article_id = a.id and c.ordinal = 0
     where a.copy_cluster_id = $1 limit $2::int`,
    copyClusterId,
    maxCandidates,
  );
  return rows.map(({ eventId }) => eventId);
}

/** Tells of rows whether they change one of some events, or what is told of it. */
export function changesEvents(ids: readonly string[]): (rows: WrittenRows) => boolean {
  const own = new Set(ids);
  return (rows) => writesAny(rows, 'event', 'id', own);
}

/** The events of these ids, those remembered without asking for them. */
export async function loadEvents(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, StoredEvent>> {
  const { known: events, asked } = splitKnown(ids, (id) => tx.memory.event(id));
  if (asked.length === 0) return events;
  const find = tx.ahead(changesEvents(asked));
  for (const row of await find<Event>('select * from event where id = any($1)', asked)) {
    const event = reviveEvent(row);
    tx.memory.setEvent(event);
    events.set(event.id, event);
  }
  return events;
}

/** Id of the series with this key, if the store has it. */
export async function findSeries(tx: Tx, key: string): Promise<string | null> {
  const own = new Set([key]);
  const find = tx.ahead((rows) => writesAny(rows, 'series', 'key', own));
  const [row] = await find<{ id: string }>('select id from series where key = $1', key);
  return row?.id ?? null;
}

/** Has every id that redirects to one event redirect to another. */
export const repointRedirects = (tx: Tx, fromId: string, toId: string): void => {
  tx.write('update event_redirect set to_id = $2 where to_id = $1', fromId, toId);
};

/**
 * Has claims and assertions of one event moved to another, and it removed. Assertions keep their ids; their keys are made free of
 * the other's, and linking the other anew settles which of them stay.
 */
export function absorbEvent(tx: Tx, fromId: string, toId: string): void {
  tx.journal.push(new Map([['event', [{ id: fromId }, { id: toId }]]]));
  tx.write('delete from relation where event_id = $1', fromId);
  tx.write(
    `update assertion set event_id = $2, measure_id = null, key = $1::text || ' ' || key where event_id = $1::uuid`,
    fromId,
    toId,
  );
  tx.write('update claim set event_id = $2 where event_id = $1', fromId, toId);
  tx.write(
    'with postings as (delete from event_term where event_id = $1) delete from event where id = $1',
    fromId,
  );
  noteGone(tx, fromId, tx.memory.absorb(fromId, toId));
}
