import type { IncomingMessage } from 'node:http';
import type { Plugin } from 'graphql-yoga';

/** Addresses that requests came from. */
export interface Addresses {
  readonly plugin: Plugin;
  /** Null for a request made in memory. */
  readonly of: (request: Request) => string | null;
}

/** The address that a trusted proxy says it forwards for: the last, because callers may have written the ones before it. */
const forwardedFor = (request: Request): string | undefined =>
  request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() || undefined;

/**
 * Notes the address each request comes from.
 * @param behindProxy whether a proxy in front names the caller in X-Forwarded-For; without one anybody could write it
 */
export function noteAddresses(behindProxy: boolean): Addresses {
  const addresses = new WeakMap<Request, string>();
  return {
    plugin: {
      onRequest({ request, serverContext }) {
        const { req } = serverContext as { readonly req?: IncomingMessage };
        const address = (behindProxy ? forwardedFor(request) : undefined) ?? req?.socket.remoteAddress;
        if (address !== undefined) addresses.set(request, address);
      },
    },
    of: (request) => addresses.get(request) ?? null,
  };
}
