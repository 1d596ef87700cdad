import { countWords } from '../blocks/block.js';
import type { Labelled } from './gaps.js';
import type { Segment } from './segments.js';

/** An `<article>` element is a report of its own from this many words of text on; fewer are a teaser. */
const MIN_CONTAINER_WORDS = 40;
const MIN_ARTICLE_WORDS = 20;

/**
 * Cuts a marked-up page: one segment per full and headed `<article>` when there are several, or per repeated headed
 * post; one segment when the page has neither or calls itself one article.
 */
export function markedUpSegments(page: Labelled, oneArticle: boolean): Segment[] {
  const containers = oneArticle ? [] : fullContainers(page);
  if (containers.length >= 2) return containers.map((container) => containerSegment(page, container));
  const heads = oneArticle ? [] : postHeads(page);
  if (heads.length >= 2)
    return heads.map((head, i) => segment(page, head, heads[i + 1] ?? page.blocks.length, head));
  const whole = segment(page, 0, page.blocks.length, null);
  return words(page, whole.text) >= MIN_ARTICLE_WORDS ? [whole] : [];
}

function fullContainers({ blocks, labels }: Labelled): number[] {
  const counts = new Map<number, number>();
  blocks.forEach(({ hints, text }, at) => {
    if (hints.container === null || hints.furniture || labels[at]?.kind !== 'BODY' || hints.linkShare > 0.5)
      return;
    counts.set(hints.container, (counts.get(hints.container) ?? 0) + countWords(text));
  });
  const headed = new Set(
    blocks.filter((_, at) => labels[at]?.kind === 'HEADING').map(({ hints }) => hints.container),
  );
  return [...counts]
    .filter(([container, count]) => count >= MIN_CONTAINER_WORDS && headed.has(container))
    .map(([container]) => container);
}

function containerSegment(page: Labelled, container: number): Segment {
  const own = page.blocks
    .map((_, at) => at)
    .filter(
      (at) => page.blocks[at]?.hints.container === container && page.blocks[at]?.hints.furniture === false,
    );
  const from = own[0] ?? 0;
  const to = (own.at(-1) ?? 0) + 1;
  const title = own.find((at) => page.labels[at]?.kind === 'HEADING') ?? null;
  return { title, titleEchoes: [], text: own.filter((at) => at !== title && isText(page, at)), from, to };
}

/** Headings of one level that each open a post: linked or followed by its date or author, with a text of its own. */
function postHeads(page: Labelled): number[] {
  const { blocks, labels } = page;
  const byLevel = new Map<number, number[]>();
  blocks.forEach(({ hints }, at) => {
    if (
      labels[at]?.kind !== 'HEADING' ||
      hints.headingLevel === null ||
      hints.headingLevel > 3 ||
      hints.main === false
    )
      return;
    const near = [labels[at - 1], labels[at + 1], labels[at + 2]];
    if (hints.linkShare < 0.8 && !near.some((of) => of?.kind === 'DATE' || of?.kind === 'BYLINE')) return;
    byLevel.set(hints.headingLevel, [...(byLevel.get(hints.headingLevel) ?? []), at]);
  });
  const heads = [...byLevel.values()].sort((a, b) => b.length - a.length)[0] ?? [];
  const full = heads.filter(
    (head, i) =>
      words(page, segment(page, head, heads[i + 1] ?? blocks.length, head).text) >= MIN_CONTAINER_WORDS,
  );
  return full.length === heads.length ? full : [];
}

function segment(page: Labelled, from: number, to: number, title: number | null): Segment {
  const text: number[] = [];
  for (let at = from; at < to; at += 1)
    if (at !== title && page.blocks[at]?.hints.main !== false && isText(page, at)) text.push(at);
  return { title, titleEchoes: [], text, from, to };
}

const isText = ({ labels }: Labelled, at: number): boolean =>
  ['BODY', 'HEADING', 'LIST'].includes(labels[at]?.kind ?? '');

const words = ({ blocks }: Labelled, text: readonly number[]): number =>
  text.reduce((sum, at) => sum + countWords(blocks[at]?.text ?? ''), 0);
