import { findArticle, nextRevision, saveArticle, type ArticleRow } from '../adapters/db/stores/articles.js';
import { saveClaims, type ClaimRow } from '../adapters/db/stores/claims.js';
import { saveReuse } from '../adapters/db/stores/copies.js';
import { ensureOrigins } from '../adapters/db/stores/sources.js';
import type { Tx } from '../adapters/db/stores/tx.js';
import { lockWorkspace } from '../adapters/db/stores/lock.js';
import { loadPlacePaths } from '../adapters/db/stores/events.js';
import { extractClaims, type ArticleClaims, type ClaimDraft } from '../claims/index.js';
import type { ArticleDraft } from '../pages/index.js';
import { originKey } from '../sources/index.js';
import { findCopies } from './copies.js';
import { traced, type PipelineDeps } from './deps.js';
import { articleKey, revisionKey } from './keys.js';
import { linkableOf } from './linkable.js';
import { linkClaims, mergeRunnersUp, type LinkedEvent } from './linking.js';
import { placeClaims, type PlacedClaims } from './placing.js';
import { resolveSources, wireOf, type ArticleSources } from './sources.js';
import type { IngestedArticle } from './types.js';

/** Where an article was found. */
export interface ArticlePlace {
  readonly pageId: string;
  /** The page's address is this article's own, not shared with others on the page. */
  readonly ownAddress: boolean;
}

/** An article within the store's transaction: everything that the later steps need. */
interface Ingesting {
  readonly tx: Tx;
  readonly deps: PipelineDeps;
  readonly row: ArticleRow;
  readonly draft: ArticleDraft;
  readonly sources: ArticleSources;
}

/** Articles -> claims. The text's own offsets are checked here for the last time before they are stored. */
function claimsOf(draft: ArticleDraft): ArticleClaims & { readonly rejected: number } {
  const extracted = extractClaims({
    title: draft.title,
    text: draft.text,
    published: draft.published?.interval ?? null,
    publisher: draft.publisher?.name ?? null,
    wire: wireOf(draft),
    datelinePlace: draft.datelinePlace,
  });
  const claims = extracted.claims.filter(({ span, text }) => draft.text.slice(span.start, span.end) === text);
  return { ...extracted, claims, rejected: extracted.claims.length - claims.length };
}

/** The innermost named speaker of a claim. */
const speakerOf = (claim: ClaimDraft) => claim.attribution.findLast(({ role }) => role === 'SPEAKER');

interface IdentifiedClaim {
  readonly draft: ClaimDraft;
  readonly id: string;
  readonly speakerId: string | null;
  readonly originId: string;
}

/** Gives each claim its id, its speaker and the origin it comes from. */
async function identifyClaims(
  { tx, deps, row, sources }: Ingesting,
  claims: readonly ClaimDraft[],
): Promise<IdentifiedClaim[]> {
  const clued = claims.map((draft) => {
    const speaker = speakerOf(draft);
    const speakerId = speaker === undefined ? null : sources.ofStep(speaker);
    const { wireId: wireSourceId, copyClusterId } = row;
    return {
      draft,
      speakerId,
      origin: originKey({ speakerSourceId: speakerId, wireSourceId, copyClusterId }),
    };
  });
  const unique = new Map(clued.map(({ origin }) => [origin.key, origin]));
  const originIds = await ensureOrigins(
    tx,
    [...unique.values()].map((origin) => ({ ...origin, id: deps.newId() })),
  );
  return clued.map(({ draft, speakerId, origin }) => ({
    draft,
    id: deps.newId(),
    speakerId,
    originId: originIds.get(origin.key) ?? '',
  }));
}

/** Claims of one event -> measures, assertions, relations, for every event that the article speaks of. */
async function linkEvents(
  { tx, deps, row, draft }: Ingesting,
  claims: readonly IdentifiedClaim[],
  placed: PlacedClaims,
): Promise<LinkedEvent[]> {
  const article = { ...row, text: draft.text, published: draft.published?.interval ?? null };
  const places = await loadPlacePaths(
    tx,
    placed.touched.map(({ eventId }) => eventId),
  );
  const linked: LinkedEvent[] = [];
  for (const { eventId } of placed.touched) {
    const fresh = claims
      .filter((claim) => placed.byOrdinal.get(claim.draft.ordinal)?.eventId === eventId)
      .map((claim) => linkableOf(article, claim.draft, claim));
    linked.push(
      await linkClaims(
        tx,
        deps,
        { id: eventId, placePath: places.get(eventId) ?? null },
        fresh,
        row.ingestedAt,
      ),
    );
  }
  return linked;
}

