import type { PageInput, PageSplit } from '../../../pages/index.js';
import type { Database } from '../client.js';
import type { Batch } from './batch.js';

export interface PageRow {
  readonly id: string;
  readonly key: string;
  readonly contentHash: string;
  readonly ingestedAt: Date;
}

/** Adds a page with its chrome to what is to be written. */
export function addPage(batch: Batch, row: PageRow, input: PageInput, split: PageSplit): void {
  const { content, mediaType, url = null, publisher = null, fetchedAt = null } = input;
  const { emptyReason, chrome } = split;
  batch.add('page', [{ ...row, content, mediaType, url, publisher, fetchedAt, emptyReason }]);
  batch.add(
    'chrome',
    chrome.map(({ page, rule }) => ({ pageId: row.id, start: page.start, end: page.end, rule })),
  );
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
