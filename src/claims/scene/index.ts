import { readText } from '../text/reading.js';
import type { ArticleForClaims } from '../types.js';
import { dayOfNews } from './day.js';
import { townOfNews } from './town.js';

/** When and where an article's news happened; null where the text leaves it in doubt. */
export interface Scene {
  /** ISO 8601 day. */
  readonly day: string | null;
  /** The town's name, as the gazetteer has it where it has one. */
  readonly town: string | null;
}

/** Reads day and town off an article: of the happening that it reports, not of what followed or of where its people live. */
export function sceneOfNews({ title, text, published, datelinePlace }: ArticleForClaims): Scene {
  const reading = readText(text);
  const sentences = reading.sentences.map(({ span }) => text.slice(span.start, span.end));
  return { day: dayOfNews(reading, published), town: townOfNews(title, sentences, datelinePlace) };
}
