import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '../../../adapters/db/client.js';
import { openStore } from '../../../adapters/db/open-store.js';
import { queueState } from '../../../adapters/queue/state.js';
import { Asking } from './asking.js';
import { startChild, type Child } from './children.js';
import { countEnds } from './ends.js';
import { Gauge, type Reading } from './gauge.js';
import { Putting } from './putting.js';
import { told } from './table.js';

export interface SoakOptions {
  /** How long things come in. */
  readonly minutes: number;
  /** A folder for what the product's threads were busy with, as CPU profiles. */
  readonly profile?: string | undefined;
  readonly print: (line: string) => void;
  /** Aborted to end at once, with what was found so far. */
  readonly signal: AbortSignal;
}

/** Of what took longer to be done after the last thing came in, it is told that it is open. */
const DRAIN_MS = 180_000;

async function untilEmpty({ prisma }: Database, signal: AbortSignal): Promise<void> {
  const until = performance.now() + DRAIN_MS;
  while (!signal.aborted && performance.now() < until) {
    const { waiting, running } = await queueState(prisma);
    if (waiting + running === 0) return;
    await sleep(500, undefined, { signal }).catch(() => undefined);
  }
}

const environmentOf = (dataFolder: string): Record<string, string> => ({
  PATH: '/usr/bin:/bin',
  // As the Docker image has it.
  MALLOC_ARENA_MAX: '2',
  CORROBORATE_DATA: dataFolder,
  PORT: '0',
  CORROBORATE_DEMO: 'off',
  CORROBORATE_FETCH_ALLOW: '127.0.0.1',
  CORROBORATE_OPERATIONS_PER_MINUTE: '0',
  CORROBORATE_LOG: 'warn',
});

/** Three ends that come one after another, and all at once when the soak is interrupted or its product gone. */
class Phases {
  /** Nothing more is put in. */
  readonly over = new AbortController();
  /** What was put in is not waited for any more. */
  readonly cut = new AbortController();
  /** Nothing is asked any more. */
  readonly done = new AbortController();

  // No composed signals: Node 20 collects one whose parts nobody else holds, and it never fires.
  constructor(signals: readonly AbortSignal[]) {
    const end = (): void => {
      for (const controller of [this.over, this.cut, this.done]) controller.abort();
    };
    for (const signal of signals) {
      signal.addEventListener('abort', end, { once: true });
      if (signal.aborted) end();
    }
  }
}

/** Puts things in for a while, and waits until they are done. */
async function putAll(putting: Putting, database: Database, minutes: number, phases: Phases): Promise<void> {
  await putting.feeds();
  const timer = setTimeout(() => {
    phases.over.abort();
  }, minutes * 60_000);
  await putting.rounds(phases.over.signal);
  clearTimeout(timer);
  // So that what is counted does not grow any more.
  await database.prisma.feed.updateMany({
    where: { lastPolledAt: { not: null } },
    data: { pausedAt: new Date() },
  });
  await untilEmpty(database, phases.cut.signal);
  phases.done.abort();
}

/** Lets things come in while the API is asked and watched, until all is done; true when everything adds up. */
async function soakOn(
  product: Child,
  site: Child,
  database: Database,
  { minutes, print, signal }: SoakOptions,
): Promise<boolean> {
  const url = product.said;
  print(`the product answers at ${url}`);
  const putting = new Putting({ url, bases: site.said.split(' '), database });
  const [asking, gauge] = [new Asking(url), new Gauge(url)];
  const phases = new Phases([signal, product.ended]);
  const everySeconds = Math.min(60, minutes * 6);
  let next = everySeconds;
  const tell = (reading: Reading): void => {
    if (reading.seconds < next) return;
    next += everySeconds;
    print(lineOf(reading, putting));
  };
  const beside = [asking.run(phases.done.signal), gauge.run(phases.done.signal, tell)];
  await putAll(putting, database, minutes, phases);
  await Promise.all(beside);
  const outcome = await countEnds(database, putting);
  const problems = [
    ...outcome.problems,
    ...[putting, asking, gauge].flatMap(({ errors }) => errors.slice(0, 3)),
  ];
  if (product.ended.aborted) problems.push('the product has ended by itself');
  print(`\n${told({ ...outcome, problems }, gauge.all, asking, everySeconds)}`);
  return problems.length === 0;
}

function lineOf({ seconds, mb, stallMs }: Reading, { jobs }: Putting): string {
  const put = [...jobs.values()].reduce((sum, { size }) => sum + size, 0);
  return `${seconds.toFixed(0).padStart(5)} s  ${String(put).padStart(6)} jobs  ${mb.toFixed(0).padStart(5)} MB  ${stallMs.toFixed(0).padStart(4)} ms`;
}

/**
 * Starts the product as a user does, in a process of its own, and a site with faults in another; lets feeds, addresses and files
 * come in at once, asks the API all along, and tells how everything ended. Nothing of it is left behind.
 *
 * @returns whether everything adds up
 */
export async function soak(options: SoakOptions): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'corroborate-'));
  // For root, Postgres runs under another account, which must be able to enter.
  await chmod(folder, 0o711);
  const dataFolder = join(folder, 'data');
  const children: Child[] = [];
  try {
    const site = await startChild('siteProcess');
    children.push(site);
    const flags = options.profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${options.profile}`];
    const product = await startChild('productProcess', environmentOf(dataFolder), flags);
    children.push(product);
    const database = await openStore({ dataFolder });
    try {
      return await soakOn(product, site, database, options);
    } finally {
      // First, so that the store is let go of in order by the process that started it.
      await database.close();
    }
  } finally {
    for (const child of children.reverse()) await child.end();
    await rm(folder, { recursive: true, force: true });
  }
}
