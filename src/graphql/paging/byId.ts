import type { ObjectRef } from '@pothos/core';
import { queryFromInfo } from '@pothos/plugin-prisma';
import type { GraphQLResolveInfo } from 'graphql';
import type PrismaTypes from '../../adapters/db/generated/pothos.js';
import type { SchemaTypes } from '../builder.js';
import type { ApiContext } from '../context.js';
import { type ModelName, refOf } from '../lists/listing.js';
import { batched, placeKey } from './batch.js';
import { delegateOf } from './delegate.js';

/**
 * What `t.field` needs for a thing that the parent knows by id only: one statement for all parents of a level, with all
 * that is selected beneath it.
 */
export function byId<Name extends ModelName, Parent>(model: Name, idOf: (parent: Parent) => string) {
  type Row = PrismaTypes[Name]['Shape'];
  return {
    type: refOf(model) as ObjectRef<SchemaTypes, Row>,
    resolve: async (
      parent: Parent,
      _args: object,
      context: ApiContext,
      info: GraphQLResolveInfo,
    ): Promise<Row> => {
      const id = idOf(parent);
      const row = await loadById(context, info, model, id);
      if (row === undefined) throw new Error(`${model} ${id} is referred to, but not in the store.`);
      return row as Row;
    },
  };
}

/** The same where the parent may know none. */
export function byIdIfAny<Name extends ModelName, Parent>(
  model: Name,
  idOf: (parent: Parent) => string | null,
) {
  type Row = PrismaTypes[Name]['Shape'];
  return {
    type: refOf(model) as ObjectRef<SchemaTypes, Row>,
    nullable: true as const,
    resolve: async (
      parent: Parent,
      _args: object,
      context: ApiContext,
      info: GraphQLResolveInfo,
    ): Promise<Row | null> => {
      const id = idOf(parent);
      return id === null ? null : (((await loadById(context, info, model, id)) as Row | undefined) ?? null);
    },
  };
}

function loadById(
  context: ApiContext,
  info: GraphQLResolveInfo,
  model: ModelName,
  id: string,
): Promise<object | undefined> {
  // Planned for every parent, though one statement serves all: Pothos notes at each place what was loaded there.
  const query = queryFromInfo({ context, info, select: { id: true } });
  return batched(context, `row ${placeKey(info)}`, id, async (ids) => {
    const rows = await delegateOf(context, model).findMany({ ...query, where: { id: { in: [...ids] } } });
    return new Map(rows.map((row) => [row.id, row]));
  });
}
