import type { StoredEvent } from '../../adapters/db/stores/events.js';
import type { EventTelling } from '../../adapters/db/stores/eventTellings.js';
import type { Happening } from '../../events/index.js';
import type { TimeInterval } from '../../shared/time/types.js';
import { grown, newEvent, type PlaceableArticle } from '../placing.js';
import { readArticle } from '../reading.js';

const publishedOf = (telling: EventTelling): TimeInterval | null => {
  const { publishedFrom: from, publishedTo: to, publishedPrecision: precision } = telling;
  return from === null || to === null || precision === null ? null : { from, to, precision };
};

/** What a stored article tells of, read again by the rules of ingestion. */
export function happeningsOf(telling: EventTelling): readonly Happening[] {
  const { publisher, wire } = telling;
  const interval = publishedOf(telling);
  return readArticle({
    ...telling,
    published: interval && { interval },
    publisher: publisher === null ? null : { name: publisher },
    credits: wire === null ? [] : [{ kind: 'WIRE', name: wire }],
  }).happenings;
}

const articleOf = (telling: EventTelling): PlaceableArticle => ({
  ...telling,
  published: publishedOf(telling),
});

/** Those of an article's happenings of which most claims are about the event. */
function ofEvent(happenings: readonly Happening[], ordinals: readonly number[]): readonly Happening[] {
  const own = new Set(ordinals);
  return happenings.filter(
    ({ claims }) => 2 * claims.filter((ordinal) => own.has(ordinal)).length > claims.length,
  );
}

/**
 * An event as its articles tell it, from the first taken in to the last; nothing of one that went is left in it. It is the same
 * event: its id, its series and when it was first seen stay. `happenings` gives what an article tells of.
 */
export function retell(
  event: StoredEvent,
  tellings: readonly EventTelling[],
  happenings: (telling: EventTelling) => readonly Happening[],
  at: Date,
): StoredEvent {
  let retold: StoredEvent | null = null;
  for (const telling of tellings)
    for (const happening of ofEvent(happenings(telling), telling.ordinals))
      retold =
        retold === null
          ? newEvent(event.id, articleOf(telling), happening)
          : grown(retold, articleOf(telling), happening);
  // Rules that have changed since may read nothing of it any more: then what was learned stays. What was counted before is kept
  // until it is linked, so that the event counts as known, and a dispute that ends with what went is told of.
  const { seriesId, createdAt, claimCount, articleCount, originCount, disputed } = event;
  return {
    ...(retold ?? event),
    ...{ seriesId, createdAt, claimCount, articleCount, originCount, disputed, updatedAt: at },
  };
}
