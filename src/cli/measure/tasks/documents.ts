import type { PageInput } from '../../../pages/index.js';
import type { Workspace } from '../../../pipeline/index.js';
import type { TimeInterval } from '../../../shared/time/types.js';
import { report as tell, unlessRefused } from './articles.js';

/** A report as a data set has it: one page that holds one article. */
export interface Document {
  readonly id: string;
  readonly title: string | null;
  readonly text: string;
  readonly published: TimeInterval | null;
  readonly outlet: string | null;
}

/** The page as a sender would give it, with an address of its own, which tells nothing of where it stood. */
export const pageOfDocument = ({ id, title, text, published, outlet }: Document): PageInput => ({
  content: title === null ? text : `${title}\n\n${text}`,
  mediaType: 'TEXT',
  url: `urn:document:${encodeURIComponent(id)}`,
  ...(title !== null && { title }),
  ...(outlet !== null && { publisher: outlet }),
  ...(published !== null && { published }),
});

/**
 * Takes documents in, one after another. A document that the program refuses, or in which it finds no article, is reported on
 * the standard error and left out.
 *
 * @returns ids of the articles found in each document, by the document's id
 */
export async function ingestInOrder(
  workspace: Workspace,
  documents: readonly Document[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, readonly string[]>();
  for (const document of documents) {
    const report = await unlessRefused(document.id, () => workspace.ingest(pageOfDocument(document)));
    if (report === null) continue;
    if (report.emptyReason !== null) tell(document.id, report.emptyReason);
    found.set(
      document.id,
      report.articles.map(({ articleId }) => articleId),
    );
  }
  return found;
}
