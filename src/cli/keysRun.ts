import { z } from 'zod';
import { KeyScope } from '../adapters/db/generated/client/enums.js';
import { createKey, keyName, listKeys, revokeKey, type ApiKey } from '../adapters/db/stores/keys.js';
import { InputError } from '../shared/errors.js';
import { minute, tableOf } from './table.js';
import { withStore } from './withStore.js';

const isScope = (word: string): word is KeyScope => word in KeyScope;

function scopesOf(given: string): KeyScope[] {
  const words = given
    .toUpperCase()
    .split(/[\s,]+/)
    .filter(Boolean);
  const wrong = words.find((word) => !isScope(word));
  if (words.length > 0 && wrong === undefined) return words.filter(isScope);
  const known = Object.keys(KeyScope).join(', ').toLowerCase();
  throw new InputError('INVALID_ARGUMENT', '--scope', `"${given}" is not made of ${known}`);
}

const TIME = z.union([z.iso.date(), z.iso.datetime({ offset: true })]);

function timeOf(given: string): Date {
  if (TIME.safeParse(given).success) return new Date(given);
  throw new InputError(
    'INVALID_ARGUMENT',
    '--expires',
    `"${given}" is no day or time: expected is 2027-01-01 or 2027-01-01T06:00Z`,
  );
}

const words = ({ scopes }: ApiKey): string => scopes.join(',').toLowerCase();

/**
 * Makes a key. Its text alone goes to the standard output, what to know of it to the standard error.
 *
 * @throws InputError for a name, scope or time that makes no sense, StoreError when the store cannot be used
 */
export async function printNewKey(
  name: string,
  { scope, expires }: { readonly scope: string; readonly expires?: string },
): Promise<void> {
  const wish = { name, scopes: scopesOf(scope), expiresAt: expires === undefined ? null : timeOf(expires) };
  const { key, text } = await withStore((prisma) => createKey(prisma, wish, new Date()));
  const until = key.expiresAt === null ? 'never expires' : `expires at ${key.expiresAt.toISOString()}`;
  process.stdout.write(`${text}\n`);
  process.stderr.write(
    `Made the key "${key.name}" (${words(key)}), which ${until}. Keep it: it is not shown again. Send it as "Authorization: Bearer ${text.slice(0, 4 + key.prefix.length)}_...".\n`,
  );
}

function stateOf({ revokedAt, expiresAt }: ApiKey, now: Date): string {
  if (revokedAt !== null) return `revoked ${minute(revokedAt)}`;
  if (expiresAt === null) return 'valid';
  return `${expiresAt <= now ? 'expired' : 'valid until'} ${minute(expiresAt)}`;
}

function keysTable(keys: readonly ApiKey[], now: Date): string {
  const rows = keys.map((key) => [
    key.prefix,
    key.name,
    words(key),
    minute(key.createdAt),
    key.lastUsedAt === null ? 'never' : minute(key.lastUsedAt),
    stateOf(key, now),
  ]);
  return tableOf([['PREFIX', 'NAME', 'SCOPES', 'MADE (UTC)', 'LAST USED', 'STATE'], ...rows]);
}

/** What programs are told of a key: everything but its hash. */
const dataOf = ({ id, prefix, name, scopes, createdAt, expiresAt, revokedAt, lastUsedAt }: ApiKey) => ({
  ...{ id: `ApiKey:${id}`, prefix, name, scopes },
  ...{ createdAt, expiresAt, revokedAt, lastUsedAt },
});

/** Prints all keys, never what would let anybody in. */
export async function printKeys({ json = false }: { readonly json?: boolean }): Promise<void> {
  const keys = await withStore(listKeys);
  if (json) process.stdout.write(`${JSON.stringify(keys.map(dataOf))}\n`);
  else if (keys.length === 0) process.stdout.write('No key has been made.\n');
  else process.stdout.write(`${keysTable(keys, new Date())}\n`);
}

/**
 * Revokes a key.
 *
 * @throws InputError when there is none of this id or prefix
 */
export async function printRevoked(given: string): Promise<void> {
  const name = keyName(given);
  const key = name && (await withStore((prisma) => revokeKey(prisma, name, new Date())));
  // What was given is not repeated: it may be a key's whole text.
  if (key === null)
    throw new InputError(
      'UNKNOWN_ID',
      'KEY',
      'there is no key of this id or prefix: "corroborate keys list" has them',
    );
  process.stdout.write(`Revoked the key "${key.name}" (${key.prefix})\n`);
}
