import { v7 } from 'uuid';
import type { Prisma, PrismaClient } from '../generated/client/client.js';
import type { Validators } from '../../http/fetcher.js';

/** An item of a feed, as its two hashes: what it is known by, and what the feed says of it now. */
export interface SeenItem {
  readonly key: string;
  readonly version: string;
}

/**
 * Notes what a feed lists. Gives the ids of the items that were never seen or that the feed tells otherwise than before, by their
 * keys.
 */
export async function noteItems(
  tx: Prisma.TransactionClient,
  feedId: string,
  items: readonly SeenItem[],
  now: Date,
): Promise<ReadonlyMap<string, string>> {
  const known = await tx.feedItem.findMany({
    where: { feedId, key: { in: items.map(({ key }) => key) } },
    select: { id: true, key: true, version: true },
  });
  const knownOf = new Map(known.map((item) => [item.key, item]));
  const added = items
    .filter(({ key }) => !knownOf.has(key))
    .map((item) => ({ ...item, id: v7(), feedId, firstSeenAt: now, lastSeenAt: now }));
  const changed = items.flatMap(({ key, version }) => {
    const before = knownOf.get(key);
    return before === undefined || before.version === version ? [] : [{ id: before.id, key, version }];
  });
  await tx.feedItem.createMany({ data: added });
  await tx.feedItem.updateMany({
    where: { id: { in: known.map(({ id }) => id) } },
    data: { lastSeenAt: now },
  });
  for (const { id, version } of changed) await tx.feedItem.update({ where: { id }, data: { version } });
  return new Map([...added, ...changed].map(({ key, id }) => [key, id]));
}

/** What the server told of an item's page when it was last taken in; null when it told nothing. */
export async function findValidators({ feedItem }: PrismaClient, id: string): Promise<Validators | null> {
  const item = await feedItem.findUnique({ where: { id }, select: { etag: true, lastModified: true } });
  return item === null || (item.etag === null && item.lastModified === null) ? null : item;
}

/** Forgets what feeds have not listed since a time. */
export const forgetItems = async ({ feedItem }: PrismaClient, before: Date): Promise<number> =>
  (await feedItem.deleteMany({ where: { lastSeenAt: { lt: before } } })).count;
