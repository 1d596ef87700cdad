import { expect, test } from 'vitest';
import { hashOfKey, prefixOf, randomKey } from '../../src/adapters/db/keyText.js';
import { keyName } from '../../src/adapters/db/stores/keys.js';
import { useDatabase } from '../helpers/database.js';
import { insert, type Row } from '../helpers/rows.js';

const database = useDatabase();
const NOW = '2024-03-01T12:00:00.000Z';
const ID = '0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b';

function rowOf(): Row {
  const { text, prefix } = randomKey();
  const id = ID.replace(/.{8}$/, prefix);
  return { id, name: 'night desk', prefix, hash: hashOfKey(text), scopes: '{READ}', created_at: NOW };
}

test('a key row that makes sense is taken', async () => {
  await expect(insert(database().pool, 'api_key', rowOf())).resolves.toMatchObject({ name: 'night desk' });
});

test.each<[Row, string]>([
  [{ name: ' ' }, 'api_key_name'],
  [{ prefix: 'abcdefgh' }, 'api_key_prefix'],
  [{ hash: 'A'.repeat(64) }, 'api_key_hash'],
  [{ scopes: '{}' }, 'api_key_scopes'],
  [{ scopes: null }, 'api_key_scopes'],
  [{ expires_at: NOW }, 'api_key_expires'],
])('%j is refused by %s', async (wrong, constraint) => {
  await expect(insert(database().pool, 'api_key', { ...rowOf(), ...wrong })).rejects.toMatchObject({
    constraint,
  });
});

test('a key holds 256 random bits behind its prefix, and no two are alike', () => {
  const keys = Array.from({ length: 50 }, randomKey);
  for (const { text, prefix } of keys) {
    expect(text).toMatch(/^cbr_[0-9a-f]{8}_[0-9a-f]{64}$/);
    expect(prefixOf(text)).toBe(prefix);
  }
  expect(new Set(keys.map(({ text }) => text)).size).toBe(50);
});

test.each([
  [ID, { id: ID }],
  [`ApiKey:${ID}`, { id: ID }],
  ['0a1b2c3d', { prefix: '0a1b2c3d' }],
  [' cbr_0a1b2c3d ', { prefix: '0a1b2c3d' }],
  [`cbr_0a1b2c3d_${'7'.repeat(64)}`, { prefix: '0a1b2c3d' }],
  [`Event:${ID}`, null],
  ['night desk', null],
  ['', null],
])('"%s" names the key %j', (given, name) => {
  expect(keyName(given)).toEqual(name);
});
