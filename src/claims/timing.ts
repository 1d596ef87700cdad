import type { Span } from '../shared/spans.js';
import { findTimeExpressions, resolveTimeExpression } from '../shared/time/index.js';
import type { Tense, TimeExpression, TimeMeaning } from '../shared/time/index.js';
import type { TimeInterval } from '../shared/time/types.js';
import { within } from './text/sorted.js';
import type { ClaimTime } from './types.js';

/** A told time no longer than this becomes the narrative date that "the day after" counts from. */
const MAX_ANCHOR_MS = 3 * 24 * 3_600_000;

interface Placed {
  readonly span: Span;
  readonly expression: TimeExpression;
}

/** Tells when the happening of each claim took place; claims are to be asked for in the order of the text. */
export class ClaimClock {
  private readonly published: TimeInterval | null;
  private readonly expressions: readonly Placed[];
  private anchor: TimeInterval | null = null;

  constructor(text: string, published: TimeInterval | null) {
    this.published = published;
    this.expressions = findTimeExpressions(text)
      .filter(({ bound }) => bound === null)
      .map((expression) => ({ span: { start: expression.start, end: expression.end }, expression }));
  }

  /**
   * The time told in the first of `places` that tells one; null when none does. The finest expression of a place counts,
   * the first of equals. `narrative` claims move the date that later relative expressions count from.
   */
  timeOf(places: readonly (readonly Span[])[], tense: Tense, narrative: boolean): ClaimTime | null {
    for (const spans of places) {
      const told = spans
        .flatMap((span) => within(this.expressions, span))
        .sort((a, b) => coarseness(a) - coarseness(b));
      for (const { expression } of told) {
        const time = resolveTimeExpression(expression, {
          published: this.published,
          tense,
          anchor: this.anchor,
        });
        if (time === null) continue;
        if (narrative && isShort(time.interval)) this.anchor = time.interval;
        return { interval: time.interval, text: time.text, reasons: time.reasons };
      }
    }
    return null;
  }
}

const isShort = ({ from, to }: TimeInterval): boolean => to.getTime() - from.getTime() <= MAX_ANCHOR_MS;

const COARSENESS: Readonly<Record<TimeMeaning['kind'], number>> = {
  INSTANT: 0,
  DATE: 0,
  NUMERIC: 0,
  WEEKDAY: 0,
  NIGHT: 0,
  DAY_OF_MONTH: 1,
  OFFSET: 1,
  HOLIDAY: 1,
  RANGE: 1,
  TIME_OF_DAY: 2,
  PERIOD: 2,
  WINDOW: 3,
  SEASON: 3,
  YEARS: 4,
  EPOCH: 4,
  ANNIVERSARY: 5,
};

const coarseness = ({ expression: { meaning } }: Placed): number =>
  COARSENESS[meaning.kind] + (meaning.kind === 'DATE' && meaning.day === null ? 2 : 0);
