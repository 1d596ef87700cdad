import { buildSchema, extendSchema, parse, type GraphQLUnionType } from 'graphql';
import { createYoga } from 'graphql-yoga';

/** What a content management system brings into a graph: its own pages, and what it knows of articles by their address. */
const SDL = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])

  type Query {
    pages: [CmsPage!]!
  }

  type CmsPage {
    headline: String!
    article: Article
  }

  type Article @key(fields: "url") {
    url: String
    editor: String!
  }`;

const PAGES = [
  { headline: 'Roofs torn off', url: 'https://coast.example.org/storm' },
  { headline: 'Not read yet', url: 'https://coast.example.org/unread' },
];
const editorOf = (url: string): string => `editor of ${url.split('/').at(-1) ?? ''}`;

/** A subgraph of somebody else's. */
export function cms() {
  const own = buildSchema(SDL, { assumeValidSDL: true });
  const schema = extendSchema(
    own,
    parse(`scalar _Any
      union _Entity = Article
      type _Service { sdl: String! }
      extend type Query { _entities(representations: [_Any!]!): [_Entity]! _service: _Service! }`),
    { assumeValidSDL: true },
  );
  (schema.getType('_Entity') as GraphQLUnionType).resolveType = () => 'Article';
  const articles = (urls: string[]) => urls.map((url) => ({ url, editor: editorOf(url) }));
  Object.assign(schema.getQueryType()?.getFields()['pages'] ?? {}, {
    resolve: () => PAGES.map(({ headline, url }) => ({ headline, article: articles([url])[0] })),
  });
  Object.assign(schema.getQueryType()?.getFields()['_entities'] ?? {}, {
    resolve: (_root: unknown, { representations }: { representations: { url: string }[] }) =>
      articles(representations.map(({ url }) => url)),
  });
  Object.assign(schema.getQueryType()?.getFields()['_service'] ?? {}, { resolve: () => ({ sdl: SDL }) });
  return createYoga({ schema, logging: false });
}
