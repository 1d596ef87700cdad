import type { ArticleRow } from '../adapters/db/stores/articles.js';
import type { Batch } from '../adapters/db/stores/batch.js';
import { addClaims, type ClaimRow } from '../adapters/db/stores/claims.js';
import { findOrigins } from '../adapters/db/stores/sources.js';
import type { Tx } from '../adapters/db/stores/tx.js';
import type { ClaimDraft } from '../claims/index.js';
import type { ArticleDraft } from '../pages/index.js';
import { originKey } from '../sources/index.js';
import { traced, type PipelineDeps } from './deps.js';
import { mergeRunnersUp, withSeries } from './events.js';
import { linkableOf } from './linkable.js';
import { linkEvents, relinkEvent, type LinkedEvents } from './linking.js';
import { articleNotice } from './notices.js';
import { placeClaims, type PlacedClaims, type SoughtEvents } from './placing.js';
import type { ReadArticle } from './reading.js';
import type { ArticleSources, NamedBy } from './sources.js';

/** A new article within the store's transaction: everything that the later steps need. */
export interface IngestingArticle {
  readonly tx: Tx;
  /** What is to be written for it, in one statement. */
  readonly batch: Batch;
  readonly deps: PipelineDeps;
  readonly row: ArticleRow;
  readonly draft: ArticleDraft;
  readonly sources: ArticleSources;
}

/** A new claim with what the store needs to tell it by. */
export interface IdentifiedClaim {
  readonly draft: ClaimDraft;
  readonly id: string;
  readonly speakerId: string | null;
  readonly originId: string;
}

/** Whose words a claim is: the innermost step of its attribution, named or not. */
const speakerOf = (claim: ClaimDraft) =>
  claim.attribution.findLast(({ role }) => role === 'SPEAKER' || role === 'UNNAMED');

/** What tells an article's claims where they come from. */
export interface ClaimsOrigin extends Pick<IngestingArticle, 'tx' | 'batch' | 'deps' | 'sources'> {
  readonly row: Pick<ArticleRow, 'id' | 'wireId' | 'copyClusterId'>;
}

/** Gives each claim its id, its speaker and the origin it comes from; origins not yet known are added to the batch. */
export async function identifyClaims(
  { tx, batch, deps, row, sources }: ClaimsOrigin,
  claims: readonly ClaimDraft[],
): Promise<IdentifiedClaim[]> {
  const clued = claims.map((draft) => {
    const speaker = speakerOf(draft);
    const speakerId = speaker === undefined ? null : sources.ofStep(speaker);
    const speakerSourceId = speakerId !== null && sources.isOwn(speakerId) ? null : speakerId;
    const clues = { speakerSourceId, wireSourceId: row.wireId, copyClusterId: row.copyClusterId };
    return { draft, speakerId, origin: originKey(clues) };
  });
  const origins = new Map(clued.map(({ origin }) => [origin.key, origin]));
  const possible = [...origins.values()].filter(({ sourceId, copyClusterId }) =>
    sourceId === null ? copyClusterId !== row.id : !sources.isNew(sourceId),
  );
  const ids = new Map(
    await findOrigins(
      tx,
      possible.map(({ key }) => key),
    ),
  );
  const fresh = [...origins.values()]
    .filter(({ key }) => !ids.has(key))
    .map((origin) => ({ id: deps.newId(), ...origin }));
  batch.add('origin', fresh);
  for (const { key, id } of fresh) {
    tx.memory.setOrigin(key, id);
    ids.set(key, id);
  }
  return clued.map(({ draft, speakerId, origin }) => ({
    draft,
    id: deps.newId(),
    speakerId,
    originId: ids.get(origin.key) ?? '',
  }));
}

/** Whom the claims of each speaker name. */
function namedBySpeakers(claims: readonly IdentifiedClaim[]): NamedBy {
  const named = new Map<string, Set<string>>();
  for (const { speakerId, draft } of claims) {
    if (speakerId === null) continue;
    const names = named.get(speakerId) ?? new Set();
    for (const { kind, fullName } of draft.entities) if (kind !== 'PLACE') names.add(fullName);
    named.set(speakerId, names);
  }
  return named;
}

function claimRow(
  { row, draft: article, sources }: IngestingArticle,
  { draft, id, speakerId, originId }: IdentifiedClaim,
  placed: PlacedClaims,
  assertionOf: LinkedEvents['assertionOf'],
): ClaimRow {
  const event = placed.byOrdinal.get(draft.ordinal);
  const assertionId = assertionOf(id);
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
    stepReasons: draft.attribution.map(sources.whyOfStep),
    entitySourceIds: draft.entities.map(({ kind, fullName }) =>
      kind === 'PLACE' ? null : sources.ofName(fullName),
    ),
    sentence: article.text.slice(draft.sentence.start, draft.sentence.end),
    draft,
  };
}

/**
 * Claims -> events -> measures, assertions and relations, and all of the article into the store. `meanwhile` is called when the
 * store may be asked for other things.
 */
export async function placeAndLink(
  article: IngestingArticle,
  { claims, happenings }: Pick<ReadArticle, 'claims' | 'happenings'>,
  sought: SoughtEvents,
  meanwhile: () => void,
): Promise<void> {
  const { tx, batch, deps, row, draft } = article;
  const published = draft.published?.interval ?? null;
  const cause = { articleId: row.id, at: row.ingestedAt };
  batch.add('notice', [articleNotice(cause)]);
  const placed = await traced(deps, 'events', () =>
    placeClaims(
      tx,
      deps.newId,
      { ...row, title: draft.title, text: draft.text, published },
      happenings,
      sought,
    ),
  );
  const identified = await identifyClaims(article, claims);
  article.sources.save(tx, batch, namedBySpeakers(identified));
  const linkable = { ...row, text: draft.text, published };
  const freshOf = (eventId: string) =>
    identified
      .filter((claim) => placed.byOrdinal.get(claim.draft.ordinal)?.eventId === eventId)
      .map((claim) => linkableOf(linkable, claim.draft, claim));
  const linked = await traced(deps, 'links', async () =>
    linkEvents(tx, batch, deps, await withSeries(tx, batch, deps, placed.touched), freshOf, cause, meanwhile),
  );
  addClaims(
    batch,
    identified.map((claim) => claimRow(article, claim, placed, linked.assertionOf)),
  );
  batch.write(tx);
  linked.finish();
  await mergeRunnersUp(tx, batch, placed.touched, cause.at, (event, mergedEventId) =>
    relinkEvent(tx, deps, event, { ...cause, mergedEventId }),
  );
  batch.write(tx);
}
