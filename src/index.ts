import type { GraphQLSchema } from 'graphql';
import { readEnvironment } from './env.js';
import { createApi, schema, type AccessOptions, type Api } from './graphql/index.js';
import { openWorkspace, type IngestReport } from './pipeline/index.js';
import type { PageInput } from './pages/index.js';

export { InputError } from './shared/errors.js';
export { StoreError } from './adapters/db/errors.js';
export type { AccessOptions } from './graphql/index.js';
export type { PageInput } from './pages/index.js';
export type { IngestedArticle, IngestReport } from './pipeline/index.js';

/** What an embedding service decides. */
export interface CorroborateOptions {
  /** Any Postgres >= 15; `?schema=` names a workspace. Without it an embedded Postgres serves from `dataFolder`. */
  readonly databaseUrl?: string;
  /** Absolute path of the embedded Postgres' data; by default that of the command line. */
  readonly dataFolder?: string;
  /** Web sites whose pages may call the API from a browser, such as "https://example.org"; none by default. */
  readonly allowedOrigins?: readonly string[];
  /** Lets callers in by their keys, and says what those without one may do. By default everything is allowed to everybody. */
  readonly access?: AccessOptions;
}

/** One instance: a store with the stages and the API over it. Two in one process share nothing but code. */
export interface Corroborate extends Api {
  readonly schema: GraphQLSchema;
  /** Takes a page in, all the way to linked claims. */
  readonly ingest: (page: PageInput) => Promise<IngestReport>;
  /** Lets go of the store; an embedded Postgres that nobody else uses stops. */
  readonly close: () => Promise<void>;
}

/**
 * Opens a store, bringing its schema up to date, and puts the API over it. Nothing listens: mount `listener` or `fetch`.
 *
 * @throws StoreError in one line that says what to do when the store cannot be used
 */
export async function createCorroborate(options: CorroborateOptions = {}): Promise<Corroborate> {
  const { databaseUrl, dataFolder = readEnvironment().dataFolder, allowedOrigins = [], access } = options;
  const workspace = await openWorkspace({ databaseUrl, dataFolder });
  const api = createApi({
    database: workspace.database,
    ingest: workspace.ingest,
    allowedOrigins,
    ...(access === undefined ? {} : { access }),
  });
  return { ...api, schema, ingest: workspace.ingest, close: workspace.close };
}
