import { z } from 'zod';
import type { Database } from '../../../adapters/db/client.js';
import type { Span } from '../../../shared/spans.js';
import { withThrowawayWorkspace } from '../throwaway.js';
import { linksOf } from './claimLinks.js';
import { ingestInOrder } from './documents.js';
import { id } from './fields.js';
import { defineTask } from './task.js';

const CLAIMS = {
  select: {
    id: true,
    articleId: true,
    start: true,
    end: true,
    article: { select: { segments: { orderBy: { articleStart: 'asc' } } } },
  },
  orderBy: { id: 'asc' },
} as const;

interface Stretch {
  readonly articleStart: number;
  readonly articleEnd: number;
  readonly pageStart: number;
}

/** Where a span of an article's text stands on its page of plain text. */
function onPage({ start, end }: Span, stretches: readonly Stretch[]): Span {
  const place = (at: number): number => {
    const stretch = stretches.findLast(({ articleStart }) => articleStart <= at);
    return stretch === undefined ? at : at - stretch.articleStart + stretch.pageStart;
  };
  return { start: place(start), end: place(end - 1) + 1 };
}

async function claimLines(database: Database, articlesOf: ReadonlyMap<string, readonly string[]>) {
  const documentOf = new Map([...articlesOf].flatMap(([doc, ids]) => ids.map((id) => [id, doc] as const)));
  const rows = await database.prisma.claim.findMany(CLAIMS);
  return new Map(
    rows.flatMap(({ id, articleId, article, start, end }) => {
      const doc = documentOf.get(articleId);
      return doc === undefined ? [] : [[id, { doc, ...onPage({ start, end }, article.segments) }] as const];
    }),
  );
}

/** The claims of a stream of documents and which of them tell of the same. */
export const claims = defineTask(z.object({ id, text: z.string() }), (rows) =>
  withThrowawayWorkspace(async (workspace) => {
    const documents = rows.map((row) => ({ ...row, title: null, published: null, outlet: null }));
    const lines = await claimLines(workspace.database, await ingestInOrder(workspace, documents));
    const links = await linksOf(workspace.database);
    return [
      ...[...lines].map(([id, line]) => ({ ...line, event: links.groupOf.get(id) ?? null })),
      ...links.pairs.flatMap(({ a, b, relation }) => {
        const from = lines.get(a);
        const to = lines.get(b);
        return from === undefined || to === undefined ? [] : [{ a: from, b: to, relation }];
      }),
    ];
  }),
);
