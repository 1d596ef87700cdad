import type { Assertion } from '../../adapters/db/generated/client/client.js';
import type { KnownBy } from '../../pipeline/index.js';
import { builder } from '../builder.js';
import { type ApiContext, db } from '../context.js';
import { within } from '../inputs/ranges.js';
import { assertionFilter, assertions } from '../lists/assertions.js';
import { type CountedPage, type ListArgs, pageArgs } from '../lists/listing.js';
import { KnownByEnum } from './asOf/moment.js';
import { batched } from '../paging/batch.js';
import { byId } from '../paging/byId.js';
import { keysetQuery, type PageArgs, pageRequest, toPage } from '../paging/keyset.js';
import { sortBy } from '../paging/sort.js';

type Change = Pick<Assertion, 'id' | 'eventId' | 'firstSaidAt' | 'createdAt'> & { readonly by: KnownBy };

/** The relation by which a figure takes the place of an earlier one, and that one. */
interface Replaced {
  readonly id: string;
  readonly toId: string;
}

/** What an assertion updates: of several the one said last, which is the step that it took. */
async function replacedBy(context: ApiContext, assertionId: string): Promise<Replaced> {
  const load = async (ids: readonly string[]) => {
    const rows = await db(context).relation.findMany({
      where: { fromId: { in: [...ids] }, kind: 'UPDATES' },
      select: { id: true, fromId: true, toId: true },
      orderBy: [{ to: { firstSaidAt: { sort: 'asc', nulls: 'first' } } }, { toId: 'asc' }],
    });
    return new Map(rows.map((row) => [row.fromId, row]));
  };
  const found = await batched(context, 'replaced', assertionId, load);
  if (found === undefined) throw new Error(`assertion ${assertionId} updates nothing any more`);
  return found;
}

const FigureChange = builder.objectRef<Change>('FigureChange').implement({
  description:
    'A figure that took the place of an earlier answer to the same question, such as a toll that rose.',
  fields: (t) => ({
    at: t.field({
      type: 'DateTime',
      description: 'When the new figure was first said, or stored, as was asked for.',
      resolve: ({ by, firstSaidAt, createdAt }) =>
        by === 'PUBLICATION' ? (firstSaidAt ?? createdAt) : createdAt,
    }),
    event: t.field({ description: 'The event.', ...byId('Event', ({ eventId }: Change) => eventId) }),
    after: t.field({
      description: 'The new figure; its `measure` is the question.',
      ...byId('Assertion', ({ id }: Change) => id),
    }),
    before: t.field({
      type: byId('Assertion', ({ id }: Change) => id).type,
      description: 'The figure whose place it took: of several that it updates, the one first said last.',
      resolve: async (change, args, context, info) => {
        const { toId } = await replacedBy(context, change.id);
        return byId('Assertion', () => toId).resolve(change, args, context, info);
      },
    }),
    relation: t.field({
      type: byId('Relation', ({ id }: Change) => id).type,
      description: 'Why it counts as a later state of the same.',
      resolve: async (change, args, context, info) => {
        const { id } = await replacedBy(context, change.id);
        return byId('Relation', () => id).resolve(change, args, context, info);
      },
    }),
  }),
});

const FigureChangeConnection = builder.connectionObject(
  { type: FigureChange, name: 'FigureChangeConnection', description: 'A page of figures that changed.' },
  { name: 'FigureChangeEdge', description: 'One figure that changed, with its place.' },
);

interface ChangeArgs extends PageArgs {
  readonly since: Date;
  readonly until?: Date | null | undefined;
  readonly by: KnownBy;
  readonly filter?: ListArgs<FilterOf<typeof assertions>>['filter'];
}

type FilterOf<List> = List extends { where: (args: ListArgs<infer Filter>) => object } ? Filter : never;

const SORTS = {
  PUBLICATION: sortBy({ column: 'firstSaidAt', kind: 'date', nullable: true }, 'desc'),
  INGESTION: sortBy({ column: 'createdAt', kind: 'date', nullable: false }, 'desc'),
} as const;

/** The new figure became known in the span. */
function becameKnown({ since, until, by }: ChangeArgs): object {
  const range = { from: since, to: until };
  const stored = within('createdAt', range, 'since');
  if (by === 'INGESTION') return stored;
  return { OR: [within('firstSaidAt', range, 'since'), { AND: [{ firstSaidAt: null }, stored] }] };
}

async function changes(given: ChangeArgs, context: ApiContext): Promise<CountedPage<Change>> {
  const { by } = given;
  const { filter } = await assertions.prepare({ filter: given.filter }, context);
  const sort = SORTS[by];
  const request = pageRequest(given, sort);
  const { where: after, take, orderBy } = keysetQuery(request, sort);
  const updates = { kind: 'FIGURE', relationsOut: { some: { kind: 'UPDATES' } } } as const;
  const where = { AND: [updates, becameKnown(given), assertions.where({ filter })] };
  const rows = await db(context).assertion.findMany({
    where: { AND: [where, after] },
    take,
    orderBy: [...orderBy],
    select: { id: true, eventId: true, firstSaidAt: true, createdAt: true },
  });
  const page = toPage(
    rows.map((row) => ({ ...row, by })),
    request,
    sort,
    (row) => row,
  );
  return { ...page, count: () => db(context).assertion.count({ where }) };
}

builder.queryField('figureChanges', (t) =>
  t.field({
    type: FigureChangeConnection,
    description:
      'The figures that took the place of earlier ones, latest first: what changed since yesterday. By publication, those whose publication nothing tells count from when they were stored and stand last.',
    args: {
      ...pageArgs,
      since: t.arg({
        type: 'DateTime',
        required: true,
        description: 'From when on the new figure was first said or stored, such as "2024-05-09T00:00:00Z".',
      }),
      until: t.arg({ type: 'DateTime', description: 'The first instant after that; open when left out.' }),
      by: t.arg({
        type: KnownByEnum,
        required: true,
        defaultValue: 'PUBLICATION',
        description: 'Whether it counts when the new figure was published or when it was stored.',
      }),
      filter: t.arg({ type: assertionFilter, description: 'What the new figure must meet.' }),
    },
    resolve: (_root, args, context) => changes(args, context),
  }),
);
