import type { Correction, NewsFacts } from '../../../claims/index.js';
import type { ArticleDraft } from '../../../pages/index.js';
import type { Batch } from './batch.js';

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
  readonly newsFacts: NewsFacts | null;
  readonly ingestedAt: Date;
}

/** Adds what an article's publisher says about changes of its text to what is to be written. */
export const addCorrections = (batch: Batch, articleId: string, corrections: readonly Correction[]): void => {
  batch.add(
    'correction',
    corrections.map(({ kind, span, text }) => ({ articleId, start: span.start, end: span.end, kind, text })),
  );
};

/** Adds an article with its segments, captions and credits to what is to be written. `newId` makes a uuid v7 at each call. */
export function addArticle(batch: Batch, row: ArticleRow, draft: ArticleDraft): void {
  batch.add('article', [
    {
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
      publishedReasons: draft.published?.reasons ?? [],
    },
  ]);
  addParts(batch, row.id, draft);
}

function addParts(batch: Batch, articleId: string, draft: ArticleDraft): void {
  batch.add(
    'segment',
    draft.segments.map(({ article, page }) => ({
      articleId,
      articleStart: article.start,
      articleEnd: article.end,
      pageStart: page.start,
      pageEnd: page.end,
    })),
  );
  const place = ({ page }: { page: { start: number; end: number } }, ordinal: number) => ({
    articleId,
    ordinal,
    pageStart: page.start,
    pageEnd: page.end,
  });
  batch.add(
    'caption',
    draft.captions.map((caption, n) => ({
      ...place(caption, n),
      text: caption.text,
      credit: caption.credit,
    })),
  );
  batch.add(
    'credit',
    draft.credits.map((credit, n) => ({
      ...place(credit, n),
      kind: credit.kind,
      name: credit.name,
      text: credit.text,
    })),
  );
}
