import type { GraphQLError } from 'graphql';
import type { ApiLimits } from '../limits/limits.js';
import type { CallerOf } from '../limits/rate.js';
import type { NoticeFeed } from './feed.js';
import { Subscribers, type Live } from './subscribers.js';

/** What serving subscriptions takes. */
export interface LiveOptions {
  readonly feed: NoticeFeed;
  readonly limits: ApiLimits;
  readonly callerOf: CallerOf;
  /** Why a request's sender may read no longer; null as long as it may. */
  readonly refused: (request: Request) => Promise<GraphQLError | null>;
  readonly log: (error: unknown) => void;
}

/** The subscriptions of one server. */
export interface LiveServer {
  /** Subscribing for one request. */
  readonly liveFor: (request: Request) => Live;
  /** Ends all subscriptions in order, takes no more, and closes the connection that listens. */
  readonly close: () => Promise<void>;
}

/** Serves subscriptions. The first one that waits opens a connection that listens; until then nothing is opened. */
export function serveLive({ feed, limits, callerOf, refused, log }: LiveOptions): LiveServer {
  const subscribers = new Subscribers(feed, limits, log);
  return {
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
