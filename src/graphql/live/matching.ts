import type { Notice, NoticeKind } from '../../adapters/db/stores/notices.js';
import { type ApiContext, db } from '../context.js';
import type { ModelName } from '../lists/listing.js';
import { delegateOf } from '../paging/delegate.js';
import type { Match } from './stream.js';

/** What notices of one kind are about, and which of them a subscriber asks for. */
export interface Wanted {
  readonly kind: NoticeKind;
  /** The model of what the notice names, and the id by which it names it. */
  readonly model: ModelName;
  readonly idOf: (notice: Notice) => string | null;
  /** What must hold of it, at the moment of delivery. */
  readonly where: object;
  /** What the notice itself must say. */
  readonly of?: (notice: Notice) => boolean;
}

/** Brings the ids of events up to date that have been merged into others since. One statement. */
async function followMergers(context: ApiContext, notices: readonly Notice[]): Promise<readonly Notice[]> {
  const ids = [...new Set(notices.flatMap(({ eventId }) => (eventId === null ? [] : [eventId])))];
  if (ids.length === 0) return notices;
  const found = await db(context).eventRedirect.findMany({
    where: { fromId: { in: ids } },
    select: { fromId: true, toId: true },
  });
  const goneTo = new Map(found.map(({ fromId, toId }) => [fromId, toId]));
  return notices.map((notice) => ({
    ...notice,
    eventId: goneTo.get(notice.eventId ?? '') ?? notice.eventId,
  }));
}

/**
 * Picks the notices that are asked for: two statements for a page that has any of the kind, none for another. What a notice
 * names may have gone since; then there is nothing to tell.
 */
export function matching(context: ApiContext, { kind, model, idOf, where, of }: Wanted): Match {
  return async (notices) => {
    const own = notices.filter((notice) => notice.kind === kind && (of === undefined || of(notice)));
    if (own.length === 0) return [];
    const current = await followMergers(context, own);
    const ids = [...new Set(current.map(idOf))];
    const rows = await delegateOf(context, model).findMany({
      where: { AND: [{ id: { in: ids } }, where] },
      select: { id: true },
    });
    const kept = new Set(rows.map(({ id }) => id));
    return current.filter((notice) => kept.has(idOf(notice) ?? ''));
  };
}
