import type { Database } from '../../../adapters/db/client.js';
import { ADDRESSES, FAULTS, FEEDS, FILES, ITEM, type Ends } from './kinds.js';
import type { Put } from './putting.js';

/** What became of everything of one kind. */
export interface KindEnds {
  readonly kind: string;
  /** How many were put in. */
  readonly put: number;
  /** How many there are by how they ended, most first. */
  readonly ends: readonly (readonly [ended: string, count: number])[];
}

/** What became of everything, and what of it is not as it has to be. */
export interface Outcome {
  readonly kinds: readonly KindEnds[];
  readonly articles: number;
  /** Sentences; none, if all is well. */
  readonly problems: readonly string[];
}

interface Row {
  readonly kind: string;
  readonly ended: string;
  readonly count: number;
  readonly fresh: number;
}

const jobRows = ({ prisma }: Database): Promise<Row[]> =>
  prisma.$queryRaw<Row[]>`
    SELECT CASE WHEN feed_item_id IS NOT NULL THEN 'feed item'
                WHEN kind = 'PAGE' THEN CASE WHEN url IS NULL THEN 'long' ELSE 'file' END
                ELSE split_part(url, '/', 4) END AS kind,
           CASE WHEN state = 'FAILED' THEN error_code
                WHEN state <> 'DONE' THEN 'open'
                WHEN page_id IS NULL THEN 'as last seen'
                ELSE coalesce(lower(articles->0->>'outcome'), 'no article') END AS ended,
           count(*)::int AS count,
           coalesce(sum(jsonb_array_length(jsonb_path_query_array(articles, '$[*] ? (@.outcome == "NEW")'))), 0)::int AS fresh
      FROM job GROUP BY 1, 2 ORDER BY 3 DESC`;

async function feedRows({ prisma }: Database): Promise<Row[]> {
  const feeds = await prisma.feed.findMany({ select: { url: true, errorCode: true, lastPolledAt: true } });
  return feeds.map(({ url, errorCode, lastPolledAt }) => ({
    kind: new URL(url).pathname.slice(1),
    ended: errorCode ?? (lastPolledAt === null ? 'open' : 'well'),
    count: 1,
    fresh: 0,
  }));
}

const KNOWN: Readonly<Record<string, Ends>> = { ...ADDRESSES, ...FILES, ...ITEM, ...FEEDS, ...FAULTS };

function problemsOf({ kind, put, ends }: KindEnds): string[] {
  const ended = ends.reduce((sum, [, count]) => sum + count, 0);
  const strange = ends.filter(([end]) => KNOWN[kind]?.includes(end) !== true);
  return [
    ...(ended === put ? [] : [`${String(put)} of ${kind} were put in, and ${String(ended)} are there`]),
    ...strange.map(([end, count]) => `${String(count)} of ${kind} ended as ${end}`),
  ];
}

/** Counts how everything ended, and looks whether it adds up: no item lost, none doubled, each with an end that it may have. */
export async function countEnds(database: Database, { jobs, direct }: Put): Promise<Outcome> {
  const { prisma } = database;
  const rows = await jobRows(database);
  const feeds = await feedRows(database);
  const told = [...direct].map(([ended, count]) => ({ kind: 'direct', ended, count, fresh: 0 }));
  const items = await prisma.feedItem.count();
  const put = new Map<string, number>([
    ...[...jobs].map(([kind, ids]) => [kind, ids.size] as const),
    ...feeds.map(({ kind }) => [kind, 1] as const),
    ['direct', [...direct.values()].reduce((sum, count) => sum + count, 0)],
    ['feed item', items],
  ]);
  const all = [...rows, ...told, ...feeds];
  const kinds = [...new Set([...Object.keys(KNOWN), ...all.map(({ kind }) => kind)])]
    .map((kind): KindEnds => {
      const ends = all.filter((row) => row.kind === kind).map(({ ended, count }) => [ended, count] as const);
      return { kind, put: put.get(kind) ?? 0, ends };
    })
    .filter(({ put: given, ends }) => given > 0 || ends.length > 0);
  const articles = await prisma.article.count();
  const fresh = rows.reduce((sum, row) => sum + row.fresh, direct.get('new') ?? 0);
  const problems = kinds.flatMap(problemsOf);
  // What is open may have written its article and not yet told so.
  const open = kinds.some(({ ends }) => ends.some(([ended]) => ended === 'open'));
  if (!open && articles !== fresh)
    problems.push(`${String(fresh)} articles were told as new, and ${String(articles)} are in the store`);
  return { kinds, articles, problems };
}
