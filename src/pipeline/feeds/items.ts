import { createHash } from 'node:crypto';
import type { NewJob } from '../../adapters/db/stores/jobs.js';
import type { FeedItem } from '../../adapters/feeds/parse.js';
import { MINUTE_MS, minuteFrom } from '../../shared/time/calendar.js';
import type { TimeInterval } from '../../shared/time/types.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** What an item is known by and what the feed says of it, as hashes. */
export const seenOf = ({ key, url, title, published, updated, html }: FeedItem) => ({
  key: sha256(key),
  version: sha256(JSON.stringify([url, title, published, updated, html === null ? null : sha256(html)])),
});

const toTheMinute = (time: Date): TimeInterval =>
  minuteFrom(new Date(Math.floor(time.getTime() / MINUTE_MS) * MINUTE_MS));

const escaped = (text: string): string =>
  text.replace(/[&<>]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);

/** A feed gives a report's headline beside its text; on a page it stands above. */
const pageOf = (html: string, title: string | null): string =>
  title === null ? html : `<article><h1>${escaped(title)}</h1>\n${html}</article>`;

/**
 * What is to be done about an item: its text is taken in where the feed gives it whole, else its page is fetched. Null for one
 * that has neither.
 */
export function jobOf(item: FeedItem, publisher: string | null, fetchedAt: Date): NewJob | null {
  const { url, title, published, html } = item;
  const hints = {
    ...(publisher === null ? {} : { publisher }),
    // A feed that dates its news ahead of its own answer is wrong about it.
    ...(published === null || published > fetchedAt ? {} : { published: toTheMinute(published) }),
  };
  if (html !== null) {
    const told = { ...(url === null ? {} : { url }), ...(title === null ? {} : { title }) };
    return {
      kind: 'PAGE',
      page: { ...hints, ...told, fetchedAt, content: pageOf(html, title), mediaType: 'HTML' },
    };
  }
  return url === null ? null : { kind: 'ADDRESS', url, hints };
}
