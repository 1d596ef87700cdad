import { lookup as lookUp, type LookupAddress, type LookupOptions } from 'node:dns';
import { isIP } from 'node:net';
import { Agent } from 'undici';
import { mayReach, type AllowList } from './addresses.js';
import type { FetchLimits } from './limits.js';

/** A host's name leads to an address that may not be reached. */
export class ForbiddenAddressError extends Error {
  override readonly name = 'ForbiddenAddressError';
  constructor(readonly address: string) {
    super(`leads to ${address}, which is no public address`);
  }
}

/** A host as it stands in an address, without the brackets of IPv6. */
const bareHost = (host: string): string => host.replace(/^\[|\]$/g, '').toLowerCase();

/**
 * Refuses a host that is itself an address which may not be reached: such a host is never looked up. Decimal, octal and
 * hexadecimal spellings are dotted by the URL parser before they come here.
 *
 * @throws ForbiddenAddressError
 */
export function checkHost(host: string, allowed: AllowList): void {
  const bare = bareHost(host);
  if (isIP(bare) !== 0 && !mayReach(bare, allowed)) throw new ForbiddenAddressError(bare);
}

type LookupCallback = (
  error: NodeJS.ErrnoException | null,
  address: string | LookupAddress[],
  family?: number,
) => void;

/**
 * A name lookup that fails when any address of the name may not be reached. The socket connects to what was checked, so that
 * a name that answers differently the second time gains nothing.
 */
function guardedLookup(allowed: AllowList) {
  return (hostname: string, options: LookupOptions, callback: LookupCallback): void => {
    lookUp(hostname, { ...options, all: true }, (error, found) => {
      const bad = allowed.hosts.has(bareHost(hostname))
        ? undefined
        : found?.find(({ address }) => !mayReach(address, allowed));
      const first = found?.[0];
      if (error !== null) callback(error, []);
      else if (bad !== undefined) callback(new ForbiddenAddressError(bad.address), []);
      else if (options.all === true || first === undefined) callback(null, found);
      else callback(null, first.address, first.family);
    });
  };
}

/** Connections that only ever lead to public addresses, and to what the list allows. */
export function createAgent(allowed: AllowList, limits: FetchLimits): Agent {
  return new Agent({
    connect: { timeout: limits.connectMs, lookup: guardedLookup(allowed) },
    headersTimeout: limits.headersMs,
    bodyTimeout: limits.idleMs,
    maxResponseSize: limits.transferBytes,
    maxHeaderSize: 32_768,
    keepAliveTimeout: 5_000,
  });
}
