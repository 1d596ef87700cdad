import type { GraphQLSchema } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Database } from '../../adapters/db/client.js';
import type { Telemetry } from '../../adapters/telemetry/telemetry.js';
import type { Caller } from '../access/caller.js';
import { serveExports } from '../export/route.js';
import type { ApiLimits } from '../limits/limits.js';
import type { Rate } from '../limits/rate.js';
import type { Paths } from '../server/paths.js';
import type { PersistedOptions } from '../server/persisted.js';
import { storeChecks } from './checks.js';
import { namesIn } from './names.js';
import { observe, traceOperations } from './observe.js';
import { answerReady, type ReadinessCheck } from './readiness.js';
import { answerMetrics } from './scrape.js';
import { countStore } from './storeNumbers.js';
import { watchSubscriptions } from './subscriptions.js';

/** What an API is operated by. */
export interface OperatingOptions {
  readonly telemetry: Telemetry;
  readonly paths: Paths;
  readonly database: Pick<Database, 'prisma'> & Partial<Pick<Database, 'pool'>>;
  readonly callerOf: (request: Request) => Caller;
  /** Its operations are always counted apart. */
  readonly persisted?: PersistedOptions;
  /** What else must be in order for /ready. */
  readonly checks?: readonly ReadinessCheck[];
  readonly schema: GraphQLSchema;
  readonly limits: ApiLimits;
  /** What callers are shown of an error. */
  readonly mask: (error: unknown) => Error;
  /** Fires when the server begins to stop. */
  readonly stopping: AbortSignal;
}

/** The plugins that tell how an API is doing. */
export interface Operating {
  /** To be met before all others. */
  readonly first: readonly Plugin[];
  /** To be met when it is known who asks. */
  readonly behindAccess: readonly Plugin[];
  /** To be met after every plugin that says how operations are run. */
  readonly last: readonly Plugin[];
  /** Exports, which count as operations. */
  readonly exports: (rate: Rate) => Plugin;
}

/** Makes what tells how an API is doing: its log, its numbers, its spans, and whether it is ready. */
export function operating(options: OperatingOptions): Operating {
  const { telemetry, paths, database, callerOf, persisted, checks = [], stopping } = options;
  const names = namesIn(Object.values(persisted?.documents ?? {}));
  countStore(telemetry.metrics, database);
  return {
    first: [
      observe({ telemetry, paths, callerOf, names }),
      answerReady(paths.beside('ready'), [...storeChecks(database), ...checks], telemetry, stopping),
    ],
    behindAccess: [
      answerMetrics(paths.beside('metrics'), telemetry.metrics, callerOf),
      watchSubscriptions(telemetry.metrics, stopping),
    ],
    last: [traceOperations(telemetry)],
    exports: ({ refuse }) => {
      const { schema, limits, mask } = options;
      const path = paths.beside('export/');
      return serveExports({
        path,
        prisma: database.prisma,
        schema,
        limits,
        telemetry,
        callerOf,
        refuse,
        mask,
      });
    },
  };
}
