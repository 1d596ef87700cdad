import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

/** Imports an entry in a process of its own, and tells what that did besides. */
const CHILD = `
const read = new Set();
const before = Object.keys(process.env);
process.env = new Proxy({ ...process.env }, { get: (env, name) => (read.add(String(name)), env[name]) });
const listeners = process.eventNames().map((name) => [name, process.listenerCount(name)]);
await import(process.argv[1]);
await new Promise((resolve) => setImmediate(resolve));
const kept = process.getActiveResourcesInfo().filter((name) => !/^(?:Immediate|TTYWrap|PipeWrap|CloseReq)$/.test(name));
const added = process.eventNames().filter((name) => process.listenerCount(name) > (new Map(listeners).get(name) ?? 0));
process.stdout.write(JSON.stringify({ kept, added, ours: [...read].filter((name) => /^(?:CORROBORATE|DATABASE_URL|PORT|HOST$|OTEL)/.test(name)) }));
`;

test.each(['src/index.ts', 'src/subgraph.ts'])(
  'importing %s does nothing but make it known',
  async (entry) => {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [
      ...['--import', 'tsx', '--input-type=module', '-e', CHILD],
      new URL(`../../${entry}`, import.meta.url).href,
    ]);
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual({ kept: [], added: [], ours: [] });
  },
);
