import type { Arrivals } from '../adapters/db/stores/arrivals.js';
import { addArticle, addCorrections, type ArticleRow } from '../adapters/db/stores/articles.js';
import { Batch } from '../adapters/db/stores/batch.js';
import { addReuse } from '../adapters/db/stores/copies.js';
import type { Tx } from '../adapters/db/stores/tx.js';
import type { ArticleDraft } from '../pages/index.js';
import { placeAndLink } from './claims.js';
import { findCopies, seekCopies, type SoughtCopies } from './copies.js';
import { traced, type PipelineDeps } from './deps.js';
import { articleKey, revisionKey } from './keys.js';
import type { ReadArticle } from './reading.js';
import { seekEvents, type SoughtEvents } from './placing.js';
import { identifySources, seekSources, type SoughtSources } from './sources.js';
import type { IngestedArticle } from './types.js';

/** Where an article was found. */
export interface ArticlePlace {
  /** Finds the page among those that are known, or adds it to what is to be written with its first article; its id. */
  readonly page: (arrivals: Arrivals, batch: Batch) => string;
  readonly keys: ArticleKeys;
}

/** What an article is found again by, and what all its revisions are. */
export interface ArticleKeys {
  readonly article: string;
  readonly revision: string;
}

/** @param ownAddress the page's address is this article's own, not shared with others on the page */
export function keysOf(draft: ArticleDraft, ownAddress: boolean): ArticleKeys {
  const revision = revisionKey(draft, ownAddress);
  return { article: articleKey(draft, revision), revision };
}

/** What the store is asked about a new article, before its turn has come. */
export interface Sought {
  /** The article's, as it will have it. */
  readonly id: string;
  readonly sources: SoughtSources;
  readonly copies: SoughtCopies;
  readonly events: SoughtEvents;
}

/** Has the store look for all that writing an article needs. */
export const seek = (tx: Tx, id: string, draft: ArticleDraft, read: ReadArticle): Sought => ({
  id,
  sources: seekSources(tx, id, draft, read),
  copies: seekCopies(tx, draft.text),
  events: seekEvents(tx, read.happenings),
});

/**
 * Takes one article all the way: sources, copies, events and links, and all of it into the store. What it claims was read
 * before. To be run in one transaction, one article at a time in the whole workspace, so that a crash leaves all of it or nothing.
 * `meanwhile` is called when the store may be asked for other things.
 */
export async function writeArticle(
  tx: Tx,
  arrivals: Arrivals,
  deps: PipelineDeps,
  place: ArticlePlace,
  draft: ArticleDraft,
  read: ReadArticle,
  seeking: () => Sought,
  meanwhile: () => void,
): Promise<IngestedArticle> {
  const { article: key, revision } = place.keys;
  const told = { title: draft.title, rejectedClaimCount: read.rejected, unreadReason: read.unreadReason };
  const known = arrivals.articles.get(key);
  if (known !== undefined)
    return { ...told, articleId: known.id, outcome: 'UNCHANGED', claimCount: known.claimCount };
  const lastRevision = arrivals.revisions.get(revision) ?? 0;
  const { id, ...sought } = seeking();
  const batch = new Batch();
  const pageId = place.page(arrivals, batch);
  const sources = await traced(deps, 'sources', () => identifySources(deps, draft, sought.sources));
  const copies = await traced(deps, 'copies', () => findCopies(id, draft.text, sought.copies));
  const row: ArticleRow = {
    ...{ id, key, revisionKey: revision, revision: lastRevision + 1, pageId },
    publisherId: sources.publisherId,
    wireId: sources.wireId,
    copyClusterId: copies.copyClusterId,
    newsFacts: read.facts,
    ingestedAt: deps.now(),
  };
  addArticle(batch, row, draft);
  addCorrections(batch, id, read.corrections);
  addReuse(batch, id, copies.hashes, copies.reuses);
  await placeAndLink({ tx, batch, deps, row, draft, sources }, read, sought.events, meanwhile);
  arrivals.articles.set(key, { id, claimCount: read.claims.length });
  arrivals.revisions.set(revision, row.revision);
  const outcome = lastRevision > 0 ? 'REVISED' : 'NEW';
  return { ...told, articleId: id, outcome, claimCount: read.claims.length };
}
