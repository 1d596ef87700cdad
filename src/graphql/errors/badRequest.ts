import { GraphQLError } from 'graphql';

/** Stable codes of the errors that stand in an answer's `errors`, under `extensions.code`. */
export type RequestErrorCode =
  | 'INVALID_ARGUMENT'
  | 'INVALID_CURSOR'
  | 'INVALID_ID'
  | 'NOT_FOUND'
  | 'NOT_OFFERED'
  | 'CONFLICT'
  | 'TOO_COSTLY'
  | 'INTERNAL';

/**
 * A mistake in a query's arguments. Fields that answer with a connection or an object report it in `errors`, not as a
 * union member, because Relay's specification wants such a field's type to be the connection itself.
 */
export const badRequest = (code: RequestErrorCode, place: string, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code, place } });
