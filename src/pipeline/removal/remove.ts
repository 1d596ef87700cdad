import { setImmediate } from 'node:timers/promises';
import { Batch } from '../../adapters/db/stores/batch.js';
import { loadClusters, moveClusters } from '../../adapters/db/stores/clusters.js';
import { loadEvents } from '../../adapters/db/stores/events.js';
import { loadEventTellings, type EventTelling } from '../../adapters/db/stores/eventTellings.js';
import {
  countDoomed,
  deleteArticles,
  deleteEmptyPage,
  deleteEvents,
  deleteUnused,
  findDependants,
  findDoomed,
  isStored,
  type Removable,
} from '../../adapters/db/stores/removal.js';
import { gatherCompany } from '../../adapters/db/stores/sources.js';
import { inTurn, onlyReading, type Tx } from '../../adapters/db/stores/tx.js';
import type { Happening } from '../../events/index.js';
import { originKey } from '../../sources/index.js';
import { InputError } from '../../shared/errors.js';
import type { PipelineDeps } from '../deps.js';
import { relinkEvent } from '../linking.js';
import { happeningsOf, retell } from './events.js';
import { regroup } from './clusters.js';

/** What was removed and what was repaired. */
export interface Removal {
  readonly articles: number;
  readonly claims: number;
  readonly pages: number;
  /** Events of which nobody tells any more. */
  readonly events: number;
  /** Events that others tell of: linked anew without what went. */
  readonly repaired: number;
  /** Sources that nothing refers to any more. */
  readonly sources: number;
}

/** A step of a removal. */
export interface RemovalStep extends Removal {
  /** Articles that are still to be removed. */
  readonly left: number;
}

/** Articles that are removed in one transaction: others wait for their turn meanwhile. */
const TOGETHER = 20;

async function repairCopies(
  tx: Tx,
  batch: Batch,
  { newId }: PipelineDeps,
  clusterIds: readonly string[],
  goneIds: readonly string[],
): Promise<void> {
  const { moves, reuses } = regroup(await loadClusters(tx, clusterIds, goneIds));
  const heads = [...new Set(moves.map(({ to }) => to))];
  const origins = heads.map((copyClusterId) => ({
    id: newId(),
    copyClusterId,
    key: originKey({ speakerSourceId: null, wireSourceId: null, copyClusterId }).key,
  }));
  await moveClusters(tx, moves, origins);
  batch.add('text_reuse', reuses);
}

type Repair = Pick<Removal, 'events' | 'repaired'>;

async function repairEvents(
  tx: Tx,
  deps: PipelineDeps,
  eventIds: readonly string[],
  articleId: string,
  happenings: Read,
): Promise<Repair> {
  const at = deps.now();
  const tellings = await loadEventTellings(tx, eventIds, []);
  const told = new Set(tellings.map(({ eventId }) => eventId));
  const events = await deleteEvents(
    tx,
    eventIds.filter((id) => !told.has(id)),
  );
  for (const [id, event] of await loadEvents(tx, [...told])) {
    const own = tellings.filter(({ eventId }) => eventId === id);
    await relinkEvent(tx, deps, retell(event, own, happenings, at), { articleId, at });
  }
  return { events, repaired: told.size };
}

type Read = (telling: EventTelling) => readonly Happening[];

/**
 * Reads what the events of some articles are told by before anybody waits for it: the transaction then only finds again what
 * was read, unless something came in meanwhile.
 */
async function readBefore(deps: PipelineDeps, ids: readonly string[], read: Read): Promise<void> {
  const tellings = await onlyReading(deps.database, async (tx) => {
    const { eventIds } = await findDependants(tx, ids);
    return loadEventTellings(tx, eventIds, ids);
  });
  for (const telling of tellings) {
    read(telling);
    // An event may have a thousand articles: other work of this process must not wait for all of them.
    await setImmediate();
  }
}

/** Removes some articles with everything that follows from them, in one transaction. */
async function removeTogether(deps: PipelineDeps, ids: readonly string[]): Promise<Removal> {
  const known = new Map<string, readonly Happening[]>();
  const read: Read = (telling) => {
    const happenings = known.get(telling.id) ?? happeningsOf(telling);
    known.set(telling.id, happenings);
    return happenings;
  };
  await readBefore(deps, ids, read);
  return inTurn(deps.database, async (tx): Promise<Removal> => {
    // Claims and events go, and change their origins, below what is remembered of them.
    tx.memory.forget();
    const dependants = await findDependants(tx, ids);
    const batch = new Batch();
    await repairCopies(tx, batch, deps, dependants.clusterIds, ids);
    const pages = await deleteArticles(tx, ids, dependants.pageIds);
    batch.write(tx);
    const repair = await repairEvents(tx, deps, dependants.eventIds, ids[0] ?? '', read);
    const sources = await deleteUnused(tx, dependants.originIds, dependants.sourceIds);
    gatherCompany(tx, dependants.sourceIds);
    return { articles: ids.length, claims: dependants.claimCount, pages, sources, ...repair };
  });
}

const NOTHING: Removal = { articles: 0, claims: 0, pages: 0, events: 0, repaired: 0, sources: 0 };

/** Two removals as one. */
export const addRemovals = (a: Removal, b: Removal): Removal => ({
  articles: a.articles + b.articles,
  claims: a.claims + b.claims,
  pages: a.pages + b.pages,
  events: a.events + b.events,
  repaired: a.repaired + b.repaired,
  sources: a.sources + b.sources,
});

/** A page without an article, and a publisher that is only quoted, have nothing else to lose. */
async function removeBare(deps: PipelineDeps, { kind, id }: Removable): Promise<Removal> {
  if (kind !== 'PAGE') return NOTHING;
  const pages = await inTurn(deps.database, (tx) => deleteEmptyPage(tx, id));
  return { ...NOTHING, pages };
}

/**
 * Removes an article with all its revisions, a page or everything of a publisher, with all that follows from it: claims, figures
 * and quotations go; assertions, events and origins that others share are linked anew without them; copies get another original;
 * sources that nobody names any more go. At most `most` articles at once, some of them in each transaction, so that a
 * crash leaves whole ones: asking again goes on.
 *
 * @throws InputError when the store does not have it
 */
export async function remove(deps: PipelineDeps, what: Removable, most: number): Promise<RemovalStep> {
  const { prisma } = deps.database;
  if (!(await isStored(prisma, what)))
    throw new InputError('UNKNOWN_ID', 'id', `there is no ${what.kind.toLowerCase()} with this id`);
  const ids = await findDoomed(prisma, what, most);
  let removed = await removeBare(deps, what);
  for (let n = 0; n < ids.length; n += TOGETHER)
    removed = addRemovals(removed, await removeTogether(deps, ids.slice(n, n + TOGETHER)));
  return { ...removed, left: ids.length < most ? 0 : await countDoomed(prisma, what) };
}
