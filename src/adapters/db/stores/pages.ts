import type { PageInput, PageSplit } from '../../../pages/index.js';
import type { Tx } from './tx.js';

export interface PageRow {
  readonly id: string;
  readonly key: string;
  readonly contentHash: string;
  readonly ingestedAt: Date;
}

/** The page of this key, if the store has it. */
export const findPage = (tx: Tx, key: string): Promise<{ id: string } | null> =>
  tx.page.findUnique({ where: { key }, select: { id: true } });

/**
 * Writes a page with its chrome unless another process has just written the same one, and returns the id that the store has
 * for it and whether it was written now.
 */
export async function savePage(
  tx: Tx,
  row: PageRow,
  input: PageInput,
  split: PageSplit,
): Promise<{ id: string; created: boolean }> {
  const { count } = await tx.page.createMany({
    data: {
      ...row,
      mediaType: input.mediaType,
      content: input.content,
      url: input.url ?? null,
      publisher: input.publisher ?? null,
      fetchedAt: input.fetchedAt ?? null,
      emptyReason: split.emptyReason,
    },
    skipDuplicates: true,
  });
  if (count === 0) return { id: (await findPage(tx, row.key))?.id ?? row.id, created: false };
  await tx.chrome.createMany({
    data: split.chrome.map(({ page, rule }) => ({ pageId: row.id, start: page.start, end: page.end, rule })),
    skipDuplicates: true,
  });
  return { id: row.id, created: true };
}

/** Which of these keys the store has. */
export async function findPageKeys(tx: Tx, keys: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx.page.findMany({ where: { key: { in: [...keys] } }, select: { key: true } });
  return new Set(rows.map(({ key }) => key));
}

/** Number of pages in the store. */
export const countPages = (tx: Tx): Promise<number> => tx.page.count();
