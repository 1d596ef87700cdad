import { type EventSnapshot, eventAsOf, type KnownBy, type Moment } from '../../../pipeline/index.js';
import { builder } from '../../builder.js';
import { type ApiContext, db } from '../../context.js';
import { batched } from '../../paging/batch.js';
import { enumOf } from '../enums.js';

/** What linking an event anew is worth, beside the objects that tell of it. */
const WORK = 200;

const KnownByEnum = enumOf<KnownBy>('KnownBy', 'What makes an article known at a moment.', {
  PUBLICATION:
    'It was published by then: at the first instant it can have been, such as the beginning of a day. One whose publication nothing tells counts from when it was taken in, and so does a later revision, whose text is younger than its date.',
  INGESTION: 'It was taken in by then.',
});

const momentArgs = builder.args((t) => ({
  time: t.field({
    type: 'DateTime',
    required: true,
    description: 'The moment, such as "2024-05-09T10:00:00Z"; what became known at this very instant counts.',
  }),
  by: t.field({
    type: KnownByEnum,
    required: true,
    defaultValue: 'PUBLICATION',
    description: 'What makes an article known.',
  }),
}));

/** What every field `asOf` has in common. */
export const asOfField = { args: momentArgs, extensions: { work: WORK }, nullable: true } as const;

/** An event as it stood at a moment, linked anew once for all that ask in the same turn. */
export async function snapshot(
  context: ApiContext,
  eventId: string,
  { time, by }: { readonly time: Date; readonly by: KnownBy },
): Promise<EventSnapshot | null> {
  const moment: Moment = { at: time, by };
  const load = async (ids: readonly string[]) => {
    const entries: [string, EventSnapshot | null][] = [];
    for (const id of ids) entries.push([id, await eventAsOf(db(context), id, moment)]);
    return new Map(entries);
  };
  return (await batched(context, `as of ${time.toISOString()} ${by}`, eventId, load)) ?? null;
}

export { KnownByEnum };
