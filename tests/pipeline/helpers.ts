import { v7 } from 'uuid';
import type { Database } from '../../src/adapters/db/client.js';
import { ingestPage, type IngestReport, type PipelineDeps } from '../../src/pipeline/index.js';
import type { PageInput } from '../../src/pages/index.js';

/** The pipeline on a test's database, with a clock that moves a second at each look. */
export function depsOn(database: Database): PipelineDeps {
  let now = Date.UTC(2030, 0, 1);
  return { database, now: () => new Date((now += 1000)), newId: () => v7(), trace: () => undefined };
}

/** Takes in plain-text pages one after another. */
export async function ingestAll(deps: PipelineDeps, pages: readonly PageInput[]): Promise<IngestReport[]> {
  const reports: IngestReport[] = [];
  for (const page of pages) reports.push(await ingestPage(deps, page));
  return reports;
}

/** A plain-text page with its sender's hints. */
export const textPage = (publisher: string, published: string, ...paragraphs: string[]): PageInput => ({
  content: paragraphs.join('\n\n'),
  mediaType: 'TEXT',
  publisher,
  url: `https://${publisher.toLowerCase().replace(/\W+/g, '-')}.example/${published}/${String(paragraphs[0]?.length)}`,
  published: {
    from: new Date(`${published}T08:00:00Z`),
    to: new Date(`${published}T08:01:00Z`),
    precision: 'MINUTE',
  },
});

/** Everything that the graph says, without ids, in an order that does not depend on them. */
export async function graphOf({ prisma }: Database): Promise<unknown> {
  const claims = await prisma.claim.findMany({
    select: {
      ordinal: true,
      start: true,
      end: true,
      text: true,
      kind: true,
      eventReasons: true,
      article: { select: { key: true, copyCluster: { select: { key: true } } } },
      speaker: { select: { name: true, kind: true } },
      event: {
        select: { title: true, kind: true, place: true, claimCount: true, originCount: true, disputed: true },
      },
      assertion: {
        select: {
          text: true,
          low: true,
          high: true,
          outletCount: true,
          originCount: true,
          measure: { select: { key: true } },
          relationsOut: { select: { kind: true, method: true, to: { select: { text: true } } } },
        },
      },
    },
  });
  const lines = claims.map(({ assertion, ...claim }) =>
    JSON.stringify({
      ...claim,
      assertion: {
        ...assertion,
        relationsOut: assertion.relationsOut.map((relation) => JSON.stringify(relation)).sort(),
      },
    }),
  );
  return lines.sort();
}

/** Rows of every table, for telling that nothing was added. */
export async function countRows({ pool }: Database): Promise<Record<string, number>> {
  const { rows: tables } = await pool.query<{ name: string }>(
    `select table_name as name from information_schema.tables
     where table_schema = current_schema() and table_type = 'BASE TABLE' order by 1`,
  );
  const counts: Record<string, number> = {};
  for (const { name } of tables) {
    const { rows } = await pool.query<{ n: number }>(`select count(*)::int as n from "${name}"`);
    counts[name] = rows[0]?.n ?? 0;
  }
  return counts;
}
