import { FURNITURE_TAGS } from '../data/tags.js';
import { lazy, wordList } from '../data/words.js';
import { classAndId, nearest, type Element } from './elements.js';
import type { RawBlock } from './raw-block.js';

const furnitureTags = lazy(() => new Set(wordList(FURNITURE_TAGS)));

/** Names that sites give to their furniture. The list follows Readability's, with words for comments, consent and sharing. */
const FURNITURE_NAMES =
  /(?:^|[\s_-])(?:breadcrumbs?|combx|comments?|respond|commentlist|comment-form|disqus(?:_thread)?|cookies?|consent|gdpr|footer|foot|masthead|menu|navbar|navigation|pager|pagination|popup|modal|promo|related(?:[\w-]*)|recommend(?:[\w-]*)|sidebar|side-?bar|skyscraper|social|sharing|share(?:[\w-]*)|sharedaddy|shoutbox|sponsor(?:ed)?|subscribe|newsletter|tags?-?(?:links|cloud|list)|toolbar|widget|outbrain|taboola|advert(?:[\w-]*)|banner|ad-(?:[\w-]*)|author-?(?:bio|box|info)|about-?author|paywall|most-?(?:read|popular)|trending|teaser|read-?more|read-?next|more-?(?:stories|news|from)|nav-?(?:links|below|above|previous|next)|post-?(?:nav|navigation|tags|meta-footer))(?=$|[\s_-])/iu;
/** Names of elements that hold the article even when another of their names sounds like furniture. */
const CONTENT_NAMES =
  /(?:^|[\s_-])(?:article-?(?:body|content|text|main)|post-?(?:body|content|text)|entry-?content|story-?(?:body|content)|main-?content|content-?body|article__body|hentry)(?=$|[\s_-])/iu;

const GOOD_PARAGRAPH_CHARACTERS = 80;
const MAX_LINK_SHARE = 0.33;

/** Whether a block stands in an element that is made for furniture. */
export const inFurniture = (element: Element | null): boolean =>
  nearest(
    element,
    (one) =>
      (furnitureTags().has(one.name) && !isPageForm(one)) ||
      (isNamedFurniture(one) && one.name !== 'body' && one.name !== 'html'),
  ) !== null;

/** ASP.NET pages stand in one form as a whole. */
const isPageForm = (element: Element): boolean =>
  element.name === 'form' && (element.parent?.name === 'body' || element.depth <= 2);

const isNamedFurniture = (element: Element): boolean => {
  const names = classAndId(element);
  return FURNITURE_NAMES.test(names) && !CONTENT_NAMES.test(names);
};

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
    if (block.text.length < GOOD_PARAGRAPH_CHARACTERS || inFurniture(block.element)) continue;
    if (block.linkedCharacters > block.text.length * MAX_LINK_SHARE) continue;
    add(block.element?.parent, block.text.length);
    add(block.element?.parent?.parent, block.text.length / 2);
  }
  let best: Element | null = null;
  for (const [element, score] of scores)
    if (score > (best === null ? 0 : (scores.get(best) ?? 0))) best = element;
  return best;
}

/** Whether `element` is `ancestor` or stands inside it. */
export const isInside = (element: Element | null, ancestor: Element): boolean =>
  nearest(element, (one) => one === ancestor) !== null;
