import { badRequest } from './errors/badRequest.js';

/** Every type that has a global id. */
export const NODE_TYPES = [
  'Article',
  'Assertion',
  'Claim',
  'Event',
  'Measure',
  'Origin',
  'Page',
  'Relation',
  'Series',
  'Source',
] as const;

export type NodeType = (typeof NODE_TYPES)[number];

export interface GlobalId {
  readonly typename: string;
  readonly id: string;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export const isUuid = (text: string): boolean => UUID.test(text);

/** "Event:<uuid>": readable on purpose, since people paste ids into notes and search their logs for them. */
export const encodeGlobalId = (typename: string, id: string | number | bigint): string => `${typename}:${id}`;

/** The opposite of encodeGlobalId; throws a typed error that says what an id looks like. */
export function decodeGlobalId(globalId: string, place = 'id'): GlobalId {
  const [typename = '', id = ''] = globalId.split(':');
  const known = NODE_TYPES.some((name) => name === typename);
  if (known && isUuid(id)) return { typename, id };
  throw badRequest(
    'INVALID_ID',
    place,
    `"${globalId.slice(0, 80)}" is not an id of this API: ids look like "Event:<uuid>".`,
  );
}

/** The row id inside a global id that must be of one type. A bare UUID is taken too: the command line prints those. */
export function rowId(type: NodeType, globalId: string, place = 'id'): string {
  if (isUuid(globalId)) return globalId;
  const { typename, id } = decodeGlobalId(globalId, place);
  if (typename === type) return id;
  throw badRequest(
    'INVALID_ID',
    place,
    `"${globalId}" is the id of a ${typename}; a ${type} is expected here.`,
  );
}
