import { builder } from '../builder.js';
import { articlesOnPage } from '../lists/fixed.js';
import { pageArgs } from '../lists/listing.js';
import { relationPage } from '../paging/connection.js';
import { MediaType } from './enums.js';
import { TextSpan } from './spans.js';

const Chrome = builder.prismaObject('Chrome', {
  name: 'PageChrome',
  description:
    'Page furniture that belongs to no article: menus, share counters, newsletter forms. A page has as many as there are stretches of it.',
  select: { pageId: true, start: true, end: true },
  fields: (t) => ({
    span: t.field({
      type: TextSpan,
      description: "Where it stands in the page's content.",
      resolve: (chrome) => chrome,
    }),
    rule: t.exposeString('rule', { description: 'The rule that recognised it.' }),
  }),
});

builder.prismaNode('Page', {
  description: 'What came in, kept as received. A page can hold several articles.',
  id: { field: 'id' },
  nullable: true,
  select: { id: true },
  fields: (t) => ({
    mediaType: t.expose('mediaType', { type: MediaType, description: 'What it is written in.' }),
    content: t.exposeString('content', { description: 'The page itself. May be megabytes long.' }),
    contentHash: t.exposeString('contentHash', { description: 'SHA-256 of the content, in hexadecimal.' }),
    url: t.exposeString('url', { nullable: true, description: 'Its address, when the sender gave one.' }),
    publisher: t.exposeString('publisher', {
      nullable: true,
      description: "The publisher's name, when the sender gave one.",
    }),
    fetchedAt: t.expose('fetchedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was fetched, when the sender said so.',
    }),
    ingestedAt: t.expose('ingestedAt', { type: 'DateTime', description: 'When it was taken in.' }),
    emptyReason: t.exposeString('emptyReason', {
      nullable: true,
      description: 'Why no article was found on it; null when there is one.',
    }),
    articles: t.field({
      description: 'The articles found on it, in their order on the page.',
      args: pageArgs,
      ...relationPage(articlesOnPage, { model: 'Page', relation: 'articles' }),
    }),
    chrome: t.relation('chrome', {
      type: Chrome,
      description: 'What was left out of every article, in its order on the page.',
      query: { orderBy: { start: 'asc' } },
    }),
  }),
});
