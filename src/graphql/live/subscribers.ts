import type { GraphQLError } from 'graphql';
import type { ApiLimits } from '../limits/limits.js';
import { refusal } from '../limits/refusal.js';
import { aheadOfStore } from './cursor.js';
import type { NoticeFeed } from './feed.js';
import { EventStream, follow, type LiveEvent, type Match } from './stream.js';

/** Whether callers may still read is asked again so often. With the age that keys may have then, that makes three seconds. */
const RECHECK_MS = 1_000;

/** Who subscribes. */
export interface Subscriber {
  /** What its subscriptions are counted under; null when they are not counted. */
  readonly caller: string | null;
  /** Fires when it goes away. */
  readonly signal: AbortSignal;
  /** Why it may read no longer; null as long as it may. */
  readonly refused: () => Promise<GraphQLError | null>;
}

interface Open extends Subscriber {
  readonly stream: EventStream;
}

/** What resolvers of one request subscribe by. */
export interface Live {
  /** The number of the last notice. */
  readonly last: () => Promise<bigint>;
  /**
   * Follows the notices that match, after a number or from now on.
   * @throws GraphQLError LIMIT_EXCEEDED for one subscription too many, INVALID_CURSOR for a number of another store
   */
  readonly subscribe: (after: bigint | null, match: Match) => Promise<AsyncIterable<LiveEvent>>;
}

/** The open subscriptions of one server. */
export class Subscribers {
  private readonly open = new Set<Open>();
  private recheck: NodeJS.Timeout | undefined;
  private closed = false;

  constructor(
    private readonly feed: NoticeFeed,
    private readonly limits: ApiLimits,
    private readonly log: (error: unknown) => void,
  ) {}

  /** Subscribing for one request. */
  liveFor(subscriber: Subscriber): Live {
    return {
      last: this.feed.last,
      subscribe: async (after, match) => {
        this.checkRoom(subscriber);
        const last = await this.feed.last();
        if (after !== null && after > last) throw aheadOfStore();
        return this.enter(subscriber, after ?? last, match);
      },
    };
  }

  /** Number of open subscriptions. */
  get size(): number {
    return this.open.size;
  }

  /** Ends all subscriptions in order, those that are being opened too: each client is told that there is no more. */
  close(): void {
    this.closed = true;
    for (const { stream } of this.open) stream.stop();
  }

  private checkRoom({ caller }: Subscriber): void {
    const { subscriptions, subscriptionsPerCaller } = this.limits;
    const http = { status: 429 };
    if (this.open.size >= subscriptions)
      throw refusal('subscriptions', this.open.size + 1, subscriptions, http);
    if (caller === null) return;
    const own = [...this.open].filter((one) => one.caller === caller).length;
    if (own >= subscriptionsPerCaller)
      throw refusal('subscriptionsPerCaller', own + 1, subscriptionsPerCaller, http);
  }

  private enter(subscriber: Subscriber, after: bigint, match: Match): EventStream {
    // Another subscription may have come in while the store was asked.
    this.checkRoom(subscriber);
    const away = (): void => void stream.return();
    const stream: EventStream = new EventStream(
      (signal) => follow(this.feed, after, match, signal, this.log),
      () => {
        subscriber.signal.removeEventListener('abort', away);
        this.leave(entry);
      },
    );
    const entry = { ...subscriber, stream };
    this.open.add(entry);
    this.recheck ??= setInterval(() => void this.checkAll(), RECHECK_MS).unref();
    if (this.closed) stream.stop();
    if (subscriber.signal.aborted) away();
    else subscriber.signal.addEventListener('abort', away);
    return stream;
  }

  private leave(entry: Open): void {
    this.open.delete(entry);
    if (this.open.size > 0) return;
    clearInterval(this.recheck);
    this.recheck = undefined;
  }

  private async checkAll(): Promise<void> {
    for (const { stream, refused } of [...this.open]) {
      const refusal = await refused().catch((error: unknown) => {
        // A store that does not answer now says nothing of the key.
        this.log(error);
        return null;
      });
      if (refusal !== null) stream.stop(refusal);
    }
  }
}
