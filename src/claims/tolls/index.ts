import type { ArticleClaims, ArticleForClaims, ClaimDraft } from '../types.js';
import { injuredIn, killedIn } from './decide.js';
import { doubtsOf } from './doubts.js';
import { evidenceOf } from './evidence.js';
import { toldIn } from './told.js';
import { weigh } from './weigh.js';

/** How many people an article's news killed and injured; null where the text leaves it in doubt. */
export interface Toll {
  readonly killed: number | null;
  /** Injured and alive, as far as the article tells. */
  readonly injured: number | null;
}

const startsOf = (claims: readonly ClaimDraft[]): ReadonlySet<number> =>
  new Set(claims.map(({ sentence }) => sentence.start));

/**
 * The toll of an article's news: numbers told in the title and the sentences ("2 dead, 4 hurt") and people told of one by one
 * ("a 24-year-old man was shot and killed"), each person once, with what became of them at last. `news` are those of the
 * article's claims that tell of its own news.
 */
export function tollOfNews(
  { title, text }: ArticleForClaims,
  { claims, entities }: ArticleClaims,
  news: readonly ClaimDraft[],
): Toll {
  const own = startsOf(news);
  const told = toldIn(title, text, entities, own, startsOf(claims));
  const evidence = evidenceOf(told);
  const doubts = doubtsOf(told);
  const weighed = weigh(evidence);
  const killed = killedIn(weighed, evidence, doubts);
  return { killed, injured: injuredIn(weighed, evidence, doubts, killed) };
}
