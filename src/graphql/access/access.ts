import { GraphQLError } from 'graphql';
import ipaddr from 'ipaddr.js';
import type { Plugin } from 'graphql-yoga';
import { prefixOf } from '../../adapters/db/keyText.js';
import type { ApiKey } from '../../adapters/db/stores/keys.js';
import type { Asked } from '../server/asked.js';
import { ANYBODY, missingScope, NOBODY, READER, type Caller } from './caller.js';
import type { Keyring } from './keyring.js';

/** What callers without a key may do. Without any of it they may do nothing. */
export interface AccessOptions {
  /**
   * Everything, until the first key is made. "LOCALLY": as localhost or by an IP address only. A web page can have its own
   * name point to this machine and then call what answers here as if it were its own site, by that name.
   */
  readonly openUntilFirstKey?: boolean | 'LOCALLY';
  /** Read, at any time. */
  readonly anonymousRead?: boolean;
}

/** Who sends requests, and what they may do. */
export interface Access {
  /** Refuses requests with a wrong key, and knows the others from then on. */
  readonly plugin: Plugin;
  /** Who sent a request that the plugin has let through. */
  readonly of: (request: Request) => Caller;
  /** Why whoever sent a request that was let in may read no longer; null as long as it may. For what goes on and on. */
  readonly refused: (request: Request) => Promise<GraphQLError | null>;
  /** To be called after a key was made or revoked here, which then counts at once. */
  readonly keysChanged: () => void;
}

/** Everything is allowed to everybody, and no header is looked at: who embeds the API may use them otherwise. */
export const OPEN_ACCESS: Access = {
  plugin: {},
  of: () => ANYBODY,
  refused: () => Promise.resolve(null),
  keysChanged: () => undefined,
};

const refusal = (code: string, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code } });

/** The keys that a caller is asked for again must be as new as this. */
const RECHECKED_FRESH_MS = 2_000;

/** The store does not say which keys there are. */
const NOT_READY = refusal('INTERNAL', 'The keys cannot be read now. Ask again in a while.');

/** The key, or why it is not taken. Never repeats what was sent. */
function judge(key: ApiKey | null, now: Date): ApiKey | GraphQLError {
  const another = 'make another with "corroborate keys create".';
  if (key === null)
    return refusal('KEY_UNKNOWN', `No such key is known here: check that it was copied whole, or ${another}`);
  const named = `The key cbr_${key.prefix}_...`;
  if (key.revokedAt !== null)
    return refusal('KEY_REVOKED', `${named} was revoked on ${key.revokedAt.toISOString()}: ${another}`);
  if (key.expiresAt !== null && key.expiresAt <= now)
    return refusal('KEY_EXPIRED', `${named} expired on ${key.expiresAt.toISOString()}: ${another}`);
  return key;
}

/** What was sent as a key. Other schemes than Bearer are left to proxies. */
const sentKey = (request: Request): string | undefined =>
  /^bearer +(\S.*)$/i.exec(request.headers.get('authorization') ?? '')?.[1]?.trim();

function askedLocally(request: Request): boolean {
  const { hostname } = new URL(request.url);
  return /(?:^|\.)localhost$/.test(hostname) || ipaddr.isValid(hostname.replace(/^\[|\]$/g, ''));
}

async function anonymousCaller(keyring: Keyring, options: AccessOptions, request: Request): Promise<Caller> {
  const { openUntilFirstKey: open = false } = options;
  if (open !== false && !(await keyring.anyMade()) && (open === true || askedLocally(request)))
    return ANYBODY;
  return options.anonymousRead === true ? READER : NOBODY;
}

const callerWith = (key: ApiKey): Caller => ({
  keyId: key.id,
  keyPrefix: key.prefix,
  scopes: new Set(key.scopes),
});

/** Whose key is known and good; null for whatever takes longer to say. */
function knownCaller(keyring: Keyring, request: Request, now: Date): Caller | null {
  const key = keyring.known(sentKey(request) ?? '');
  return key === null || judge(key, now) instanceof GraphQLError ? null : callerWith(key);
}

async function keyedCaller(
  keyring: Keyring,
  sent: string,
  now: Date,
  log: (error: unknown) => void,
  freshMs?: number,
): Promise<Caller | GraphQLError> {
  const key = judge(prefixOf(sent) === null ? null : await keyring.find(sent, freshMs), now);
  if (key instanceof GraphQLError) return key;
  // That its use is not noted is no reason to refuse it.
  await keyring.noteUse(key).catch(log);
  return callerWith(key);
}

function turnedAway(error: GraphQLError, { Response }: Asked['fetchAPI']): Response {
  const init =
    error === NOT_READY
      ? { status: 503 }
      : { status: 401, headers: { 'www-authenticate': 'Bearer error="invalid_token"' } };
  return Response.json({ errors: [error] }, init);
}

/** Lets callers in by their keys. `log` is given what callers are not shown. */
export function controlAccess(
  keyring: Keyring,
  options: AccessOptions,
  log: (error: unknown) => void,
  now: () => Date = () => new Date(),
): Access {
  const callers = new WeakMap<Request, Caller>();
  const identify = async (request: Request, freshMs?: number): Promise<Caller | GraphQLError> => {
    const sent = sentKey(request);
    return sent === undefined
      ? anonymousCaller(keyring, options, request)
      : keyedCaller(keyring, sent, now(), log, freshMs);
  };
  const admit = async ({ request, fetchAPI, endResponse }: Asked): Promise<void> => {
    const caller = await identify(request).catch((error: unknown) => {
      log(error);
      return NOT_READY;
    });
    if (caller instanceof GraphQLError) endResponse(turnedAway(caller, fetchAPI));
    else callers.set(request, caller);
  };
  return {
    plugin: {
      onRequest(asked) {
        const known = knownCaller(keyring, asked.request, now());
        if (known === null) return admit(asked);
        callers.set(asked.request, known);
        return undefined;
      },
    },
    of: (request) => callers.get(request) ?? NOBODY,
    refused: async (request) => {
      const caller = await identify(request, RECHECKED_FRESH_MS);
      if (caller instanceof GraphQLError) return caller;
      return caller.scopes.has('READ') ? null : missingScope(caller, 'READ');
    },
    keysChanged: keyring.forget,
  };
}