function claimRow(
  { row, draft: article, sources }: Ingesting,
  claim: IdentifiedClaim,
  placed: PlacedClaims,
  assertionOf: ReadonlyMap<string, string>,
): ClaimRow {
  const { draft, id, speakerId, originId } = claim;
  const event = placed.byOrdinal.get(draft.ordinal);
  const assertionId = assertionOf.get(id);
  if (event === undefined || assertionId === undefined)
    throw new Error(`claim ${String(draft.ordinal)} of article ${row.id} was given no event or no assertion`);
  return {
    id,
    articleId: row.id,
    speakerId,
    speakerText: speakerOf(draft)?.text ?? null,
    originId,
    eventId: event.eventId,
    eventScore: event.score,
    eventReasons: event.reasons,
    assertionId,
    createdAt: row.ingestedAt,
    stepSourceIds: draft.attribution.map(sources.ofStep),
    entitySourceIds: draft.entities.map(({ kind, fullName }) =>
      kind === 'PLACE' ? null : sources.ofName(fullName),
    ),
    sentence: article.text.slice(draft.sentence.start, draft.sentence.end),
    draft,
  };
}

/** Claims -> events -> assertions and relations. */
async function placeAndLink(article: Ingesting, claims: readonly ClaimDraft[]): Promise<void> {
  const { tx, deps, row, draft } = article;
  const published = draft.published?.interval ?? null;
  const placed = await traced(deps, 'events', () =>
    placeClaims(tx, deps, { ...row, title: draft.title, published }, claims),
  );
  const identified = await identifyClaims(article, claims);
  const linked = await traced(deps, 'links', () => linkEvents(article, identified, placed));
  const assertionOf = new Map(linked.flatMap((event) => [...event.assertionOf]));
  const rows = identified.map((claim) => claimRow(article, claim, placed, assertionOf));
  await traced(deps, 'store', () => saveClaims(tx, rows, deps.newId));
  await traced(deps, 'links', async () => {
    for (const event of linked) await event.finish();
    for (const { eventId, runnersUp } of placed.touched)
      await mergeRunnersUp(tx, deps, eventId, runnersUp, row.ingestedAt);
  });
}

async function writeArticle(
  tx: Tx,
  deps: PipelineDeps,
  place: ArticlePlace,
  draft: ArticleDraft,
  claims: ArticleClaims,
) {
  const revision = revisionKey(draft, place.ownAddress);
  const key = articleKey(draft, revision);
  const known = await findArticle(tx, key);
  if (known !== null)
    return { articleId: known.id, outcome: 'UNCHANGED' as const, claimCount: known._count.claims };
  const id = deps.newId();
  const sources = await traced(deps, 'sources', () => resolveSources(tx, deps, id, draft, claims));
  const { copyClusterId, hashes, reuses } = await traced(deps, 'copies', () =>
    findCopies(tx, id, draft.text),
  );
  const number = await nextRevision(tx, revision);
  const row: ArticleRow = {
    id,
    key,
    revisionKey: revision,
    revision: number,
    pageId: place.pageId,
    publisherId: sources.publisherId,
    wireId: sources.wireId,
    copyClusterId,
    ingestedAt: deps.now(),
  };
  await traced(deps, 'store', async () => {
    await saveArticle(tx, row, draft, deps.newId);
    await saveReuse(tx, id, hashes, reuses);
  });
  if (claims.claims.length > 0) await placeAndLink({ tx, deps, row, draft, sources }, claims.claims);
  return {
    articleId: id,
    outcome: number > 1 ? ('REVISED' as const) : ('NEW' as const),
    claimCount: claims.claims.length,
  };
}

/**
 * Takes one article all the way: claims outside the transaction, then, one article at a time in the whole workspace, sources,
 * copies, events and links in one transaction, so that a crash leaves all of it or nothing.
 */
export async function ingestArticle(
  deps: PipelineDeps,
  place: ArticlePlace,
  draft: ArticleDraft,
): Promise<IngestedArticle> {
  const claims = await traced(deps, 'claims', () => claimsOf(draft));
  const written = await deps.database.transaction(async (tx) => {
    await lockWorkspace(tx);
    return writeArticle(tx, deps, place, draft, claims);
  });
  return { ...written, title: draft.title, rejectedClaimCount: claims.rejected };
}
