import type { NumberInterval } from '../../shared/intervals.js';
import { MODIFIERS_AFTER, MODIFIERS_BEFORE, MODIFIER_FILLERS } from '../data/countedModifiers.js';
import { lazily } from '../../shared/lazily.js';
import { wordSet } from '../text/words.js';
import { classTable, phraseAt, phraseBefore } from './phrases.js';
import type { Piece } from './tokens.js';

export type Modifier = 'AT_LEAST' | 'MORE' | 'LESS' | 'UP_TO' | 'ABOUT' | 'NEARLY' | 'BARELY' | 'EXACT';

const tables = lazily(() => ({
  before: classTable(MODIFIERS_BEFORE),
  after: classTable(MODIFIERS_AFTER),
  fillers: wordSet(MODIFIER_FILLERS),
}));

const LONGEST = 5;
/** How far "about" is from the number it stands with, as a share of it (methods: +-10 %). */
const ABOUT_SHARE = 0.1;

/** A word that "over" belongs to, so that it opens no figure: "handed over dozens of files". */
const TAKES_OVER =
  /^(?:all|won|wins?|winning|hand(?:s|ed|ing)?|t(?:ake|akes|ook|aken|aking)|turn(?:s|ed|ing)?|g(?:ive|ives|ave|iven|iving)|pass(?:es|ed|ing)?|carr(?:y|ies|ied|ying)|c(?:ome|omes|ame|oming)|fl(?:y|ies|ew|own|ying)|swe(?:ep|eps|pt|eping)|hover(?:s|ed|ing)?|look(?:s|ed|ing)?|sign(?:s|ed|ing)?|presid(?:e|es|ed|ing)|roll(?:s|ed|ing)?)$/;

/** A modifier with the pieces it adds to the figure. */
export interface Modified {
  readonly modifier: Modifier | null;
  readonly from: number;
  readonly to: number;
}

/** Finds what opens or widens the figure at pieces [from, to). */
export function modifierOf(pieces: readonly Piece[], from: number, to: number): Modified {
  const { before, after, fillers } = tables();
  const behind = phraseAt(after, pieces, to);
  const end = behind === null ? to : to + behind.words.length;
  let start = from;
  for (let skipped = 0; skipped < 2 && pieces[start - 1] !== undefined; skipped += 1) {
    const ahead = phraseBefore(before, pieces, start, LONGEST);
    if (ahead !== null)
      return choose(pieces, ahead.value as Modifier, start - ahead.words.length, end, behind);
    if (!fillers.has(pieces[start - 1]?.lower ?? '')) break;
    start -= 1;
  }
  return { modifier: behind === null ? null : (behind.value as Modifier), from, to: end };
}

function choose(
  pieces: readonly Piece[],
  modifier: Modifier,
  from: number,
  to: number,
  behind: { readonly value: string } | null,
): Modified {
  const first = pieces[from]?.lower ?? '';
  const word = pieces[from - 1]?.lower ?? '';
  if (modifier === 'EXACT') {
    const outer = phraseBefore(tables().before, pieces, from, LONGEST);
    if (outer !== null && outer.value !== 'EXACT')
      return { modifier: outer.value as Modifier, from: from - outer.words.length, to };
    return { modifier: behind === null ? 'EXACT' : (behind.value as Modifier), from, to };
  }
  if (first === 'over' && TAKES_OVER.test(word)) return { modifier: null, from: from + 1, to };
  if (modifier === 'ABOUT' || modifier === 'NEARLY') {
    const outer = phraseBefore(tables().before, pieces, from, LONGEST);
    if (outer !== null && outer.value !== 'EXACT')
      return { modifier: outer.value as Modifier, from: from - outer.words.length, to };
  }
  return { modifier, from, to };
}

export interface Bounds extends NumberInterval {
  readonly approximate: boolean;
}

/** Applies a modifier to the bounds of a number or a range. */
export function bounded(modifier: Modifier | null, low: number, high: number, vague: boolean): Bounds {
  const make = (
    l: number | null,
    h: number | null,
    lowOpen = false,
    highOpen = false,
    approximate = vague,
  ): Bounds => ({
    low: l,
    high: h,
    lowOpen,
    highOpen,
    approximate,
  });
  switch (modifier) {
    case null:
    case 'EXACT':
      return make(low, high);
    case 'AT_LEAST':
      return make(low, null);
    case 'MORE':
      return make(low, null, true);
    case 'LESS':
      return make(Math.min(0, high), high, false, true);
    case 'UP_TO':
      return make(Math.min(0, high), high);
    case 'ABOUT':
      return make(
        tidy(low - Math.abs(low) * ABOUT_SHARE),
        tidy(high + Math.abs(high) * ABOUT_SHARE),
        false,
        false,
        true,
      );
    case 'NEARLY':
      return make(tidy(low - Math.abs(low) * ABOUT_SHARE), high, false, false, true);
    case 'BARELY':
      return make(low, tidy(high + Math.abs(high) * ABOUT_SHARE), false, false, true);
  }
}

/** Drops the noise of binary fractions. */
const tidy = (value: number): number => Number(value.toPrecision(12));
