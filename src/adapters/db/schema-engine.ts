import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';
import { MigrationAdapter } from './migration-adapter.js';
import type { DatabaseTarget } from './url.js';

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
  const adapter = new MigrationAdapter(target);
  const datamodels: [string, string][] | undefined =
    datamodel === undefined ? undefined : [['schema.prisma', datamodel]];
  const factory = bindMigrationAwareSqlAdapterFactory(adapter);
  try {
    return await use(await bindings.SchemaEngine.new({ datamodels }, () => undefined, factory));
  } catch (error) {
    throw adapter.scriptError ?? error;
  } finally {
    await adapter.close();
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
    './schema_engine_bg.js': { ...bindings, ...idleTimers() },
  });
  bindings.__wbg_set_wasm(instance.exports);
  (instance.exports['__wbindgen_start'] as () => void)();
}

/** The engine never clears its time limits, ten seconds for its lock: they must not hold a process that is done. */
function idleTimers(): object {
  const wait = (call: () => void, milliseconds: number) => setTimeout(call, milliseconds >>> 0).unref();
  const names = Object.keys(bindings).filter((name) => name.startsWith('__wbg_setTimeout_'));
  return Object.fromEntries(names.map((name) => [name, wait]));
}
