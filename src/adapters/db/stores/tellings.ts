import type { Telling } from '../../../links/index.js';
import type { PrismaClient } from '../generated/client/client.js';

/** Tellings of one event that are compared: headlines and first claims of all articles first, those of new articles before others. */
export const MAX_TELLINGS = 400;

/** A telling of the store. Its id is that of the claim, or of the article where it is a headline. */
export interface StoredTelling extends Telling {
  readonly eventId: string;
  /** Null for a headline. */
  readonly claimId: string | null;
}

/**
 * What the articles of some events tell, by event: their claims, and the headlines of those articles whose first claim is about
 * the event. One statement; of an event with more tellings only the first MAX_TELLINGS are given.
 */
export async function loadTellings(
  prisma: PrismaClient,
  eventIds: readonly string[],
): Promise<ReadonlyMap<string, readonly StoredTelling[]>> {
  const rows = await prisma.$queryRaw<StoredTelling[]>`
    SELECT told.* FROM unnest(${[...eventIds]}::uuid[]) AS e(id) CROSS JOIN LATERAL (
      SELECT c.id, c.event_id AS "eventId", c.article_id AS "articleId", c.text, c.ordinal + 1 AS position, c.id AS "claimId"
      FROM claim c WHERE c.event_id = e.id
      UNION ALL
      SELECT a.id, c.event_id, a.id, a.title, 0, NULL
      FROM claim c JOIN article a ON a.id = c.article_id
      WHERE c.event_id = e.id AND c.ordinal = 0 AND a.title IS NOT NULL
      ORDER BY 5, 3 DESC, 1 LIMIT ${MAX_TELLINGS}
    ) AS told`;
  const byEvent = new Map<string, StoredTelling[]>(eventIds.map((id) => [id, []]));
  for (const row of rows) byEvent.get(row.eventId)?.push(row);
  return byEvent;
}
