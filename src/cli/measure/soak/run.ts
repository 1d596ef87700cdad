import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { createFetcher } from '../../../adapters/http/fetcher.js';
import { queueState } from '../../../adapters/queue/state.js';
import {
  addFeed,
  enqueueAddress,
  enqueuePage,
  openThreads,
  QUEUE_LIMITS,
  startWorkers,
  waitForRoom,
  type Workers,
  type Workspace,
} from '../../../pipeline/index.js';
import { longReport, report } from './reports.js';
import { openSite } from './site.js';

/** What became of everything. */
export interface SoakResult {
  /** Jobs by how they ended: an outcome of their first article, "no article", "as last seen", or a failure's code. */
  readonly ends: ReadonlyMap<string, number>;
  readonly jobs: number;
  /** Jobs that have not ended; none, if all is well. */
  readonly open: number;
  /** Resident memory in MB, every tenth of the time. */
  readonly memory: readonly number[];
  /** Longest that the main thread was blocked, in ms, once it was warm. */
  readonly blockedMs: number;
}

const ADDRESSES = ['ok', 'slow', 'charset', 'shaky', 'edited', 'ok', 'ok', 'ok'];
const FAULTS = ['cut', 'loop', 'bomb', 'down', 'gone', 'picture', 'empty', 'stuck'];
const FEEDS = ['feed', 'broken', 'entities', 'nofeed'];
const FILES_A_ROUND = 8;
const ROUND_MS = 250;

/** Puts addresses, files and faults into the queue until the time is over; waits where the queue is full. */
async function feedIn({ database: { prisma } }: Workspace, bases: readonly string[], until: number) {
  const never = new AbortController().signal;
  for (let round = 0; performance.now() < until; round += 1) {
    await waitForRoom(prisma, { ...QUEUE_LIMITS, jobs: 500 }, never);
    const base = bases[round % bases.length] ?? '';
    const kinds = [
      ADDRESSES[round % ADDRESSES.length],
      round % 4 === 0 ? FAULTS[(round / 4) % FAULTS.length] : 'ok',
    ];
    for (const kind of kinds)
      await enqueueAddress(prisma, `${base}/${kind ?? 'ok'}/${String(round)}`, new Date());
    for (let file = 0; file < FILES_A_ROUND; file += 1) {
      const n = 1_000_000 + round * (FILES_A_ROUND - 1) + file;
      await enqueuePage(
        prisma,
        { content: report(n), mediaType: 'HTML', url: `https://files.example/${String(n)}` },
        new Date(),
      );
    }
    if (round % 200 === 20)
      await enqueuePage(prisma, { content: longReport(round), mediaType: 'TEXT' }, new Date());
    await sleep(ROUND_MS);
  }
}

interface EndRow {
  readonly ended: string;
  readonly count: number;
}

const endsOf = ({ database: { prisma } }: Workspace): Promise<EndRow[]> =>
  prisma.$queryRaw<EndRow[]>`
    SELECT CASE WHEN state = 'FAILED' THEN 'failed: ' || error_code
                WHEN state <> 'DONE' THEN 'open'
                WHEN page_id IS NULL THEN 'as last seen'
                ELSE coalesce(lower(articles->0->>'outcome'), 'no article') END AS ended,
           count(*)::int AS count
      FROM job GROUP BY 1 ORDER BY 2 DESC`;

async function untilEmpty({ database: { prisma } }: Workspace): Promise<void> {
  for (;;) {
    const { waiting, running } = await queueState(prisma);
    if (waiting + running === 0) return;
    await sleep(1000);
  }
}

async function addFeeds({ database: { prisma } }: Workspace, bases: readonly string[]): Promise<void> {
  for (const kind of FEEDS)
    await addFeed(prisma, { url: `${bases[0] ?? ''}/${kind}`, intervalSeconds: 60 }, new Date());
}

/** Tells how things stand, and keeps what memory was in use. */
class Gauge {
  readonly memory: number[] = [];
  private readonly delay = monitorEventLoopDelay({ resolution: 5 });
  private readonly begun = performance.now();
  private readonly timers: NodeJS.Timeout[];

  constructor(
    private readonly workspace: Workspace,
    private readonly print: (line: string) => void,
    periodMs: number,
  ) {
    const tell = setInterval(() => void this.tell(), periodMs);
    // What is compiled on the way to the first pages is no work.
    const warm = setTimeout(() => this.delay.enable(), Math.min(WARM_MS, periodMs));
    this.timers = [tell, warm];
  }

  get blockedMs(): number {
    return this.delay.max / 1e6;
  }

  async tell(): Promise<void> {
    const { waiting, running, failed } = await queueState(this.workspace.database.prisma);
    const mb = process.memoryUsage().rss / 1e6;
    this.memory.push(mb);
    const seconds = (performance.now() - this.begun) / 1000;
    const cells = [
      `${seconds.toFixed(0).padStart(5)} s`,
      `${String(waiting + running).padStart(5)} open`,
      `${String(failed).padStart(5)} failed`,
      `${mb.toFixed(0).padStart(5)} MB`,
      `longest block ${this.blockedMs.toFixed(0)} ms`,
    ];
    this.print(cells.join('  '));
  }

  stop(): void {
    for (const timer of this.timers) clearInterval(timer);
    this.delay.disable();
  }
}

const WARM_MS = 10_000;

/** Workers on two threads that are quick to give up. */
async function startSoakWorkers({ database }: Workspace): Promise<Workers> {
  const limits = { hostDelayMs: 20, headersMs: 2_000, idleMs: 2_000, totalMs: 5_000 };
  const fetcher = createFetcher({ allow: ['127.0.0.1'], limits });
  const databaseUrl = database.connection.connectionString;
  const threads = await openThreads({ databaseUrl, dataFolder: '/nonexistent', count: 2 });
  const retries = { most: 3, firstMs: 500, factor: 2, longestMs: 5_000, mostInterrupted: 10 };
  const workers = await startWorkers({ database, fetcher, ingest: threads.ingest, pages: 16, retries });
  return {
    stop: async () => {
      await workers.stop();
      await threads.close();
      await fetcher.close();
    },
  };
}

/** Lets feeds, addresses and files come in at once for some minutes, from a site with faults. */
export async function soak(
  workspace: Workspace,
  minutes: number,
  print: (line: string) => void,
): Promise<SoakResult> {
  const site = await openSite(12);
  const workers = await startSoakWorkers(workspace);
  const gauge = new Gauge(workspace, print, (minutes * 60_000) / 20);
  try {
    await addFeeds(workspace, site.bases);
    await feedIn(workspace, site.bases, performance.now() + minutes * 60_000);
    // So that what is counted does not grow any more.
    await workspace.database.prisma.feed.updateMany({ data: { pausedAt: new Date() } });
    await untilEmpty(workspace);
    await gauge.tell();
  } finally {
    gauge.stop();
    await workers.stop();
    site.close();
  }
  const rows = await endsOf(workspace);
  const ends = new Map(rows.map(({ ended, count }) => [ended, count]));
  const jobs = rows.reduce((sum, { count }) => sum + count, 0);
  const { memory, blockedMs } = gauge;
  return { ends, jobs, open: ends.get('open') ?? 0, memory, blockedMs };
}
