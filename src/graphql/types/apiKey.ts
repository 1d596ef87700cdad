import type { InputRef } from '@pothos/core';
import {
  createKey,
  keyName,
  revokeKey,
  type ApiKey,
  type KeyScope,
  type NewKey,
} from '../../adapters/db/stores/keys.js';
import { InputError } from '../../shared/errors.js';
import { builder } from '../builder.js';
import { db, type ApiContext } from '../context.js';
import { ValidationError } from '../errors/validation.js';
import { fixedListing, pageArgs } from '../lists/listing.js';
import { rootPage } from '../paging/connection.js';
import { sortBy } from '../paging/sort.js';
import { KeyScope as Scope } from './enums.js';

// No Node: `node` asks for READ only.
const ApiKeyType = builder.prismaObject('ApiKey', {
  description:
    'What a caller shows to be let in, as "Authorization: Bearer cbr_...". Its text is told once, when it is made; only a hash is kept.',
  authScopes: { scope: 'ADMIN' },
  select: { id: true },
  fields: (t) => ({
    id: t.id({ description: 'Its id.', resolve: ({ id }) => `ApiKey:${id}` }),
    name: t.exposeString('name', { description: 'What it was named for.' }),
    prefix: t.exposeString('prefix', {
      description: 'The part of its text that may be shown, which logs and people know it by.',
    }),
    scopes: t.expose('scopes', { type: [Scope], description: 'What it allows, each scope once at most.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was made.' }),
    expiresAt: t.expose('expiresAt', {
      type: 'DateTime',
      nullable: true,
      description: 'The first instant at which it is not taken any more; null when it never expires.',
    }),
    revokedAt: t.expose('revokedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was revoked; null when it was not.',
    }),
    lastUsedAt: t.expose('lastUsedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was last used, to the minute; null when it never was.',
    }),
  }),
});

interface CreateApiKeyInput {
  readonly name: string;
  readonly scopes: readonly KeyScope[];
  readonly expiresAt?: Date | null;
}

const Input = builder.inputType('CreateApiKeyInput', {
  description: 'A key to be made.',
  fields: (t) => ({
    name: t.string({ required: true, description: 'Who or what it is for, 100 characters at most.' }),
    scopes: t.field({
      type: [Scope],
      required: true,
      description: 'What it allows, one at least. None holds another.',
    }),
    expiresAt: t.field({
      type: 'DateTime',
      description: 'The first instant at which it is not taken any more.',
    }),
  }),
}) as InputRef<CreateApiKeyInput>;

const Created = builder.objectRef<NewKey>('CreateApiKeySuccess').implement({
  description: 'The key was made.',
  fields: (t) => ({
    key: t.field({ type: ApiKeyType, description: 'The key.', resolve: ({ key }) => key }),
    text: t.exposeString('text', {
      description: 'Its text. It is told this once: whoever loses it needs another key.',
    }),
  }),
});

const Revoked = builder.objectRef<{ readonly key: ApiKey }>('RevokeApiKeySuccess').implement({
  description: 'The key is revoked.',
  fields: (t) => ({
    key: t.field({ type: ApiKeyType, description: 'The key.', resolve: ({ key }) => key }),
  }),
});

builder.mutationFields((t) => ({
  createApiKey: t.field({
    type: Created,
    description:
      'Makes a key. Once a first key is made, nobody may change anything without one. Needs the scope ADMIN.',
    authScopes: { scope: 'ADMIN' },
    args: { input: t.arg({ type: Input, required: true, description: 'The key.' }) },
    errors: {
      types: [InputError, ValidationError],
      union: { name: 'CreateApiKeyResult', description: 'The key that was made, or what was wrong.' },
    },
    resolve: async (_root, { input }, context) => {
      const made = await createKey(
        db(context),
        { ...input, expiresAt: input.expiresAt ?? null },
        context.now(),
      );
      context.keysChanged();
      return made;
    },
  }),
  revokeApiKey: t.field({
    type: Revoked,
    description:
      'Revokes a key for good: here at once, by other processes within three seconds. Needs the scope ADMIN.',
    authScopes: { scope: 'ADMIN' },
    args: { id: t.arg.id({ required: true, description: 'Id or prefix of an ApiKey.' }) },
    errors: {
      types: [InputError],
      union: { name: 'RevokeApiKeyResult', description: 'The key that was revoked, or what was wrong.' },
    },
    resolve: async (_root, { id }, context) => ({ key: await revoke(context, id) }),
  }),
}));

async function revoke(context: ApiContext, id: string): Promise<ApiKey> {
  const name = keyName(id);
  const key = name && (await revokeKey(db(context), name, context.now()));
  if (key === null) throw new InputError('UNKNOWN_ID', 'id', 'there is no key with this id or prefix');
  context.keysChanged();
  return key;
}

const keys = fixedListing(
  'ApiKey',
  'keys',
  sortBy({ column: 'createdAt', kind: 'date', nullable: false }, 'desc'),
);

builder.queryField('apiKeys', (t) =>
  t.field({
    description: 'All keys, expired and revoked ones included, last made first. Needs the scope ADMIN.',
    authScopes: { scope: 'ADMIN' },
    skipTypeScopes: true,
    args: pageArgs,
    ...rootPage(keys),
  }),
);
