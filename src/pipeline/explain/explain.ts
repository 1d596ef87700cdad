import type { PrismaClient } from '../../adapters/db/generated/client/client.js';
import {
  findExplainable,
  findRelations,
  loadLearned,
  loadTold,
  storedReasons,
  storedTime,
  type ExplainableClaim,
  type ToldClaim,
} from '../../adapters/db/stores/explain.js';
import {
  compareHappenings,
  defaultScope,
  groupHappenings,
  type Happening,
  type HappeningComparison,
  type Profile,
} from '../../events/index.js';
import { explainRelation, type AnswerComparison, type LinkableClaim } from '../../links/index.js';
import { InputError } from '../../shared/errors.js';
import type { Reason } from '../../shared/reasons.js';
import { linkableOf } from '../linkable.js';
import type { Entity } from '../../claims/index.js';
import { foldName } from '../../sources/index.js';
import type { Explanation, PairExplanation, StoredRelation } from './types.js';

async function find(prisma: PrismaClient, id: string, place: string): Promise<ExplainableClaim> {
  const claim = await findExplainable(prisma, id);
  if (claim !== null) return claim;
  throw new InputError(
    'UNKNOWN_ID',
    place,
    `there is no claim with the id ${id}; expected is the id of a claim of this store, as every claim in GraphQL has it`,
  );
}

const published = ({ row: { article } }: ToldClaim) =>
  storedTime(article.publishedFrom, article.publishedTo, article.publishedPrecision);

/** What an article tells of one happening, and the names in it as they are written. */
interface ToldHappening extends Happening {
  /** By the form in which names are compared. */
  readonly written: ReadonlyMap<string, string>;
}

const comparedForm = ({ fullName, placePath }: Entity): string => placePath?.join('/') ?? foldName(fullName);

/** What a claim's article tells of the happening that the claim is about, read anew from the stored claims. */
async function happeningOf(prisma: PrismaClient, claim: ExplainableClaim): Promise<ToldHappening> {
  const told = await loadTold(prisma, { articleId: claim.articleId });
  const { title, text, publishedFrom, publishedTo, publishedPrecision } = claim.article;
  const article = {
    title,
    text,
    published: storedTime(publishedFrom, publishedTo, publishedPrecision),
  };
  const drafts = told.map(({ draft }) => draft).sort((a, b) => a.ordinal - b.ordinal);
  const found = groupHappenings(article, drafts).find(({ claims }) => claims.includes(claim.ordinal));
  if (found === undefined) throw new Error(`claim ${claim.id} is in no happening of its article`);
  const names = drafts.flatMap(({ entities }) =>
    entities.map((entity) => [comparedForm(entity), entity.fullName] as const),
  );
  return { ...found, written: new Map(names) };
}

/** A comparison with what both name as the second has it written. */
function compare(a: Profile, { profile, written }: ToldHappening): HappeningComparison {
  const compared = compareHappenings(a, profile);
  return { ...compared, sharedNames: compared.sharedNames.map((name) => written.get(name) ?? name) };
}

function toLink(told: ToldClaim): LinkableClaim {
  const { id, speakerId, originId, article } = told.row;
  return linkableOf({ ...article, published: published(told) }, told.draft, { id, speakerId, originId });
}

async function linkAnew(
  prisma: PrismaClient,
  first: ExplainableClaim,
  second: ExplainableClaim,
): Promise<AnswerComparison> {
  const [told, event] = await Promise.all([
    loadTold(prisma, { eventId: first.eventId }),
    loadLearned(prisma, first.eventId),
  ]);
  return explainRelation(told.map(toLink), defaultScope(event.profile), first.id, second.id);
}

/** Where the pair by itself says otherwise than the store, the other articles have made the difference. */
function whyBeside(sameEvent: boolean, happenings: HappeningComparison | null, copies: boolean): Reason[] {
  if (happenings === null) return [{ rule: sameEvent ? 'same-happening' : 'other-happening' }];
  if (sameEvent && copies) return [{ rule: 'copied-text' }];
  if (sameEvent === happenings.joins) return [];
  return [{ rule: sameEvent ? 'joined-by-others' : 'parted-by-others' }];
}

/** The surest relation between the assertions of two claims that the store has. */
async function storedRelation(
  prisma: PrismaClient,
  first: ExplainableClaim,
  second: ExplainableClaim,
): Promise<StoredRelation | null> {
  const [found] = await findRelations(prisma, first.assertionId, second.assertionId);
  if (found === undefined) return null;
  const { id, kind, fromId, reasons } = found;
  return { id, kind, fromFirst: fromId === first.assertionId, reasons: storedReasons(reasons) };
}

type OnRelation = Pick<PairExplanation, 'sameAssertion' | 'relation' | 'relationReasons' | 'relationWhatIfs'>;

/** What the store says of the two assertions; why, and what would have changed it, by linking their event again. */
async function onRelation(
  prisma: PrismaClient,
  first: ExplainableClaim,
  second: ExplainableClaim,
): Promise<OnRelation> {
  const sameAssertion = first.assertionId === second.assertionId;
  const relation = await storedRelation(prisma, first, second);
  const stored = { sameAssertion, relation };
  if (first.eventId !== second.eventId) return { ...stored, relationReasons: [], relationWhatIfs: [] };
  const anew = await linkAnew(prisma, first, second);
  const reasons = relation?.reasons ?? anew.reasons;
  const agrees = anew.same === sameAssertion && anew.relation?.kind === relation?.kind;
  if (agrees) return { ...stored, relationReasons: reasons, relationWhatIfs: anew.whatIfs };
  const earlier = [{ rule: 'earlier-rules' }, ...(relation?.reasons ?? [])];
  return { ...stored, relationReasons: earlier, relationWhatIfs: [] };
}

async function explainPair(
  prisma: PrismaClient,
  first: ExplainableClaim,
  second: ExplainableClaim,
): Promise<PairExplanation> {
  const sameEvent = first.eventId === second.eventId;
  const sameArticle = first.articleId === second.articleId;
  const [a, b] = await Promise.all([happeningOf(prisma, first), happeningOf(prisma, second)]);
  const happenings = sameArticle ? null : compare(a.profile, b);
  const event = sameEvent || sameArticle ? null : await loadLearned(prisma, first.eventId);
  const copies = first.article.copyClusterId === second.article.copyClusterId && a.main && b.main;
  return {
    sameArticle,
    sameEvent,
    happenings,
    againstEvent: event === null ? null : compare(event.profile, b),
    reasons: whyBeside(sameEvent, happenings, copies),
    ...(await onRelation(prisma, first, second)),
  };
}

/**
 * Tells all about a claim, or about two and what lies between them: why they are on one event or not, in what relation they
 * stand, and what would have changed it, by running the stages' own rules again on what the store has.
 *
 * @param ids row ids of the claims; the second may be left out
 * @param places what the ids are called where the caller gave them, for errors
 * @throws InputError for an id that no claim has
 */
export async function explainClaims(
  prisma: PrismaClient,
  [firstId, secondId]: readonly [string, string | null],
  places: readonly [string, string],
): Promise<Explanation> {
  const first = await find(prisma, firstId, places[0]);
  if (secondId === null) return { first, second: null, pair: null };
  const second = await find(prisma, secondId, places[1]);
  return { first, second, pair: await explainPair(prisma, first, second) };
}
