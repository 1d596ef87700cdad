import type { Span } from '../shared/spans.js';
import { resolveTimeExpression } from '../shared/time/index.js';
import type { Tense, TimeExpression, TimeMeaning } from '../shared/time/index.js';
import type { TimeInterval } from '../shared/time/types.js';
import { firstFrom, within } from './text/sorted.js';
import { timesIn } from './text/times.js';
import type { ClaimTime } from './types.js';

/** A told time no longer than this becomes the narrative date that "the day after" counts from. */
const MAX_ANCHOR_MS = 3 * 24 * 3_600_000;

/** Where a claim's time may be told. */
export interface TimePlace {
  readonly spans: readonly Span[];
  /** Another clause's words: only a time fine enough to be the whole sentence's counts. */
  readonly shared: boolean;
  /** A clause in front of another: "the day after" in it dates the other. */
  readonly leading: boolean;
}

/** How far before a time it is sought what the time belongs to, in code units. */
const MAX_RELATIVE = 90;
/** "a figure of 18 that his office gave late on Thursday": then it was told; when it happened is another question. */
const TOLD_THEN =
  /\b(?:figures?|tolls?|tall(?:y|ies)|counts?|estimates?|totals?|numbers?|versions?|accounts?)\b(?:\s+of\s+\S+)?,?\s+(?:that|which)\s+(?:[\p{L}'’-]+\s+){1,5}?(?:gave|given|issued|announced|reported|released|published|provided|cited)\s+(?:(?:late|early|earlier|only|on|in|at)\s+)*$/iu;

/** "up from 64 percent in 2021", "lower than the figure of May": a time of what it is compared with. */
const COMPARED =
  /\b(?:(?:up|down)\s+from|(?:higher|lower|larger|smaller|bigger|better|worse|greater|stronger|weaker)\s+than|compared\s+(?:with|to))\s+[^.;,]{0,50}$/iu;

/** "in the six months to June", "the year ended in March": a stretch that a figure covers, which mostly is long over. */
const COVERED =
  /\b(?:weeks?|months?|quarters?|half|years?)\s+(?:up\s+to|to|through|ended|ending|until)\s+(?:(?:in|on|the\s+end\s+of|end|late|early|mid)[\s-]+)*$/iu;

const isOfAnother = (text: string, { start }: TimeExpression): boolean => {
  const before = text.slice(Math.max(0, start - MAX_RELATIVE), start);
  return TOLD_THEN.test(before) || COMPARED.test(before) || COVERED.test(before);
};

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
    this.expressions = timesIn(text)
      .filter((expression) => !isOfAnother(text, expression))
      .map((expression) => ({ span: { start: expression.start, end: expression.end }, expression }));
  }

  /** Whether any time is told in a stretch of the text: in most sentences none is. */
  tellsIn({ start, end }: Span): boolean {
    const first = this.expressions[firstFrom(this.expressions, start)];
    return first !== undefined && first.span.start < end;
  }

  /**
   * The time told in the first of `places` that tells one; null when none does. The finest expression of a place counts,
   * the first of equals. `narrative` claims move the date that later relative expressions count from.
   */
  timeOf(places: readonly TimePlace[], tense: Tense, narrative: boolean): ClaimTime | null {
    for (const place of places) {
      for (const expression of this.toldIn(place)) {
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

  private toldIn({ spans, shared, leading }: TimePlace): TimeExpression[] {
    return spans
      .flatMap((span) => within(this.expressions, span))
      .map(({ expression }) => expression)
      .filter(
        (expression) =>
          !(leading && isDistance(expression)) && !(shared && coarseness(expression) > MAX_SHARED),
      )
      .sort((a, b) => coarseness(a) - coarseness(b));
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

/** "The day after the storm of May 3": a distance from a happening whose own date is told. */
const isDistance = ({ meaning }: TimeExpression): boolean =>
  meaning.kind === 'OFFSET' && meaning.base === 'HAPPENING' && meaning.of !== null;

/** Coarsest expression that a clause takes over from the clause beside it: a day or a part of one. */
const MAX_SHARED = 2;

function coarseness(expression: TimeExpression): number {
  const { meaning } = expression;
  if (isDistance(expression)) return -1;
  return COARSENESS[meaning.kind] + (meaning.kind === 'DATE' && meaning.day === null ? 2 : 0);
}
