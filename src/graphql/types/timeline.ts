import type { GraphQLResolveInfo } from 'graphql';
import { Prisma } from '../../adapters/db/generated/client/client.js';
import { builder } from '../builder.js';
import type { ApiContext } from '../context.js';
import { byId, byIdIfAny } from '../paging/byId.js';
import type { PageArgs } from '../paging/keyset.js';
import type { SqlRow } from '../paging/lateral.js';
import { sortBy } from '../paging/sort.js';
import { sqlRows } from '../paging/sqlPage.js';
import { type ChangeKind, changeOf, type SeenRelation } from './change.js';

interface EntryRow extends SqlRow {
  readonly value: Date | null;
  /** JSON has no dates. */
  readonly relations: readonly (Omit<SeenRelation, 'otherFirstSaidAt'> & {
    otherFirstSaidAt: string | null;
  })[];
}

const change = ({ value, relations }: EntryRow) =>
  changeOf(
    value,
    relations.map((relation) => ({
      ...relation,
      otherFirstSaidAt: relation.otherFirstSaidAt === null ? null : new Date(relation.otherFirstSaidAt),
    })),
  );

const values: Readonly<Record<ChangeKind, { description: string }>> = {
  NEW: { description: 'Nothing said before it stands in a relation to it.' },
  UPDATE: { description: 'It is a later state of something said before.' },
  DENIAL: { description: 'It denies something said before.' },
  CONTRADICTION: { description: 'It cannot hold together with something said before.' },
  REALISATION: { description: 'It tells that something announced before has happened.' },
  PART: { description: 'It counts a part of something counted before.' },
  REFINEMENT: { description: 'It agrees with something said before and is more or less precise.' },
};

const ChangeKindEnum = builder.enumType('ChangeKind', {
  description: 'What an assertion changed when it was first made.',
  values,
});

const TimelineEntry = builder.objectRef<EntryRow>('TimelineEntry').implement({
  description: 'The moment at which an assertion was first made.',
  fields: (t) => ({
    at: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'Earliest known publication among its claims, UTC; null when none is known.',
      resolve: ({ value }) => value,
    }),
    assertion: t.field({ description: 'What was said.', ...byId('Assertion', ({ id }: EntryRow) => id) }),
    change: t.field({
      type: ChangeKindEnum,
      description: 'What it changed.',
      resolve: (entry) => change(entry).kind,
    }),
    relation: t.field({
      description: 'The relation to something said before that makes it a change; null for something new.',
      ...byIdIfAny('Relation', (entry: EntryRow) => change(entry).relationId),
    }),
  }),
});

const TimelineConnection = builder.connectionObject(
  { type: TimelineEntry, name: 'TimelineConnection', description: 'A page of a timeline.' },
  { name: 'TimelineEdge', description: 'One moment of a timeline, with its place.' },
);

const entries = Prisma.sql`
  SELECT said.id, said.first_said_at AS value, (
    SELECT coalesce(jsonb_agg(jsonb_build_object('id', relation.id, 'kind', relation.kind,
      'outgoing', relation.from_id = said.id, 'otherFirstSaidAt', other.first_said_at) ORDER BY relation.id), '[]')
    FROM relation JOIN assertion AS other
      ON other.id = CASE WHEN relation.from_id = said.id THEN relation.to_id ELSE relation.from_id END
    WHERE relation.from_id = said.id OR relation.to_id = said.id
  ) AS relations
  FROM assertion AS said WHERE said.event_id = p.a`;

const paging = {
  key: ({ id }: { id: string }) => id,
  list: entries,
  sort: sortBy({ column: 'firstSaidAt', kind: 'date', nullable: true }, 'asc'),
};

/** What `Event.timeline` is made of. */
export const timeline = {
  type: TimelineConnection,
  resolve: (parent: { id: string }, args: PageArgs, context: ApiContext, info: GraphQLResolveInfo) =>
    sqlRows<{ id: string }, EntryRow>(paging, parent, args, context, info),
};
