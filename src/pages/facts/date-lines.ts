import type { Block } from '../blocks/block.js';
import type { Label } from '../classify/label.js';
import type { Segment } from '../group/segments.js';
import { MONTH_NAMES } from '../data/month-names.js';
import { lazily } from '../../shared/lazily.js';
import { phraseList } from '../data/words.js';

/** Blocks before the headline and after the text among which the page prints the article's date. */
const BEFORE_TITLE = 6;
const AFTER_TEXT = 3;

/** A page under the aspect of its dates. */
interface Dated {
  readonly blocks: readonly Block[];
  readonly labels: readonly Label[];
}

/**
 * The lines that print an article's date: those around its headline and text, or, when there are none, those of its
 * whole stretch of the page. Lists of other articles in margins have dates too, so nearness decides.
 */
export function dateLinesOf(page: Dated, segment: Segment, from: number, to: number): Block[] {
  const first = Math.min(segment.title ?? segment.from, segment.text[0] ?? segment.from);
  const last = segment.text.at(-1) ?? segment.to;
  const end = commentsAfter(page, last, to);
  const near = dated(page, Math.max(from, first - BEFORE_TITLE), Math.min(end, last + 1 + AFTER_TEXT));
  return near.length > 0 ? near : dated(page, from, end);
}

/** Where readers' comments, which have dates of their own, begin behind a text. */
function commentsAfter({ labels }: Dated, last: number, to: number): number {
  for (let at = last + 1; at < to; at += 1) if (labels[at]?.force === 'END') return at;
  return to;
}

function dated({ blocks, labels }: Dated, from: number, to: number): Block[] {
  const found: Block[] = [];
  for (let at = from; at < to; at += 1) {
    const block = blocks[at];
    const kind = labels[at]?.kind;
    if (block !== undefined && (kind === 'DATE' || kind === 'BYLINE')) found.push(block);
  }
  return found;
}

const months = lazily(() => {
  const found = new Map<string, number>();
  for (const line of MONTH_NAMES.split('\n')) {
    const [number, ...names] = line.trim().split(' ');
    for (const name of phraseList(names.join(' '))) found.set(name, Number(number));
  }
  return found;
});
const worded = lazily(
  () =>
    new RegExp(
      `(?<!\\d)(\\d{1,2})(?:\\.|er|º|°)?\\s?(?:de |di )?(${[...months().keys()].join('|')})\\.?,?\\s(?:de |del )?((?:19|20)\\d\\d)(?!\\d)`,
      'giu',
    ),
);
const DOTTED = /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?((?:19|20)\d\d)(?!\d)/gu;

/**
 * A date line with the dates of other languages in ISO form: "6. März 2020" and "06.03.2020" become "2020-03-06".
 * Dots stand between day, month and year only where the day comes first.
 */
export function isoDates(line: string): string {
  return line
    .replace(worded(), (whole, day: string, month: string, year: string) =>
      iso(whole, year, months().get(month.toLowerCase()) ?? 0, Number(day)),
    )
    .replace(DOTTED, (whole, day: string, month: string, year: string) =>
      iso(whole, year, Number(month), Number(day)),
    );
}

const iso = (whole: string, year: string, month: number, day: number): string =>
  month >= 1 && month <= 12 && day >= 1 && day <= 31
    ? `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
    : whole;
