import { createHash } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import type pg from 'pg';
import { borrowPool, type Borrowed } from './borrowed.js';
import { cancellablePool } from './cancel.js';
import { PrismaClient, type Prisma } from './generated/client/client.js';
import { retrying } from './retry.js';
import { connectionOf, parseDatabaseUrl, type DatabaseTarget } from './url.js';

/** How a database is opened. */
export interface DatabaseOptions {
  /** May name a schema: `?schema=`. */
  readonly url: string;
  /** Most connections at once. */
  readonly poolSize?: number;
  /** A statement that runs longer is ended by the server. */
  readonly statementTimeoutMs?: number;
}

/** An open database. */
export interface Database {
  readonly prisma: PrismaClient;
  /** The same connections, for plain SQL: unqualified names are those of `schema`. */
  readonly pool: pg.Pool;
  readonly schema: string;
  /** How the pool connects, for who needs a client of its own, as one that listens. */
  readonly connection: pg.ClientConfig;
  /** After so many milliseconds the server ends a statement; 0 when it never does. */
  readonly statementTimeoutMs: number;
  /**
   * Runs `work` in one transaction, and again when the server ended it for the sake of another (serialization failure,
   * deadlock). `work` must have no effect but through `tx`.
   */
  transaction<T>(
    work: (tx: Prisma.TransactionClient) => Promise<T>,
    options?: TransactionOptions,
  ): Promise<T>;
  close(): Promise<void>;
}

/** How a transaction is isolated; Postgres' own default is read committed. */
export interface TransactionOptions {
  readonly isolation?: 'ReadCommitted' | 'RepeatableRead' | 'Serializable';
}

const POOL_SIZE = 10;
/** Longest that a statement may take when nothing else is said. */
export const STATEMENT_TIMEOUT_MS = 30_000;
const CONNECT_TIMEOUT_MS = 15_000;
/** Linking waits for its turn behind other processes, so a transaction may take long to do little. */
const TRANSACTION_LIMITS = { maxWait: 60_000, timeout: 120_000 };

/** Opens the connections lazily: the first query makes the first one. */
export function openDatabase(options: DatabaseOptions): Database {
  const target = parseDatabaseUrl(options.url);
  const statementTimeoutMs = options.statementTimeoutMs ?? STATEMENT_TIMEOUT_MS;
  const pool = cancellablePool({
    ...connectionOf(target),
    max: options.poolSize ?? POOL_SIZE,
    statement_timeout: statementTimeoutMs,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    // Who gives a client several statements at once has them carried out in their order, without a word between.
    pipeline: true,
    application_name: 'corroborate',
  });
  // An idle connection that breaks leaves the pool; without a listener it would end the process.
  pool.on('error', () => undefined);
  // So would one that breaks within a transaction, though its next statement tells.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return databaseOver(pool, target, statementTimeoutMs);
}

/** The database behind a pool of somebody else's, which stays open when this is closed. */
export const borrowDatabase = (pool: pg.Pool, { target, statementTimeoutMs }: Borrowed): Database =>
  databaseOver(borrowPool(pool), target, statementTimeoutMs);

function databaseOver(pool: pg.Pool, target: DatabaseTarget, statementTimeoutMs: number): Database {
  const adapter = new PrismaPg(pool, { schema: target.schema, statementNameGenerator: nameStatements() });
  const prisma = new PrismaClient({
    adapter,
    errorFormat: 'minimal',
    transactionOptions: TRANSACTION_LIMITS,
  });
  return {
    prisma,
    pool,
    schema: target.schema,
    connection: connectionOf(target),
    statementTimeoutMs,
    transaction: (work, { isolation } = {}) =>
      retrying(() => prisma.$transaction(work, isolation === undefined ? {} : { isolationLevel: isolation })),
    close: async () => {
      await prisma.$disconnect();
      await pool.end();
    },
  };
}

/** Statements that vary without end (lists of any length) must not fill the server's memory. */
const PREPARED_STATEMENTS = 500;

/**
 * Names the first few hundred different statements, which the server then parses and plans once a connection. By their
 * text, because on a pool that was given two databases may meet, and one name must not mean two statements.
 */
function nameStatements(): (query: { sql: string }) => string {
  const names = new Map<string, string>();
  return ({ sql }) => {
    const known = names.get(sql);
    if (known !== undefined || names.size >= PREPARED_STATEMENTS) return known ?? '';
    const name = `corroborate_${createHash('sha256').update(sql).digest('hex').slice(0, 32)}`;
    names.set(sql, name);
    return name;
  };
}
