import { v7 } from 'uuid';
import { InputError } from '../../../shared/errors.js';
import type { ApiKey, PrismaClient } from '../generated/client/client.js';
import type { KeyScope } from '../generated/client/enums.js';
import { hashOfKey, prefixOf, randomKey } from '../keyText.js';

export type { ApiKey, KeyScope };

type Store = Pick<PrismaClient, 'apiKey'>;

/** What is decided of a key when it is made. */
export interface KeyWish {
  readonly name: string;
  readonly scopes: readonly KeyScope[];
  /** Null for a key that never expires. */
  readonly expiresAt: Date | null;
}

/** A key with its text, which is nowhere kept. */
export interface NewKey {
  readonly key: ApiKey;
  readonly text: string;
}

const MAX_NAME = 100;

// Not line breaks and their like, which would break the tables that names stand in.
const NAME = /^[^\p{Cc}\p{Cf}]*[^\s\p{Cc}\p{Cf}][^\p{Cc}\p{Cf}]*$/u;

const refuse = (place: string, message: string): never => {
  throw new InputError('INVALID_ARGUMENT', place, message);
};

function check({ name, scopes, expiresAt }: KeyWish, now: Date): void {
  if (name.length > MAX_NAME || !NAME.test(name))
    refuse('name', `a name has 1 to ${String(MAX_NAME)} characters in one line, not all of them blank`);
  if (scopes.length === 0) refuse('scopes', 'a key needs at least one scope');
  if (expiresAt !== null && expiresAt <= now)
    refuse('expiresAt', `${expiresAt.toISOString()} is past: a key expires later than it is made`);
}

/**
 * Makes a key and stores its hash.
 * @throws InputError for a name, scopes or expiry that make no sense
 */
export async function createKey(store: Store, wish: KeyWish, now: Date): Promise<NewKey> {
  check(wish, now);
  const { text, prefix } = randomKey();
  const key = await store.apiKey.create({
    data: {
      id: v7(),
      prefix,
      hash: hashOfKey(text),
      name: wish.name.trim(),
      scopes: [...new Set(wish.scopes)],
      createdAt: now,
      expiresAt: wish.expiresAt,
    },
  });
  return { key, text };
}

/** All keys, first made first. */
export const listKeys = (store: Store): Promise<ApiKey[]> =>
  store.apiKey.findMany({ orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] });

/** Whether a key was ever made, revoked and expired ones included. */
export const anyKeyMade = async (store: Store): Promise<boolean> =>
  (await store.apiKey.findFirst({ select: { id: true } })) !== null;

/** How a key is named: by its id or its prefix. */
export type KeyName = { readonly id: string } | { readonly prefix: string };

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;
const PREFIX = /^(?:cbr_)?([0-9a-f]{8})_?$/;

/** Reads a key's name as people write it: its id, its prefix or, in an emergency, its whole text. */
export function keyName(given: string): KeyName | null {
  const text = given.trim();
  const id = text.replace(/^ApiKey:/, '');
  if (UUID.test(id)) return { id };
  const prefix = prefixOf(text) ?? PREFIX.exec(text)?.[1];
  return prefix === undefined ? null : { prefix };
}

/**
 * Revokes a key for good; one that is revoked already stays as it is.
 * @returns null when there is none of this name
 */
export async function revokeKey(store: Store, name: KeyName, now: Date): Promise<ApiKey | null> {
  await store.apiKey.updateMany({ where: { ...name, revokedAt: null }, data: { revokedAt: now } });
  return store.apiKey.findUnique({ where: name });
}

/** Notes that a key was used. */
export async function noteKeyUse(store: Store, id: string, now: Date): Promise<void> {
  await store.apiKey.updateMany({ where: { id }, data: { lastUsedAt: now } });
}
