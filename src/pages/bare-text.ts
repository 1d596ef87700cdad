import type { TimeInterval } from '../shared/time/types.js';
import { languageOf } from './language.js';
import type { ArticleDraft } from './types.js';

/**
 * A text taken for an article as it stands, furniture and all: for a sentence or a paragraph that is too short to be found on a
 * page. Nothing but its language is read from it.
 */
export async function articleOfText(
  text: string,
  title: string | null,
  published: TimeInterval | null,
): Promise<ArticleDraft> {
  const whole = { start: 0, end: text.length };
  return {
    ordinal: 0,
    title,
    titleSpan: null,
    text,
    segments: [{ article: whole, page: whole }],
    captions: [],
    publisher: null,
    byline: null,
    credits: [],
    language: await languageOf(text),
    published: published && { interval: published, reasons: [{ rule: 'sender' }] },
    datelinePlace: null,
    url: null,
  };
}
