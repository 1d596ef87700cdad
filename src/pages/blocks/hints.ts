import type { BlockHints } from './block.js';
import { classAndId, nearest, type Element } from './elements.js';
import { inFurniture } from './main-content.js';
import type { RawBlock } from './raw-block.js';

const CAPTION_NAMES =
  /(?:^|[\s_-])(?:wp-caption-text|caption-text|photo-?caption|image-?caption|media-?caption|figcaption|img-?caption|picture-?caption)(?=$|[\s_-])/iu;
const BYLINE_NAMES =
  /(?:^|[\s_-])(?:byline|by-line|author(?:-?name)?|dateline-author|writer|article-?author|post-?author)(?=$|[\s_-])/iu;
const DATE_NAMES =
  /(?:^|[\s_-])(?:date|time|timestamp|pub-?date|publish(?:ed)?-?(?:date|time|on)|entry-?date|post-?date|posted-on|dateline)(?=$|[\s_-])/iu;
/** How near an element must stand for its class to speak of the block. */
const ROLE_STEPS = 3;
/** A longer line is text even beside a date. */
const MAX_DATE_CHARACTERS = 80;

/** What the elements around an element say of everything in it. */
type Surroundings = Pick<BlockHints, 'headingLevel' | 'listItem' | 'caption' | 'container'>;

const NOWHERE: Surroundings = { headingLevel: null, listItem: false, caption: false, container: null };
const remembered = new WeakMap<Element, Surroundings>();

/** All that mark-up tells about a block. */
export function hintsOf(raw: RawBlock, main: boolean): BlockHints {
  return {
    ...surroundingsOf(raw.element),
    linkShare: raw.text.length === 0 ? 0 : Math.min(1, raw.linkedCharacters / raw.text.length),
    main,
    furniture: inFurniture(raw.element),
    role: roleOf(raw),
    dateTime: raw.timeElement?.attributes.get('datetime') ?? null,
  };
}

/** Remembered per element: a broken page nests hundreds of thousands of them. */
function surroundingsOf(element: Element | null): Surroundings {
  if (element === null) return NOWHERE;
  const known = remembered.get(element);
  if (known !== undefined) return known;
  const outer = surroundingsOf(element.parent);
  const found: Surroundings = {
    headingLevel: /^h[1-6]$/.test(element.name) ? Number(element.name.charAt(1)) : outer.headingLevel,
    listItem: outer.listItem || element.name === 'li',
    caption: outer.caption || element.name === 'figcaption' || CAPTION_NAMES.test(classAndId(element)),
    container: element.name === 'article' ? element.n : outer.container,
  };
  remembered.set(element, found);
  return found;
}

function roleOf(raw: RawBlock): BlockHints['role'] {
  const near = (test: (one: Element) => boolean): boolean => nearest(raw.element, test, ROLE_STEPS) !== null;
  if (raw.timeElement !== null && raw.text.length < MAX_DATE_CHARACTERS) return 'DATE';
  if (near(isAuthor)) return 'BYLINE';
  return near((one) => DATE_NAMES.test(classAndId(one))) ? 'DATE' : null;
}

const isAuthor = (one: Element): boolean =>
  one.attributes.get('itemprop') === 'author' ||
  one.attributes.get('rel') === 'author' ||
  BYLINE_NAMES.test(classAndId(one));
