import { GraphQLError } from 'graphql';
import type { KeyScope } from '../../adapters/db/stores/keys.js';

/** Who sent a request, and what that allows. */
export interface Caller {
  /** Null for a caller without a key. */
  readonly keyId: string | null;
  /** The part of the key that may be shown; null without one. */
  readonly keyPrefix: string | null;
  readonly scopes: ReadonlySet<KeyScope>;
}

const anonymous = (...scopes: KeyScope[]): Caller => ({
  keyId: null,
  keyPrefix: null,
  scopes: new Set(scopes),
});

/** A caller without a key where everything is allowed to everybody. */
export const ANYBODY = anonymous('READ', 'INGEST', 'REVIEW', 'ADMIN');
/** A caller without a key where reading is allowed to everybody. */
export const READER = anonymous('READ');
/** A caller without a key where nothing is allowed without one. */
export const NOBODY = anonymous();

/**
 * What a caller is told whose scopes do not reach: status 401 asks for a key, 403 for another one. Routes beside GraphQL
 * answer with the same.
 */
export function missingScope({ keyId, scopes }: Caller, scope: KeyScope): GraphQLError {
  if (keyId !== null) {
    const message = `This needs a key with the scope ${scope}; yours has ${[...scopes].join(', ')}.`;
    return new GraphQLError(message, { extensions: { code: 'FORBIDDEN', scope, http: { status: 403 } } });
  }
  const make = `corroborate keys create NAME --scope ${scope.toLowerCase()}`;
  const message = `This needs a key with the scope ${scope}. Send it as "Authorization: Bearer cbr_..."; "${make}" makes one.`;
  const http = { status: 401, headers: { 'www-authenticate': 'Bearer' } };
  return new GraphQLError(message, { extensions: { code: 'UNAUTHENTICATED', scope, http } });
}
