import { FURNITURE_TAGS } from '../data/tags.js';
import { lazily } from '../../shared/lazily.js';
import { wordList } from '../data/words.js';
import { classAndId, nearest, type Element } from './elements.js';
import type { RawBlock } from './raw-block.js';

const furnitureTags = lazily(() => new Set(wordList(FURNITURE_TAGS)));

/** Names that sites give to their furniture. The list follows Readability's, with words for comments, consent and sharing. */
const FURNITURE_NAMES =
  /(?:^|[\s_-])(?:breadcrumbs?|combx|comments?|respond|commentlist|comment-form|disqus(?:_thread)?|cookies?|consent|gdpr|footer|foot|masthead|menu|navbar|navigation|pager|pagination|popup|modal|promo|related(?:[\w-]*)|recommend(?:[\w-]*)|sidebar|side-?bar|skyscraper|social|sharing|share(?:[\w-]*)|sharedaddy|shoutbox|sponsor(?:ed)?|subscribe|newsletter|tags?-?(?:links|cloud|list)|toolbar|widget|outbrain|taboola|advert(?:[\w-]*)|banner|ad-(?:[\w-]*)|author-?(?:bio|box|info)|about-?author|paywall|most-?(?:read|popular)|trending|teaser|read-?more|read-?next|more-?(?:stories|news|from)|nav-?(?:links|below|above|previous|next)|post-?(?:nav|navigation|tags|meta-footer))(?=$|[\s_-])/iu;
/** Names of elements that hold the article even when another of their names sounds like furniture. */
const CONTENT_NAMES =
  /(?:^|[\s_-])(?:article-?(?:body|content|text|main)|post-?(?:body|content|text)|entry-?content|story-?(?:body|content)|main-?content|content-?body|article__body|hentry)(?=$|[\s_-])/iu;

const GOOD_PARAGRAPH_CHARACTERS = 80;
const MAX_LINK_SHARE = 0.33;
/** Share of the good paragraphs that the main content holds at least, and how far up it is sought. */
const WIDE_ENOUGH = 0.6;
const MAX_WIDENING = 6;

const furniture = new WeakMap<Element, boolean>();

/**
 * Whether a block stands in furniture: seen from the block, an element made or named for it comes before one that holds
 * the article. Remembered per element, for broken pages nest hundreds of thousands of elements.
 */
export function inFurniture(element: Element | null): boolean {
  if (element === null) return false;
  const known = furniture.get(element);
  if (known !== undefined) return known;
  const found = judge(element) ?? inFurniture(element.parent);
  furniture.set(element, found);
  return found;
}

/** What an element says itself; null when its parent decides. */
function judge(element: Element): boolean | null {
  if (element.name === 'body' || element.name === 'html' || isContent(element)) return false;
  return (furnitureTags().has(element.name) && !isPageForm(element)) ||
    FURNITURE_NAMES.test(classAndId(element))
    ? true
    : null;
}

const isContent = (element: Element): boolean => {
  const names = classAndId(element);
  return (
    CONTENT_NAMES.test(names) ||
    ((element.name === 'article' || element.name === 'main') && !FURNITURE_NAMES.test(names))
  );
};

/** ASP.NET pages stand in one form as a whole. */
const isPageForm = (element: Element): boolean =>
  element.name === 'form' && (element.parent?.name === 'body' || element.depth <= 2);

/** A paragraph as articles have them: long enough, hardly linked, and not in furniture. */
export const isGood = (block: RawBlock): boolean =>
  block.text.length >= GOOD_PARAGRAPH_CHARACTERS &&
  block.linkedCharacters <= block.text.length * MAX_LINK_SHARE &&
  !inFurniture(block.element);

/**
 * The element that holds most of the page's paragraphs, for pages that Readability cannot read: each good paragraph
 * gives its parent its length and its grandparent half of it (after Readability's and Arc90's scoring).
 */
export function densestElement(blocks: readonly RawBlock[]): Element | null {
  const scores = new Map<Element, number>();
  const add = (element: Element | null | undefined, score: number): void => {
    if (element !== null && element !== undefined) scores.set(element, (scores.get(element) ?? 0) + score);
  };
  for (const block of blocks) {
    if (!isGood(block)) continue;
    add(block.element?.parent, block.text.length);
    add(block.element?.parent?.parent, block.text.length / 2);
  }
  let best: Element | null = null;
  for (const [element, score] of scores)
    if (score > (best === null ? 0 : (scores.get(best) ?? 0))) best = element;
  return widened(best, blocks.filter(isGood));
}

/** The lowest element around `from` that holds most good paragraphs: some pages wrap each paragraph several times. */
function widened(from: Element | null, good: readonly RawBlock[]): Element | null {
  const total = good.reduce((sum, block) => sum + block.text.length, 0);
  let at = from;
  for (let steps = 0; at?.parent != null && steps < MAX_WIDENING; steps += 1) {
    const root = at;
    const held = good
      .filter((block) => isInside(block.element, root))
      .reduce((sum, block) => sum + block.text.length, 0);
    if (held >= total * WIDE_ENOUGH) break;
    at = at.parent;
  }
  return at;
}

/** Whether `element` is `ancestor` or stands inside it. */
export const isInside = (element: Element | null, ancestor: Element): boolean =>
  nearest(element, (one) => one === ancestor) !== null;
