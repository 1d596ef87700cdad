import SchemaBuilder from '@pothos/core';
import ErrorsPlugin from '@pothos/plugin-errors';
import PrismaPlugin from '@pothos/plugin-prisma';
import RelayPlugin from '@pothos/plugin-relay';
import ScopeAuthPlugin from '@pothos/plugin-scope-auth';
import ValidationPlugin from '@pothos/plugin-validation';
import type PrismaTypes from '../adapters/db/generated/pothos.js';
import { getDatamodel } from '../adapters/db/generated/pothos.js';
import { scopeAuth, type Protection } from './access/scopes.js';
import { type ApiContext, db } from './context.js';
import { decodeGlobalId, encodeGlobalId } from './ids.js';
import { nodeQueryOptions, nodesQueryOptions, relayDescriptions } from './relay.js';
import { ValidationError } from './errors/validation.js';

export interface ApiTypes {
  Context: ApiContext;
  PrismaTypes: PrismaTypes;
  Scalars: {
    ID: { Input: string; Output: string };
    DateTime: { Input: Date; Output: Date };
  };
  /** Every connection can count what it pages through; the count is made only when `totalCount` is selected. */
  Connection: { count: () => number | Promise<number> };
  DefaultFieldNullability: false;
  AuthScopes: Protection;
}

/** The one builder: types register themselves on it when their file is imported. */
export const builder = new SchemaBuilder<ApiTypes>({
  defaultFieldNullability: false,
  // Rights are asked for before arguments are looked at.
  plugins: [ErrorsPlugin, ScopeAuthPlugin, RelayPlugin, PrismaPlugin, ValidationPlugin],
  prisma: {
    client: db,
    dmmf: getDatamodel(),
    // A query that a resolver leaves unused means one statement per row: a bug, never a matter of input.
    onUnusedQuery: 'error',
  },
  relay: {
    ...relayDescriptions,
    encodeGlobalID: encodeGlobalId,
    decodeGlobalID: (globalId) => decodeGlobalId(globalId),
    nodeQueryOptions,
    nodesQueryOptions,
  },
  scopeAuth,
  errors: { directResult: true, unsafelyHandleInputErrors: true },
  validation: { validationError: (failure) => new ValidationError(failure.issues) },
});

/** The builder's types with Pothos' own defaults filled in, for helpers that take its refs. */
export type SchemaTypes = typeof builder extends PothosSchemaTypes.SchemaBuilder<infer Types> ? Types : never;

builder.queryType({ description: 'Everything that can be asked.', authScopes: { scope: 'READ' } });
builder.mutationType({ description: 'Everything that can be changed.' });

builder.globalConnectionField('totalCount', (t) =>
  t.int({
    description: 'Number of items on all pages together. Counted only when selected.',
    resolve: (connection) => connection.count(),
  }),
);
