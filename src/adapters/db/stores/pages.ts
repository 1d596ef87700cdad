import type { PageInput, PageSplit } from '../../../pages/index.js';
import type { Database } from '../client.js';
import { Batch } from './batch.js';
import { inTransaction } from './tx.js';

export interface PageRow {
  readonly id: string;
  readonly key: string;
  readonly contentHash: string;
  readonly ingestedAt: Date;
}

/** Id of the page with this key, if the store has it. */
export async function findPage({ prisma }: Database, key: string): Promise<string | null> {
  return (await prisma.page.findUnique({ where: { key }, select: { id: true } }))?.id ?? null;
}

/**
 * Writes a page with its chrome unless another process has just written the same one, and returns the id that the store has
 * for it and whether it was written now.
 */
export async function savePage(
  database: Database,
  row: PageRow,
  input: PageInput,
  split: PageSplit,
): Promise<{ id: string; created: boolean }> {
  const { content, mediaType, url = null, publisher = null, fetchedAt = null } = input;
  const { emptyReason, chrome } = split;
  await inTransaction(database, async (tx) => {
    const batch = new Batch();
    batch.add('page', [{ ...row, content, mediaType, url, publisher, fetchedAt, emptyReason }]);
    await batch.write(tx);
    const [written] = await tx.query<{ id: string }>('select id from page where id = $1', row.id);
    if (written === undefined) return;
    batch.add(
      'chrome',
      chrome.map(({ page, rule }) => ({ pageId: row.id, start: page.start, end: page.end, rule })),
    );
    await batch.write(tx);
  });
  const id = (await findPage(database, row.key)) ?? row.id;
  return { id, created: id === row.id };
}

/** Which of these keys the store has. */
export async function findPageKeys(
  { prisma }: Database,
  keys: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await prisma.page.findMany({ where: { key: { in: [...keys] } }, select: { key: true } });
  return new Set(rows.map(({ key }) => key));
}

/** Number of pages in the store. */
export const countPages = ({ prisma }: Database): Promise<number> => prisma.page.count();
