import { z } from 'zod';
import { readArticle } from '../../../pipeline/index.js';
import { articlesOf, mainArticle } from './articles.js';
import { pageOfDocument } from './documents.js';
import { id, optionalText, published } from './fields.js';
import { defineTask, eachRow } from './task.js';

/** What happened to how many, when and where, in the one happening that a report is about. */
export const incidents = defineTask(
  z.object({ id, title: optionalText, text: z.string(), published }),
  eachRow(async (row) => {
    const article = mainArticle(await articlesOf(row.id, pageOfDocument({ ...row, outlet: null })));
    // The set's own headline: on some of its pages the first line is a caption.
    const facts =
      article === null ? null : readArticle({ ...article, title: row.title ?? article.title }).facts;
    return {
      killed: facts?.killed ?? null,
      injured: facts?.injured ?? null,
      date: facts?.day ?? null,
      city: facts?.town ?? null,
    };
  }),
);
