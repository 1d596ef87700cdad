import { countWords } from '../blocks/block.js';
import { datelineOf } from '../facts/dateline.js';
import { datelineCredit } from '../facts/wire.js';
import { typicalGap, type Gap, type Labelled } from './gaps.js';
import { headlineOf, leadTexts, tailTexts, type Headline } from './headline.js';
import { cohesion, contentStems, cover } from './lexical.js';

/** Evidence needed for a new article to begin. Weights were set on half of an annotated set of pages. */
const THRESHOLD = 3;
/** Cohesion below which the topic changes, and above which it goes on. */
const LOW_COHESION = 0.08;
const HIGH_COHESION = 0.3;

export interface Boundary {
  readonly gap: Gap;
  readonly headline: Headline | null;
  readonly score: number;
}

export interface PageRhythm {
  readonly typicalGap: number;
  /** How many gaps of the page hold each furniture rule. */
  readonly ruleCounts: ReadonlyMap<string, number>;
}

/** What repeats on a page: the furniture between one paragraph and the next, and the blank lines. */
export function rhythmOf(page: Labelled, gaps: readonly Gap[]): PageRhythm {
  const ruleCounts = new Map<string, number>();
  for (const gap of gaps)
    for (const rule of new Set(
      gap.between
        .map((at) => page.labels[at])
        .filter((of) => isBreak(of?.force))
        .map((of) => of?.rule ?? ''),
    ))
      ruleCounts.set(rule, (ruleCounts.get(rule) ?? 0) + 1);
  return { typicalGap: typicalGap(page), ruleCounts };
}

const isBreak = (force: string | undefined): boolean =>
  force === 'BREAK' || force === 'END' || force === 'LIST';

/** Whether an article begins in the gap, and with which headline. The page's first text always begins one. */
export function boundaryAt(page: Labelled, gap: Gap, rhythm: PageRhythm): Boundary | null {
  if (gap.after === null) return null;
  const headline = headlineOf(page, gap);
  if (gap.before === null) return { gap, headline, score: Number.POSITIVE_INFINITY };
  if (headline === null && !gap.between.some((at) => isBreak(page.labels[at]?.force))) return null;
  const score =
    furnitureScore(page, gap, headline, rhythm) +
    headScore(page, gap, headline, rhythm) +
    textScore(page, gap, headline);
  return score >= THRESHOLD ? { gap, headline, score } : null;
}

/** Furniture before the headline, the more when the page repeats it; head matter around the headline. */
function furnitureScore(page: Labelled, gap: Gap, headline: Headline | null, rhythm: PageRhythm): number {
  const top = headline?.group[0] ?? gap.after ?? 0;
  const before = gap.between.filter((at) => at < top).map((at) => page.labels[at]);
  const after = gap.between.filter((at) => at > top).map((at) => page.labels[at]);
  const breaks = before.filter((of) => isBreak(of?.force));
  const repeats = Math.max(0, ...breaks.map((of) => rhythm.ruleCounts.get(of?.rule ?? '') ?? 0));
  let score = 0;
  if (breaks.some((of) => of?.force === 'END')) score += 2.5;
  else if (breaks.length > 0) score += 2;
  if (breaks.length > 0 && repeats >= 2) score += repeats >= 3 ? 2 : 1;
  if (before.some((of) => of?.kind === 'OUTLET' || of?.rule === 'age')) score += 3;
  else if (before.some((of) => of?.kind === 'DATE')) score += 1;
  if (
    headline !== null &&
    after.some(
      (of) =>
        of?.kind === 'BYLINE' ||
        of?.kind === 'DATE' ||
        of?.rule === 'share-row' ||
        of?.rule === 'share-prompt',
    )
  )
    score += 2;
  return score;
}

/** The headline's own look: its distance from the text before and its length. */
function headScore(page: Labelled, gap: Gap, headline: Headline | null, rhythm: PageRhythm): number {
  const lines = headline === null ? [gap.after ?? 0] : gap.between.filter((at) => at <= headline.at);
  const widest = Math.max(...lines.map((at) => page.blocks[at]?.gapBefore ?? 0));
  const wide = widest > rhythm.typicalGap;
  if (headline === null) return (wide ? 1 : 0) - 1;
  const text = page.blocks[headline.at]?.text ?? '';
  const words = countWords(text);
  return (wide ? 2 : 0) + (words <= 3 ? -1.5 : words >= 6 ? 0.5 : 0) + (text.endsWith(':') ? -2 : 0);
}

/** The texts on both sides: a dateline opens a report, a change of words a new topic, an echo makes a headline. */
function textScore(page: Labelled, gap: Gap, headline: Headline | null): number {
  const lead = leadTexts(page, gap.after);
  const title = headline === null ? '' : (page.blocks[headline.at]?.text ?? '');
  const next = contentStems([title, ...lead]);
  const last = contentStems(tailTexts(page, gap.before));
  const level = cohesion(last, next);
  const opening = lead[0] ?? '';
  let score = 0;
  if (datelineOf(opening) !== null || datelineCredit(opening) !== null) score += 1.5;
  if (level < LOW_COHESION) score += 1;
  if (level > HIGH_COHESION) score -= 2;
  const words = contentStems([title]);
  const echo = cover(words, contentStems(lead));
  if (title !== '' && echo >= 0.4 && echo > cover(words, last)) score += 1;
  return score;
}
