import { fileURLToPath } from 'node:url';
import { Readable } from 'node:stream';
import { countPages, findPageKeys } from '../adapters/db/stores/pages.js';
import { findPages } from '../adapters/files/readPages.js';
import type { PageInput } from '../pages/index.js';
import { pageKey } from './keys.js';
import type { Workspace } from './workspace.js';

/** The demo corpus that comes with the program; the same place from src/ and from dist/. */
const DEMO_FOLDER = fileURLToPath(new URL('../../seeds', import.meta.url));

/** The pages of the demo corpus, in the order in which they are loaded. */
export async function readDemo(): Promise<PageInput[]> {
  const files = await findPages([DEMO_FOLDER], Readable.from([]));
  return Promise.all(files.map((file) => file.read()));
}

/**
 * Loads the demo corpus into a store that holds nothing else. A load that was broken off goes on with the page it was at; a
 * store with pages of its own is left alone.
 *
 * @param onProgress called before the first page and after each, with the pages done and the pages in all
 * @returns number of pages loaded now
 */
export async function loadDemo(
  { database, ingest }: Pick<Workspace, 'database' | 'ingest'>,
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<number> {
  const pages = await readDemo();
  const known = await findPageKeys(database, pages.map(pageKey));
  if ((await countPages(database)) > known.size || known.size === pages.length) return 0;
  // Pages go in one after another, so only the last one known can be without some of its articles.
  const first = Math.max(0, known.size - 1);
  onProgress(first, pages.length);
  for (const [n, page] of pages.slice(first).entries()) {
    await ingest(page);
    onProgress(first + n + 1, pages.length);
  }
  return pages.length - first;
}
