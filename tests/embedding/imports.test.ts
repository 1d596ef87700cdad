import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

/** Imports every entry in a process of its own, and tells what that did besides. */
const CHILD = `
const read = new Set();
process.env = new Proxy({ ...process.env }, { get: (env, name) => (read.add(String(name)), env[name]) });
const listeners = process.eventNames().map((name) => [name, process.listenerCount(name)]);
for (const entry of process.argv.slice(1)) await import(entry);
await new Promise((resolve) => setImmediate(resolve));
const kept = process.getActiveResourcesInfo().filter((name) => !/^(?:Immediate|TTYWrap|PipeWrap|CloseReq)$/.test(name));
const added = process.eventNames().filter((name) => process.listenerCount(name) > (new Map(listeners).get(name) ?? 0));
process.stdout.write(JSON.stringify({ kept, added, ours: [...read].filter((name) => /^(?:CORROBORATE|DATABASE_URL|PORT|HOST$|OTEL)/.test(name)) }));
`;

test('importing what the package exports does nothing but make it known', async () => {
  const entries = ['src/index.ts', 'src/subgraph.ts'].map(
    (entry) => new URL(`../../${entry}`, import.meta.url).href,
  );
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [
    ...['--import', 'tsx', '--input-type=module', '-e', CHILD],
    ...entries,
  ]);
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toEqual({ kept: [], added: [], ours: [] });
});
