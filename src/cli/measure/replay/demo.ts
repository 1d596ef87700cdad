import type { PageInput } from '../../../pages/index.js';
import { readDemo } from '../../../pipeline/index.js';
import { mainEvents } from '../tasks/mainEvents.js';
import { withThrowawayWorkspace } from '../throwaway.js';
import { ORDERS } from './orders.js';
import type { Partition } from './partition.js';

/** The main event of each article of some pages, taken in one after another in each of the orders. */
export async function replayPages(pages: readonly PageInput[]): Promise<Partition[]> {
  const partitions: Partition[] = [];
  for (const { name, of } of ORDERS) {
    const events = await withThrowawayWorkspace(async (workspace) => {
      const articlesOf = new Map<string, readonly string[]>();
      for (const [n, page] of of([...pages.entries()]))
        for (const [ordinal, { articleId }] of (await workspace.ingest(page)).articles.entries())
          articlesOf.set(`page ${String(n)} article ${String(ordinal)}`, [articleId]);
      return mainEvents(workspace.database, articlesOf);
    });
    partitions.push({ order: name, events });
  }
  return partitions;
}

/** The same of the demo corpus. */
export const replayDemo = async (): Promise<Partition[]> => replayPages(await readDemo());
