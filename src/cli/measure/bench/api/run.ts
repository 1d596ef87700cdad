import { readFileSync } from 'node:fs';
import type pg from 'pg';
import { createKey } from '../../../../adapters/db/stores/keys.js';
import type { Workspace } from '../../../../pipeline/index.js';
import { version } from '../../../../adapters/process/version.js';
import { NAMES, startContender, type Contender, type Name } from './contenders.js';
import { load, openLine, type Line } from './load.js';
import { postgresTimes, used } from './postgresCpu.js';
import { assertSame } from './same.js';
import { fillStore, type BenchStore } from './store.js';
import { subjectsOf, type Subject } from './subjects.js';

/** How long and on how much is measured. */
export interface BenchOptions {
  readonly articles: number;
  /** Rounds of each question; in each, every contender has its turn. */
  readonly rounds: number;
  /** Milliseconds of a turn. */
  readonly turn: number;
}

/** What one contender did with one question. Processor times are microseconds a request. */
export interface Result {
  readonly contender: Name;
  readonly requests: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly serverCpu: number;
  /** Null where it cannot be told. */
  readonly postgresCpu: number | null;
}

export interface SubjectResults {
  readonly subject: Subject;
  /** Bytes of this API's answer. */
  readonly bytes: number;
  readonly results: readonly Result[];
}

export interface BenchResults {
  readonly store: BenchStore;
  /** Of what was measured, by name. */
  readonly versions: Readonly<Record<string, string>>;
  readonly subjects: readonly SubjectResults[];
}

interface Running extends Contender {
  readonly line: Line;
}

interface Turn {
  readonly seconds: number;
  readonly times: readonly number[];
  readonly serverCpu: number;
  readonly postgresCpu: number | null;
}

const quantile = (sorted: readonly number[], q: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? 0;

async function takeTurn(running: Running, subject: Subject, pool: pg.Pool, turn: number): Promise<Turn> {
  const before = { server: await running.cpu(), postgres: await postgresTimes(pool) };
  const done = await load(running.line, running.request(subject), turn);
  return {
    ...done,
    serverCpu: (await running.cpu()) - before.server,
    postgresCpu: used(before.postgres, await postgresTimes(pool)),
  };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function summary(contender: Name, turns: readonly Turn[]): Result {
  const times = turns.flatMap((turn) => turn.times).sort((a, b) => a - b);
  const postgres = turns.map(({ postgresCpu }) => postgresCpu).filter((time) => time !== null);
  return {
    contender,
    requests: times.length,
    perSecond: times.length / sum(turns.map(({ seconds }) => seconds)),
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    serverCpu: sum(turns.map(({ serverCpu }) => serverCpu)) / times.length,
    postgresCpu: postgres.length === turns.length ? sum(postgres) / times.length : null,
  };
}

/** What this API answers, after it was seen that all answer the same. @returns its bytes */
async function compareAnswers(contenders: readonly Running[], subject: Subject): Promise<number> {
  const answers = await Promise.all(contenders.map(({ line, request }) => line.ask(request(subject))));
  const [own = '', ...others] = answers;
  if (own.includes('"errors"')) throw new Error(`${subject.title}: ${own.slice(0, 500)}`);
  for (const [n, other] of others.entries())
    assertSame(JSON.parse(own), JSON.parse(other), `${NAMES[n + 1] ?? ''}: ${subject.name}`);
  const claims = own.split('"speakerText"').length - 1;
  if (claims !== subject.claims)
    throw new Error(`${subject.title}: ${String(claims)} claims, expected ${String(subject.claims)}`);
  return own.length;
}

async function measure(
  contenders: readonly Running[],
  subject: Subject,
  pool: pg.Pool,
  { rounds, turn }: BenchOptions,
): Promise<SubjectResults> {
  const bytes = await compareAnswers(contenders, subject);
  const turns = new Map<Name, Turn[]>(contenders.map(({ name }) => [name, []]));
  // The first round only warms up. Turns follow one another closely, so that a busy moment of the machine hits all alike.
  for (let round = 0; round <= rounds; round += 1)
    for (const contender of contenders) {
      const taken = await takeTurn(contender, subject, pool, turn);
      if (round > 0) turns.get(contender.name)?.push(taken);
    }
  const results = [...turns].map(([name, taken]) => summary(name, taken));
  return { subject, bytes, results };
}

/** Versions of packages as our own description fixes them. */
function wanted(): Readonly<Record<string, string>> {
  const text = readFileSync(new URL('../../../../../package.json', import.meta.url), 'utf8');
  const { dependencies, devDependencies } = JSON.parse(text) as Record<string, Record<string, string>>;
  return { ...dependencies, ...devDependencies };
}

async function versionsOf(pool: pg.Pool): Promise<Readonly<Record<string, string>>> {
  const { rows } = await pool.query<{ server_version: string }>('SHOW server_version');
  const { postgraphile = 'unknown', pg: driver = 'unknown' } = wanted();
  return {
    Corroborate: version(),
    PostGraphile: postgraphile,
    pg: driver,
    'Node.js': process.versions.node,
    Postgres: rows[0]?.server_version ?? 'unknown',
  };
}

/** Fills the store, starts every contender on it, and measures them side by side. */
export async function runBench(workspace: Workspace, options: BenchOptions): Promise<BenchResults> {
  const { pool, prisma } = workspace.database;
  const store = await fillStore(workspace, options.articles);
  const { text: key } = await createKey(
    prisma,
    { name: 'bench', scopes: ['READ'], expiresAt: null },
    new Date(),
  );
  const versions = await versionsOf(pool);
  const databaseUrl = pool.options.connectionString ?? '';
  const contenders: Running[] = [];
  try {
    for (const contender of await Promise.all(
      NAMES.map((name) => startContender(name, { databaseUrl }, key)),
    ))
      contenders.push({ ...contender, line: openLine(contender.origin) });
    const subjects: SubjectResults[] = [];
    for (const subject of subjectsOf(store)) subjects.push(await measure(contenders, subject, pool, options));
    return { store, versions, subjects };
  } finally {
    await Promise.all(contenders.map(({ line }) => line.close()));
    await Promise.all(contenders.map((contender) => contender.stop()));
  }
}
