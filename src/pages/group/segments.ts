import { countWords } from '../blocks/block.js';
import { boundaryAt, opensComments, rhythmOf, type Boundary, type SinceBoundary } from './boundary.js';
import { gapsOf, type Gap, type Labelled } from './gaps.js';

/** Words of text an article has at least; anything shorter is a teaser or a stray line. */
const MIN_ARTICLE_WORDS = 20;
/** Words of the only text on a page that make it an article all the same. */
const MIN_BRIEF_WORDS = 6;
/** After furniture, a paragraph without a headline goes on with the article only when it is a real one. */
const MIN_CONTINUATION_WORDS = 12;

/** One article as indices of blocks: what its text is made of, what stands around it, and what was left out. */
export interface Segment {
  readonly title: number | null;
  /** Other lines that repeat the title or stand above it as kickers. */
  readonly titleEchoes: readonly number[];
  /** Blocks of the text, in order. */
  readonly text: readonly number[];
  /** First index after the previous article and first index of the next one. */
  readonly from: number;
  readonly to: number;
}

/** Cuts a page into articles. Blocks in no segment's text or title are furniture or facts about the article. */
export function segmentsOf(page: Labelled): Segment[] {
  const gaps = gapsOf(page);
  const rhythm = rhythmOf(page, gaps);
  const boundaries: Boundary[] = [];
  let since: SinceBoundary = { words: 0, inComments: false };
  for (const gap of gaps) {
    since = { ...since, inComments: since.inComments || opensComments(page, gap) };
    const found = boundaryAt(page, gap, rhythm, since);
    if (found !== null) boundaries.push(found);
    since = following(page, gap, found === null ? since : { words: 0, inComments: false });
  }
  const numbers = new Map(gaps.map((gap, i) => [gap, i]));
  const segments = boundaries.map((boundary, i) =>
    segment(
      page,
      gaps.slice(numbers.get(boundary.gap), lastGap(numbers, boundaries[i + 1])),
      boundary,
      boundaries[i + 1],
    ),
  );
  const articles = segments.filter((one) => wordsOf(page, one) >= MIN_ARTICLE_WORDS);
  // A page that is nothing but a line or two is a brief: there is no article beside it whose teaser it could be.
  return articles.length > 0 || segments.length > 1
    ? articles
    : segments.filter((one) => wordsOf(page, one) >= MIN_BRIEF_WORDS);
}

const following = ({ blocks }: Labelled, gap: Gap, since: SinceBoundary): SinceBoundary => ({
  ...since,
  words: since.words + countWords(blocks[gap.after ?? -1]?.text ?? '', MIN_ARTICLE_WORDS),
});

/** End of the gaps that an article's text may hold: the gap that opens the next article is its last. */
const lastGap = (numbers: ReadonlyMap<Gap, number>, next: Boundary | undefined): number | undefined => {
  const at = next === undefined ? undefined : numbers.get(next.gap);
  return at === undefined ? undefined : at + 1;
};

function segment(
  page: Labelled,
  gaps: readonly Gap[],
  boundary: Boundary,
  next: Boundary | undefined,
): Segment {
  const { gap, headline } = boundary;
  const after = gap.after ?? page.labels.length;
  const end = next === undefined ? page.labels.length : startOf(next);
  const title = headline?.at ?? null;
  const group = headline?.group ?? [];
  const titleEchoes = group.filter(
    (at) => at !== title && (title === null || at < title || sameText(page, at, title)),
  );
  const head = group.filter((at) => at !== title && !titleEchoes.includes(at));
  const text = [...head, ...textBetween(page, gaps, after, end)];
  return { title, titleEchoes, text, from: startOf(boundary), to: end };
}

/** First block of an article's head: its headline group, else its first paragraph. */
function startOf({ gap, headline }: Boundary): number {
  const after = gap.after ?? 0;
  return headline?.group[0] ?? after;
}

const sameText = ({ blocks }: Labelled, a: number, b: number): boolean =>
  blocks[a]?.text.toLowerCase() === blocks[b]?.text.toLowerCase();

/** Paragraphs, sub-headings and lists from an article's first paragraph to its end. */
function textBetween(page: Labelled, gaps: readonly Gap[], from: number, end: number): number[] {
  const text: number[] = [];
  let open = true;
  for (const gap of gaps) {
    if (gap.after === from) text.push(from);
    if (gap.before === null || gap.before < from || gap.before >= end) continue;
    if (open) open = !closes(page, gap, end);
    if (!open) break;
    text.push(...kept(page, gap, end));
    if (gap.after !== null && gap.after < end) text.push(gap.after);
  }
  return text;
}

/** Whether the article is over in this gap: a comment form, or furniture that no real paragraph follows. */
function closes({ blocks, labels }: Labelled, gap: Gap, end: number): boolean {
  const inside = gap.between.filter((at) => at < end).map((at) => labels[at]);
  if (inside.some((of) => of?.force === 'END')) return true;
  if (gap.after === null || gap.after >= end) return false;
  const broken = inside.some((of) => of?.force === 'BREAK' || of?.force === 'LIST');
  return broken && countWords(blocks[gap.after]?.text ?? '', MIN_CONTINUATION_WORDS) < MIN_CONTINUATION_WORDS;
}

/** Sub-headings and list items of a gap inside an article; at the article's end only those before any furniture. */
function kept({ labels }: Labelled, gap: Gap, end: number): number[] {
  const last = gap.after === null || gap.after >= end;
  const stop = last ? gap.between.find((at) => at >= end || isBreak(labels[at]?.force)) : undefined;
  return gap.between.filter(
    (at) => at < end && (stop === undefined || at < stop) && isText(labels[at]?.kind, last),
  );
}

const isBreak = (force: string | undefined): boolean =>
  force === 'BREAK' || force === 'END' || force === 'LIST';
/** A line that closes an article and is no sentence is mostly furniture; a list item may be its last point. */
const isText = (kind: string | undefined, last: boolean): boolean =>
  kind === 'LIST' || (kind === 'HEADING' && !last);

/** Words of body text, counted no further than an article needs. */
function wordsOf({ blocks, labels }: Labelled, { text }: Segment): number {
  let words = 0;
  for (const at of text) {
    if (labels[at]?.kind === 'BODY') words += countWords(blocks[at]?.text ?? '', MIN_ARTICLE_WORDS);
    if (words >= MIN_ARTICLE_WORDS) break;
  }
  return words;
}
