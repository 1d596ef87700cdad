import { randomUUID } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import { ColumnTypeEnum, type SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import type pg from 'pg';
import { connectionOf, type DatabaseTarget } from './url.js';

type Adapter = Awaited<ReturnType<PrismaPg['connect']>>;

/**
 * Prisma's adapter for Postgres, made fit for its migration engine: scripts are sent whole, catalogue columns can be
 * read, connections are closed, and the shadow database is another database even when the configuration is a URL (a
 * URL's database overrules the one named beside it).
 */
export class MigrationAdapter implements SqlMigrationAwareDriverAdapterFactory {
  readonly provider = 'postgres';
  readonly adapterName = '@prisma/adapter-pg';
  /** What the database said to a script: the engine tells only that there was an error. */
  scriptError: unknown;
  readonly #target: DatabaseTarget;
  readonly #opened: Adapter[] = [];

  constructor(target: DatabaseTarget) {
    this.#target = target;
  }

  async connect(): Promise<Adapter> {
    const config = { ...connectionOf(this.#target), max: 1 };
    return this.#prepare(await new PrismaPg(config, { schema: this.#target.schema }).connect());
  }

  async connectToShadowDb(): Promise<Adapter> {
    const name = `corroborate_shadow_${randomUUID().replaceAll('-', '')}`;
    const admin = await new PrismaPg(connectionOf(this.#target)).connect();
    await admin.underlyingDriver().query(`CREATE DATABASE ${name}`);
    const url = new URL(this.#target.connectionString);
    url.pathname = `/${name}`;
    const shadow = await new PrismaPg({ connectionString: url.href, max: 1 }).connect();
    const disconnect = shadow.dispose.bind(shadow);
    shadow.dispose = async () => {
      await disconnect();
      await admin.underlyingDriver().query(`DROP DATABASE ${name}`);
      await admin.dispose();
    };
    return this.#prepare(shadow);
  }

  /** Closes what the engine left open, which holds its lock on the database. */
  async close(): Promise<void> {
    for (const adapter of this.#opened.splice(0)) await adapter.dispose();
  }

  #prepare(adapter: Adapter): Adapter {
    this.#sendWhole(adapter);
    readCatalogue(adapter);
    const dispose = adapter.dispose.bind(adapter);
    let closed: Promise<void> | undefined;
    // The engine closes some connections itself and others never: either way once.
    adapter.dispose = () => (closed ??= dispose());
    this.#opened.push(adapter);
    return adapter;
  }

  /**
   * Prisma's adapter cuts a script at every semicolon, also inside a function's body or a comment, and runs the pieces
   * one by one. A script sent whole is one transaction: a migration that fails or is killed leaves nothing half done.
   */
  #sendWhole(adapter: Adapter): void {
    adapter.executeScript = async (script) => {
      try {
        await adapter.underlyingDriver().query(script);
      } catch (error) {
        this.scriptError = error;
        throw error;
      }
    };
  }
}

/** Type of pg_constraint.contype and its like: one byte, sent as text. */
const CATALOGUE_CHAR_OID = 18;
const TEXT_OID = 25;

/** Prisma's adapter refuses columns of the catalogue's one-byte type, which the engine asks for and wants as characters. */
function readCatalogue(adapter: Adapter): void {
  const pool = adapter.underlyingDriver();
  const query = pool.query.bind(pool) as (config: pg.QueryConfig) => Promise<pg.QueryResult>;
  const queryRaw = adapter.queryRaw.bind(adapter);
  let characters: number[] = [];
  pool.query = (async (config: pg.QueryConfig) => {
    const found = characters;
    const result = await query(config);
    for (const [index, field] of (result.fields ?? []).entries())
      if (field.dataTypeID === CATALOGUE_CHAR_OID) {
        field.dataTypeID = TEXT_OID;
        found.push(index);
      }
    return result;
  }) as typeof pool.query;
  adapter.queryRaw = async (sql) => {
    // The adapter calls the pool before it first waits, so each call finds its own list.
    const found: number[] = (characters = []);
    const result = await queryRaw(sql);
    for (const index of found) result.columnTypes[index] = ColumnTypeEnum.Character;
    return result;
  };
}
