import type { Block } from './blocks/block.js';
import type { Kind, Label } from './classify/label.js';
import { bylineOf } from './facts/byline.js';
import { captionOf, creditsOf } from './facts/credits.js';
import { dateLinesOf } from './facts/date-lines.js';
import { datelineOf, type Dateline } from './facts/dateline.js';
import type { PageMetadata } from './facts/metadata.js';
import { cluesOf } from './facts/published.js';
import { footerOutlet, publisherOf } from './facts/publisher.js';
import { titleOf, type Title } from './facts/title.js';
import { articleText } from './group/draft-text.js';
import type { Labelled } from './group/gaps.js';
import type { Segment } from './group/segments.js';
import type { ArticleDraft, PageInput } from './types.js';
import type { DateClue } from '../shared/time/index.js';

/** Paragraphs among which an article's dateline may stand. */
const DATELINE_PARAGRAPHS = 4;

/** A page on its way from blocks to articles. */
export interface PageState extends Labelled {
  readonly input: PageInput;
  readonly metadata: PageMetadata;
  readonly segments: readonly Segment[];
  /** First block of each segment's head and, last, the number of blocks: segment i owns heads[i] to heads[i + 1]. */
  readonly heads: readonly number[];
  /** Title from the metadata for a page with one article whose headline no block holds. */
  readonly metadataTitle: string | null;
}

export interface Draft {
  readonly article: Omit<ArticleDraft, 'published' | 'language'>;
  readonly clues: readonly DateClue[];
}

/** Gathers all that is known about one article but its language and its time, and the clues to its time. */
export function draftOf(page: PageState, ordinal: number, segment: Segment): Draft {
  const own = ownBlocks(page, ordinal);
  const textBlocks = segment.text.map((at) => page.blocks[at]).filter((block) => block !== undefined);
  const { text, segments } = articleText(textBlocks);
  const title = titleFor(page, segment);
  const captions = own('CAPTION').map(captionOf);
  const byline = own('BYLINE').map((block) => block.text);
  const dateline = firstDateline(textBlocks);
  const single = page.segments.length === 1;
  const article: Draft['article'] = {
    ordinal,
    title: title?.text ?? (single ? page.metadataTitle : null),
    titleSpan: title?.page ?? null,
    text,
    segments,
    captions,
    publisher: publisherOf(publisherClues(page, ordinal, text, byline[0] ?? null)),
    byline: byline.map(bylineOf).find((name) => name !== null) ?? (single ? page.metadata.author : null),
    credits: creditsOf(own('CREDIT'), textBlocks, captions),
    datelinePlace: dateline?.place ?? null,
    url: single ? (page.metadata.url ?? page.input.url ?? null) : null,
  };
  const clues = cluesOf({
    input: page.input,
    metadata: single ? page.metadata : null,
    url: single ? (page.input.url ?? page.metadata.url) : null,
    dateLines: dateLinesOf(
      page,
      segment,
      page.heads[ordinal] ?? 0,
      page.heads[ordinal + 1] ?? page.blocks.length,
    ),
    dateline,
    captions: captions.map((caption) => caption.text),
    title: article.title,
    text,
  });
  return { article, clues };
}

/** The blocks of a kind that stand in an article's stretch of the page. */
const ownBlocks =
  ({ blocks, labels, heads }: PageState, ordinal: number) =>
  (kind: Kind): Block[] =>
    blocks
      .slice(heads[ordinal], heads[ordinal + 1])
      .filter((_, i) => labels[(heads[ordinal] ?? 0) + i]?.kind === kind);

const titleFor = ({ blocks }: PageState, { title }: Segment): Title | null => {
  const block = title === null ? undefined : blocks[title];
  return block === undefined ? null : titleOf(block);
};

function firstDateline(blocks: readonly Block[]): Dateline | null {
  for (const block of blocks.slice(0, DATELINE_PARAGRAPHS)) {
    const found = datelineOf(block.text);
    if (found !== null) return found;
  }
  return null;
}

function publisherClues(
  page: PageState,
  ordinal: number,
  text: string,
  byline: string | null,
): Parameters<typeof publisherOf>[0] {
  const own = ownBlocks(page, ordinal);
  const texts = (kind: Kind): string[] => own(kind).map((block) => block.text);
  const outletPages = page.labels.filter((label) => label.kind === 'OUTLET').length;
  return {
    input: page.input,
    metadata: page.metadata,
    outletLines: texts('OUTLET'),
    sourceLines: texts('SOURCE'),
    byline,
    ownFooters: () =>
      page.segments.length > 1 ? footers(page, page.heads[ordinal] ?? 0, ownEnd(page, ordinal)) : [],
    pageFooters: () => footers(page, 0, page.blocks.length),
    text,
    aggregated: outletPages > 0,
  };
}

/** The last article's stretch ends with the page, whose footer speaks of the site and not of the article. */
const ownEnd = ({ heads, segments }: PageState, ordinal: number): number =>
  ordinal === segments.length - 1 ? (heads[ordinal] ?? 0) : (heads[ordinal + 1] ?? 0);

function footers({ blocks, labels }: PageState, from: number, to: number): string[] {
  const found: string[] = [];
  for (let at = from; at < to; at += 1) {
    const text = blocks[at]?.text ?? '';
    if (isFooter(labels[at]) && footerOutlet(text) !== null) found.push(text);
  }
  return found;
}

const isFooter = (label: Label | undefined): boolean => label?.rule === 'footer' || label?.kind === 'CREDIT';
