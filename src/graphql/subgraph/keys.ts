import { type NodeType, NODE_TYPES } from '../ids.js';

/** What other subgraphs know a thing of each type by that they can add fields to. */
export const keysOf = (type: NodeType): readonly string[] =>
  // A content management system knows its articles by their addresses, and no ids of ours.
  type === 'Article' ? ['id', 'url'] : ['id'];

export const isEntityType = (name: string): name is NodeType => NODE_TYPES.some((type) => type === name);
