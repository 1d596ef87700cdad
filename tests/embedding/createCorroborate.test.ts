import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { layoutOf } from '../../src/adapters/db/embedded/options.js';
import { createCorroborate, InputError, StoreError, type Corroborate } from '../../src/index.js';
import { createTestDatabase, type TestDatabase } from '../helpers/database.js';
import { makeFolder, untilNothingRuns } from '../helpers/embedded.js';
import { addressOf, send, storm } from './serving.js';

const EMBEDDER = fileURLToPath(new URL('embedder.ts', import.meta.url));

const titles = (url: string) => send(url, '{ articles { edges { node { title } } } }');

const titled = (...towns: string[]) => ({
  data: { articles: { edges: towns.map((town) => ({ node: { title: `Storm in ${town} injures nine` } })) } },
});

/** A service that has mounted an instance beside pages of its own. */
async function serve(corroborate: Corroborate): Promise<{ server: Server; url: string }> {
  const server = createServer((request, response) => {
    if (request.url?.startsWith('/graphql')) corroborate.listener(request, response);
    else response.end('a page of the service');
  });
  return { server, url: await addressOf(server) };
}

describe('createCorroborate', () => {
  let databases: TestDatabase[];
  let first: Corroborate;
  let second: Corroborate;

  beforeAll(async () => {
    // Empty: opening a store brings its schema up to date.
    databases = await Promise.all([createTestDatabase('empty'), createTestDatabase()]);
    const open = (n: number) => createCorroborate({ databaseUrl: databases[n]?.url ?? '' });
    [first, second] = await Promise.all([open(0), open(1)]);
  });
  afterAll(async () => {
    await Promise.all([first.close(), second.close()]);
    for (const database of databases) await database.drop();
  });

  it('mounts in a node:http server beside what is there', async () => {
    const report = await first.ingest(storm('Split'));
    expect(report).toMatchObject({ created: true, articles: [{ outcome: 'NEW' }] });
    const { server, url } = await serve(first);
    expect(await titles(`${url}/graphql`)).toEqual(titled('Split'));
    expect(await (await fetch(url)).text()).toBe('a page of the service');
    server.close();
  });

  it('gives instances that share nothing, in one process', async () => {
    await second.ingest(storm('Agadir'));
    const [one, two] = await Promise.all([serve(first), serve(second)]);
    expect(await titles(`${one.url}/graphql`)).toEqual(titled('Split'));
    expect(await titles(`${two.url}/graphql`)).toEqual(titled('Agadir'));
    one.server.close();
    two.server.close();
  });

  it('makes workspaces of one database by its schemas', async () => {
    const url = new URL(databases[1]?.url ?? '');
    url.searchParams.set('schema', 'desk');
    const desk = await createCorroborate({ databaseUrl: url.href });
    await desk.ingest(storm('Tampico'));
    const [one, two] = await Promise.all([serve(desk), serve(second)]);
    expect(await titles(`${one.url}/graphql`)).toEqual(titled('Tampico'));
    expect(await titles(`${two.url}/graphql`)).toEqual(titled('Agadir'));
    one.server.close();
    two.server.close();
    await desk.close();
  });

  it('asks callers for keys where it is told to', async () => {
    const closed = await createCorroborate({ databaseUrl: databases[1]?.url ?? '', access: {} });
    const { server, url } = await serve(closed);
    expect(await titles(`${url}/graphql`)).toMatchObject({
      errors: [{ extensions: { code: 'UNAUTHENTICATED', scope: 'READ' } }],
    });
    server.close();
    await closed.close();
  });

  it('rejects what a caller did wrong with errors it exports', async () => {
    await expect(first.ingest({ mediaType: 'TEXT', content: ' ' })).rejects.toThrow(InputError);
    await expect(createCorroborate({ databaseUrl: 'postgres://nobody@127.0.0.1:1/none' })).rejects.toThrow(
      StoreError,
    );
  });

  it.each(['DATABASE', 'FOLDER'])('leaves nothing open after close (%s)', async (kind) => {
    const folder = makeFolder();
    const options = kind === 'DATABASE' ? { databaseUrl: databases[1]?.url } : { dataFolder: folder };
    const child = spawn(process.execPath, ['--import', 'tsx', EMBEDDER, JSON.stringify(options)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    child.stdout.on('data', (data: Buffer) => (said += data.toString()));
    // It never calls process.exit: an open socket or timer would keep it for ever.
    expect(await once(child, 'close')).toEqual([0, null]);
    expect(said).toBe('created true, 0 timers\n');
    expect(await untilNothingRuns(layoutOf(folder), 0)).toEqual([]);
  });
});
