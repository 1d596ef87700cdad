import type { CountedPage } from '../lists/listing.js';
import { invalid, parse } from './cursor.js';
import { type PageArgs, pageSize } from './keyset.js';

const encode = (name: string, place: number): string =>
  Buffer.from(JSON.stringify([name, place])).toString('base64url');

function decode(name: string, cursor: string): number {
  const [given, place] = parse(cursor);
  if (typeof place !== 'number' || !Number.isInteger(place) || place < 0)
    throw invalid('it was not handed out by this API');
  if (given !== name) throw invalid('it belongs to another list');
  return place;
}

/**
 * A page of items that were all computed. Cursors are places in the list, so the list must be the same for the same question.
 *
 * @param name stands in cursors, so that a cursor is never used for another list
 */
export function arrayPage<Item>(items: readonly Item[], args: PageArgs, name: string): CountedPage<Item> {
  const size = pageSize(args);
  const start = args.after == null ? 0 : decode(name, args.after) + 1;
  const edges = items
    .slice(start, start + size)
    .map((node, n) => ({ cursor: encode(name, start + n), node }));
  return {
    edges,
    pageInfo: {
      hasNextPage: items.length > start + size,
      hasPreviousPage: start > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    count: () => items.length,
  };
}
