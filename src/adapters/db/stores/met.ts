import type { Prisma, PrismaClient } from '../generated/client/client.js';

const SHOWN = {
  measure: { select: { label: true } },
} as const satisfies Prisma.AssertionInclude;

/** What is told of an assertion that a text meets. */
export type ShownAssertion = Prisma.AssertionGetPayload<{ include: typeof SHOWN }>;

/** What a match of a text refers to, by id. */
export interface Met {
  readonly assertions: ReadonlyMap<string, ShownAssertion>;
  readonly events: ReadonlyMap<string, { readonly title: string; readonly articleCount: number }>;
  readonly articles: ReadonlyMap<
    string,
    { readonly title: string | null; readonly publisher: { readonly name: string } | null }
  >;
}

const byId = <Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> =>
  new Map(rows.map((row) => [row.id, row]));

/** Loads what a match of a text refers to. */
export async function loadMet(
  prisma: PrismaClient,
  ids: Readonly<Record<'assertions' | 'events' | 'articles', readonly string[]>>,
): Promise<Met> {
  const these = (list: readonly string[]) => ({ id: { in: [...new Set(list)] } });
  const [assertions, events, articles] = await Promise.all([
    prisma.assertion.findMany({ where: these(ids.assertions), include: SHOWN }),
    prisma.event.findMany({
      where: these(ids.events),
      select: { id: true, title: true, articleCount: true },
    }),
    prisma.article.findMany({
      where: these(ids.articles),
      select: { id: true, title: true, publisher: { select: { name: true } } },
    }),
  ]);
  return { assertions: byId(assertions), events: byId(events), articles: byId(articles) };
}
