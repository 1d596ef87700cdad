import { countWords, type Block } from '../blocks/block.js';
import { isCaption } from '../facts/photo.js';
import { isSourceLine } from '../facts/source-line.js';
import { wireLine } from '../facts/wire.js';
import { chromeLabel } from './chrome.js';
import { isDescription } from './description.js';
import { chrome, label, type Label } from './label.js';
import { suppressLists } from './lists.js';
import { isAge, isAgeLine, isByline, isDateLine, outletBesideAge } from './meta.js';
import { labelOutlets } from './outlets.js';
import { dropTeasers } from './teasers.js';

/** Longest line that can be a headline. */
const MAX_HEADING_CHARACTERS = 230;
const MAX_HEADING_WORDS = 36;
/** A list item this long is text whatever mark-up it has. */
const LONG_ITEM_WORDS = 12;

/** What each block of a page is: first from the line alone, then from its neighbours. */
export function classify(blocks: readonly Block[]): Label[] {
  const memo = new Map<string, Label>();
  const labels = blocks.map((block) => {
    const known = memo.get(block.text);
    if (known !== undefined && !hasHints(block)) return known;
    const found = lineLabel(block);
    if (!hasHints(block) && block.text.length < 400) memo.set(block.text, found);
    return found;
  });
  labelOutlets(blocks, labels);
  suppressLists(blocks, labels);
  dropTeasers(blocks, labels);
  return labels;
}

const hasHints = ({ hints }: Block): boolean =>
  hints.caption || hints.role !== null || hints.headingLevel !== null || hints.linkShare > 0;

function lineLabel(block: Block): Label {
  const { text, hints } = block;
  if (hints.caption) return label('CAPTION', 'caption-mark-up');
  const furniture = chromeLabel(text);
  if (furniture !== null) return isAge(text) ? label('DATE', 'age') : furniture;
  if (hints.role === 'BYLINE' && text.length < 200) return label('BYLINE', 'byline-mark-up');
  if (hints.role === 'DATE' && text.length < 120) return label('DATE', 'date-mark-up');
  return metaLabel(text) ?? textLabel(block);
}

function metaLabel(text: string): Label | null {
  if (isAge(text)) return label('DATE', 'age');
  if (isAgeLine(text)) return label('DATE', 'age-line');
  if (outletBesideAge(text) !== null) return label('OUTLET', 'outlet-and-age');
  if (isSourceLine(text)) return label('SOURCE', 'source-line');
  if (wireLine(text) !== null) return label('CREDIT', 'credit-line');
  if (isCaption(text)) return label('CAPTION', 'caption-line');
  if (isDateLine(text)) return label('DATE', 'date-line');
  if (isByline(text)) return label('BYLINE', 'byline');
  return isDescription(text) ? chrome('site-description', 'BREAK') : null;
}

function textLabel({ text, hints }: Block): Label {
  if (hints.listItem && !/^\d/.test(text)) return label('LIST', 'list-item');
  if (hints.headingLevel !== null && text.length <= MAX_HEADING_CHARACTERS)
    return label('HEADING', 'heading-mark-up');
  if (hints.listItem && countWords(text, LONG_ITEM_WORDS + 1) > LONG_ITEM_WORDS && /[.;]["”)]?$/u.test(text))
    return label('LIST', 'list-item');
  return isHeadingLine(text) ? label('HEADING', 'heading-line') : label('BODY', 'text');
}

/** A headline or sub-heading: one short line that does not end like a sentence. */
export function isHeadingLine(text: string): boolean {
  if (text.length > MAX_HEADING_CHARACTERS || countWords(text, MAX_HEADING_WORDS + 1) > MAX_HEADING_WORDS)
    return false;
  if (/(?:\.{3,}|…)["”’')]*$/u.test(text)) return text.length > 20;
  return !/[.;,]["”’')\]]*$/u.test(text) && !/^["“][^"”]*[.!?]["”]$/u.test(text);
}
