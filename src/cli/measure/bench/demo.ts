import { availableParallelism } from 'node:os';
import { Command } from 'commander';
import { createApi, EVENT_QUERY } from '../../../graphql/index.js';
import { readDemo, type Stage, type Workspace } from '../../../pipeline/index.js';
import { withThrowawayWorkspace } from '../throwaway.js';

const QUERY_RUNS = 300;
const WARM_UP_RUNS = 20;

/** Highest resident memory of the process so far, in megabytes. */
const peakMemory = (): number => process.resourceUsage().maxRSS / 1024;

interface Ingestion {
  readonly articles: number;
  readonly seconds: number;
  readonly stages: ReadonlyMap<Stage, number>;
}

async function benchIngestion(workspace: Workspace, stages: ReadonlyMap<Stage, number>): Promise<Ingestion> {
  const pages = await readDemo();
  const start = performance.now();
  let articles = 0;
  for (const page of pages) articles += (await workspace.ingest(page)).articles.length;
  return { articles, seconds: (performance.now() - start) / 1000, stages };
}

const quantile = (sorted: readonly number[], q: number): number =>
  sorted[Math.floor(q * (sorted.length - 1))] ?? 0;

/** The event with most claims, asked for side by side through the whole API but the socket. */
async function benchQuery(
  workspace: Workspace,
): Promise<{ claims: number; p50: number; p95: number; kilobytes: number }> {
  const event = await workspace.database.prisma.event.findFirstOrThrow({ orderBy: { claimCount: 'desc' } });
  const api = createApi({ database: workspace.database, ingest: workspace.ingest });
  const body = JSON.stringify({ query: EVENT_QUERY, variables: { id: event.id } });
  const times: number[] = [];
  let size = 0;
  for (let run = 0; run < WARM_UP_RUNS + QUERY_RUNS; run += 1) {
    const start = performance.now();
    const response = await api.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    const text = await response.text();
    if (text.includes('"errors"')) throw new Error(`the event query failed: ${text.slice(0, 500)}`);
    size = text.length;
    if (run >= WARM_UP_RUNS) times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return {
    claims: event.claimCount,
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    kilobytes: size / 1024,
  };
}

function print(
  cold: { readonly rate: number; readonly megabytes: number },
  { articles, seconds, stages }: Ingestion,
  query: Awaited<ReturnType<typeof benchQuery>>,
  database: number,
): void {
  const line = (label: string, value: string) => process.stdout.write(`${label.padEnd(36)}${value}\n`);
  line('cores', String(availableParallelism()));
  line('articles', String(articles));
  line('articles per second, fresh process', cold.rate.toFixed(1));
  line('articles per second, warmed up', (articles / seconds).toFixed(1));
  for (const [stage, milliseconds] of stages)
    line(`  ${stage}, ms per article`, (milliseconds / articles).toFixed(2));
  line('database, KB per article', (database / 1024 / articles).toFixed(1));
  line('peak memory of Node, first run, MB', cold.megabytes.toFixed(0));
  line('peak memory of Node, all runs, MB', peakMemory().toFixed(0));
  line(`event query (${String(query.claims)} claims), p50 ms`, query.p50.toFixed(1));
  line('event query, p95 ms', query.p95.toFixed(1));
  line('event query, KB of answer', query.kilobytes.toFixed(0));
}

/** Ingests the demo corpus into an empty store of its own, then does what else is asked there. */
async function onDemo<T>(then: (workspace: Workspace, ingestion: Ingestion) => Promise<T>): Promise<T> {
  const stages = new Map<Stage, number>();
  return withThrowawayWorkspace(
    async (workspace) => then(workspace, await benchIngestion(workspace, stages)),
    (stage, milliseconds) => stages.set(stage, (stages.get(stage) ?? 0) + milliseconds),
  );
}

async function bench(): Promise<void> {
  const cold = await onDemo((_, { articles, seconds }) =>
    Promise.resolve({ rate: articles / seconds, megabytes: peakMemory() }),
  );
  await onDemo(async (workspace, ingestion) => {
    const [size] = await workspace.database.prisma.$queryRaw<{ bytes: bigint }[]>`
      select pg_database_size(current_database()) as bytes`;
    print(cold, ingestion, await benchQuery(workspace), Number(size?.bytes ?? 0));
  });
}

/** `bench demo` */
export const demoCommand = (): Command =>
  new Command('demo')
    .description(
      'Speed on the demo corpus, each time from an empty store: in a fresh process, and once its code is warm.',
    )
    .action(bench);
