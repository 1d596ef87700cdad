import { isNoQuantity } from './exclusions.js';
import { isPluralNoun } from './nouns.js';
import type { Numeral } from './numeral.js';
import { numeralAt } from './numerals.js';
import { isScore } from './scores.js';
import type { Piece } from './tokens.js';
import { unitOf, type Unit } from './units.js';

/** One number or range with its unit, before modifiers and meaning. Piece indices, `to` exclusive. */
export interface Figure {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
  readonly vague: boolean;
  readonly range: boolean;
  readonly unit: Unit;
  readonly numeral: Numeral;
}

/** All figures of a stretch of pieces in order, ranges joined, what is no quantity left out. */
export function findFigures(pieces: readonly Piece[]): Figure[] {
  const figures: Figure[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const figure = figureAt(pieces, at) ?? zeroAt(pieces, at);
    if (figure === null) continue;
    const last = figures.at(-1);
    if (last !== undefined) figures[figures.length - 1] = withSharedUnit(pieces, last, figure);
    const joined =
      last === undefined ? null : (joinRange(pieces, last, figure) ?? joinShare(pieces, last, figure));
    if (joined !== null) figures[figures.length - 1] = joined;
    else figures.push(figure);
    at = Math.max(at, figure.to - 1);
  }
  return figures.filter((figure) => !isScore(pieces, figure));
}

function figureAt(pieces: readonly Piece[], at: number): Figure | null {
  const plain = numeralAt(pieces, at);
  if (plain === null) return null;
  const numeral = signed(pieces, plain);
  const unit: Unit = numeral.ordinal
    ? { kind: 'ORDINAL', name: null, from: numeral.from, to: numeral.to }
    : unitOf(pieces, numeral);
  if (isNoQuantity(pieces, numeral, unit)) return null;
  const { low, high, vague } = numeral;
  const percent = numeral.fraction ? 100 : 1;
  return {
    from: unit.from,
    to: unit.to,
    low: low * percent,
    high: high * percent,
    vague,
    range: false,
    unit,
    numeral,
  };
}

/** "minus 387", "-5 degrees" after a space. */
function signed(pieces: readonly Piece[], numeral: Numeral): Numeral {
  const before = pieces[numeral.from - 1];
  if (numeral.ordinal || before === undefined) return numeral;
  const glued = pieces[numeral.from]?.glued === true;
  const hyphen = glued && before.text === '-' && pieces[numeral.from - 2]?.lower === 'minus' && before.glued;
  const sign =
    glued &&
    /^[-−]$/.test(before.text) &&
    !before.glued &&
    numeral.digits !== null &&
    !/^\p{Lu}{2,}$/u.test(pieces[numeral.from - 2]?.text ?? '');
  if (before.lower !== 'minus' && !hyphen && !sign) return numeral;
  const from = numeral.from - (hyphen ? 2 : 1);
  return { ...numeral, from, low: -numeral.high, high: -numeral.low };
}

const ZERO_NOUNS = /^(?:injur|casualt|death|fatalit|victim|survivor|arrest|report|damage)/;

const NOBODY: ReadonlySet<string> = new Set(['no', 'nobody', 'none', 'not']);

/** "no injuries", "none of", "nobody was hurt", "not a single foreign leader", "not one". */
function zeroAt(pieces: readonly Piece[], at: number): Figure | null {
  const first = pieces[at]?.lower ?? '';
  if (!NOBODY.has(first)) return null;
  const second = pieces[at + 1]?.lower ?? '';
  const third = pieces[at + 2]?.lower ?? '';
  if (first === 'not' && second === 'a' && third === 'single') return zero(at, at + 3);
  if (first === 'not' && second === 'one' && third !== 'of') return zero(at, at + 2);
  if (first === 'none' && second === 'of') return zero(at, at + 1);
  if (first === 'nobody' || (first === 'no' && second === 'one'))
    return zero(at, at + (first === 'no' ? 2 : 1));
  if (first !== 'no' || pieces[at - 1]?.lower === 'there')
    return first === 'no' && isCountable(pieces, at + 1) ? zero(at, at + 1) : null;
  return isCountable(pieces, at + 1) ? zero(at, at + 1) : null;
}

/** "no" counts only what could be counted: a plural noun within three words ("no foreign leaders"). */
function isCountable(pieces: readonly Piece[], at: number): boolean {
  for (let i = at; i < at + 3; i += 1) {
    const piece = pieces[i];
    if (piece?.kind !== 'WORD') return false;
    if (
      /^(?:matter|longer|more|less|doubt|fewer|plans|signs|regrets|thanks|comments|details|means|strings|holds|words)$/.test(
        piece.lower,
      )
    )
      return false;
    if (ZERO_NOUNS.test(piece.lower) || isPluralNoun(piece.lower)) return true;
  }
  return false;
}

function zero(from: number, to: number): Figure {
  const numeral: Numeral = {
    from,
    to,
    low: 0,
    high: 0,
    vague: false,
    spelled: true,
    ordinal: false,
    digits: null,
    scale: 1,
    fraction: false,
  };
  return {
    from,
    to,
    low: 0,
    high: 0,
    vague: false,
    range: false,
    unit: { kind: 'COUNT', name: null, from, to },
    numeral,
  };
}

