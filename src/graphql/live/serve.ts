import type { GraphQLError } from 'graphql';
import type { Database } from '../../adapters/db/client.js';
import type { ApiLimits } from '../limits/limits.js';
import type { CallerOf } from '../limits/rate.js';
import { NoticeFeed } from './feed.js';
import { Subscribers, type Live } from './subscribers.js';

/** What serving subscriptions takes. */
export interface LiveOptions {
  readonly database: Pick<Database, 'prisma' | 'connection'>;
  readonly limits: ApiLimits;
  readonly callerOf: CallerOf;
  /** Why a request's sender may read no longer; null as long as it may. */
  readonly refused: (request: Request) => Promise<GraphQLError | null>;
  readonly log: (error: unknown) => void;
}

/** The subscriptions of one server. */
export interface LiveServer {
  readonly feed: NoticeFeed;
  /** Subscribing for one request. */
  readonly liveFor: (request: Request) => Live;
  /** Ends all subscriptions in order, takes no more, and closes the connection that listens. */
  readonly close: () => Promise<void>;
}

/** Serves subscriptions. The first one opens a connection that listens; until then nothing is opened. */
export function serveLive({ database, limits, callerOf, refused, log }: LiveOptions): LiveServer {
  const feed = new NoticeFeed(database.prisma, database.connection, log);
  const subscribers = new Subscribers(feed, limits, log);
  return {
    feed,
    liveFor: (request) =>
      subscribers.liveFor({
        caller: callerOf(request),
        signal: request.signal,
        refused: () => refused(request),
      }),
    close: () => {
      subscribers.close();
      return feed.close();
    },
  };
}
