import { createCorroborate, type Corroborate, type CorroborateOptions } from 'corroborate';
import pg from 'pg';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../helpers/database.js';
import type { Answer } from './serving.js';

/** Instances on one database, closed after each test. */
export interface Instances {
  readonly url: () => string;
  readonly open: (options?: CorroborateOptions) => Promise<Corroborate>;
  readonly poolWith: (config?: pg.PoolConfig) => pg.Pool;
}

/** Call it at the top of a file. Where no options say otherwise, an instance uses the file's database. */
export function useInstances(): Instances {
  let database: TestDatabase | undefined;
  const opened: Corroborate[] = [];
  const pools: pg.Pool[] = [];
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((one) => one.close()));
    await Promise.all(pools.splice(0).map((pool) => pool.end()));
  });
  afterAll(() => database?.drop());
  const url = () => database?.url ?? '';
  return {
    url,
    open: async (options = {}) => {
      const place = options.pool === undefined ? { databaseUrl: url() } : {};
      const corroborate = await createCorroborate({ ...place, ...options });
      opened.push(corroborate);
      return corroborate;
    },
    poolWith: (config = {}) => {
      const pool = new pg.Pool({ connectionString: url(), ...config });
      pools.push(pool);
      return pool;
    },
  };
}

/** Asks in memory. */
export async function ask({ fetch }: Corroborate, query: string): Promise<Answer> {
  const response = await fetch('http://service/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as Answer;
}

export const TITLES = '{ articles { edges { node { title } } } }';

export const titlesIn = async (corroborate: Corroborate): Promise<string> =>
  JSON.stringify((await ask(corroborate, TITLES)).data);
