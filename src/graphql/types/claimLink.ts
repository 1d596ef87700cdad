import { Prisma } from '../../adapters/db/generated/client/client.js';
import type { RelationKind } from '../../adapters/db/generated/client/enums.js';
import { builder } from '../builder.js';
import type { ApiContext } from '../context.js';
import type { GraphQLResolveInfo } from 'graphql';
import { byId, byIdIfAny } from '../paging/byId.js';
import type { PageArgs } from '../paging/keyset.js';
import type { SqlRow } from '../paging/lateral.js';
import { sortBy } from '../paging/sort.js';
import { sqlRows } from '../paging/sqlPage.js';

type Kind = 'CORROBORATES' | 'REPEATS' | 'COPIES' | RelationKind;

interface LinkRow extends SqlRow {
  readonly kind: Kind;
  readonly relationId: string | null;
  readonly outgoing: boolean | null;
}

const values: Readonly<Record<Kind, { description: string }>> = {
  CORROBORATES: { description: 'It says the same and comes from another origin.' },
  REPEATS: { description: 'It says the same in other words, but goes back to the same source.' },
  COPIES: { description: 'It says the same in a copy of the same text.' },
  CONTRADICTS: { description: 'Both cannot hold.' },
  UPDATES: { description: 'One is a later state of what the other tells.' },
  PART_OF: { description: 'One counts a part of what the other counts.' },
  COMPATIBLE: { description: 'Both can hold, and one is vaguer.' },
  DISPUTES: { description: 'One denies the other.' },
  REALISES: { description: 'One tells that what the other announced has happened.' },
};

const LinkKind = builder.enumType('LinkKind', {
  description: 'How another claim stands to a claim.',
  values,
});

const ClaimLink = builder.objectRef<LinkRow>('ClaimLink').implement({
  description: 'Another claim and how it stands to this one.',
  fields: (t) => ({
    kind: t.expose('kind', { type: LinkKind, description: 'How the two stand to one another.' }),
    claim: t.field({ description: 'The other claim.', ...byId('Claim', ({ id }: LinkRow) => id) }),
    relation: t.field({
      description:
        'The relation of their assertions, with its reasons; null when both make the same assertion.',
      ...byIdIfAny('Relation', ({ relationId }: LinkRow) => relationId),
    }),
    outgoing: t.exposeBoolean('outgoing', {
      nullable: true,
      description:
        "True: the relation runs from this claim's assertion to the other's. Null when both make the same one.",
    }),
  }),
});

const ClaimLinkConnection = builder.connectionObject(
  { type: ClaimLink, name: 'ClaimLinkConnection', description: 'A page of links to other claims.' },
  { name: 'ClaimLinkEdge', description: 'One item of a page of links, with its place.' },
);

// The value puts claims of the same assertion (no relation) first, then one relation after the other.
const linked = Prisma.sql`
  SELECT other.id, '' AS value, NULL::text AS "relationId", NULL::boolean AS outgoing,
    CASE WHEN other_article.copy_cluster_id = article.copy_cluster_id THEN 'COPIES'
      WHEN other.origin_id = this.origin_id THEN 'REPEATS' ELSE 'CORROBORATES' END AS kind
  FROM claim AS this JOIN article ON article.id = this.article_id
  JOIN claim AS other ON other.assertion_id = this.assertion_id AND other.id <> this.id
  JOIN article AS other_article ON other_article.id = other.article_id
  WHERE this.id = p.a
  UNION ALL
  SELECT other.id, relation.id::text, relation.id::text, true, relation.kind::text
  FROM claim AS this JOIN relation ON relation.from_id = this.assertion_id
  JOIN claim AS other ON other.assertion_id = relation.to_id
  WHERE this.id = p.a
  UNION ALL
  SELECT other.id, relation.id::text, relation.id::text, false, relation.kind::text
  FROM claim AS this JOIN relation ON relation.to_id = this.assertion_id
  JOIN claim AS other ON other.assertion_id = relation.from_id
  WHERE this.id = p.a`;

const paging = {
  key: ({ id }: { id: string }) => id,
  list: linked,
  sort: sortBy({ column: 'link', kind: 'text', nullable: false }, 'asc'),
};

/** What `Claim.links` is made of. */
export const claimLinks = {
  type: ClaimLinkConnection,
  resolve: (parent: { id: string }, args: PageArgs, context: ApiContext, info: GraphQLResolveInfo) =>
    sqlRows<{ id: string }, LinkRow>(paging, parent, args, context, info),
};
