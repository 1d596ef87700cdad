import { countWords } from '../blocks/block.js';
import { datelineOf } from '../facts/dateline.js';
import { datelineCredit } from '../facts/wire.js';
import { typicalGap, type Gap, type Labelled } from './gaps.js';
import { headlineOf, leadTexts, tailTexts, type Headline } from './headline.js';
import { cohesion, contentStems, cover } from './lexical.js';

/** Evidence needed for a new article to begin. Weights were set on half of an annotated set of pages. */
const THRESHOLD = 3;
/** Share of the page's wide gaps that must stand before headings for wide gaps to part articles. */
const CONSISTENT_SHARE = 0.8;

export interface Boundary {
  readonly gap: Gap;
  readonly headline: Headline | null;
  readonly score: number;
}

export interface PageRhythm {
  readonly typicalGap: number;
  /** Whether wider gaps than usual stand, more than once, before headings and hardly anywhere else. */
  readonly wideParts: boolean;
  /** How many gaps of the page hold each furniture rule. */
  readonly ruleCounts: ReadonlyMap<string, number>;
}

/** What stands between the last boundary and a gap. */
export interface SinceBoundary {
  /** Words of text. */
  readonly words: number;
  /** Whether a comment section has begun, in the gap itself at the latest. */
  readonly inComments: boolean;
}

const NOTHING_SINCE: SinceBoundary = { words: Number.POSITIVE_INFINITY, inComments: false };

/** Whether readers' comments begin in a gap. */
export const opensComments = ({ labels }: Labelled, gap: Gap): boolean =>
  gap.between.some((at) => labels[at]?.rule === 'comments' || labels[at]?.rule === 'comment-form');

/** What readers' comments have above them: a name or nothing, where a report has a headline. */
const isReaderComment = ({ blocks }: Labelled, headline: Headline | null): boolean =>
  headline === null || countWords(blocks[headline.at]?.text ?? '') <= 3;

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
  const usual = typicalGap(page);
  return { typicalGap: usual, wideParts: wideGapsPart(page, usual), ruleCounts };
}

function wideGapsPart({ blocks, labels }: Labelled, usual: number): boolean {
  let wide = 0;
  let headed = 0;
  blocks.forEach((block, at) => {
    if (at === 0 || block.gapBefore <= usual || labels[at]?.kind === 'CHROME') return;
    wide += 1;
    if (labels[at]?.kind === 'HEADING') headed += 1;
  });
  return headed >= 2 && headed >= wide * CONSISTENT_SHARE;
}

const isBreak = (force: string | undefined): boolean =>
  force === 'BREAK' || force === 'END' || force === 'LIST';

/** A line of at most so many words in capitals is rather a sub-heading. */
const SHOUT_WORDS = 5;
/** Furniture that closes a post, so that a text without a headline may begin behind it. Rules and lists stand inside articles, too. */
const POST_ENDS: ReadonlySet<string> = new Set([
  'comments',
  'comment-form',
  'share-row',
  'navigation',
  'footer',
]);
/** Times that furniture must recur to be what closes each post of a page. */
const POST_FOOTER_REPEATS = 3;
/** A text of fewer words before a headline is a greeting or a site's motto: little evidence parts the two. */
const GREETING_WORDS = 20;
const GREETING_SCORE = 1.5;

/** Whether an article begins in the gap, and with which headline. The page's first text always begins one. */
export function boundaryAt(
  page: Labelled,
  gap: Gap,
  rhythm: PageRhythm,
  since: SinceBoundary = NOTHING_SINCE,
): Boundary | null {
  if (gap.after === null) return null;
  const headline = headlineOf(page, gap);
  if (gap.before === null) return { gap, headline, score: Number.POSITIVE_INFINITY };
  if (headline === null && !gap.between.some((at) => POST_ENDS.has(page.labels[at]?.rule ?? ''))) return null;
  if (since.inComments && isReaderComment(page, headline) && !isPostFooter(page, gap, rhythm)) return null;
  const score =
    furnitureScore(page, gap, headline, rhythm) +
    headScore(page, gap, headline, rhythm) +
    textScore(page, gap, headline, isPostFooter(page, gap, rhythm));
  const greeting = since.words < GREETING_WORDS && headline !== null ? GREETING_SCORE : 0;
  return score + greeting >= THRESHOLD ? { gap, headline, score } : null;
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
  return (
    (wide ? (rhythm.wideParts ? 3 : 2) : 0) +
    (words <= 3 ? -1.5 : words >= 6 ? 0.5 : 0) +
    (text.endsWith(':') ? -2 : 0) +
    (words <= SHOUT_WORDS && text === text.toUpperCase() ? -1 : 0)
  );
}

/** The texts on both sides: a dateline opens a report, a change of words a new topic, an echo in the lead makes a headline. */
function textScore(page: Labelled, gap: Gap, headline: Headline | null, sameTopic: boolean): number {
  const lead = leadTexts(page, gap.after);
  const title = headline === null ? '' : (page.blocks[headline.at]?.text ?? '');
  const last = contentStems(tailTexts(page, gap.before));
  const opening = lead[0] ?? '';
  const dated = datelineOf(opening) !== null || datelineCredit(opening) !== null ? 1.5 : 0;
  const level = topicScore(cohesion(last, contentStems([title, ...lead])));
  const topic = sameTopic ? Math.max(0, level) : level;
  return dated + topic + (title === '' ? 0 : echoScore(contentStems([title]), contentStems(lead), last));
}

/** Furniture that closes post after post: on such pages, often on one tag, a topic that goes on means nothing. */
const isPostFooter = (page: Labelled, gap: Gap, rhythm: PageRhythm): boolean =>
  gap.between.some((at) => {
    const of = page.labels[at];
    return isBreak(of?.force) && (rhythm.ruleCounts.get(of?.rule ?? '') ?? 0) >= POST_FOOTER_REPEATS;
  });

function topicScore(level: number): number {
  if (level < 0.03) return 1.5;
  if (level < 0.08) return 0.75;
  if (level > 0.3) return -2;
  return level > 0.15 ? -1 : 0;
}

/** A headline's words come back in its own lead and not in the article before. */
function echoScore(title: ReadonlySet<string>, lead: ReadonlySet<string>, last: ReadonlySet<string>): number {
  const echo = cover(title, lead);
  const before = cover(title, last);
  if (before >= echo) return before > 0 ? -0.5 : 0;
  if (echo >= 0.5) return 1.5;
  return echo >= 0.33 ? 0.75 : 0;
}
