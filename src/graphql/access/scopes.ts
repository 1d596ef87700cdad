import { AuthScopeFailureType, type AuthFailure } from '@pothos/plugin-scope-auth';
import type { KeyScope } from '../../adapters/db/stores/keys.js';
import type { ApiContext } from '../context.js';
import { missingScope } from './caller.js';

/** What a field or type can be protected by: `authScopes: { scope: 'INGEST' }`. */
export interface Protection {
  readonly scope: KeyScope;
}

/** The scope in a failure, which Pothos puts inside others. */
function neededScope(failure: AuthFailure): KeyScope | undefined {
  if ('failures' in failure) return failure.failures.map(neededScope).find((scope) => scope !== undefined);
  return failure.kind === AuthScopeFailureType.AuthScope ? (failure.parameter as KeyScope) : undefined;
}

/** How the schema asks whether a caller may have a field. */
export const scopeAuth = {
  authorizeOnSubscribe: true,
  authScopes: ({ caller }: ApiContext) => ({ scope: (needed: KeyScope) => caller.scopes.has(needed) }),
  unauthorizedError: (
    _parent: unknown,
    { caller }: ApiContext,
    _info: unknown,
    { failure }: { readonly failure: AuthFailure },
  ) => missingScope(caller, neededScope(failure) ?? 'ADMIN'),
};
