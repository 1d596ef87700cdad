import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

type Address = ipaddr.IPv4 | ipaddr.IPv6;

/** Hosts that may be reached although their addresses are not public: for tests and intranets. */
export interface AllowList {
  readonly hosts: ReadonlySet<string>;
  readonly ranges: readonly (readonly [Address, number])[];
}

/** An entry of the allow-list cannot be read. */
export class AllowListError extends Error {
  override readonly name = 'AllowListError';
}

/**
 * Reads an allow-list: host names ("wiki.intranet"), addresses ("127.0.0.1") and ranges of them ("10.1.0.0/16").
 * @throws AllowListError that names the entry
 */
export function readAllowList(entries: readonly string[]): AllowList {
  const hosts = new Set<string>();
  const ranges: [Address, number][] = [];
  for (const entry of entries.map((text) => text.trim()).filter((text) => text !== '')) {
    const bare = entry.replace(/^\[|\]$/g, '');
    if (ipaddr.isValidCIDR(entry)) ranges.push(ipaddr.parseCIDR(entry));
    else if (isIP(bare) !== 0) ranges.push([ipaddr.parse(bare), isIP(bare) === 4 ? 32 : 128]);
    else if (/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(entry)) hosts.add(entry.toLowerCase());
    else
      throw new AllowListError(`"${entry}" is no host name, address or range such as 10.1.0.0/16 to allow`);
  }
  return { hosts, ranges };
}

/** The IPv4 address that an IPv6 address carries within it, by RFC 4291 (mapped), 6052 (NAT64), 3056 (6to4). */
function embedded(address: ipaddr.IPv6): ipaddr.IPv4 | null {
  if (address.isIPv4MappedAddress()) return address.toIPv4Address();
  const bytes = address.toByteArray();
  const range = address.range();
  if (range === 'rfc6052' || range === 'rfc6145') return new ipaddr.IPv4(bytes.slice(12));
  if (range === '6to4') return new ipaddr.IPv4(bytes.slice(2, 6));
  return null;
}

/** The IPv6 space given out for the public Internet is 2000::/3 (RFC 4291); all else is local, reserved or transition. */
const isGlobalUnicast = (address: ipaddr.IPv6): boolean => ((address.toByteArray()[0] ?? 0) & 0xe0) === 0x20;

function isPublic(address: Address): boolean {
  if (address instanceof ipaddr.IPv4) return address.range() === 'unicast';
  const inner = embedded(address);
  if (inner !== null) return isPublic(inner);
  return address.range() === 'unicast' && isGlobalUnicast(address);
}

const inRange = (address: Address, [network, bits]: readonly [Address, number]): boolean =>
  address.kind() === network.kind() && address.match(network, bits);

/**
 * Whether a connection to an IP address may be opened: it is public (not private, loopback, link-local, metadata, multicast
 * or reserved, nor an IPv6 spelling of such a one), or the list allows it.
 */
export function mayReach(ip: string, { ranges }: AllowList): boolean {
  if (!ipaddr.isValid(ip)) return false;
  const address = ipaddr.process(ip);
  return isPublic(address) || ranges.some((range) => inRange(address, range));
}
