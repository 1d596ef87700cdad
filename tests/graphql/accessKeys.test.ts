import { beforeAll, describe, expect, test } from 'vitest';
import { hashOfKey } from '../../src/adapters/db/keyText.js';
import { revokeKey } from '../../src/adapters/db/stores/keys.js';
import { KEYS_FRESH_MS, openKeyring } from '../../src/graphql/access/keyring.js';
import { bearer, READ, useKeys, type Send } from './keys.js';

const { use, serve, make } = useKeys();

describe('the keys kept in memory', () => {
  test('cost no statement of their own, whether a key is right or wrong', async () => {
    const now = Date.now();
    const keyring = openKeyring(use().prisma, () => now);
    const { key, text } = await make(['READ']);
    expect(await keyring.find(text)).toMatchObject({ id: key.id });
    const { statements } = use();
    statements.length = 0;
    for (let n = 0; n < 10; n += 1) {
      expect(await keyring.find(text)).toMatchObject({ id: key.id });
      expect(await keyring.find(text.replace(/.$/, 'x') + String(n))).toBeNull();
      expect(await keyring.anyMade()).toBe(true);
    }
    expect(statements).toEqual([]);
  });

  test('are read once for requests that come together', async () => {
    const keyring = openKeyring(use().prisma);
    const { text } = await make(['READ']);
    const { statements } = use();
    statements.length = 0;
    await Promise.all([keyring.find(text), keyring.find(text), keyring.anyMade()]);
    expect(statements).toHaveLength(1);
  });

  test('a revoked key is refused within three seconds, and a new one is known at once', async () => {
    let now = Date.now();
    const keyring = openKeyring(use().prisma, () => now);
    expect(await keyring.anyMade()).toBe(false);
    now += 300;
    const { key, text } = await make(['READ']);
    expect(await keyring.find(text)).toMatchObject({ id: key.id, revokedAt: null });
    await revokeKey(use().prisma, { prefix: key.prefix }, new Date());
    expect((await keyring.find(text))?.revokedAt).toBeNull();
    now += KEYS_FRESH_MS;
    expect((await keyring.find(text))?.revokedAt).toBeInstanceOf(Date);
  });

  test('a key that is revoked here is refused at once', async () => {
    const send = await serve({ access: {} });
    const admin = bearer(await make(['ADMIN']));
    const doomed = await make(['READ']);
    expect((await send(READ, bearer(doomed))).codes).toEqual([]);
    await send(`mutation { revokeApiKey(id: "ApiKey:${doomed.key.id}") { __typename } }`, admin);
    expect((await send(READ, bearer(doomed))).codes).toEqual(['KEY_REVOKED']);
  });

  test('the last use is noted once a minute', async () => {
    let now = Date.now();
    const keyring = openKeyring(use().prisma, () => now);
    const { key, text } = await make(['READ']);
    const { statements } = use();
    const used = async () => {
      const found = await keyring.find(text);
      statements.length = 0;
      if (found) await keyring.noteUse(found);
      return statements.length;
    };
    expect(await used()).toBeGreaterThan(0);
    now += 59_000;
    expect(await used()).toBe(0);
    now += 2_000;
    expect(await used()).toBeGreaterThan(0);
    const row = await use().prisma.apiKey.findUniqueOrThrow({ where: { id: key.id } });
    expect(row.lastUsedAt?.getTime()).toBe(now);
  });
});

describe('keys over the API', () => {
  let send: Send;
  beforeAll(async () => {
    send = await serve({});
  });
  const FIELDS = 'id name prefix scopes createdAt expiresAt revokedAt lastUsedAt';
  const create = (input: string) =>
    send(
      `mutation { createApiKey(input: ${input}) {
        ... on CreateApiKeySuccess { text key { ${FIELDS} } }
        ... on InputError { code place message } ... on ValidationError { message } } }`,
    );

  test('are made, listed and revoked', async () => {
    const { data, codes } = await create(
      '{ name: " night desk ", scopes: [INGEST, READ, READ], expiresAt: "2999-01-01T00:00:00Z" }',
    );
    expect(codes).toEqual([]);
    const { text, key } = data?.['createApiKey'] as { text: string; key: Record<string, unknown> };
    expect(text).toMatch(new RegExp(`^cbr_${String(key['prefix'])}_[0-9a-f]{64}$`));
    expect(key).toMatchObject({
      name: 'night desk',
      scopes: ['INGEST', 'READ'],
      expiresAt: '2999-01-01T00:00:00.000Z',
      revokedAt: null,
      lastUsedAt: null,
    });
    const listed = await send(`{ apiKeys(first: 5) { totalCount edges { node { ${FIELDS} } } } }`);
    expect(listed.data?.['apiKeys']).toEqual({ totalCount: 1, edges: [{ node: key }] });
    expect(listed.text).not.toContain(text.slice(13));

    const revoke = (id: unknown) =>
      send(
        `mutation { revokeApiKey(id: "${String(id)}") { ... on RevokeApiKeySuccess { key { ${FIELDS} } } ... on InputError { code place } } }`,
      );
    const first = (await revoke(key['prefix'])).data?.['revokeApiKey'];
    expect(first).toMatchObject({ key: { id: key['id'], revokedAt: expect.any(String) as string } });
    expect((await revoke(key['id'])).data?.['revokeApiKey']).toEqual(first);
    for (const unknown of ['00000000', 'x', `Event:${String(key['id']).slice(7)}`])
      expect((await revoke(unknown)).data?.['revokeApiKey']).toEqual({ code: 'UNKNOWN_ID', place: 'id' });
  });

  test.each([
    ['{ name: "  ", scopes: [READ] }', 'name'],
    ['{ name: "two\\nlines", scopes: [READ] }', 'name'],
    [`{ name: "${'x'.repeat(101)}", scopes: [READ] }`, 'name'],
    ['{ name: "x", scopes: [] }', 'scopes'],
    ['{ name: "x", scopes: [READ], expiresAt: "2001-01-01T00:00:00Z" }', 'expiresAt'],
  ])('%s is refused with what is wrong', async (input, place) => {
    const { data } = await create(input);
    expect(data?.['createApiKey']).toMatchObject({ code: 'INVALID_ARGUMENT', place });
  });

  test('are kept as a hash alone', async () => {
    const { text, key } = await make(['READ']);
    expect(key.hash).toBe(hashOfKey(text));
    const rows = await use().prisma.$queryRaw<{ row: string }[]>`SELECT api_key::text AS row FROM api_key`;
    expect(rows).toHaveLength(1);
    expect(rows[0]?.row).not.toContain(text.slice(13));
  });
});
