import type { RevisedClaim } from '../../../links/index.js';
import type { PrismaClient } from '../generated/client/client.js';

/** A claim of a revision, with the assertion it makes. */
export interface StoredRevisedClaim extends RevisedClaim {
  readonly assertionId: string;
}

/** An article's text as one revision has it. */
export interface StoredRevision {
  readonly id: string;
  readonly title: string | null;
  readonly text: string;
  /** In the order of the text. */
  readonly claims: readonly StoredRevisedClaim[];
}

/** A revision and the one that it replaced. */
export interface RevisionPair {
  readonly before: StoredRevision;
  readonly after: StoredRevision;
}

const claimFields = {
  id: true,
  text: true,
  kind: true,
  modality: true,
  polarity: true,
  speakerText: true,
  timeFrom: true,
  timeTo: true,
  assertionId: true,
  quantities: {
    where: { focus: true },
    select: {
      low: true,
      high: true,
      lowOpen: true,
      highOpen: true,
      predicate: true,
      countedHead: true,
      unit: true,
    },
  },
} as const;

async function loadRevisions(
  prisma: PrismaClient,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StoredRevision>> {
  const rows = await prisma.article.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      title: true,
      text: true,
      claims: { orderBy: { ordinal: 'asc' }, select: claimFields },
    },
  });
  return new Map(
    rows.map(({ claims, ...article }) => [
      article.id,
      {
        ...article,
        claims: claims.map(({ quantities, ...claim }) => ({ ...claim, figure: quantities[0] ?? null })),
      },
    ]),
  );
}

/** Articles with the revision before each, by the article's id; one that is the first has none and is left out. */
export async function loadRevisionPairs(
  prisma: PrismaClient,
  articleIds: readonly string[],
): Promise<ReadonlyMap<string, RevisionPair>> {
  const steps = await prisma.$queryRaw<{ id: string; before: string }[]>`
    SELECT this.id::text, before.id::text AS before FROM article AS this
    CROSS JOIN LATERAL (
      SELECT id FROM article WHERE revision_key = this.revision_key AND revision < this.revision ORDER BY revision DESC LIMIT 1
    ) AS before
    WHERE this.id = ANY(${[...articleIds]}::uuid[])`;
  const revisions = await loadRevisions(prisma, [
    ...new Set(steps.flatMap(({ id, before }) => [id, before])),
  ]);
  return new Map(
    steps.flatMap(({ id, before }): [string, RevisionPair][] => {
      const pair = { before: revisions.get(before), after: revisions.get(id) };
      return pair.before === undefined || pair.after === undefined
        ? []
        : [[id, { before: pair.before, after: pair.after }]];
    }),
  );
}

/** How many outlets make each assertion in articles that are no revision of this one; 0 for one that nobody else makes. */
export async function countOtherOutlets(
  prisma: PrismaClient,
  articleId: string,
  assertionIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows = await prisma.$queryRaw<{ id: string; outlets: number }[]>`
    SELECT claim.assertion_id::text AS id, count(DISTINCT coalesce(article.publisher_id, article.id))::int AS outlets
    FROM claim JOIN article ON article.id = claim.article_id
    WHERE claim.assertion_id = ANY(${[...assertionIds]}::uuid[])
      AND article.revision_key <> (SELECT revision_key FROM article WHERE id = ${articleId}::uuid)
    GROUP BY claim.assertion_id`;
  return new Map(rows.map(({ id, outlets }) => [id, outlets]));
}
