import { createHash } from 'node:crypto';
import { quoteIdentifier } from '../db/url.js';

/** Postgres cuts longer names off, and two workspaces could meet in what is left. */
const MAX_NAME_BYTES = 63;
const SUFFIX = '_jobs';
const HASH_LENGTH = 8;

/** The Postgres schema that holds a workspace's queue: one of its own, beside that of the workspace. */
export function queueSchemaOf(workspace: string): string {
  const name = workspace + SUFFIX;
  if (Buffer.byteLength(name) <= MAX_NAME_BYTES) return name;
  const hash = createHash('sha256').update(workspace).digest('hex').slice(0, HASH_LENGTH);
  const room = MAX_NAME_BYTES - SUFFIX.length - HASH_LENGTH - 1;
  // A character that was cut in half decodes to a replacement character.
  const start = Buffer.from(workspace)
    .subarray(0, room)
    .toString()
    .replace(/\uFFFD+$/, '');
  return `${start}_${hash}${SUFFIX}`;
}

/** The same as an SQL identifier. */
export const quotedQueueOf = (workspace: string): string => quoteIdentifier(queueSchemaOf(workspace));
