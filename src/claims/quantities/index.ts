import type { Span } from '../../shared/spans.js';
import type { Quantity } from '../types.js';
import { findFigures, type Figure } from './figures.js';
import { countedOf, type Counted } from './ellipsis.js';
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

function readAll(text: string, pieces: readonly Piece[]): Quantity[] {
  const figures = findFigures(pieces);
  const modified = figures.map(({ from, to }) => modifierOf(pieces, from, to));
  const quantities: Quantity[] = [];
  let before: Counted | null = null;
  figures.forEach((figure, i) => {
    const own = modified[i] ?? { modifier: null, from: figure.from, to: figure.to };
    const start = sentenceStart(pieces, own.from, REACH);
    const left = Math.max(start, modified[i - 1]?.to ?? 0);
    const next = figures[i + 1] ?? null;
    const right = Math.min(sentenceEnd(pieces, figure.to - 1, REACH), next?.from ?? pieces.length);
    if (left === start) before = null;
    const counted = countedOf(pieces, figure, { from: own.from, to: own.to, left, right }, { before, next });
    const quantity = withToll(
      assemble(text, pieces, figure, own, counted, { left, right }),
      pieces,
      start,
      own.from,
    );
    if (figure.unit.kind === 'COUNT' && (!quantity.partOf || before === null)) before = counted;
    if (!isEmpty(quantity)) quantities.push(quantity);
  });
  return quantities;
}

/** A bare figure that is the height of a toll counts what the toll does. */
function withToll(quantity: Quantity, pieces: readonly Piece[], start: number, at: number): Quantity {
  if (quantity.kind !== 'COUNT' || quantity.countedHead !== null || quantity.predicate !== null)
    return quantity;
  const predicate = tollOf(pieces, start, at);
  return predicate === null ? quantity : { ...quantity, predicate, countedHead: 'person', cumulative: true };
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