/** "one in five adults", "nine out of 10 drivers": a share. */
function joinShare(pieces: readonly Piece[], a: Figure, b: Figure): Figure | null {
  if (
    a.unit.kind !== 'COUNT' ||
    b.unit.kind !== 'COUNT' ||
    a.range ||
    a.vague ||
    b.vague ||
    a.low < 1 ||
    a.low >= b.low
  )
    return null;
  const between = pieces
    .slice(a.to, b.from)
    .map(({ lower }) => lower)
    .join(' ');
  const one = between === 'in' && a.numeral.spelled && a.low === 1 && b.low <= 1000;
  if ((!one && (between !== 'out of' || b.low > 10)) || !isPluralNoun(pieces[b.to]?.lower ?? '')) return null;
  const share = (100 * a.low) / b.low;
  return {
    ...b,
    from: a.from,
    low: share,
    high: share,
    unit: { kind: 'PERCENT', name: 'percent', from: a.from, to: b.to },
  };
}

/** "280 million of the 1.5 billion euros", "8 or $9": the first sum is in the currency that the second one names. */
function withSharedUnit(pieces: readonly Piece[], a: Figure, b: Figure): Figure {
  if (a.unit.kind !== 'COUNT' || b.unit.kind !== 'MONEY' || b.from - a.to > 2) return a;
  const between = pieces.slice(a.to, b.from).map(({ lower }) => lower);
  const part =
    between[0] === 'of' && a.numeral.scale > 1 && /^(?:the|its|their|his|her|a)?$/.test(between[1] ?? '');
  const choice = between.join(' ') === 'or' && a.numeral.digits !== null;
  return part || choice ? { ...a, unit: { ...b.unit, from: a.from, to: a.to } } : a;
}

const CHANGE_VERB =
  /^(?:r[io]se[ns]?|risen|jump|climb|increas|fell|fall|drop|declin|grew|grow|gain|surg|soar|plung|slip|went|cut|slow|widen|narrow|down|up|revis|rais|lower|improv|chang|mov)/;

/** Joins "5 to 10", "between 5 and 10", "$5m-$10m", "three or four"; two levels of a change ("rose from 5 to 10") stay two. */
function joinRange(pieces: readonly Piece[], a: Figure, b: Figure): Figure | null {
  if (
    b.from - a.to !== 1 ||
    a.range ||
    a.unit.kind === 'ORDINAL' ||
    a.vague ||
    b.vague ||
    (a.high === 0 && a.numeral.spelled)
  )
    return null;
  const join = pieces[a.to]?.lower ?? '';
  const scale =
    a.numeral.scale === 1 && b.numeral.scale > 1 && a.low < b.low / b.numeral.scale ? b.numeral.scale : 1;
  const low = a.low * scale;
  if (low >= b.low || !sameUnit(a, b) || !isRangeWord(pieces, a, b, join)) return null;
  const unit =
    a.unit.kind === 'COUNT'
      ? { ...b.unit, from: a.from }
      : {
          ...b.unit,
          name: b.unit.kind === 'COUNT' ? a.unit.name : b.unit.name,
          kind: b.unit.kind === 'COUNT' ? a.unit.kind : b.unit.kind,
          from: a.from,
          to: b.to,
        };
  const between = join === 'and' || (join === 'to' && pieces[a.from - 1]?.lower === 'from') ? 1 : 0;
  return { ...b, from: a.from - between, low, range: true, unit };
}

/** A rate stands behind the second figure only: "$5 to $10 a month". */
const sameName = (a: string, b: string): boolean => a === b || b.startsWith(`${a} per `);

const sameUnit = (a: Figure, b: Figure): boolean =>
  a.unit.kind === 'COUNT' ||
  (a.unit.kind === b.unit.kind && sameName(a.unit.name ?? '', b.unit.name ?? '')) ||
  (a.unit.kind === 'MONEY' && b.unit.kind === 'COUNT');

function isRangeWord(pieces: readonly Piece[], a: Figure, b: Figure, join: string): boolean {
  if (/^[-–—]$/.test(join)) return true;
  if (join === 'and') return pieces[a.from - 1]?.lower === 'between';
  if (join === 'or')
    return (
      (b.low - a.low) / b.numeral.scale <= 2 && pieces[a.to - 1]?.text !== '-' && b.unit.kind !== 'MONEY'
    );
  if (join !== 'to' || pieces[a.from - 1]?.lower === 'by') return false;
  if (a.unit.kind === 'AGE') return false;
  if (pieces[a.from - 1]?.lower !== 'from') return !CHANGE_VERB.test(pieces[a.from - 1]?.lower ?? '');
  for (let i = a.from - 2; i >= Math.max(0, a.from - 6); i -= 1)
    if (CHANGE_VERB.test(pieces[i]?.lower ?? '')) return false;
  return true;
}
