import { findPage, savePage } from '../adapters/db/stores/pages.js';
import { splitPage, type PageInput } from '../pages/index.js';
import { ingestArticle } from './article.js';
import { traced, type PipelineDeps } from './deps.js';
import { contentHash, pageKey } from './keys.js';
import type { IngestedArticle, IngestReport } from './types.js';

/**
 * Takes a page in: page -> articles -> claims -> sources -> events -> assertions and relations. The same page again changes
 * nothing, and finishes what a crash left undone: every article that is not yet stored is.
 *
 * @throws InputError for a page that cannot be one: empty, too large, not text.
 */
export async function ingestPage(deps: PipelineDeps, input: PageInput): Promise<IngestReport> {
  const split = await traced(deps, 'pages', () => splitPage(input));
  const key = pageKey(input);
  const known = await findPage(deps.database, key);
  const row = { id: deps.newId(), key, contentHash: contentHash(input.content), ingestedAt: deps.now() };
  const page =
    known === null ? await savePage(deps.database, row, input, split) : { id: known, created: false };
  const articles: IngestedArticle[] = [];
  for (const draft of split.articles)
    articles.push(
      await ingestArticle(deps, { pageId: page.id, ownAddress: split.articles.length === 1 }, draft),
    );
  return { pageId: page.id, created: page.created, articles, emptyReason: split.emptyReason };
}
