import { z } from 'zod';
import type { ArticleDraft } from '../../../pages/index.js';
import type { Span } from '../../../shared/spans.js';
import { articlesOf } from './articles.js';
import { id } from './fields.js';
import { defineTask, eachRow } from './task.js';

/** From an article's headline to the end of its last paragraph, on the page. */
function extentOf({ titleSpan, segments }: ArticleDraft): Span {
  const parts = [...segments.map(({ page }) => page), ...(titleSpan === null ? [] : [titleSpan])];
  return {
    start: Math.min(...parts.map(({ start }) => start)),
    end: Math.max(...parts.map(({ end }) => end)),
  };
}

/** Where each article of a page of plain text begins and ends. */
export const splitting = defineTask(
  z.object({ id, text: z.string() }),
  eachRow(async ({ id, text }) => ({
    articles: (await articlesOf(id, { content: text, mediaType: 'TEXT' })).map((article) => ({
      ...extentOf(article),
      title: article.title,
    })),
  })),
);
