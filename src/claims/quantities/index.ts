import type { Span } from '../../shared/spans.js';
import type { Quantity } from '../types.js';
import { findFigures, type Figure } from './figures.js';
import { countedOf, countsPeople, type Counted } from './ellipsis.js';
import { changeOf, isCumulative, isPart } from './meaning.js';
import { bounded, modifierOf, type Modified } from './modifiers.js';
import { tollOf } from './toll.js';
import { cutPieces, sentenceEnd, sentenceStart, type Piece } from './tokens.js';

/** Context read around a range, in code units: the rest of a long sentence. */
const CONTEXT = 600;
/** Longest sentence looked through for one figure's meaning, in pieces: keeps the work linear on a text without stops. */
const REACH = 60;

/**
 * All figures of a text, or of a range of it, in order. Spans are UTF-16 offsets into `text`, modifier and counted noun
 * included. What stands around the range is read to understand the figures in it. Linear in the length of the range.
 */
export function findQuantities(text: string, range?: Span): Quantity[] {
  const inside = range ?? { start: 0, end: text.length };
  const pieces = cutPieces(text, range === undefined ? inside : widened(text, inside));
  return readAll(text, pieces).filter(({ span }) => span.start >= inside.start && span.end <= inside.end);
}

/** The range with what stands before and behind it on the same line, begun and ended between words. */
function widened(text: string, { start, end }: Span): Span {
  let from = Math.max(0, start - CONTEXT);
  const line = text.lastIndexOf('\n', start - 1);
  if (line >= from && start > 0) from = line + 1;
  else while (from > 0 && from < start && !/\s/.test(text.charAt(from - 1))) from += 1;
  let to = Math.min(text.length, end + CONTEXT);
  const next = text.slice(end, to).indexOf('\n');
  if (next >= 0) to = end + next;
  else while (to < text.length && to > end && !/\s/.test(text.charAt(to))) to -= 1;
  return { start: from, end: to };
}

/** The figures with the words that make them less sure, one that is told again in another unit with those of the first. */
function modifiedIn(pieces: readonly Piece[], figures: readonly Figure[]): Modified[] {
  const modified: Modified[] = [];
  figures.forEach((figure, i) => {
    const own = modifierOf(pieces, figure.from, figure.to);
    const before = restated(pieces, figures[i - 1], figure, '(') ? (modified[i - 1]?.modifier ?? null) : null;
    modified.push({ ...own, modifier: own.modifier ?? before });
  });
  return modified;
}

function readAll(text: string, pieces: readonly Piece[]): Quantity[] {
  const figures = findFigures(pieces);
  const modified = modifiedIn(pieces, figures);
  const quantities: Quantity[] = [];
  let before: Counted | null = null;
  let people: Counted | null = null;
  let last: Quantity['change'] = 'NONE';
  figures.forEach((figure, i) => {
    const own = modified[i] ?? { modifier: null, from: figure.from, to: figure.to };
    const start = sentenceStart(pieces, own.from, REACH);
    const left = Math.max(start, modified[i - 1]?.to ?? 0);
    const next = figures[i + 1] ?? null;
    const bound = next !== null && isSizeOf(figure, next) ? figures[i + 2] : next;
    const right = Math.min(sentenceEnd(pieces, figure.to - 1, REACH), bound?.from ?? pieces.length);
    if (left === start) before = people = null;
    const counted = countedOf(
      pieces,
      figure,
      { from: own.from, to: own.to, left, right },
      { before, people, next },
    );
    const read = withToll(
      assemble(text, pieces, figure, own, counted, { left, right }),
      pieces,
      { start, left },
      own.from,
    );
    const again = restated(pieces, figures[i - 1], figure, ', or') && read.change === 'NONE';
    const quantity = again ? { ...read, change: last } : read;
    last = quantity.change;
    if (figure.unit.kind === 'COUNT' && (!quantity.partOf || before === null)) before = counted;
    if (countsPeople(counted) && !quantity.partOf) people = counted;
    if (!isEmpty(quantity)) quantities.push(quantity);
  });
  return quantities;
}

/** "eight 250ml bottles", "two 500-pound bombs": the second figure stands inside what the first one counts. */
const isSizeOf = (figure: Figure, next: Figure): boolean =>
  figure.unit.kind === 'COUNT' &&
  next.from === figure.to &&
  (next.unit.kind === 'MEASUREMENT' || next.unit.kind === 'DURATION') &&
  next.numeral.digits !== null;

/** "points, or", in pieces. */
const LONGEST_OPENING = 3;

/** "more than 100 km (60 miles)", "fell 190 points, or 2 %": the same figure again in another unit, led in by `opening`. */
function restated(
  pieces: readonly Piece[],
  before: Figure | undefined,
  figure: Figure,
  opening: string,
): boolean {
  if (before === undefined || figure.from - before.to > LONGEST_OPENING) return false;
  if (figure.unit.kind === 'COUNT' || before.unit.name === figure.unit.name) return false;
  const between = pieces.slice(before.to, figure.from).map(({ lower }) => lower);
  return between.join(' ') === opening || between.join(' ') === `points ${opening}`;
}

/**
 * A bare figure that is the height of a toll counts what the toll does; one that took its noun from the figure before it, when
 * the toll is named behind that: "Three rescuers were killed, and the number of people injured rose to 27".
 */
function withToll(
  quantity: Quantity,
  pieces: readonly Piece[],
  { start, left }: { readonly start: number; readonly left: number },
  at: number,
): Quantity {
  if (quantity.kind !== 'COUNT' || quantity.counted !== null) return quantity;
  const open = quantity.countedHead === null && quantity.predicate === null;
  const toll = tollOf(pieces, open ? start : left, at);
  return toll === null ? quantity : { ...quantity, ...toll, cumulative: true };
}

/** "No one knows": nobody is counted unless something is said to have happened to them. */
const isEmpty = ({ high, counted, predicate }: Quantity): boolean =>
  high === 0 && counted === null && predicate === null;

function assemble(
  text: string,
  pieces: readonly Piece[],
  figure: Figure,
  own: Modified,
  counted: Counted,
  { left, right }: { readonly left: number; readonly right: number },
): Quantity {
  const span = {
    start: pieces[own.from]?.start ?? 0,
    end: pieces[Math.max(own.to, counted.to) - 1]?.end ?? 0,
  };
  const { kind, name } = figure.unit;
  return {
    ...bounded(own.modifier, figure.low, figure.high, figure.vague),
    kind,
    span,
    text: text.slice(span.start, span.end),
    change: changeOf(pieces, own.from, own.to, left, counted.head === 'point' ? 'PERCENT' : kind),
    counted: counted.from < 0 ? null : text.slice(pieces[counted.from]?.start, pieces[counted.to - 1]?.end),
    countedHead: counted.head,
    predicate: counted.predicate,
    unit: kind === 'COUNT' || kind === 'ORDINAL' ? null : name,
    partOf: isPart(pieces, own.from, own.to),
    cumulative: isCumulative(pieces, figure.from, own.to, left, right),
  };
}
