import { Batch } from '../../adapters/db/stores/batch.js';
import { loadLinkable } from '../../adapters/db/stores/linkable.js';
import { loadTellings, type StoredTelling } from '../../adapters/db/stores/tellings.js';
import { onlyReading, type Tx } from '../../adapters/db/stores/tx.js';
import { defaultScope, nearestEvents, type NearEvent } from '../../events/index.js';
import {
  linkEvent,
  MATCH_PROBABILITY,
  matchContext,
  type MatchContext,
  matchesOf,
} from '../../links/index.js';
import type { ArticleDraft } from '../../pages/index.js';
import { seek } from '../article.js';
import { identifyClaims, type IdentifiedClaim } from '../claims.js';
import { findCopies, type Copies } from '../copies.js';
import type { PipelineDeps } from '../deps.js';
import { linkableOf } from '../linkable.js';
import {
  candidatesFor,
  placeClaims,
  seekEvents,
  type PlaceableArticle,
  type PlacedClaims,
} from '../placing.js';
import { readArticle, type ReadArticle } from '../reading.js';
import { identifySources } from '../sources.js';
import { draftsOf, moved, movedClaim } from './drafts.js';
import { meetingsOf } from './meeting.js';
import type {
  MatchedClaim,
  MatchedCopy,
  MatchInput,
  MetAssertion,
  SimilarTelling,
  TextMatch,
} from './types.js';

/** Stored tellings of the same action that are given for a claim. */
export const MAX_SIMILAR = 10;
/** Events that are given for a claim whose event the store does not have. */
export const MAX_NEAR_EVENTS = 3;

/** One article of the text, with what the store says to it. */
interface Found {
  readonly article: PlaceableArticle;
  readonly draft: ArticleDraft;
  readonly read: ReadArticle;
  readonly copies: Copies;
  readonly placed: PlacedClaims;
  readonly claims: readonly IdentifiedClaim[];
  readonly meets: ReadonlyMap<string, readonly MetAssertion[]>;
  /** By the ordinal of the claim. */
  readonly near: ReadonlyMap<number, readonly NearEvent[]>;
  readonly isNewSource: (sourceId: string) => boolean;
}

/** Ids of the placed events that the store has. */
const storedEvents = ({ touched }: PlacedClaims, article: PlaceableArticle) =>
  touched.map(({ event }) => event).filter(({ foundingArticle }) => foundingArticle !== article.id);

/** Links each event with the new claims, as taking the text in would. */
async function meetEvents(
  tx: Tx,
  { article, placed, claims, draft }: Pick<Found, 'article' | 'placed' | 'claims' | 'draft'>,
  publisherId: string | null,
): Promise<ReadonlyMap<string, readonly MetAssertion[]>> {
  const events = storedEvents(placed, article);
  const known = await loadLinkable(
    tx,
    events.map(({ id }) => id),
  );
  const meets = new Map<string, readonly MetAssertion[]>();
  for (const { id: eventId, profile } of events) {
    const stored = known.byEvent.get(eventId) ?? [];
    const fresh = claims
      .filter((claim) => placed.byOrdinal.get(claim.draft.ordinal)?.eventId === eventId)
      .map((claim) => linkableOf({ ...article, text: draft.text, publisherId }, claim.draft, claim));
    const graph = linkEvent([...stored, ...fresh], defaultScope(profile));
    for (const claim of fresh) meets.set(claim.id, meetingsOf(claim, graph, stored, known));
  }
  return meets;
}

/** The events nearest to the happenings that found none. */
async function nearMisses(
  tx: Tx,
  article: PlaceableArticle,
  { happenings }: ReadArticle,
  placed: PlacedClaims,
): Promise<ReadonlyMap<number, readonly NearEvent[]>> {
  const stored = new Set(storedEvents(placed, article).map(({ id }) => id));
  const lost = happenings.filter(({ claims: [first] }) => {
    const event = first === undefined ? undefined : placed.byOrdinal.get(first);
    return event !== undefined && !stored.has(event.eventId);
  });
  if (lost.length === 0) return new Map();
  const candidates = await candidatesFor(tx, lost, seekEvents(tx, lost), article);
  return new Map(
    lost.flatMap((happening) => {
      const near = nearestEvents(happening, candidates.of(happening), MAX_NEAR_EVENTS);
      return happening.claims.map((ordinal) => [ordinal, near] as const);
    }),
  );
}

