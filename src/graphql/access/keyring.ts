import type { PrismaClient } from '../../adapters/db/generated/client/client.js';
import { hashOfKey } from '../../adapters/db/keyText.js';
import { listKeys, noteKeyUse, type ApiKey } from '../../adapters/db/stores/keys.js';

/** So long a revoked key may still be let in: the keys are read again no more often. */
export const KEYS_FRESH_MS = 3_000;

/** An unknown key is looked for anew when the keys were read so long ago: it may have been made since. */
const UNKNOWN_FRESH_MS = 250;

/** How finely the last use of a key is known. */
const USE_EVERY_MS = 60_000;

/** The keys of a store, kept in memory: requests cost no statement of their own, whether their keys are right or wrong. */
export interface Keyring {
  /** The key with this text, whatever has become of it: as it was at most so long ago, three seconds unless told otherwise. */
  readonly find: (text: string, freshMs?: number) => Promise<ApiKey | null>;
  /** The same without waiting; null when it would have to be read, or its use is to be noted. */
  readonly known: (text: string) => ApiKey | null;
  /** Whether a key was ever made. */
  readonly anyMade: () => Promise<boolean>;
  /** Notes that a key was used, once a minute. */
  readonly noteUse: (key: ApiKey) => Promise<void>;
  /** Reads the keys anew at the next request: one was made or revoked. */
  readonly forget: () => void;
}

type Keys = ReadonlyMap<string, ApiKey>;

/** Reads the keys, one reading at a time; what was being read before `forget` is not kept. */
class KeyCache {
  private known: { readonly keys: Keys; readonly at: number } | undefined;
  private reading: Promise<Keys> | undefined;

  constructor(
    private readonly store: PrismaClient,
    private readonly now: () => number,
  ) {}

  /** The keys as they were at most so long ago, if that is known. */
  fresh(ms: number): Keys | null {
    return this.known !== undefined && this.now() - this.known.at < ms ? this.known.keys : null;
  }

  /** The keys as they were at most so long ago. */
  async within(ms: number): Promise<Keys> {
    const fresh = this.fresh(ms);
    if (fresh !== null) return fresh;
    if (this.reading !== undefined) return this.reading;
    const reading = this.read();
    const at = this.now();
    this.reading = reading;
    try {
      const keys = await reading;
      if (this.reading === reading) this.known = { keys, at };
      return keys;
    } finally {
      if (this.reading === reading) this.reading = undefined;
    }
  }

  forget(): void {
    this.known = undefined;
    this.reading = undefined;
  }

  private async read(): Promise<Keys> {
    return new Map((await listKeys(this.store)).map((key) => [key.hash, key]));
  }
}

/** Opens the keys of a store; the first request reads them. */
export function openKeyring(store: PrismaClient, now: () => number = Date.now): Keyring {
  const cache = new KeyCache(store, now);
  const noted = new Map<string, number>();
  // A key that was made stays made, so this is asked only while it is false.
  let made = false;
  const isNoted = ({ id, lastUsedAt }: ApiKey): boolean =>
    now() - Math.max(noted.get(id) ?? 0, lastUsedAt?.getTime() ?? 0) < USE_EVERY_MS;
  return {
    known: (text) => {
      const key = cache.fresh(KEYS_FRESH_MS)?.get(hashOfKey(text));
      return key !== undefined && isNoted(key) ? key : null;
    },
    find: async (text, freshMs = KEYS_FRESH_MS) => {
      const hash = hashOfKey(text);
      const found = (await cache.within(freshMs)).get(hash);
      return found ?? (await cache.within(UNKNOWN_FRESH_MS)).get(hash) ?? null;
    },
    anyMade: async () => (made ||= (await cache.within(KEYS_FRESH_MS)).size > 0),
    noteUse: async (key) => {
      if (isNoted(key)) return;
      noted.set(key.id, now());
      await noteKeyUse(store, key.id, new Date(now()));
    },
    forget: () => {
      cache.forget();
    },
  };
}
