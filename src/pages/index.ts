import { htmlBlocks } from './blocks/from-html.js';
import { readHtml } from './blocks/html.js';
import { textBlocks } from './blocks/text.js';
import { checkPage, MAX_PAGE_CHARACTERS } from './check.js';
import { chromeOf } from './chrome-report.js';
import { classify } from './classify/classify.js';
import { draftOf, type PageState } from './draft.js';
import { metadataOf, NO_METADATA } from './facts/metadata.js';
import { publishedTimes } from './facts/published.js';
import { headsOf } from './group/heads.js';
import type { Labelled } from './group/gaps.js';
import { segmentsOf, type Segment } from './group/segments.js';
import { reportOfTitle } from './group/told-title.js';
import { splitMarkedUp } from './group/whole-page.js';
import { languageOf } from './language.js';
import type { PageInput, PageSplit } from './types.js';

export { articleOfText } from './bare-text.js';
export { checkPage, MAX_PAGE_CHARACTERS };
export type { ArticleDraft, PageInput, PageSplit } from './types.js';

/**
 * Finds the articles of a page and everything the page tells about each: title, own text, captions, credits, publisher,
 * language, publication time with its reasons. Furniture is left out and reported. Pure: the same page gives the same
 * result. Rejects with InputError EMPTY_PAGE, PAGE_TOO_LARGE or NOT_TEXT.
 */
export async function splitPage(input: PageInput): Promise<PageSplit> {
  checkPage(input);
  const page = input.mediaType === 'HTML' ? readMarkedUp(input) : readPlain(input);
  const drafts = page.segments.map((segment, ordinal) => draftOf(page, ordinal, segment));
  const times = publishedTimes(drafts.map((draft) => draft.clues));
  const languages = await Promise.all(drafts.map(({ article }) => languageOf(article.text)));
  return {
    articles: drafts.map(({ article }, i) => ({
      ...article,
      language: languages[i] ?? null,
      published: times[i] ?? null,
    })),
    chrome: chromeOf(page),
    emptyReason: drafts.length > 0 ? null : emptyReason(page),
  };
}

/** The articles found; where there is none, the one that the sender's title vouches for. */
function orToldReport(page: Labelled, found: readonly Segment[], { title }: PageInput): readonly Segment[] {
  const told = found.length > 0 || title === undefined ? null : reportOfTitle(page, title);
  return told === null ? found : [told];
}

function readPlain(input: PageInput): PageState {
  const blocks = textBlocks(input.content);
  const labels = classify(blocks);
  const page = { blocks, labels };
  const segments = orToldReport(page, segmentsOf(page), input);
  return {
    ...page,
    input,
    metadata: NO_METADATA,
    segments,
    heads: headsOf(page, segments),
    metadataTitle: null,
  };
}

function readMarkedUp(input: PageInput): PageState {
  const document = readHtml(input.content);
  const blocks = htmlBlocks(document);
  const metadata = metadataOf(document.head);
  const page = { blocks, labels: classify(blocks) };
  const { segments: found, metadataTitle } = splitMarkedUp(page, metadata);
  const segments = orToldReport(page, found, input);
  return { ...page, input, metadata, segments, heads: headsOf(page, segments), metadataTitle };
}

function emptyReason({ blocks, labels }: PageState): string {
  if (blocks.length === 0) return 'The page shows no text at all.';
  const texts = labels.filter((label) => label.kind === 'BODY').length;
  if (texts === 0) return `None of the page's ${String(blocks.length)} lines is running text.`;
  return `The page's ${String(texts)} sentences or paragraphs are too short to be an article.`;
}