async function find(tx: Tx, deps: PipelineDeps, draft: ArticleDraft, read: ReadArticle): Promise<Found> {
  const id = deps.newId();
  const sought = seek(tx, id, draft, read);
  const sources = await identifySources(deps, draft, sought.sources);
  const copies = await findCopies(id, draft.text, sought.copies);
  const published = draft.published?.interval ?? null;
  const article = { ...draft, ...copies, id, published, ingestedAt: deps.now() };
  const placed = await placeClaims(tx, deps.newId, article, read.happenings, sought.events);
  const row = { id, wireId: sources.wireId, copyClusterId: copies.copyClusterId };
  // Nothing of it is written.
  const claims = await identifyClaims({ tx, batch: new Batch(), deps, row, sources }, read.claims);
  const meets = await meetEvents(tx, { article, placed, claims, draft }, sources.publisherId);
  const near = await nearMisses(tx, article, read, placed);
  return { article, draft, read, copies, placed, claims, meets, near, isNewSource: sources.isNew };
}

/** What the articles of an event tell, and what all of them have in common. */
interface EventTellings {
  readonly tellings: readonly StoredTelling[];
  readonly context: MatchContext;
}

const similarTo = (
  { article, placed }: Found,
  { id, draft }: IdentifiedClaim,
  byEvent: ReadonlyMap<string, EventTellings>,
): SimilarTelling[] => {
  const event = byEvent.get(placed.byOrdinal.get(draft.ordinal)?.eventId ?? '');
  if (event === undefined) return [];
  const own = { id, articleId: article.id, text: draft.text, position: draft.ordinal + 1 };
  const matches = matchesOf(own, event.tellings, MATCH_PROBABILITY, event.context);
  // A sentence with two figures makes two claims of the same words.
  const once = new Map(matches.map((match) => [`${match.telling.articleId} ${match.telling.text}`, match]));
  return [...once.values()]
    .slice(0, MAX_SIMILAR)
    .map(({ telling: { claimId, articleId, text }, ...score }) => ({ ...score, claimId, articleId, text }));
};

function matchedClaim(
  found: Found,
  claim: IdentifiedClaim,
  tellings: ReadonlyMap<string, EventTellings>,
): MatchedClaim {
  const { placed, near, meets, article, draft, isNewSource } = found;
  const { ordinal } = claim.draft;
  const event = placed.byOrdinal.get(ordinal);
  const isStored = storedEvents(placed, article).some(({ id }) => id === event?.eventId);
  return {
    draft: movedClaim(claim.draft, draft),
    speakerId: claim.speakerId === null || isNewSource(claim.speakerId) ? null : claim.speakerId,
    event:
      event !== undefined && isStored
        ? { eventId: event.eventId, probability: event.score, reasons: event.reasons }
        : null,
    nearEvents: near.get(ordinal) ?? [],
    meets: meets.get(claim.id) ?? [],
    // Looked for when asked for: each claim is compared with hundreds of tellings.
    get similar() {
      return isStored ? similarTo(found, claim, tellings) : [];
    },
  };
}

const copiesOf = ({ copies, draft }: Found): MatchedCopy[] =>
  copies.reuses.map(({ fromId, kind, containment, spans, reasons }) => ({
    articleId: fromId,
    kind,
    containment,
    spans: spans.map((span) => moved(span, draft)),
    reasons,
  }));

/**
 * Reads a text as taking it in would, and tells what each of its claims meets in the store: the event, the assertions that say
 * the same, and those that it contradicts, updates, denies or is a part of; and whose copy it is. Nothing is stored, and other
 * work waits for nothing.
 *
 * @throws InputError for a text that is empty or none
 */
export async function matchText(deps: PipelineDeps, input: MatchInput): Promise<TextMatch> {
  const drafts = (await draftsOf(input)).map((draft) => ({ draft, read: readArticle(draft) }));
  const found = await onlyReading(deps.database, async (tx) => {
    const all: Found[] = [];
    for (const { draft, read } of drafts) all.push(await find(tx, deps, draft, read));
    return all;
  });
  const events = new Set(found.flatMap((one) => storedEvents(one.placed, one.article).map(({ id }) => id)));
  const stored = await loadTellings(deps.database.prisma, [...events]);
  const tellings = new Map(
    [...stored].map(([id, all]) => [id, { tellings: all, context: matchContext(all) }] as const),
  );
  return {
    unreadReason: drafts.every(({ read }) => read.unreadReason !== null)
      ? (drafts[0]?.read.unreadReason ?? null)
      : null,
    copies: found.flatMap(copiesOf).sort((a, b) => b.containment - a.containment),
    claims: found
      .flatMap((one) => one.claims.map((claim) => matchedClaim(one, claim, tellings)))
      .sort((a, b) => a.draft.span.start - b.draft.span.start),
  };
}
