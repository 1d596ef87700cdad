import { PrismaPg } from '@prisma/adapter-pg';
import { afterAll, beforeAll } from 'vitest';
import { PrismaClient } from '../../src/adapters/db/generated/client/client.js';
import { type Api, createApi, type ApiOptions } from '../../src/graphql/index.js';
import type { Database } from '../../src/adapters/db/client.js';
import { useDatabase } from '../helpers/database.js';
import { loggingTo } from '../helpers/logger.js';

export interface Answer {
  readonly status: number;
  // Answers are compared with snapshots and read by tests that know their shape.
  readonly data: never;
  readonly errors: readonly {
    readonly message: string;
    readonly path?: readonly unknown[];
    readonly extensions?: Record<string, unknown>;
  }[];
}

/** Sends a query the way every client does, and gives the answer's body. */
export async function ask(api: Api, query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
  const response = await api.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data = null, errors = [] } = (await response.json()) as Partial<Answer>;
  return { status: response.status, data: data as never, errors };
}

const refuse: ApiOptions['ingest'] = () => Promise.reject(new Error('This test takes no pages in.'));

export interface TestApi {
  readonly api: Api;
  readonly prisma: PrismaClient;
  readonly connection: Database['connection'];
  /** Statements sent since it was last emptied. */
  readonly statements: string[];
  readonly logged: unknown[];
}

/** An API on a database of its own that records its statements. Call it at the top of a file. */
export function useApi(options: Partial<ApiOptions> = {}): () => TestApi {
  const database = useDatabase();
  let made: TestApi | undefined;
  let close: (() => Promise<void>) | undefined;
  beforeAll(() => {
    const statements: string[] = [];
    const logged: unknown[] = [];
    const recording = new PrismaClient({
      adapter: new PrismaPg(database().pool),
      errorFormat: 'minimal',
      log: [{ emit: 'event', level: 'query' }],
    });
    recording.$on('query', ({ query }) => statements.push(query));
    const prisma = recording as unknown as PrismaClient;
    const { connection } = database();
    const api = createApi({
      database: { prisma, connection },
      ingest: refuse,
      logger: loggingTo(logged),
      ...options,
    });
    made = { api, prisma, connection, statements, logged };
    close = () => recording.$disconnect();
  });
  afterAll(() => close?.());
  return () => {
    if (!made) throw new Error('The API is made before the tests: use it inside one.');
    return made;
  };
}
