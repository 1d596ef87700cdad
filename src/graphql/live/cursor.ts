import { GraphQLError } from 'graphql';
import { badRequest } from '../errors/badRequest.js';

/** The cursor of a notice, readable only by this API. */
export const noticeCursor = (id: bigint): string =>
  Buffer.from(`notice ${id.toString()}`).toString('base64url');

// No more digits than a bigint of Postgres surely holds.
const CURSOR = /^notice (\d{1,18})$/;

/**
 * The opposite of `noticeCursor`.
 * @throws GraphQLError INVALID_CURSOR for a text that is none
 */
export function noticeIdOf(cursor: string): bigint {
  const [, id] = CURSOR.exec(Buffer.from(cursor, 'base64url').toString('latin1')) ?? [];
  if (id !== undefined) return BigInt(id);
  throw badRequest(
    'INVALID_CURSOR',
    'after',
    'This cursor cannot be used: it was not handed out by this API. Take `cursor` of the last notice that arrived, or `noticeCursor`.',
  );
}

/** A cursor that nothing written so far has: it comes from another store. */
export const aheadOfStore = (): GraphQLError =>
  badRequest(
    'INVALID_CURSOR',
    'after',
    'This cursor cannot be used: it lies ahead of everything in this store, so it comes from another one.',
  );

/** What followed the cursor has been removed in part. */
export const cursorExpired = (): GraphQLError =>
  new GraphQLError(
    'Notices that followed this cursor are no longer kept. Take `noticeCursor`, ask for what you show anew, and subscribe after that cursor.',
    { extensions: { code: 'CURSOR_EXPIRED', place: 'after' } },
  );
