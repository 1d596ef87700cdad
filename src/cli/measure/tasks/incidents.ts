import { z } from 'zod';
import { extractClaims, type ClaimDraft } from '../../../claims/index.js';
import { groupHappenings, type Happening } from '../../../events/index.js';
import type { ArticleDraft } from '../../../pages/index.js';
import { articlesOf, mainArticle } from './articles.js';
import { dayOf } from './bodies.js';
import { pageOfDocument } from './documents.js';
import { id, optionalText, published } from './fields.js';
import { defineTask, eachRow } from './task.js';

/** The news of an article: its main happening, and the claims that tell of it. */
function newsOf(article: ArticleDraft): { happening: Happening; claims: readonly ClaimDraft[] } | null {
  const { title, text, published, datelinePlace } = article;
  const interval = published?.interval ?? null;
  const { claims } = extractClaims({
    title,
    text,
    published: interval,
    publisher: null,
    wire: null,
    datelinePlace,
  });
  const happening = groupHappenings({ title, published: interval, copyClusterId: '' }, claims).find(
    ({ main }) => main,
  );
  if (happening === undefined) return null;
  return { happening, claims: claims.filter(({ ordinal }) => happening.claims.includes(ordinal)) };
}

/** The first exact number of people to whom this happened. */
function tollOf(claims: readonly ClaimDraft[], predicate: string): number | null {
  const figures = claims.flatMap(({ quantities }) => quantities);
  return (
    figures.find(
      (figure) => figure.predicate === predicate && figure.low !== null && figure.low === figure.high,
    )?.low ?? null
  );
}

/** The place named most among those that lie deepest. */
function cityOf({ profile }: Happening): string | null {
  const ranked = Object.entries(profile.places)
    .filter(([path]) => path.split('/').length > 2)
    .sort(([, a], [, b]) => b - a);
  const path = ranked[0]?.[0];
  return path === undefined ? null : (profile.placeNames[path] ?? null);
}

/** What happened to how many, when and where, in the one happening that a report is about. */
export const incidents = defineTask(
  z.object({ id, title: optionalText, text: z.string(), published }),
  eachRow(async (row) => {
    const article = mainArticle(await articlesOf(row.id, pageOfDocument({ ...row, outlet: null })));
    const news = article === null ? null : newsOf(article);
    return {
      killed: news === null ? null : tollOf(news.claims, 'killed'),
      injured: news === null ? null : tollOf(news.claims, 'injured'),
      date: news === null ? null : dayOf(news.happening.profile.time),
      city: news === null ? null : cityOf(news.happening),
    };
  }),
);
