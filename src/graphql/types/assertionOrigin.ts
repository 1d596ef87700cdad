import type { GraphQLResolveInfo } from 'graphql';
import { Prisma } from '../../adapters/db/generated/client/client.js';
import { builder } from '../builder.js';
import type { ApiContext } from '../context.js';
import { articlesFromFirst, claimsFromFirst } from '../lists/fixed.js';
import { pageArgs } from '../lists/listing.js';
import { byId, byIdIfAny } from '../paging/byId.js';
import type { PageArgs } from '../paging/keyset.js';
import { joinKey, type SqlRow } from '../paging/lateral.js';
import { sortBy } from '../paging/sort.js';
import { sqlPage, sqlRows } from '../paging/sqlPage.js';

interface OriginRow extends SqlRow {
  readonly assertionId: string;
  readonly sourceId: string | null;
  readonly claimCount: number;
  readonly outletCount: number;
  readonly articleCount: number;
}

const OriginKind = builder.enumType('OriginKind', {
  description: 'What makes several claims one origin.',
  values: {
    SOURCE: { description: 'They all go back to one named source, whoever retells it.' },
    TEXT: { description: 'They all stand in copies of one text.' },
  },
});

const kindOf = ({ sourceId }: { sourceId: string | null }) => (sourceId === null ? 'TEXT' : 'SOURCE');

builder.prismaNode('Origin', {
  description:
    'Where assertions independently come from: an ultimate source, or else a cluster of copied text.',
  id: { field: 'id' },
  nullable: true,
  select: { id: true },
  fields: (t) => ({
    kind: t.field({
      type: OriginKind,
      description: 'What makes it one origin.',
      select: { sourceId: true },
      resolve: kindOf,
    }),
    source: t.relation('source', {
      nullable: true,
      description: 'The source that everything goes back to; null when it is a text.',
    }),
    text: t.field({
      select: { copyClusterId: true },
      description: 'The first article with the text that was copied; null when it is a source.',
      ...byIdIfAny('Article', (origin: { copyClusterId: string | null }) => origin.copyClusterId),
    }),
  }),
});

const articlesOf = Prisma.sql`
  SELECT article.id, article.published_from AS value FROM article
  WHERE article.id IN (SELECT article_id FROM claim WHERE assertion_id = p.a AND origin_id = p.b)`;

const claimsOf = Prisma.sql`
  SELECT claim.id, claim.created_at AS value FROM claim WHERE claim.assertion_id = p.a AND claim.origin_id = p.b`;

const pair = ({ assertionId, id }: OriginRow): string => joinKey(assertionId, id);

const AssertionOrigin = builder.objectRef<OriginRow>('AssertionOrigin').implement({
  description:
    'One independent origin of an assertion, with all the claims and articles that were collapsed into it.',
  fields: (t) => ({
    origin: t.field({ description: 'The origin itself.', ...byId('Origin', ({ id }: OriginRow) => id) }),
    kind: t.field({
      type: OriginKind,
      description: 'Why these claims count as one origin.',
      resolve: kindOf,
    }),
    source: t.field({
      description: 'The source that all of them go back to; null when they are copies of one text.',
      ...byIdIfAny('Source', ({ sourceId }: OriginRow) => sourceId),
    }),
    claimCount: t.exposeInt('claimCount', {
      description: 'Number of claims from this origin that make the assertion.',
    }),
    articleCount: t.exposeInt('articleCount', { description: 'Number of articles they stand in.' }),
    outletCount: t.exposeInt('outletCount', { description: 'Number of outlets that published them.' }),
    firstSaidAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'Earliest known publication among them; null when none is known.',
      resolve: ({ value }) => value as Date | null,
    }),
    claims: t.field({
      description: 'The claims, first stored first.',
      args: pageArgs,
      ...sqlPage(claimsFromFirst, { key: pair, list: claimsOf, sort: claimsFromFirst.sort({}) }),
    }),
    articles: t.field({
      description:
        'The articles, earliest publication first; `reuses` of each says whose text it copies and why.',
      args: pageArgs,
      ...sqlPage(articlesFromFirst, { key: pair, list: articlesOf, sort: articlesFromFirst.sort({}) }),
    }),
  }),
});

const AssertionOriginConnection = builder.connectionObject(
  {
    type: AssertionOrigin,
    name: 'AssertionOriginConnection',
    description: "A page of an assertion's origins.",
  },
  { name: 'AssertionOriginEdge', description: 'One of the origins, with its place.' },
);

const origins = Prisma.sql`
  SELECT origin.id, min(article.published_from) AS value, p.a::text AS "assertionId", origin.source_id::text AS "sourceId",
    count(*)::int AS "claimCount", count(DISTINCT article.id)::int AS "articleCount",
    count(DISTINCT article.publisher_id)::int AS "outletCount"
  FROM claim JOIN article ON article.id = claim.article_id JOIN origin ON origin.id = claim.origin_id
  WHERE claim.assertion_id = p.a GROUP BY origin.id`;

const paging = {
  key: ({ id }: { id: string }) => id,
  list: origins,
  sort: sortBy({ column: 'firstSaidAt', kind: 'date', nullable: true }, 'asc'),
};

/** What `Assertion.origins` is made of. */
export const assertionOrigins = {
  type: AssertionOriginConnection,
  resolve: (parent: { id: string }, args: PageArgs, context: ApiContext, info: GraphQLResolveInfo) =>
    sqlRows<{ id: string }, OriginRow>(paging, parent, args, context, info),
};
