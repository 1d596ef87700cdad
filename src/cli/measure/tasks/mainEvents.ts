import { z } from 'zod';
import type { Database } from '../../../adapters/db/client.js';
import { mainArticle } from './articles.js';

/** Claims at the top of an article: with the headline, they tell what it is about. */
const LEAD_CLAIMS = 4;

/** The event that most of the first claims are about; the earlier one of two that have as many. */
function leadingEvent(events: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const event of events.slice(0, LEAD_CLAIMS)) counts.set(event, (counts.get(event) ?? 0) + 1);
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  return first?.[0] ?? null;
}

interface Row {
  readonly eventId: string;
  readonly eventReasons: unknown;
}

const reasons = z.array(z.object({ rule: z.string(), value: z.string().optional() }));

/** Whether the program takes a claim for its article's own news, as against background. */
const isNews = ({ eventReasons }: Row): boolean =>
  reasons
    .parse(eventReasons)
    .some(({ rule, value }) => rule === 'lead-time' || (rule === 'lead' && value === undefined));

/** The event of the article's own news; where no claim tells of it, that of the first claims. */
const mainEvent = (claims: readonly Row[]): string | null =>
  claims.find(isNews)?.eventId ?? leadingEvent(claims.map(({ eventId }) => eventId));

/**
 * The main event of each document: the one that the news of its main article is about. A claim always names the event
 * that stands now, so that no redirect is left to follow. Documents without a claim have none.
 *
 * @param articlesOf ids of the articles of each document, by the document's id
 */
export async function mainEvents(
  database: Database,
  articlesOf: ReadonlyMap<string, readonly string[]>,
): Promise<ReadonlyMap<string, string>> {
  const select = {
    id: true,
    text: true,
    claims: { select: { eventId: true, eventReasons: true }, orderBy: { ordinal: 'asc' } },
  } as const;
  const rows = await database.prisma.article.findMany({ select });
  const byId = new Map(rows.map((row) => [row.id, row]));
  const found = new Map<string, string>();
  for (const [document, ids] of articlesOf) {
    const main = mainArticle(ids.flatMap((id) => byId.get(id) ?? []));
    const event = mainEvent(main?.claims ?? []);
    if (event !== null) found.set(document, event);
  }
  return found;
}
