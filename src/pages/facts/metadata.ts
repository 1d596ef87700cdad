import type { HeadItem } from '../blocks/html.js';
import { newsObjects, textOf, typesOf, type JsonObject } from './json-ld.js';

/** What a page's head says about the article: mark-up for machines, not for readers. Empty for plain text. */
export interface PageMetadata {
  /** Headlines as given, most trusted first; a site's name may still hang at their end. */
  readonly titles: readonly string[];
  readonly siteName: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly url: string | null;
  /** Whether the head calls the page one article; a live blog or a list of posts is not. */
  readonly oneArticle: boolean;
  /** Publication times as written, with the rule that found each, most trusted first. */
  readonly published: readonly { readonly rule: string; readonly text: string }[];
}

export const NO_METADATA: PageMetadata = {
  titles: [],
  siteName: null,
  publisher: null,
  author: null,
  url: null,
  oneArticle: false,
  published: [],
};

const PUBLISHED_META =
  /^(?:article:published_time|article:published|og:article:published_time|og:published_time|datepublished|date|pubdate|publishdate|publish-date|publish_date|publication_date|publication-date|dc\.date(?:\.issued|\.created)?|dcterms\.(?:date|created|issued|available)|sailthru\.date|parsely-pub-date|cxenseparse:recs:publishtime|cxenseparse:publishtime|article\.published|citation_publication_date|citation_date|bt:pubdate|timestamp|created|article_date_original|originalpublicationdate|displaydate|last-modified|rnews:datepublished|pdate)$/iu;
const TITLE_META = [
  'og:title',
  'twitter:title',
  'headline',
  'title',
  'dc.title',
  'sailthru.title',
  'parsely-title',
];
const AUTHOR_META = ['author', 'article:author', 'parsely-author', 'sailthru.author', 'dc.creator', 'byl'];

/** Reads JSON-LD, OpenGraph, meta tags, title and canonical link. Broken JSON-LD is passed over. */
export function metadataOf(head: readonly HeadItem[]): PageMetadata {
  const objects = head.filter((item) => item.kind === 'JSON_LD').flatMap((item) => newsObjects(item.text));
  const meta = metaValues(head);
  const first = (names: readonly string[]): string | null =>
    names.map((name) => meta.get(name)?.[0]).find((value) => value !== undefined) ?? null;
  const canonical = head.find(
    (item) => item.kind === 'LINK' && item.attributes.get('rel')?.toLowerCase() === 'canonical',
  );
  return {
    titles: [
      ...objects.flatMap((object) => textOf(object['headline']) ?? []),
      ...TITLE_META.flatMap((name) => meta.get(name) ?? []),
      ...head.filter((item) => item.kind === 'TITLE').map((item) => item.text.trim()),
    ].filter((title) => title !== ''),
    siteName: first([
      'og:site_name',
      'application-name',
      'al:android:app_name',
      'dc.publisher',
      'publisher',
      'copyright',
    ]),
    publisher: firstText(objects, 'publisher') ?? firstText(objects, 'sourceOrganization'),
    author: firstText(objects, 'author') ?? first(AUTHOR_META),
    url: canonical?.attributes.get('href') ?? first(['og:url']),
    oneArticle: isOneArticle(objects, first(['og:type'])),
    published: publishedTimes(objects, meta),
  };
}

function isOneArticle(objects: readonly JsonObject[], ogType: string | null): boolean {
  const types = objects.map(typesOf);
  if (types.some((type) => /LiveBlog|Collection|ItemList/u.test(type))) return false;
  return (
    /^(?:article|news|blog)/iu.test(ogType ?? '') ||
    types.filter((type) => /Article|BlogPosting|Report/u.test(type)).length === 1
  );
}

function metaValues(head: readonly HeadItem[]): Map<string, string[]> {
  const values = new Map<string, string[]>();
  for (const { kind, attributes } of head) {
    const name = (
      attributes.get('property') ??
      attributes.get('name') ??
      attributes.get('itemprop')
    )?.toLowerCase();
    const content = (attributes.get('content') ?? '').trim();
    if (kind === 'META' && name !== undefined && content !== '')
      values.set(name, [...(values.get(name) ?? []), content]);
  }
  return values;
}

function publishedTimes(
  objects: readonly JsonObject[],
  meta: ReadonlyMap<string, string[]>,
): PageMetadata['published'] {
  const found: { rule: string; text: string }[] = [];
  for (const object of objects)
    for (const key of ['datePublished', 'dateCreated', 'uploadDate']) {
      const text = textOf(object[key]);
      if (text !== null) found.push({ rule: 'json-ld-date', text });
    }
  for (const [name, values] of meta)
    if (PUBLISHED_META.test(name) && values[0] !== undefined)
      found.push({ rule: `meta-${name === 'last-modified' ? 'modified' : 'date'}`, text: values[0] });
  return found;
}

const firstText = (objects: readonly JsonObject[], key: string): string | null =>
  objects.map((object) => textOf(object[key])).find((text) => text !== null) ?? null;
