import { Prisma } from '../../adapters/db/generated/client/client.js';
import {
  articleDocument,
  claimDocument,
  SEARCH_LANGUAGE,
  SEARCHED_CHARACTERS,
} from '../../adapters/db/search.js';
import { type ApiContext, db } from '../context.js';
import { badRequest } from '../errors/badRequest.js';
import type { PageRequest } from '../paging/keyset.js';
import { sortBy } from '../paging/sort.js';
import { MATCH_END, MATCH_START } from './highlight.js';

export type SearchedKind = 'ARTICLE' | 'CLAIM';

export interface Search {
  readonly words: string;
  readonly kinds: readonly SearchedKind[];
}

const MAX_QUERY = 500;
const EVERYTHING: readonly SearchedKind[] = ['ARTICLE', 'CLAIM'];

/** A caller's search, checked; throws a typed error for one that is empty or too long. */
export function searchFor(query: string, kinds: readonly SearchedKind[] | null | undefined): Search {
  const words = query.replaceAll('\0', ' ').trim();
  if (words !== '' && words.length <= MAX_QUERY) return { words, kinds: kinds ?? EVERYTHING };
  throw badRequest(
    'INVALID_ARGUMENT',
    'query',
    `A search takes 1 to ${MAX_QUERY} characters; ${words.length} were given.`,
  );
}

/** Something found. */
export interface Hit {
  readonly id: string;
  /** Rank. */
  readonly value: number;
  readonly kind: SearchedKind;
  readonly articleId: string;
  readonly claimId: string | null;
  /** Matching passages with marked words. */
  readonly headline: string;
}

/** Best rank first. */
export const hitSort = sortBy({ column: 'value', kind: 'number', nullable: false }, 'desc');

// Divides the rank by the logarithm of the length: a claim of ten words can beat an article of a thousand.
const BY_LENGTH = Prisma.raw('1');
const HEADLINE_OPTIONS = `StartSel="${MATCH_START}", StopSel="${MATCH_END}", MaxFragments=3, MaxWords=25, MinWords=8, FragmentDelimiter=" … "`;
const articleWords = Prisma.raw(articleDocument('article'));
const claimWords = Prisma.raw(claimDocument('claim'));
const language = Prisma.raw(`'${SEARCH_LANGUAGE}'`);

const tsquery = (words: string): Prisma.Sql => Prisma.sql`websearch_to_tsquery(${language}, ${words})`;

/** Everything found, as a query with the columns id, value (its rank), kind, article_id and claim_id. */
export function matches({ words, kinds }: Search): Prisma.Sql {
  const query = tsquery(words);
  const inArticles = Prisma.sql`
    SELECT article.id, ts_rank_cd(${articleWords}, ${query}, ${BY_LENGTH})::float8 AS value, 'ARTICLE' AS kind,
      article.id AS article_id, NULL::uuid AS claim_id
    FROM article WHERE ${articleWords} @@ ${query}`;
  const inClaims = Prisma.sql`
    SELECT claim.id, ts_rank_cd(${claimWords}, ${query}, ${BY_LENGTH})::float8 AS value, 'CLAIM' AS kind,
      claim.article_id, claim.id AS claim_id
    FROM claim WHERE ${claimWords} @@ ${query}`;
  const parts = [
    ...(kinds.includes('ARTICLE') ? [inArticles] : []),
    ...(kinds.includes('CLAIM') ? [inClaims] : []),
  ];
  return parts.length > 0 ? Prisma.join(parts, ' UNION ALL ') : Prisma.sql`${inArticles} AND false`;
}

/** One page of what was found; passages are cut out for the page's rows alone, because that costs most. */
export function searchHits(
  context: ApiContext,
  search: Search,
  { size, after }: PageRequest,
): Promise<Hit[]> {
  const beyond =
    after === null
      ? Prisma.empty
      : Prisma.sql`WHERE (value, id) < (${after.value}::float8, ${after.id}::uuid)`;
  return db(context).$queryRaw<Hit[]>`
    WITH found AS MATERIALIZED (
      SELECT * FROM (${matches(search)}) AS match ${beyond} ORDER BY value DESC, id DESC LIMIT ${size + 1}
    )
    SELECT found.id, found.value, found.kind, found.article_id AS "articleId", found.claim_id AS "claimId",
      ts_headline(${language}, left(translate(coalesce(claim.text, concat_ws(E'\\n', article.title, article.text)),
        ${MATCH_START + MATCH_END}, ''), ${SEARCHED_CHARACTERS}::int), ${tsquery(search.words)}, ${HEADLINE_OPTIONS}) AS headline
    FROM found JOIN article ON article.id = found.article_id LEFT JOIN claim ON claim.id = found.claim_id
    ORDER BY found.value DESC, found.id DESC`;
}

/** How much was found on all pages together. */
export async function countHits(context: ApiContext, search: Search): Promise<number> {
  const [row] = await db(context).$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM (${matches(search)}) AS match`;
  return row?.count ?? 0;
}
