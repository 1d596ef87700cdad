import { parseFeed as parse } from 'feedsmith';

/** A text that is no feed. */
export class FeedError extends Error {
  override readonly name = 'FeedError';
  readonly code = 'NOT_A_FEED';
}

/** What a feed tells of one piece of news. */
export interface FeedItem {
  /** What the feed tells its items apart by. */
  readonly key: string;
  /** Null when the feed gives none, or none of the web. */
  readonly url: string | null;
  readonly title: string | null;
  /** UTC; null when the feed gives none, or none that can be read. */
  readonly published: Date | null;
  /** UTC; null when the feed does not say when it was changed. */
  readonly updated: Date | null;
  /** The whole text as HTML, where the feed gives one long enough to be it; null when only a summary stands there. */
  readonly html: string | null;
}

export interface FeedContent {
  readonly title: string | null;
  /** How long the feed asks to be left alone, in minutes (RSS ttl); null when it does not say. */
  readonly ttlMinutes: number | null;
  /** Hours of the day, UTC, in which it asks to be left alone. */
  readonly skipHours: readonly number[];
  readonly items: readonly FeedItem[];
}

/** Words from which a text in a feed is the report and no teaser: teasers have 20 to 80. */
const FULL_TEXT_WORDS = 150;

/** Items of one feed that are looked at; feeds list their newest first. */
const MAX_ITEMS = 1_000;

const wordsIn = (html: string): number => html.replace(/<[^>]{0,2000}>/g, ' ').match(/\S+/g)?.length ?? 0;

function fullText(...candidates: (string | undefined)[]): string | null {
  return candidates.find((html) => html !== undefined && wordsIn(html) >= FULL_TEXT_WORDS) ?? null;
}

function webAddress(base: string, ...candidates: (string | undefined)[]): string | null {
  for (const candidate of candidates) {
    if (candidate === undefined || !URL.canParse(candidate.trim(), base)) continue;
    const url = new URL(candidate.trim(), base);
    if (url.protocol === 'http:' || url.protocol === 'https:') return url.href;
  }
  return null;
}

function dateOf(...candidates: unknown[]): Date | null {
  for (const candidate of candidates) {
    const date = new Date(typeof candidate === 'string' ? candidate : '');
    if (!Number.isNaN(date.getTime())) return date;
  }
  return null;
}

/** A title as plain words: feeds put markup and character references into them. */
const plain = (title: string | undefined): string | null =>
  title
    ?.replace(/<[^>]{0,500}>/g, '')
    .replace(/\s+/g, ' ')
    .trim() || null;

type Parsed = ReturnType<typeof parse>;
type Of<F extends Parsed['format']> = Extract<Parsed, { format: F }>['feed'];

const item = (fields: Omit<FeedItem, 'key'>, id: string | undefined): FeedItem[] => {
  const key = id?.trim() || fields.url || fields.title;
  return key === null ? [] : [{ key, ...fields }];
};

const rssItems = (feed: Of<'rss'>, base: string): FeedItem[] =>
  (feed.items ?? [])
    .slice(0, MAX_ITEMS)
    .flatMap(({ guid, link, title, pubDate, dc, atom, content, description }) =>
      item(
        {
          url: webAddress(base, link, guid?.isPermaLink === false ? undefined : guid?.value),
          title: plain(title),
          published: dateOf(pubDate, dc?.dates?.[0]),
          updated: dateOf(atom?.updated),
          html: fullText(content?.encoded, description),
        },
        guid?.value,
      ),
    );

const rdfItems = (feed: Of<'rdf'>, base: string): FeedItem[] =>
  (feed.items ?? []).slice(0, MAX_ITEMS).flatMap(({ link, title, dc, content, description }) =>
    item(
      {
        url: webAddress(base, link),
        title: plain(title),
        published: dateOf(dc?.dates?.[0]),
        updated: null,
        html: fullText(content?.encoded, description),
      },
      link,
    ),
  );

const atomItems = (feed: Of<'atom'>, base: string): FeedItem[] =>
  (feed.entries ?? [])
    .slice(0, MAX_ITEMS)
    .flatMap(({ id, links, title, published, updated, content, summary }) => {
      const page = links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links?.[0];
      return item(
        {
          url: webAddress(base, page?.href, id),
          title: plain(title?.value),
          published: dateOf(published, updated),
          updated: dateOf(updated),
          html: fullText(content?.value, summary?.value),
        },
        id,
      );
    });

const jsonItems = (feed: Of<'json'>, base: string): FeedItem[] =>
  (feed.items ?? [])
    .slice(0, MAX_ITEMS)
    .flatMap(({ id, url, external_url, title, date_published, date_modified, content_html, content_text }) =>
      item(
        {
          url: webAddress(base, url, external_url, id),
          title: plain(title),
          published: dateOf(date_published, date_modified),
          updated: dateOf(date_modified),
          html: fullText(content_html, content_text),
        },
        id,
      ),
    );

function read(text: string): Parsed {
  try {
    return parse(text);
  } catch (cause) {
    throw new FeedError('is no feed, expected RSS, Atom or JSON Feed', { cause });
  }
}

/**
 * Reads an RSS (0.9 to 2.0), Atom or JSON feed. Entities that a document declares itself are
 * not expanded, and one that declares files is refused.
 *
 * @param url where the feed stands; addresses in it may be relative to that
 * @throws FeedError for a text that is none of these
 */
export function parseFeed(text: string, url: string): FeedContent {
  const parsed = read(text);
  switch (parsed.format) {
    case 'rss':
      return {
        title: plain(parsed.feed.title),
        ttlMinutes: parsed.feed.ttl ?? null,
        skipHours: parsed.feed.skipHours ?? [],
        items: rssItems(parsed.feed, url),
      };
    case 'rdf':
      return {
        title: plain(parsed.feed.title),
        ttlMinutes: null,
        skipHours: [],
        items: rdfItems(parsed.feed, url),
      };
    case 'atom':
      return {
        title: plain(parsed.feed.title?.value),
        ttlMinutes: null,
        skipHours: [],
        items: atomItems(parsed.feed, url),
      };
    case 'json':
      return {
        title: plain(parsed.feed.title),
        ttlMinutes: null,
        skipHours: [],
        items: jsonItems(parsed.feed, url),
      };
  }
}
