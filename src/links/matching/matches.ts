import { matchContext, type MatchContext } from './context.js';
import { scoreMatch } from './score.js';
import type { Match, Telling } from './types.js';

/** From this probability on two tellings are taken to tell of the same action: of the least sure of them, three in four do. */
export const MATCH_PROBABILITY = 0.75;

/**
 * The tellings of other articles that tell of the same action as one telling of their event, best first; ties in the order of
 * ids. Work grows with the number of tellings.
 *
 * @param tellings those of the whole event; the telling itself and its article's others are passed over
 * @param least probability from which a telling is given, 0-1
 */
export function matchesOf<T extends Telling>(
  telling: Telling,
  tellings: readonly T[],
  least = MATCH_PROBABILITY,
  context: MatchContext = matchContext(tellings),
): Match<T>[] {
  return tellings
    .filter(({ articleId }) => articleId !== telling.articleId)
    .map((other) => ({ telling: other, ...scoreMatch(telling, other, context) }))
    .filter(({ probability }) => probability >= least)
    .sort((a, b) => b.probability - a.probability || (a.telling.id < b.telling.id ? -1 : 1));
}
