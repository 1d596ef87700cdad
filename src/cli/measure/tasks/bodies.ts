import { z } from 'zod';
import type { ArticleDraft } from '../../../pages/index.js';
import type { TimeInterval } from '../../../shared/time/types.js';
import { articlesOf, mainArticle } from './articles.js';
import { id } from './fields.js';
import { defineTask, eachRow } from './task.js';

const DAY_MS = 86_400_000;

/** The day on which an interval begins; null when it does not fit into one. */
export const dayOf = (interval: TimeInterval | null): string | null =>
  interval === null || interval.to.getTime() - interval.from.getTime() > DAY_MS
    ? null
    : interval.from.toISOString().slice(0, 10);

const described = (article: ArticleDraft | null) => ({
  body: article?.text ?? '',
  title: article?.title ?? null,
  date: dayOf(article?.published?.interval ?? null),
});

/** Main text, title and date of a page. */
export const bodies = defineTask(
  z.object({ id, url: z.string().optional(), html: z.string() }),
  eachRow(async ({ id, url, html }) => {
    const page = { content: html, mediaType: 'HTML', ...(url !== undefined && { url }) } as const;
    return described(mainArticle(await articlesOf(id, page)));
  }),
);
