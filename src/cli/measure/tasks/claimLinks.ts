import type { Database } from '../../../adapters/db/client.js';
import { loadTellings } from '../../../adapters/db/stores/tellings.js';
import { MATCH_PROBABILITY, matchContext, scoreMatch, type Telling } from '../../../links/index.js';

/** Two tellings of one action. The ids are those of claims, and of articles for their headlines. */
export interface MatchedPair {
  readonly a: string;
  readonly b: string;
  readonly probability: number;
}

/** All pairs of tellings of one event that tell of the same action. */
function pairsOf(tellings: readonly Telling[]): MatchedPair[] {
  const context = matchContext(tellings);
  return tellings.flatMap((a, n) =>
    tellings.slice(0, n).flatMap((b) => {
      if (a.articleId === b.articleId) return [];
      const { probability } = scoreMatch(a, b, context);
      return probability >= MATCH_PROBABILITY ? [{ a: a.id, b: b.id, probability }] : [];
    }),
  );
}

/** The matches within each event of a store. */
export async function matchedPairs({ prisma }: Database): Promise<MatchedPair[]> {
  const events = await prisma.event.findMany({ select: { id: true }, orderBy: { id: 'asc' } });
  const tellings = await loadTellings(
    prisma,
    events.map(({ id }) => id),
  );
  return [...tellings.values()].flatMap(pairsOf);
}
