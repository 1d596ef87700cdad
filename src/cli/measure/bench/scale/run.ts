import type { PageInput } from '../../../../pages/index.js';
import { openThreads, type Stage, type Threads, type Workspace } from '../../../../pipeline/index.js';
import { withThrowawayWorkspace } from '../../throwaway.js';
import { measureQueries, type Latency } from './queries.js';
import { firstOf } from './stream.js';

/** How the stream is taken in. */
export interface ScaleOptions {
  /** Numbers of articles at which is measured, ascending. */
  readonly sizes: readonly number[];
  readonly threads: number;
  readonly seed: number;
}

/** What was measured when the store held so many articles. */
export interface Measured {
  readonly size: number;
  /** Over the last articles before it, at most LAST. */
  readonly articlesPerSecond: number;
  readonly millisecondsPerArticle: number;
  /** Of Node, all threads together. */
  readonly cpuPerArticle: number;
  readonly stages: ReadonlyMap<Stage, number>;
  readonly statementsPerArticle: number;
  readonly claimsPerArticle: number;
  /** Since the store was empty. */
  readonly bytesPerArticle: number;
  /** Of Node so far, in megabytes. */
  readonly peakMemory: number;
  readonly latencies: readonly Latency[];
}

/** Articles over which a rate is measured: those just before a size is reached. */
const LAST = 500;

interface Spent {
  readonly stages: Map<Stage, number>;
  statements: number;
}

async function take(threads: Threads, pages: Iterable<PageInput>): Promise<number> {
  const taking: Promise<number>[] = [];
  for (const page of pages) {
    await threads.room();
    taking.push(
      threads
        .ingest(page)
        .then(({ articles }) => articles.reduce((sum, { claimCount }) => sum + claimCount, 0)),
    );
  }
  return (await Promise.all(taking)).reduce((sum, claims) => sum + claims, 0);
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
): Promise<Omit<Measured, 'bytesPerArticle' | 'latencies' | 'peakMemory'>> {
  const last = Math.min(LAST, Math.ceil((size - from) / 2));
  await take(threads, next(stream, size - from - last));
  spent.stages.clear();
  spent.statements = 0;
  const [begun, cpuBegun] = [performance.now(), cpu()];
  const claims = await take(threads, next(stream, last));
  const milliseconds = performance.now() - begun;
  return {
    size,
    articlesPerSecond: (1000 * last) / milliseconds,
    millisecondsPerArticle: milliseconds / last,
    cpuPerArticle: (cpu() - cpuBegun) / last,
    stages: new Map([...spent.stages].map(([stage, time]) => [stage, time / last])),
    statementsPerArticle: spent.statements / last,
    claimsPerArticle: claims / last,
  };
}

/**
 * Takes a generated stream into a store of its own on several threads, and measures each time that the store has reached a size.
 * `told` is called with each measurement as soon as it is made.
 */
export async function runScale(
  { sizes, threads: count, seed }: ScaleOptions,
  told: (measured: Measured) => void,
): Promise<void> {
  await withThrowawayWorkspace(async (workspace) => {
    const spent: Spent = { stages: new Map(), statements: 0 };
    const { connectionString } = workspace.database.connection;
    const threads = await openThreads({
      databaseUrl: connectionString,
      dataFolder: '/',
      count,
      trace: (stage, time) => spent.stages.set(stage, (spent.stages.get(stage) ?? 0) + time),
      counted: (statements) => (spent.statements += statements),
    });
    try {
      const empty = await databaseSize(workspace.database);
      const stream = firstOf({ seed }, sizes.at(-1) ?? 0);
      let from = 0;
      for (const size of sizes) {
        const measured = await measureAt(size, from, stream, threads, spent);
        from = size;
        told({
          ...measured,
          bytesPerArticle: ((await databaseSize(workspace.database)) - empty) / size,
          peakMemory: process.resourceUsage().maxRSS / 1024,
          latencies: await measureQueries(workspace),
        });
      }
    } finally {
      await threads.close();
    }
  });
}
