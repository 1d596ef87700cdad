import { PART_AFTER, PART_BEFORE } from '../data/countedModifiers.js';
import { CUMULATIVE_CUES, DOWNWARD, UPWARD } from '../data/predicates.js';
import type { QuantityChange, QuantityKind } from '../types.js';
import { lazily } from '../../shared/lazily.js';
import { classTable, phraseAt, phraseBefore, phraseTable } from './phrases.js';
import { verbForms } from './predicates.js';
import type { Piece } from './tokens.js';

const changeForms = (list: string, change: string): (readonly [string, string])[] =>
  list
    .trim()
    .split(/\s+/)
    .flatMap((entry) =>
      (entry.startsWith('=') ? [entry.slice(1)] : verbForms(entry)).map((form) => [form, change] as const),
    );

const tables = lazily(() => ({
  partBefore: classTable(PART_BEFORE),
  partAfter: classTable(PART_AFTER),
  cumulative: phraseTable(
    CUMULATIVE_CUES.trim()
      .split(/\s+/)
      .map((cue) => [cue, 'CUMULATIVE'] as const),
  ),
  change: phraseTable([...changeForms(UPWARD, 'UP'), ...changeForms(DOWNWARD, 'DOWN')]),
}));

const lower = (pieces: readonly Piece[], at: number): string => pieces[at]?.lower ?? '';

/** "including three children", "two of them", "three of those killed": the figure is a part of another. */
export function isPart(pieces: readonly Piece[], from: number, to: number): boolean {
  const { partBefore, partAfter } = tables();
  const start = /^(?:,|:|at)$/.test(lower(pieces, from - 1)) ? from - 1 : from;
  if (phraseBefore(partBefore, pieces, start, 3) !== null) return true;
  const after = phraseAt(partAfter, pieces, to);
  if (after === null) return false;
  if (after.words.length > 2 || after.words[1] !== 'the') return true;
  return (
    /^\d/.test(lower(pieces, to + 2)) ||
    /^(?:dead|injured|wounded|victims|missing|detained|passengers|survivors|two|three|four|five|six|seven|eight|nine|ten)$/.test(
      lower(pieces, to + 2),
    )
  );
}

const isStop = (mark: string): boolean => mark === '.' || mark === ';';

/** "brings the toll to 25", "the toll rose to 25", "a total of 40", "12 so far": a running total. */
export function isCumulative(
  pieces: readonly Piece[],
  from: number,
  to: number,
  left: number,
  right: number,
): boolean {
  const { cumulative } = tables();
  for (let i = from - 1; i >= Math.max(left, from - 8); i -= 1) {
    if (isStop(lower(pieces, i))) break;
    const hit = phraseAt(cumulative, pieces, i);
    if (hit !== null && i + hit.words.length <= from + 1) return true;
  }
  for (let i = to; i < Math.min(right, to + 8); i += 1) {
    if (isStop(lower(pieces, i))) break;
    const hit = phraseAt(cumulative, pieces, i);
    if (hit !== null && /^(?:so|to|in|altogether|overall)$/.test(hit.words[0] ?? '')) return true;
  }
  return false;
}

const LEVEL: ReadonlySet<string> = new Set(['to', 'at', 'of', 'from', 'than']);
/** What a change does not reach over to its figure. */
const PARTS_CHANGE: ReadonlySet<string> = new Set([',', ';', 'to', 'than', 'with', 'for']);

/**
 * "rose 5 %", "rose by 5", "up 5", "a 5 % fall": a change; "rose to 5", "from 5": a level. Counts are changes only after "by"
 * or "up"/"down", because "lost 5 soldiers" says no more than that.
 */
export function changeOf(
  pieces: readonly Piece[],
  from: number,
  to: number,
  left: number,
  kind: QuantityKind,
): QuantityChange {
  const by = lower(pieces, from - 1) === 'by';
  if (lower(pieces, from - 1) === '+' && pieces[from]?.glued === true) return 'UP';
  if (kind !== 'PERCENT' && kind !== 'MONEY' && !by && !isStepUp(pieces, from)) return noun(pieces, to, kind);
  if (
    LEVEL.has(lower(pieces, from - 1)) &&
    !/^(?:increase|rise|gain|growth|decline|fall|drop|decrease|reduction)$/.test(lower(pieces, from - 2))
  )
    return 'NONE';
  for (let i = from - 1; i >= Math.max(left, from - 5); i -= 1) {
    if (PARTS_CHANGE.has(lower(pieces, i))) break;
    // "the clean-up", "a start-up": no word of its own.
    if (lower(pieces, i - 1) === '-' && pieces[i]?.glued === true) continue;
    const hit = phraseAt(tables().change, pieces, i);
    if (hit !== null) return hit.value as QuantityChange;
  }
  return noun(pieces, to, kind);
}

/** "up 12", ", down 3": not "shot down 36". */
const isStepUp = (pieces: readonly Piece[], from: number): boolean =>
  /^(?:up|down)$/.test(lower(pieces, from - 1)) &&
  /^(?:,|was|were|is|are|and|;|-|–|—)$/.test(lower(pieces, from - 2));

/** "a 5% increase", "5% more", "3 percent lower". */
function noun(pieces: readonly Piece[], to: number, kind: QuantityKind): QuantityChange {
  if (kind !== 'PERCENT' && kind !== 'MONEY') return 'NONE';
  const next = lower(pieces, to);
  if (/^(?:more|higher|above|increase|rise|gain|jump|surge|growth|hike|raise|uptick)$/.test(next))
    return 'UP';
  return /^(?:less|lower|fewer|below|decrease|drop|fall|decline|cut|reduction|discount|dip|slump|plunge|off)$/.test(
    next,
  )
    ? 'DOWN'
    : 'NONE';
}
