import { splitPage } from '../../src/pages/index.js';
import type { MediaType } from '../../src/pages/types.js';

const day = (date: Date): string => date.toISOString().slice(0, 10);

/** A page's split in the form that the golden folders keep: what a reader of the page would check by eye. */
export async function summary(content: string, mediaType: MediaType): Promise<unknown> {
  const { articles, chrome, emptyReason } = await splitPage({ content, mediaType });
  return {
    articles: articles.map((article) => ({
      title: article.title,
      publisher:
        article.publisher === null ? null : `${article.publisher.name} (${article.publisher.reason.rule})`,
      byline: article.byline,
      credits: article.credits.map((credit) => `${credit.kind} ${credit.name}`),
      captions: article.captions.map((caption) => caption.text),
      language: article.language,
      datelinePlace: article.datelinePlace,
      published:
        article.published === null
          ? null
          : `${day(article.published.interval.from)} ${article.published.interval.precision}`,
      url: article.url,
      text: article.text.split('\n\n'),
    })),
    chrome: chrome.map(({ rule, page }) => `${rule}: ${content.slice(page.start, page.end)}`),
    emptyReason,
  };
}
