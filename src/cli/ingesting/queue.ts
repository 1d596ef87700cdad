import { openArchive } from '../../adapters/archives/open.js';
import { openStore } from '../../adapters/db/open-store.js';
import { findPages } from '../../adapters/files/readPages.js';
import { onStop } from '../../adapters/process/shutdown.js';
import { readEnvironment } from '../../env.js';
import type { PageInput } from '../../pages/index.js';
import { enqueueAddress, enqueuePage, QUEUE_LIMITS, waitForRoom } from '../../pipeline/index.js';
import { InputError } from '../../shared/errors.js';
import { reportAndExit } from '../report.js';
import { NO_PAGE } from './archive.js';
import { kindsOf } from './paths.js';

/** What a shell expects of a command that was ended by Ctrl-C. */
const INTERRUPTED = 130;

/** One thing to be put into the queue: a page, or the address of one. */
interface Named {
  readonly name: string;
  readonly read: () => PageInput | string | Promise<PageInput>;
}

async function* everything(paths: readonly string[]): AsyncGenerator<Named> {
  const { files, addresses, archives } = kindsOf(paths);
  yield* await findPages(files, process.stdin);
  for (const url of addresses) yield { name: url, read: () => url };
  for (const path of archives)
    for await (const { name, page, problem } of (await openArchive(path)).records(0))
      if (page !== null) yield { name, read: () => page };
      else if (problem !== null && !NO_PAGE.has(problem.code))
        yield { name, read: () => Promise.reject(new InputError('INVALID_ARGUMENT', name, problem.message)) };
}

/**
 * Puts everything that was named into the queue, from which workers take it in, and tells how much there was. Waits while too
 * much waits already.
 *
 * @throws InputError for a path that does not exist, StoreError when the store cannot be used or has no queue
 */
export async function queuePaths(
  paths: readonly string[],
  { json = false }: { json?: boolean },
): Promise<void> {
  const interruption = new AbortController();
  const { signal } = interruption;
  const done = putAll(paths, signal);
  const forget = onStop(
    async () => {
      interruption.abort();
      await done;
    },
    { exitCode: INTERRUPTED, fail: reportAndExit },
  );
  const tally = await done.finally(forget);
  const { queued, failed } = tally;
  const told = `${String(queued)} ${queued === 1 ? 'page' : 'pages'} in the queue, ${String(failed)} not taken`;
  process.stdout.write(`${json ? JSON.stringify(tally) : told}\n`);
  if (failed > 0) process.exitCode = 1;
}

async function putAll(paths: readonly string[], signal: AbortSignal) {
  const database = await openStore(readEnvironment());
  const tally = { queued: 0, failed: 0 };
  try {
    for await (const { name, read } of everything(paths)) {
      await waitForRoom(database.prisma, QUEUE_LIMITS, signal);
      if (signal.aborted) break;
      try {
        const page = await read();
        if (typeof page === 'string') await enqueueAddress(database.prisma, page, new Date());
        else await enqueuePage(database.prisma, page, new Date());
        tally.queued += 1;
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        tally.failed += 1;
        process.stderr.write(`${name}: not taken: ${error.message} (${error.code})\n`);
      }
    }
  } finally {
    await database.close();
  }
  return tally;
}
