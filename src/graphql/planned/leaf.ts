import { GraphQLScalarType, type GraphQLLeafType } from 'graphql';
import { Unplanned } from './unplanned.js';

type Serialize = (value: unknown) => unknown;

const isInt = (value: unknown): boolean =>
  typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= 2_147_483_647;

/** Values of GraphQL's own scalars that are sent as they are; others are left to the type. */
const AS_THEY_ARE: Readonly<Record<string, (value: unknown) => boolean>> = {
  String: (value) => typeof value === 'string',
  ID: (value) => typeof value === 'string',
  Boolean: (value) => typeof value === 'boolean',
  Int: isInt,
  Float: Number.isFinite,
};

function viaType(type: GraphQLLeafType): Serialize {
  return (value) => {
    const sent: unknown = type.serialize(value);
    if (sent == null) throw new Unplanned(`${type.name} made nothing of a value`);
    return sent;
  };
}

/** How a scalar or an enum is sent. */
export function serializer(type: GraphQLLeafType): Serialize {
  const serialize = viaType(type);
  const fine = type instanceof GraphQLScalarType ? AS_THEY_ARE[type.name] : undefined;
  return fine === undefined ? serialize : (value) => (fine(value) ? value : serialize(value));
}
