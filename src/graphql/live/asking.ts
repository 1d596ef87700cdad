import type { NoticeKind } from '../../adapters/db/stores/notices.js';
import { badRequest } from '../errors/badRequest.js';
import type { ApiContext } from '../context.js';
import { rowId } from '../ids.js';
import { is, pointsTo } from '../inputs/conditions.js';
import { articles } from '../lists/articles.js';
import { assertions } from '../lists/assertions.js';
import { events } from '../lists/events.js';
import type { ListArgs, Listing } from '../lists/listing.js';
import { liveEventId } from '../redirects.js';
import type { Wanted } from './matching.js';

/** The filter that a list of the same things takes. */
type FilterOf<List> = List extends { readonly where: (args: ListArgs<infer Filter>) => object }
  ? Filter
  : never;

type Given<Value> = Value | null | undefined;

export interface ArticleArgs {
  readonly filter?: Given<FilterOf<typeof articles>>;
  readonly sourceId?: Given<string>;
}

export interface EventArgs {
  readonly eventId?: Given<string>;
  readonly filter?: Given<FilterOf<typeof events>>;
  readonly publisherId?: Given<string>;
  readonly sourceId?: Given<string>;
}

export interface AssertionArgs extends Pick<EventArgs, 'eventId'> {
  readonly origins?: Given<number>;
  readonly predicate?: Given<string>;
  readonly filter?: Given<FilterOf<typeof assertions>>;
  readonly eventFilter?: Given<FilterOf<typeof events>>;
  readonly sourceId?: Given<string>;
}

/** What a filter means, whatever has to be looked up for it. */
async function whereOf<Node, Filter>(
  list: Listing<Node, Filter>,
  filter: Given<Filter>,
  context: ApiContext,
): Promise<object> {
  const args: ListArgs<Filter> = { filter: filter ?? null };
  return list.where(await list.prepare(args, context));
}

/** The event itself, or the one it was merged into when the subscription began or since. */
const eventIs = async (context: ApiContext, id: Given<string>): Promise<object> => {
  if (id == null) return {};
  const row = rowId('Event', id, 'eventId');
  return { OR: [{ id: await liveEventId(context, row) }, { redirects: { some: { fromId: row } } }] };
};

const someClaim = (where: object): object =>
  Object.keys(where).length === 0 ? {} : { claims: { some: where } };

/** Articles that were taken in. */
export async function articleWanted(context: ApiContext, args: ArticleArgs): Promise<Wanted> {
  const where = [
    await whereOf(articles, args.filter, context),
    someClaim(pointsTo('speakerId', 'Source', args.sourceId, 'sourceId')),
  ];
  return {
    kind: 'ARTICLE_INGESTED',
    model: 'Article',
    idOf: ({ articleId }) => articleId,
    where: { AND: where },
  };
}

/** Events of which notices of a kind tell. */
export const eventWanted =
  (kind: NoticeKind) =>
  async (context: ApiContext, args: EventArgs): Promise<Wanted> => {
    const published = pointsTo('publisherId', 'Source', args.publisherId);
    const where = [
      await eventIs(context, args.eventId),
      await whereOf(events, args.filter, context),
      Object.keys(published).length === 0 ? {} : someClaim({ article: published }),
      someClaim(pointsTo('speakerId', 'Source', args.sourceId, 'sourceId')),
    ];
    return { kind, model: 'Event', idOf: ({ eventId }) => eventId, where: { AND: where } };
  };

/** Assertions that reached a number of origins. */
export async function assertionWanted(context: ApiContext, args: AssertionArgs): Promise<Wanted> {
  const { origins } = args;
  if (origins != null && origins < 2)
    throw badRequest(
      'INVALID_ARGUMENT',
      'origins',
      `origins is ${String(origins)}; every assertion has one, so 2 is the least that can be reached.`,
    );
  const measure = is('predicate', args.predicate);
  const where = [
    {
      event: {
        AND: [await eventIs(context, args.eventId), await whereOf(events, args.eventFilter, context)],
      },
    },
    await whereOf(assertions, args.filter, context),
    Object.keys(measure).length === 0 ? {} : { measure },
    someClaim(pointsTo('speakerId', 'Source', args.sourceId, 'sourceId')),
  ];
  return {
    kind: 'ASSERTION_REACHED_ORIGINS',
    model: 'Assertion',
    idOf: ({ assertionId }) => assertionId,
    where: { AND: where },
    of: ({ originCount }) => origins == null || originCount === origins,
  };
}
