import { readDemo } from '../../../pipeline/index.js';
import { mainEvents } from '../tasks/mainEvents.js';
import { withThrowawayWorkspace } from '../throwaway.js';
import { ORDERS } from './orders.js';
import type { Partition } from './partition.js';

/** The main event of each article of the demo corpus, its pages taken in one after another in each of the orders. */
export async function replayDemo(): Promise<Partition[]> {
  const pages = [...(await readDemo()).entries()];
  const partitions: Partition[] = [];
  for (const { name, of } of ORDERS) {
    const events = await withThrowawayWorkspace(async (workspace) => {
      const articlesOf = new Map<string, readonly string[]>();
      for (const [n, page] of of(pages))
        for (const { articleId } of (await workspace.ingest(page)).articles)
          articlesOf.set(`${String(n)} ${String(articlesOf.size)}`, [articleId]);
      return mainEvents(workspace.database, articlesOf);
    });
    partitions.push({ order: name, events });
  }
  return partitions;
}
