import type { GraphQLSchema } from 'graphql';
import type { Database } from '../../adapters/db/client.js';
import { createPoster } from '../../adapters/http/post.js';
import { masker } from '../errors/mask.js';
import { DEFAULT_LIMITS, type ApiLimits } from '../limits/limits.js';
import { NoticeFeed } from '../live/feed.js';
import { schema as ownSchema } from '../schema.js';
import { Deliverer, type Kept } from './deliverer.js';
import { FanOut } from './fanOut.js';
import type { Schedule } from './schedule.js';
import { Sender } from './sender.js';

/** What delivering takes. */
export interface DeliverOptions {
  readonly database: Pick<Database, 'prisma' | 'connection' | 'transaction'>;
  /** The schema that subscriptions are registered against, where it is another than Corroborate's own. */
  readonly schema?: GraphQLSchema;
  /** Limits that differ from the default ones. */
  readonly limits?: Partial<ApiLimits>;
  /** Hosts, addresses and ranges to deliver to although they are not public. */
  readonly allow?: readonly string[];
  /** What is kept of notices, and of messages that were delivered or given up. */
  readonly kept?: Partial<Kept>;
  readonly schedule?: Schedule;
  /** How deliveries name who sends them. */
  readonly userAgent?: string;
  /** The notices as the API of this process meets them, so that both listen on one connection. */
  readonly feed?: NoticeFeed;
  /** Given every error that receivers are not shown. */
  readonly log: (error: unknown) => void;
}

/** A process that delivers. */
export interface Delivering {
  /** Finishes the messages being sent, for five seconds at most, and takes no more. */
  readonly stop: () => Promise<void>;
}

/** A week: longer than anybody is away without knowing. */
const KEPT: Kept = { days: 7, notices: 1_000_000 };

/**
 * Delivers what webhooks are to be told, and removes what is no longer kept, until it is stopped. In any number of processes
 * at once, with or without an API beside it.
 *
 * @throws AllowListError for an entry of `allow` that cannot be read
 */
export function deliverWebhooks(options: DeliverOptions): Delivering {
  const { database, schema = ownSchema, log, schedule, userAgent = 'Corroborate' } = options;
  const { feed = new NoticeFeed(database.prisma, database.connection, log) } = options;
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const store = database.prisma;
  const deliverer = new Deliverer({
    database,
    feed,
    fanOut: new FanOut({ database, feed, schema, store, limits, mask: masker(log, () => null) }),
    sender: new Sender({
      store,
      poster: createPoster(options.allow),
      userAgent,
      ...(schedule === undefined ? {} : { schedule }),
    }),
    kept: { ...KEPT, ...options.kept },
    log,
  });
  return {
    stop: async () => {
      await deliverer.stop();
      if (options.feed === undefined) await feed.close();
    },
  };
}
