import { type ApiContext, db } from './context.js';
import { encodeGlobalId, rowId } from './ids.js';
import { batched } from './paging/batch.js';

/** The id of the event that an event was merged into, or its own. Asked for many events in one statement. */
export async function liveEventId(context: ApiContext, id: string): Promise<string> {
  const load = async (ids: readonly string[]) => {
    const rows = await db(context).eventRedirect.findMany({
      where: { fromId: { in: [...ids] } },
      select: { fromId: true, toId: true },
    });
    return new Map(rows.map(({ fromId, toId }) => [fromId, toId]));
  };
  return (await batched(context, 'event redirects', id, load)) ?? id;
}

/** The same for global ids. */
export const followRedirect = async (context: ApiContext, globalId: string): Promise<string> =>
  encodeGlobalId('Event', await liveEventId(context, rowId('Event', globalId, 'eventId')));
