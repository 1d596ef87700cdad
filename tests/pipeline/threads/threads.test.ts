import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../../src/adapters/db/client.js';
import { StoreError } from '../../../src/adapters/db/errors.js';
import type { PageInput } from '../../../src/pages/index.js';
import {
  ingestMany,
  ingestPage,
  openThreads,
  readDemo,
  ThreadLostError,
} from '../../../src/pipeline/index.js';
import { startThread, type StartThread, type Thread } from '../../../src/pipeline/threads/thread.js';
import { InputError } from '../../../src/shared/errors.js';
import { createTestDatabase, useDatabase } from '../../helpers/database.js';
import { countRows, depsOn, graphOf, ingestAll } from '../helpers.js';

/** A thread that starts from the sources translates them first. */
const STARTING_MS = 180_000;

const EMPTY = { content: ' ', mediaType: 'TEXT' } as const;

/** Pages about the same events, and others: each eighth of the demo corpus. */
const somePages = async (): Promise<PageInput[]> => (await readDemo()).filter((_, n) => n % 8 === 0);

describe('taking many pages in', () => {
  const single = useDatabase();
  const together = useDatabase();

  it('gives the graph that the same pages give one after another', async () => {
    const pages = await somePages();
    await ingestAll(depsOn(single()), pages);
    const taken = await ingestMany(depsOn(together()), pages);
    expect(taken.every(({ report }) => report?.created)).toBe(true);
    expect(await graphOf(together())).toEqual(await graphOf(single()));
    expect(await countRows(together())).toEqual(await countRows(single()));
  });

  it(
    'gives it on several threads too, and carries errors over with their class, code and place',
    async () => {
      const { url, drop } = await createTestDatabase();
      const threads = await openThreads({ databaseUrl: url, dataFolder: '/nonexistent', count: 2 });
      const pages = await somePages();
      const refused = threads.ingest(EMPTY).catch((error: unknown) => error);
      await threads.room();
      const taken = await threads.ingestMany(pages).finally(() => threads.close());
      expect(taken.map(({ report }) => report?.created)).toEqual(pages.map(() => true));
      const error = await refused;
      expect(error).toBeInstanceOf(InputError);
      expect(error).toMatchObject({ code: 'EMPTY_PAGE', place: 'content' });
      await expect(threads.ingest(EMPTY)).rejects.toThrow('the threads are closed');
      const database = openDatabase({ url });
      expect(await graphOf(database)).toEqual(await graphOf(single()));
      await database.close();
      await drop();
    },
    STARTING_MS,
  );

  it('tells a page that cannot be one in its place and takes the others', async () => {
    const [page] = await readDemo();
    if (page === undefined) throw new Error('the demo corpus has no page');
    const taken = await ingestMany(depsOn(single()), [EMPTY, page, EMPTY]);
    expect(taken.map(({ error }) => error?.name ?? null)).toEqual(['InputError', null, 'InputError']);
    expect(taken[1]?.report?.created).toBe(false);
  });

  it('keeps whole pages when the store refuses one among them', async () => {
    const before = await countRows(together());
    const make = (n: number, title: string) => ({
      content: `${title}\n\nThe council of Lisbon opened bridge number ${String(n)} on Monday, the mayor said.`,
      mediaType: 'TEXT' as const,
      publisher: 'Harbour Post',
    });
    // Half a surrogate pair, which no Postgres takes.
    const pages = [make(1, 'A bridge'), make(2, 'Broken \ud83d bridge'), make(3, 'Another bridge')];
    const taken = await ingestMany(depsOn(together()), pages);
    expect(taken.map(({ report }) => report?.articles.length ?? null)).toEqual([1, null, 1]);
    const after = await countRows(together());
    expect((after['page'] ?? 0) - (before['page'] ?? 0)).toBe(2);
    await expect(ingestPage(depsOn(together()), pages[1] ?? EMPTY)).rejects.toThrow();
  });
});

describe('threads', () => {
  it(
    'replace one that has ended: what it had in hand fails, and what others had is taken',
    async () => {
      const { url, drop } = await createTestDatabase();
      const writers: Thread[] = [];
      const start: StartThread = async (duty, listener) => {
        const thread = await startThread(duty, listener);
        if (duty.kind === 'writer') writers.push(thread);
        return thread;
      };
      const threads = await openThreads({ databaseUrl: url, dataFolder: '/nonexistent', count: 2 }, start);
      const pages = (await somePages()).slice(0, 6);
      // Nobody has read such a page: the writer ends over it.
      writers[0]?.send({ kind: 'write', pages: [{ number: 0, packed: null }] });
      const first = await threads.ingestMany(pages);
      const lost = pages.filter((_, n) => first[n]?.error instanceof ThreadLostError);
      expect(lost.length).toBeGreaterThan(0);
      expect(first.every(({ report, error }) => report?.created ?? error instanceof ThreadLostError)).toBe(
        true,
      );
      const second = await threads.ingestMany(lost);
      await threads.close();
      expect(second.map(({ report }) => report?.created)).toEqual(lost.map(() => true));
      expect(writers).toHaveLength(2);
      await drop();
    },
    STARTING_MS,
  );

  it(
    'refuse to open on a store that is not there',
    async () => {
      const databaseUrl = 'postgresql://nobody:none@127.0.0.1:1/none';
      const opening = openThreads({ databaseUrl, dataFolder: '/nonexistent', count: 1 });
      await expect(opening).rejects.toThrow(StoreError);
    },
    STARTING_MS,
  );
});
