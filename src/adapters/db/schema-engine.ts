import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { PrismaPg } from '@prisma/adapter-pg';
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';
import type pg from 'pg';
import { connectionOf, type DatabaseTarget } from './url.js';

/** Node has it; the types that go with Node 20 do not. */
declare const WebAssembly: {
  instantiate(
    source: Uint8Array,
    imports: object,
  ): Promise<{ instance: { exports: Record<string, unknown> } }>;
};

/** Prisma's own migration engine. */
export type SchemaEngine = Awaited<ReturnType<typeof bindings.SchemaEngine.new>>;

let loaded: Promise<void> | undefined;

/**
 * Lends Prisma's migration engine, as WebAssembly: nothing is downloaded. Its connections, and with them its lock on
 * the database, are closed before this returns.
 * @param datamodel text of schema.prisma when it is to be compared with
 */
export async function withSchemaEngine<T>(
  target: DatabaseTarget,
  datamodel: string | undefined,
  use: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
  await (loaded ??= load());
  const opened: Adapter[] = [];
  const factory = bindMigrationAwareSqlAdapterFactory(migrationAdapter(target, opened));
  const datamodels: [string, string][] | undefined =
    datamodel === undefined ? undefined : [['schema.prisma', datamodel]];
  const engine = await bindings.SchemaEngine.new({ datamodels }, () => undefined, factory);
  try {
    return await use(engine);
  } finally {
    for (const adapter of opened.reverse()) await adapter.dispose();
  }
}

async function load(): Promise<void> {
  // Where the engine leaves its last words; without it a panic ends in another, meaningless error.
  const registry = {
    set_message: (text: string) => {
      throw new Error(`Prisma's migration engine failed: ${text}`);
    },
  };
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: registry });
  const file = createRequire(import.meta.url)
    .resolve('@prisma/schema-engine-wasm/schema_engine_bg')
    .replace(/\.js$/, '.wasm');
  const { instance } = await WebAssembly.instantiate(await readFile(file), {
    './schema_engine_bg.js': bindings,
  });
  bindings.__wbg_set_wasm(instance.exports);
  (instance.exports['__wbindgen_start'] as () => void)();
}

/**
 * Prisma's adapter for Postgres, made fit for its migration engine: scripts are sent whole, catalogue columns can be
 * read, and the shadow database is another database even when the configuration is a URL (a URL's database overrules
 * the one named beside it).
 */
function migrationAdapter(target: DatabaseTarget, opened: Adapter[]): SqlMigrationAwareDriverAdapterFactory {
  const factory = new PrismaPg({ ...connectionOf(target), max: 1 }, { schema: target.schema });
  const keep = (adapter: Adapter): Adapter => {
    const dispose = adapter.dispose.bind(adapter);
    let closed: Promise<void> | undefined;
    // The engine closes some of them itself, and others never.
    adapter.dispose = () => (closed ??= dispose());
    opened.push(adapter);
    return adapter;
  };
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => keep(readCatalogue(sendWhole(await factory.connect()))),
    connectToShadowDb: async () => keep(await connectToShadow(target)),
  };
}

type Adapter = Awaited<ReturnType<PrismaPg['connect']>>;

/**
 * Prisma's adapter cuts a script at every semicolon, also inside a function's body or a comment, and runs the pieces one
 * by one. A script sent whole is one transaction: a migration that fails or is killed leaves nothing half done.
 */
function sendWhole(adapter: Adapter): Adapter {
  adapter.executeScript = async (script) => void (await adapter.underlyingDriver().query(script));
  return adapter;
}

/** Type of pg_constraint.contype and its like: one byte, sent as text. */
const CATALOGUE_CHAR_OID = 18;
const TEXT_OID = 25;

/** The adapter refuses columns of the catalogue's one-byte type, which the engine asks for and wants as characters. */
function readCatalogue(adapter: Adapter): Adapter {
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
  return adapter;
}

async function connectToShadow(target: DatabaseTarget): Promise<Adapter> {
  const name = `corroborate_shadow_${randomUUID().replaceAll('-', '')}`;
  const admin = await new PrismaPg(connectionOf(target)).connect();
  await admin.underlyingDriver().query(`CREATE DATABASE ${name}`);
  const url = new URL(target.connectionString);
  url.pathname = `/${name}`;
  const shadow = readCatalogue(
    sendWhole(await new PrismaPg({ connectionString: url.href, max: 1 }).connect()),
  );
  const disconnect = shadow.dispose.bind(shadow);
  shadow.dispose = async () => {
    await disconnect();
    await admin.underlyingDriver().query(`DROP DATABASE ${name}`);
    await admin.dispose();
  };
  return shadow;
}
