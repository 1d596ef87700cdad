import { countWords, type Block } from '../blocks/block.js';
import { label, type Label } from './label.js';

/** How many lines an outlet's name may stand from the age line it belongs to. */
const REACH = 2;
const MAX_OUTLET_WORDS = 6;
const MAX_HEADLINE_CHARACTERS = 200;

/**
 * Aggregators put "Outlet / 16 minutes ago / - Outlet" before each report: short lines beside an age are outlets. The
 * line between the age and a text is left alone unless it repeats the outlet, for it may be the headline.
 */
export function labelOutlets(blocks: readonly Block[], labels: Label[]): void {
  for (let at = 0; at < labels.length; at += 1) {
    if (labels[at]?.rule !== 'age') continue;
    const before = outletBefore(blocks, labels, at);
    if (before !== null) labels[before] = label('OUTLET', 'outlet-line');
    for (let i = at + 1; i <= at + REACH && i < labels.length; i += 1)
      if (isRepeat(blocks[i], before === null ? undefined : blocks[before]))
        labels[i] = label('OUTLET', 'outlet-repeat');
    if (before !== null) labelHeadline(blocks, labels, at + 1);
  }
}

/** The first line behind an outlet's head is the headline even when it ends like a sentence, if a longer text follows. */
function labelHeadline(blocks: readonly Block[], labels: Label[], from: number): void {
  let at = from;
  while (labels[at]?.kind === 'OUTLET' && at <= from + REACH) at += 1;
  const line = blocks[at]?.text ?? '';
  const next = blocks[at + 1]?.text ?? '';
  if (labels[at]?.kind !== 'BODY' || labels[at + 1]?.kind !== 'BODY') return;
  if (line.length <= MAX_HEADLINE_CHARACTERS && next.length > line.length)
    labels[at] = label('HEADING', 'line-after-outlet');
}

function outletBefore(blocks: readonly Block[], labels: readonly Label[], at: number): number | null {
  const block = blocks[at - 1];
  const before = labels[at - 1];
  if (
    block === undefined ||
    before === undefined ||
    !['HEADING', 'CREDIT', 'LIST', 'BYLINE'].includes(before.kind)
  )
    return null;
  return countWords(outletName(block.text), MAX_OUTLET_WORDS + 1) <= MAX_OUTLET_WORDS ? at - 1 : null;
}

const isRepeat = (block: Block | undefined, outlet: Block | undefined): boolean =>
  block !== undefined &&
  outlet !== undefined &&
  outletName(block.text).toLowerCase() === outletName(outlet.text).toLowerCase();

/** The name on an outlet's line, without bullets and ages. */
export const outletName = (text: string): string =>
  text
    .replace(/^[\s\-–—*•·|]+|[\s\-–—*•·|:]+$/gu, '')
    .replace(/\s*[|·•–—-]\s*(?:updated |published )?(?:\d{1,3}|an?) ?\p{L}{1,8} ago$/iu, '');
