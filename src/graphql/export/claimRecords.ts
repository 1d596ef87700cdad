import { Prisma } from '../../adapters/db/generated/client/client.js';
import { ARTICLE, articleOf, type ArticleRef } from './records/article.js';
import { claimRecord, type ClaimRecord, type ClaimRow } from './records/claim.js';
import type { Snapshot } from './snapshot.js';

/** Assertions whose first report is remembered: their claims are often many, and stand together. */
const REMEMBERED = 2_000;

async function lookUp(snapshot: Snapshot, assertions: readonly string[]): Promise<Map<string, ArticleRef>> {
  if (assertions.length === 0) return new Map();
  const firsts = await snapshot.$queryRaw<{ assertionId: string; articleId: string }[]>`
    SELECT DISTINCT ON (claim.assertion_id) claim.assertion_id AS "assertionId", claim.article_id AS "articleId"
    FROM claim JOIN article ON article.id = claim.article_id
    WHERE claim.assertion_id IN (${Prisma.join(assertions.map((id) => Prisma.sql`${id}::uuid`))})
    ORDER BY claim.assertion_id, article.published_from NULLS LAST, claim.id`;
  const ids = [...new Set(firsts.map(({ articleId }) => articleId))];
  const rows = await snapshot.article.findMany({ where: { id: { in: ids } }, select: ARTICLE });
  const articles = new Map(rows.map((row) => [row.id, articleOf(row)]));
  return new Map(
    firsts.flatMap(({ assertionId, articleId }) => {
      const article = articles.get(articleId);
      return article === undefined ? [] : [[assertionId, article] as const];
    }),
  );
}

/** Makes claims of rows, a batch at a time, each with the earliest published article that says the same. */
export function claimRecords(snapshot: Snapshot): (rows: readonly ClaimRow[]) => Promise<ClaimRecord[]> {
  let known = new Map<string, ArticleRef>();
  return async (rows) => {
    const assertions = new Set(rows.map(({ assertion }) => assertion.id));
    const found = await lookUp(
      snapshot,
      [...assertions].filter((id) => !known.has(id)),
    );
    if (known.size > REMEMBERED)
      known = new Map([...known].filter(([assertionId]) => assertions.has(assertionId)));
    for (const [id, article] of found) known.set(id, article);
    return rows.map((row) => claimRecord(row, known.get(row.assertion.id) ?? null));
  };
}
