import { Prisma } from '../../adapters/db/generated/client/client.js';
import { matches, type Search, type SearchedKind } from '../search/hits.js';
import type { ExportRecord } from './listed.js';
import { articleRecord, WHOLE_ARTICLE } from './records/article.js';
import { claimRecords } from './claimRecords.js';
import { CLAIM, type ClaimRow } from './records/claim.js';
import type { Snapshot } from './snapshot.js';

interface Found {
  readonly id: string;
  readonly rank: number;
  readonly kind: SearchedKind;
}

/** Things found that are in memory at once. */
const SIZE = 50;

/** The found things of one kind by their ids. */
async function recordsOf(
  snapshot: Snapshot,
  found: readonly Found[],
  claimsOf: (rows: readonly ClaimRow[]) => Promise<ExportRecord[]>,
): Promise<ReadonlyMap<string, ExportRecord>> {
  const ids = (kind: SearchedKind) => found.filter((one) => one.kind === kind).map(({ id }) => id);
  const claims = await snapshot.claim.findMany({ where: { id: { in: ids('CLAIM') } }, select: CLAIM });
  const articles = await snapshot.article.findMany({
    where: { id: { in: ids('ARTICLE') } },
    select: WHOLE_ARTICLE,
  });
  return new Map<string, ExportRecord>([
    ...(await claimsOf(claims)).map((record, n) => [claims[n]?.id ?? '', record] as const),
    ...articles.map((row) => [row.id, articleRecord(row)] as const),
  ]);
}

/** Everything that a search finds, best match first, each with its rank. Ranked once, whatever its length. */
export async function* searchRecords(
  snapshot: Snapshot,
  search: Search,
  most = Infinity,
): AsyncGenerator<ExportRecord> {
  await snapshot.$executeRaw`
    DECLARE found NO SCROLL CURSOR FOR
    SELECT id, value AS rank, kind FROM (${matches(search)}) AS match ORDER BY value DESC, id DESC`;
  const claimsOf = claimRecords(snapshot);
  for (let left = most; left > 0; left -= SIZE) {
    const size = Prisma.raw(String(Math.min(SIZE, left)));
    const found = await snapshot.$queryRaw<Found[]>`FETCH ${size} FROM found`;
    const records = await recordsOf(snapshot, found, claimsOf);
    for (const { id, rank } of found) {
      const record = records.get(id);
      if (record !== undefined) yield { ...record, rank };
    }
    if (found.length < SIZE) return;
  }
}
