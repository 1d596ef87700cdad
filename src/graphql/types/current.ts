import { queryFromInfo } from '@pothos/plugin-prisma';
import type { GraphQLResolveInfo } from 'graphql';
import type { Assertion } from '../../adapters/db/generated/client/client.js';
import { type ApiContext, db } from '../context.js';
import { refOf } from '../lists/listing.js';
import { batched, placeKey } from '../paging/batch.js';

/** Answers that nothing updates, best one first: of each measure the first row is its current answer. */
const latest = (measureIds: readonly string[]) => ({
  where: { measureId: { in: [...measureIds] }, relationsIn: { none: { kind: 'UPDATES' as const } } },
  orderBy: [
    { lastSaidAt: { sort: 'desc' as const, nulls: 'last' as const } },
    { originCount: 'desc' as const },
    { id: 'desc' as const },
  ],
});

async function pick(
  context: ApiContext,
  measureIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await db(context).assertion.findMany({
    ...latest(measureIds),
    select: { id: true, measureId: true },
  });
  // Read backwards, so that the first row of a measure is the one that stays.
  return new Map(rows.reverse().map(({ id, measureId }) => [measureId ?? '', id]));
}

async function load(context: ApiContext, query: object, measureIds: readonly string[]) {
  const current = await pick(context, measureIds);
  const rows = await db(context).assertion.findMany({
    ...query,
    where: { id: { in: [...current.values()] } },
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return new Map([...current].map(([measureId, id]) => [measureId, byId.get(id)]));
}

/** What `Measure.current` is made of: two statements for all measures of a level. */
export const currentAssertion = {
  type: refOf('Assertion'),
  nullable: true as const,
  resolve: async (measure: { id: string }, _args: object, context: ApiContext, info: GraphQLResolveInfo) => {
    // Planned for every measure, though one statement serves all: Pothos notes at each place what was loaded there.
    const query = queryFromInfo({ context, info, select: { id: true } });
    const row = await batched(context, `current ${placeKey(info)}`, measure.id, (ids) =>
      load(context, query, ids),
    );
    return (row as Assertion | undefined) ?? null;
  },
};
