import { z } from 'zod';
import type { Database } from '../../../adapters/db/client.js';
import type { Span } from '../../../shared/spans.js';
import { withThrowawayWorkspace } from '../throwaway.js';
import { matchedPairs } from './claimLinks.js';
import { ingestInOrder } from './documents.js';
import { id } from './fields.js';
import { defineTask } from './task.js';

const ARTICLES = {
  select: {
    id: true,
    titleStart: true,
    titleEnd: true,
    segments: { orderBy: { articleStart: 'asc' } },
    claims: { select: { id: true, start: true, end: true, assertionId: true }, orderBy: { ordinal: 'asc' } },
  },
  orderBy: { id: 'asc' },
} as const;

interface Stretch {
  readonly articleStart: number;
  readonly articleEnd: number;
  readonly pageStart: number;
}

/** A stretch of a document. */
interface Line extends Span {
  readonly doc: string;
  /** Claims that say the same are one group. */
  readonly event: string | null;
}

/** Where a span of an article's text stands on its page of plain text. */
function onPage({ start, end }: Span, stretches: readonly Stretch[]): Span {
  const place = (at: number): number => {
    const stretch = stretches.findLast(({ articleStart }) => articleStart <= at);
    return stretch === undefined ? at : at - stretch.articleStart + stretch.pageStart;
  };
  return { start: place(start), end: place(end - 1) + 1 };
}

/** Where everything told stands: claims by their ids, headlines by the ids of their articles. */
async function linesOf(
  database: Database,
  articlesOf: ReadonlyMap<string, readonly string[]>,
): Promise<ReadonlyMap<string, Line>> {
  const documentOf = new Map([...articlesOf].flatMap(([doc, ids]) => ids.map((id) => [id, doc] as const)));
  const lines = new Map<string, Line>();
  for (const article of await database.prisma.article.findMany(ARTICLES)) {
    const doc = documentOf.get(article.id);
    if (doc === undefined) continue;
    const { titleStart: start, titleEnd: end } = article;
    if (start !== null && end !== null) lines.set(article.id, { doc, start, end, event: null });
    for (const claim of article.claims)
      lines.set(claim.id, { doc, ...onPage(claim, article.segments), event: claim.assertionId });
  }
  return lines;
}

const placeOf = ({ doc, start, end }: Line) => ({ doc, start, end });

/** The claims and headlines of a stream of documents: which of them say the same, and which tell of the same action. */
export const claims = defineTask(z.object({ id, text: z.string() }), (rows) =>
  withThrowawayWorkspace(async (workspace) => {
    const documents = rows.map((row) => ({ ...row, title: null, published: null, outlet: null }));
    const lines = await linesOf(workspace.database, await ingestInOrder(workspace, documents));
    const pairs = await matchedPairs(workspace.database);
    return [
      ...lines.values(),
      ...pairs.flatMap(({ a, b }) => {
        const [from, to] = [lines.get(a), lines.get(b)];
        return from === undefined || to === undefined
          ? []
          : [{ a: placeOf(from), b: placeOf(to), relation: 'same' }];
      }),
    ];
  }),
);
