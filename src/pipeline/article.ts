import { addArticle, findArticle, type ArticleRow } from '../adapters/db/stores/articles.js';
import { Batch } from '../adapters/db/stores/batch.js';
import { addReuse } from '../adapters/db/stores/copies.js';
import { inTurn, type Tx } from '../adapters/db/stores/tx.js';
import type { ArticleDraft } from '../pages/index.js';
import { placeAndLink } from './claims.js';
import { findCopies } from './copies.js';
import { traced, type PipelineDeps } from './deps.js';
import { articleKey, revisionKey } from './keys.js';
import { readArticle, type ReadArticle } from './reading.js';
import { resolveSources } from './sources.js';
import type { IngestedArticle } from './types.js';

/** Where an article was found. */
export interface ArticlePlace {
  /** Finds the page in the store, or adds it to what is to be written with its first article; its id. */
  readonly page: (tx: Tx, batch: Batch) => Promise<string>;
  /** The page's address is this article's own, not shared with others on the page. */
  readonly ownAddress: boolean;
}

type Written = Pick<IngestedArticle, 'articleId' | 'outcome' | 'claimCount'>;

async function writeArticle(
  tx: Tx,
  deps: PipelineDeps,
  place: ArticlePlace,
  draft: ArticleDraft,
  read: ReadArticle,
): Promise<Written> {
  const revision = revisionKey(draft, place.ownAddress);
  const key = articleKey(draft, revision);
  const known = await findArticle(tx, key, revision);
  if (known.id !== null) return { articleId: known.id, outcome: 'UNCHANGED', claimCount: known.claimCount };
  const id = deps.newId();
  const batch = new Batch();
  const pageId = await place.page(tx, batch);
  const sources = await traced(deps, 'sources', () => resolveSources(tx, batch, deps, id, draft, read));
  const copies = await traced(deps, 'copies', () => findCopies(tx, id, draft.text));
  const row: ArticleRow = {
    id,
    key,
    revisionKey: revision,
    revision: known.lastRevision + 1,
    pageId,
    publisherId: sources.publisherId,
    wireId: sources.wireId,
    copyClusterId: copies.copyClusterId,
    newsFacts: read.facts,
    ingestedAt: deps.now(),
  };
  addArticle(batch, row, draft, deps.newId);
  addReuse(batch, id, copies.hashes, copies.reuses);
  await placeAndLink({ tx, batch, deps, row, draft, sources }, read);
  return {
    articleId: id,
    outcome: known.lastRevision > 0 ? 'REVISED' : 'NEW',
    claimCount: read.claims.length,
  };
}

/**
 * Takes one article all the way: claims and what they tell of outside the transaction, then, one article at a time in the whole workspace, sources,
 * copies, events and links in one transaction, so that a crash leaves all of it or nothing.
 */
export async function ingestArticle(
  deps: PipelineDeps,
  place: ArticlePlace,
  draft: ArticleDraft,
): Promise<IngestedArticle> {
  const read = await traced(deps, 'claims', () => readArticle(draft));
  const written = await inTurn(deps.database, (tx) => writeArticle(tx, deps, place, draft, read));
  const { rejected: rejectedClaimCount, unreadReason } = read;
  return { ...written, title: draft.title, rejectedClaimCount, unreadReason };
}
