import type { Block, BlockHints } from './block.js';
import { classAndId, nearest, type Element } from './elements.js';
import type { HtmlDocument } from './html.js';
import { densestElement, inFurniture, isInside } from './main-content.js';
import type { RawBlock } from './raw-block.js';
import { readableElements } from './readable.js';

/** Readability's choice is trusted when it keeps at least this many characters. */
const MIN_MAIN_CHARACTERS = 250;

/** A marked-up page's blocks, with all that the mark-up tells about each. */
export function htmlBlocks(document: HtmlDocument): Block[] {
  const isMain = mainTest(document);
  return document.blocks.map((raw) => ({
    text: raw.text,
    pieces: raw.pieces,
    page: raw.page,
    wrapped: false,
    gapBefore: 1,
    hints: hintsOf(raw, isMain(raw)),
  }));
}

function mainTest(document: HtmlDocument): (raw: RawBlock) => boolean {
  const kept = readableElements(document);
  const readable = (raw: RawBlock): boolean =>
    kept !== null && raw.element !== null && kept.has(raw.element.n);
  const characters = document.blocks.filter(readable).reduce((sum, raw) => sum + raw.text.length, 0);
  if (characters >= MIN_MAIN_CHARACTERS) return readable;
  const densest = densestElement(document.blocks);
  if (densest === null) return (raw) => !inFurniture(raw.element);
  return (raw) => isInside(raw.element, densest) && !inFurniture(raw.element);
}

function hintsOf(raw: RawBlock, main: boolean): BlockHints {
  const heading = nearest(raw.element, (one) => /^h[1-6]$/.test(one.name));
  return {
    headingLevel: heading === null ? null : Number(heading.name.charAt(1)),
    listItem: nearest(raw.element, (one) => one.name === 'li') !== null,
    caption: isInCaption(raw.element),
    linkShare: raw.text.length === 0 ? 0 : Math.min(1, raw.linkedCharacters / raw.text.length),
    main,
    furniture: inFurniture(raw.element),
    container: nearest(raw.element, (one) => one.name === 'article')?.n ?? null,
    role: roleOf(raw),
    dateTime: raw.timeElement?.attributes.get('datetime') ?? null,
  };
}

const isInCaption = (element: Element | null): boolean =>
  nearest(
    element,
    (one) =>
      one.name === 'figcaption' ||
      /(?:^|[\s_-])(?:wp-caption-text|caption-text|photo-?caption|image-?caption|media-?caption|figcaption|img-?caption|picture-?caption)(?=$|[\s_-])/iu.test(
        classAndId(one),
      ),
  ) !== null;

const BYLINE_NAMES =
  /(?:^|[\s_-])(?:byline|by-line|author(?:-?name)?|dateline-author|writer|article-?author|post-?author)(?=$|[\s_-])/iu;
const DATE_NAMES =
  /(?:^|[\s_-])(?:date|time|timestamp|pub-?date|publish(?:ed)?-?(?:date|time|on)|entry-?date|post-?date|posted-on|dateline)(?=$|[\s_-])/iu;

function roleOf(raw: RawBlock): BlockHints['role'] {
  const near = (test: (one: Element) => boolean): boolean => nearest(raw.element, test, 3) !== null;
  if (raw.timeElement !== null && raw.text.length < 80) return 'DATE';
  if (
    near(
      (one) =>
        one.attributes.get('itemprop') === 'author' ||
        one.attributes.get('rel') === 'author' ||
        BYLINE_NAMES.test(classAndId(one)),
    )
  )
    return 'BYLINE';
  return near((one) => DATE_NAMES.test(classAndId(one))) ? 'DATE' : null;
}
