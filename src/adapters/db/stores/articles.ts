import type { ArticleDraft } from '../../../pages/index.js';
import { json, type Tx } from './tx.js';

/** What the pipeline has found out about an article beside the draft. */
export interface ArticleRow {
  readonly id: string;
  readonly key: string;
  readonly revisionKey: string;
  readonly revision: number;
  readonly pageId: string;
  readonly publisherId: string | null;
  readonly wireId: string | null;
  readonly copyClusterId: string;
  readonly ingestedAt: Date;
}

/** The article of this key with the number of its claims, if the store has it. */
export const findArticle = (tx: Tx, key: string) =>
  tx.article.findUnique({
    where: { key },
    select: { id: true, title: true, _count: { select: { claims: true } } },
  });

/** The number that the next revision of an article gets: 1 for the first. */
export async function nextRevision(tx: Tx, revisionKey: string): Promise<number> {
  const last = await tx.article.aggregate({ where: { revisionKey }, _max: { revision: true } });
  return (last._max.revision ?? 0) + 1;
}

/** Writes an article with its segments, captions and credits. `newId` makes a uuid v7 at each call. */
export async function saveArticle(
  tx: Tx,
  row: ArticleRow,
  draft: ArticleDraft,
  newId: () => string,
): Promise<void> {
  await tx.article.create({
    data: {
      ...row,
      ordinal: draft.ordinal,
      url: draft.url,
      title: draft.title,
      titleStart: draft.titleSpan?.start ?? null,
      titleEnd: draft.titleSpan?.end ?? null,
      text: draft.text,
      byline: draft.byline,
      language: draft.language,
      datelinePlace: draft.datelinePlace,
      publisherRule: draft.publisher?.reason.rule ?? null,
      publishedFrom: draft.published?.interval.from ?? null,
      publishedTo: draft.published?.interval.to ?? null,
      publishedPrecision: draft.published?.interval.precision ?? null,
      publishedReasons: json(draft.published?.reasons ?? []),
    },
    select: { id: true },
  });
  await saveParts(tx, row.id, draft, newId);
}

async function saveParts(tx: Tx, articleId: string, draft: ArticleDraft, newId: () => string): Promise<void> {
  await tx.segment.createMany({
    data: draft.segments.map(({ article, page }) => ({
      articleId,
      articleStart: article.start,
      articleEnd: article.end,
      pageStart: page.start,
      pageEnd: page.end,
    })),
  });
  const place = ({ page }: { page: { start: number; end: number } }, ordinal: number) => ({
    id: newId(),
    articleId,
    ordinal,
    pageStart: page.start,
    pageEnd: page.end,
  });
  if (draft.captions.length > 0)
    await tx.caption.createMany({
      data: draft.captions.map((caption, n) => ({
        ...place(caption, n),
        text: caption.text,
        credit: caption.credit,
      })),
    });
  if (draft.credits.length > 0)
    await tx.credit.createMany({
      data: draft.credits.map((credit, n) => ({
        ...place(credit, n),
        kind: credit.kind,
        name: credit.name,
        text: credit.text,
      })),
    });
}
