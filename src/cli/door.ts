import ipaddr from 'ipaddr.js';
import { anyKeyMade } from '../adapters/db/stores/keys.js';
import type { Database } from '../adapters/db/client.js';
import type { Environment } from '../env.js';
import type { AccessOptions } from '../graphql/index.js';
import { StartError } from './report.js';

/** Who may come in without a key. */
export interface Door {
  readonly access: AccessOptions;
  /** The same in one line, for whoever started the server. */
  readonly told: string;
}

const MAKE = 'corroborate keys create NAME --scope read,ingest,admin';

/** Whether others than this machine send requests to this address, be it through a proxy on this machine. */
export const reachable = (address: string, behindProxy: boolean): boolean =>
  behindProxy || !ipaddr.isValid(address) || ipaddr.process(address).range() !== 'loopback';

/**
 * Decides who may come in without a key. A key that was made closes the door for good, revoked and expired ones included:
 * or else the last one to expire would open it.
 *
 * @param address where the server listens, as an IP address
 * @throws StartError when everything would be open to others than this machine, and nobody said that it shall
 */
export async function doorOf(
  { anonymousRead, openToAnybody, behindProxy }: Environment,
  address: string,
  database: Pick<Database, 'prisma'>,
): Promise<Door> {
  const others = reachable(address, behindProxy);
  if (await anyKeyMade(database.prisma)) {
    const told = anonymousRead
      ? 'Anybody may read; a key is needed to change anything'
      : 'A key is needed to read or change anything';
    return { access: { anonymousRead }, told };
  }
  if (others && !openToAnybody)
    throw new StartError(
      `no key has been made, and whoever reaches ${address}${behindProxy ? ' through the proxy' : ''} could read and change everything: make one (${MAKE}), unset HOST and CORROBORATE_BEHIND_PROXY, or accept that with --allow-anonymous-writes-from-anywhere`,
    );
  const who = others ? `whoever reaches ${address}` : 'everybody on this machine';
  const told = `No key has been made: ${who} may read and change everything. The first one ends that: ${MAKE}`;
  return { access: { anonymousRead, openUntilFirstKey: others || 'LOCALLY' }, told };
}
