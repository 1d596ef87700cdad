import type { PageInput } from '../../../../pages/index.js';
import { openThreads, type Stage, type Threads, type Workspace } from '../../../../pipeline/index.js';
import { InputError } from '../../../../shared/errors.js';
import { withThrowawayWorkspace, withWorkspaceIn } from '../../throwaway.js';
import { postgresCpu } from './postgresCpu.js';
import { measureQueries, type Latency } from './queries.js';
import { firstOf } from './stream.js';

/** How the stream is taken in. */
export interface ScaleOptions {
  /** Numbers of articles at which is measured, ascending. */
  readonly sizes: readonly number[];
  readonly threads: number;
  readonly seed: number;
  /** Folder of a store that is kept, and gone on from; one of its own that is removed by default. */
  readonly store?: string | undefined;
}

/** What was measured when the store held so many articles. */
export interface Measured {
  readonly size: number;
  /** Over the last articles before it, at most LAST. */
  readonly articlesPerSecond: number;
  readonly millisecondsPerArticle: number;
  /** Of Node, all threads together. */
  readonly cpuPerArticle: number;
  /** Of Postgres; null where the system does not tell. */
  readonly postgresCpuPerArticle: number | null;
  /** By the clock in the one thread that writes: no article is written while another is. */
  readonly serialPerArticle: number;
  readonly stages: ReadonlyMap<Stage, number>;
  readonly statementsPerArticle: number;
  readonly claimsPerArticle: number;
  /** Since the run began. */
  readonly bytesPerArticle: number;
  /** Of Node since the size before, in megabytes. */
  readonly peakMemory: number;
  readonly latencies: readonly Latency[];
}

/** Articles over which a rate is measured: those just before a size is reached. */
const LAST = 500;

interface Spent {
  readonly stages: Map<Stage, number>;
  statements: number;
  serialMilliseconds: number;
}

/** Takes pages in and counts their claims. Of what was taken nothing is kept, however many pages there are. */
async function take(threads: Threads, pages: Iterable<PageInput>): Promise<number> {
  let claims = 0;
  let failure: Error | null = null;
  const underway = new Set<Promise<void>>();
  for (const page of pages) {
    await threads.room();
    if (failure !== null) break;
    const taking = threads
      .ingest(page)
      .then(({ articles }) => {
        for (const { claimCount } of articles) claims += claimCount;
      })
      .catch((error: unknown) => {
        failure ??= error instanceof Error ? error : new Error(String(error));
      })
      .finally(() => underway.delete(taking));
    underway.add(taking);
  }
  await Promise.all(underway);
  if (failure !== null) throw failure;
  return claims;
}

const databaseSize = async ({ pool }: Workspace['database']): Promise<number> => {
  const { rows } = await pool.query<{ bytes: string }>(
    'select pg_database_size(current_database()) as bytes',
  );
  return Number(rows[0]?.bytes ?? 0);
};

const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** How often memory is looked at: a heap takes longer than this to grow by a tenth. */
const LOOK_MS = 50;

/** Watches the memory of the whole process, threads included. */
function watchMemory() {
  let bytes = 0;
  const look = (): void => {
    bytes = Math.max(bytes, process.memoryUsage.rss());
  };
  const timer = setInterval(look, LOOK_MS);
  return {
    /** The peak since it was last asked for, in megabytes. */
    sinceLast: (): number => {
      look();
      const peak = bytes / 2 ** 20;
      bytes = 0;
      return peak;
    },
    stop: (): void => {
      clearInterval(timer);
    },
  };
}

function* next(stream: Iterator<PageInput>, count: number): Generator<PageInput, void> {
  for (let n = 0; n < count; n += 1) {
    const { value, done } = stream.next();
    if (done === true) return;
    yield value;
  }
}

async function measureAt(
  size: number,
  from: number,
  stream: Iterator<PageInput>,
  threads: Threads,
  spent: Spent,
  database: Workspace['database'],
): Promise<Omit<Measured, 'bytesPerArticle' | 'latencies' | 'peakMemory'>> {
  const last = Math.min(LAST, Math.ceil((size - from) / 2));
  await take(threads, next(stream, size - from - last));
  spent.stages.clear();
  spent.statements = 0;
  spent.serialMilliseconds = 0;
  const postgresBegun = await postgresCpu(database);
  const [begun, cpuBegun] = [performance.now(), cpu()];
  const claims = await take(threads, next(stream, last));
  const milliseconds = performance.now() - begun;
  const cpuPerArticle = (cpu() - cpuBegun) / last;
  const postgres = await postgresCpu(database);
  return {
    size,
    articlesPerSecond: (1000 * last) / milliseconds,
    millisecondsPerArticle: milliseconds / last,
    cpuPerArticle,
    postgresCpuPerArticle:
      postgres === null || postgresBegun === null ? null : (postgres - postgresBegun) / last,
    serialPerArticle: spent.serialMilliseconds / last,
    stages: new Map([...spent.stages].map(([stage, time]) => [stage, time / last])),
    statementsPerArticle: spent.statements / last,
    claimsPerArticle: claims / last,
  };
}

/** Threads that take pages in and note what that takes. */
const countedThreads = (
  { connection }: Workspace['database'],
  count: number,
  spent: Spent,
): Promise<Threads> =>
  openThreads({
    databaseUrl: connection.connectionString,
    dataFolder: '/',
    count,
    trace: (stage, time) => spent.stages.set(stage, (spent.stages.get(stage) ?? 0) + time),
    counted: (statements, milliseconds) => {
      spent.statements += statements;
      spent.serialMilliseconds += milliseconds;
    },
  });

/** How many pages of the stream a store has; they are taken in in their order. */
async function pagesIn({ prisma }: Workspace['database'], [least = 0]: readonly number[]): Promise<number> {
  const pages = await prisma.page.count();
  if (pages < least) return pages;
  throw new InputError(
    'INVALID_ARGUMENT',
    'sizes',
    `begin with ${String(least)}, but the store holds ${String(pages)} pages already: give sizes above that, or another folder`,
  );
}

/**
 * Takes a generated stream into a store on several threads, and measures each time that the store has reached a size. `told` is
 * called with each measurement as soon as it is made.
 *
 * @throws InputError when a kept store has reached the first size already
 */
export async function runScale(
  { sizes, threads: count, seed, store }: ScaleOptions,
  told: (measured: Measured) => void,
): Promise<void> {
  const within: typeof withThrowawayWorkspace =
    store === undefined ? withThrowawayWorkspace : (use) => withWorkspaceIn(store, use);
  await within(async (workspace) => {
    const held = await pagesIn(workspace.database, sizes);
    const spent: Spent = { stages: new Map(), statements: 0, serialMilliseconds: 0 };
    const threads = await countedThreads(workspace.database, count, spent);
    const peak = watchMemory();
    try {
      const begun = await databaseSize(workspace.database);
      const stream = firstOf({ seed }, sizes.at(-1) ?? 0);
      for (let n = 0; n < held; n += 1) stream.next();
      let from = held;
      for (const size of sizes) {
        const measured = await measureAt(size, from, stream, threads, spent, workspace.database);
        from = size;
        told({
          ...measured,
          bytesPerArticle: ((await databaseSize(workspace.database)) - begun) / (size - held),
          peakMemory: peak.sinceLast(),
          latencies: await measureQueries(workspace),
        });
      }
    } finally {
      peak.stop();
      await threads.close();
    }
  });
}
