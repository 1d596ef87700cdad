import { z } from 'zod';
import { extractClaims, factsOfNews, type ArticleForClaims, type NewsFacts } from '../../../claims/index.js';
import { groupHappenings } from '../../../events/index.js';
import type { ArticleDraft } from '../../../pages/index.js';
import { articlesOf, mainArticle } from './articles.js';
import { pageOfDocument } from './documents.js';
import { id, optionalText, published } from './fields.js';
import { defineTask, eachRow } from './task.js';

/** What an article tells of its news: its main happening, as the claims that tell of it say. */
function factsOf(draft: ArticleDraft, title: string | null): NewsFacts {
  const article: ArticleForClaims = {
    title: title ?? draft.title,
    text: draft.text,
    published: draft.published?.interval ?? null,
    publisher: null,
    wire: null,
    datelinePlace: draft.datelinePlace,
  };
  const told = extractClaims(article);
  const happenings = groupHappenings({ ...article, copyClusterId: '' }, told.claims);
  const news = new Set(happenings.filter(({ main }) => main).flatMap(({ claims }) => claims));
  return factsOfNews(
    article,
    told,
    told.claims.filter(({ ordinal }) => news.has(ordinal)),
  );
}

/** What happened to how many, when and where, in the one happening that a report is about. */
export const incidents = defineTask(
  z.object({ id, title: optionalText, text: z.string(), published }),
  eachRow(async (row) => {
    const article = mainArticle(await articlesOf(row.id, pageOfDocument({ ...row, outlet: null })));
    const facts = article === null ? null : factsOf(article, row.title);
    return {
      killed: facts?.killed ?? null,
      injured: facts?.injured ?? null,
      date: facts?.day ?? null,
      city: facts?.town ?? null,
    };
  }),
);
