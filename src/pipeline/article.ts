import { addArticle, addCorrections, findArticle, type ArticleRow } from '../adapters/db/stores/articles.js';
import { Batch } from '../adapters/db/stores/batch.js';
import { addReuse } from '../adapters/db/stores/copies.js';
import type { Tx } from '../adapters/db/stores/tx.js';
import type { ArticleDraft } from '../pages/index.js';
import { placeAndLink } from './claims.js';
import { findCopies } from './copies.js';
import { traced, type PipelineDeps } from './deps.js';
import { articleKey, revisionKey } from './keys.js';
import type { ReadArticle } from './reading.js';
import { resolveSources } from './sources.js';
import type { IngestedArticle } from './types.js';

/** Where an article was found. */
export interface ArticlePlace {
  /** Finds the page in the store, or adds it to what is to be written with its first article; its id. */
  readonly page: (tx: Tx, batch: Batch) => Promise<string>;
  /** The page's address is this article's own, not shared with others on the page. */
  readonly ownAddress: boolean;
}

/**
 * Takes one article all the way: sources, copies, events and links, and all of it into the store. What it claims was read
 * before. To be run in one transaction, one article at a time in the whole workspace, so that a crash leaves all of it or nothing.
 */
export async function writeArticle(
  tx: Tx,
  deps: PipelineDeps,
  place: ArticlePlace,
  draft: ArticleDraft,
  read: ReadArticle,
): Promise<IngestedArticle> {
  const revision = revisionKey(draft, place.ownAddress);
  const key = articleKey(draft, revision);
  const told = { title: draft.title, rejectedClaimCount: read.rejected, unreadReason: read.unreadReason };
  const { id: knownId, claimCount, lastRevision } = await findArticle(tx, key, revision);
  if (knownId !== null) return { ...told, articleId: knownId, outcome: 'UNCHANGED', claimCount };
  const id = deps.newId();
  const batch = new Batch();
  const pageId = await place.page(tx, batch);
  const sources = await traced(deps, 'sources', () => resolveSources(batch, tx, deps, id, draft, read));
  const copies = await traced(deps, 'copies', () => findCopies(tx, id, draft.text));
  const row: ArticleRow = {
    id,
    key,
    revisionKey: revision,
    revision: lastRevision + 1,
    pageId,
    publisherId: sources.publisherId,
    wireId: sources.wireId,
    copyClusterId: copies.copyClusterId,
    newsFacts: read.facts,
    ingestedAt: deps.now(),
  };
  addArticle(batch, row, draft);
  addCorrections(batch, id, read.corrections);
  addReuse(batch, id, copies.hashes, copies.reuses);
  await placeAndLink({ tx, batch, deps, row, draft, sources }, read);
  const outcome = lastRevision > 0 ? 'REVISED' : 'NEW';
  return { ...told, articleId: id, outcome, claimCount: read.claims.length };
}
