import type { Quantity } from '../../../claims/index.js';

type Value = number | readonly [number, number];

/** A figure as the gold data writes it. */
export interface ConventionalQuantity {
  readonly value: Value;
  readonly unit: string | null;
  readonly change: string;
}

const OPEN_NUMBER = /\b(?:dozens|scores|tens|hundreds|thousands|millions|billions|trillions)\b/i;
const UNCOUNTED = /\b(?:several|few|handful)\b/i;
const PERCENT_WORD = /[%％]|(?<!\p{L})(?:per\s?cent|pct?|percentage|basis|bps?|points?|ppts?)\b/iu;
const FROM_BELOW =
  /^\W*(?:nearly|almost|close|approaching|just|slightly|virtually|practically|nearing|not quite|a little)\b/i;
const ROUGHLY = /\b(?:about|around|roughly|approximately|approx|circa|some|estimated)\b|[~≈]/i;
const ZERO_FIRST = /^\D*\b(?:0|zero)\b/i;

/** Drops the noise of binary fractions. */
const tidy = (value: number): number => Number(value.toPrecision(10));

/** "no injuries" counts nobody; the gold data writes figures that are written, and no ordinals. */
const isWritten = ({ kind, low, high, text }: Quantity): boolean =>
  kind !== 'ORDINAL' && !(low === 0 && high === 0 && !/\d|zero/i.test(text)) && !UNCOUNTED.test(text);

/** "Up to 40", "under 40". */
const isBelow = ({ low, high, highOpen, text }: Quantity): boolean =>
  highOpen || (low === 0 && high !== null && high > 0 && !ZERO_FIRST.test(text));

/**
 * The number written, which the product widens to an interval: "about 50" is 45 to 55 and "nearly 50" is 45 to 50 there. "Dozens" is
 * 12 to 120, "hundreds" 100 to 1,000 and so on, and a part ("a third") is a fraction of one.
 */
function valueOf(quantity: Quantity): Value | null {
  const { low, high, approximate, text, kind } = quantity;
  if (low === null || high === null) return low ?? high;
  if (approximate && OPEN_NUMBER.test(text)) return [low / 2, low * 5];
  const whole = kind === 'PERCENT' && !PERCENT_WORD.test(text) ? 100 : 1;
  if (low === high || isBelow(quantity) || (approximate && FROM_BELOW.test(text))) return tidy(high / whole);
  if (!approximate) return [low, high];
  if (/^\W*barely/i.test(text)) return low;
  // About one number spans 20 % of it; about a range more.
  return high - low <= Math.abs(low + high) * 0.1001
    ? tidy((low + high) / 2 / whole)
    : [tidy(low / 0.9), tidy(high / 1.1)];
}

/** A noun says by how much ("a 5% drop", "5% more"): the gold data calls a change only what a verb, "up" or "down" says. */
const CHANGE_NOUN =
  /^\s*(?:(?:share )?(?:price|pay|wage) )?(?:more|less|higher|lower|off|drops?|falls?|rises?|gains?|increases?|decreases?|cuts?|declines?|jumps?|hikes?|raises?|discounts?|growth|reductions?)\b/i;

function changeOf(quantity: Quantity, after: string): string {
  const { change, high, approximate, text } = quantity;
  if (change !== 'NONE' && !CHANGE_NOUN.test(after)) return change.toLowerCase();
  if (high === null) return '>';
  if (isBelow(quantity) && !ROUGHLY.test(text)) return '<';
  return approximate && !OPEN_NUMBER.test(text) ? '~' : '=';
}

const RATE =
  /^\s*(?:per|a|an|each|every)\s+(second|minute|hour|day|week|month|year|person|head|game|match)\b(?!\s+(?:ago|earlier|before|later|old))/i;
const KIND_WORD = /\b(?:other|different|separate|new)\s+$/i;

/** What a count counts, with the word that tells the kind and its rate: "other employees", "tests per day". */
function countedOf({ counted, text }: Quantity, after: string, before: string | null): string | null {
  const own =
    counted === null ? before : (KIND_WORD.exec(text.slice(0, -counted.length))?.[0] ?? '') + counted;
  const rate = RATE.exec(after)?.[1];
  return rate === undefined ? own : `${own ?? ''} per ${rate}`.trim();
}

/** Names of units that the gold data writes in another way. */
const UNIT_NAMES: Readonly<Record<string, string>> = {
  percent: 'percentage',
  pence: 'p',
};

function unitOf(quantity: Quantity, after: string, before: string | null): string | null {
  const { kind, unit } = quantity;
  if (kind === 'AGE') return 'year of age';
  if (kind === 'COUNT') return countedOf(quantity, after, before);
  if (kind === 'MEASUREMENT' && unit === 'pound') return 'pound-mass';
  return UNIT_NAMES[unit ?? ''] ?? unit?.replace(/^times\b/, 'count') ?? null;
}

const LEVELS = /^(?:\s+\p{Ll}+)?\s+(?:up\s+|down\s+)?to\s+$/u;

/** "rose from 5 to 10": two levels of one figure, which the gold data writes as a range. */
function isFromTo(text: string, a: Quantity, b: Quantity): boolean {
  const same = a.kind === b.kind || a.kind === 'COUNT' || b.kind === 'COUNT';
  return (
    same &&
    /\bfrom\s+$/i.test(text.slice(0, a.span.start)) &&
    LEVELS.test(text.slice(a.span.end, b.span.start))
  );
}

/** The two levels in one, in rising order. */
function joined(a: ConventionalQuantity, b: ConventionalQuantity): ConventionalQuantity | null {
  if (typeof a.value !== 'number' || typeof b.value !== 'number') return null;
  const value = [Math.min(a.value, b.value), Math.max(a.value, b.value)] as const;
  return { value, unit: b.unit ?? a.unit, change: '=' };
}

/** A figure that leaves out what it counts counts what the one before did, when the product found it so. */
const inherited = (quantity: Quantity, before: Quantity | undefined, unit: string | null): string | null =>
  quantity.counted === null && quantity.countedHead !== null && quantity.countedHead === before?.countedHead
    ? unit
    : null;

/** Figures of a text in the way the gold data writes them down. */
export function conventional(text: string, found: readonly Quantity[]): ConventionalQuantity[] {
  const out: ConventionalQuantity[] = [];
  const written = found.filter(isWritten);
  written.forEach((quantity, i) => {
    const value = valueOf(quantity);
    const last = out.at(-1) ?? null;
    const before = written[i - 1];
    if (value === null) return;
    const after = text.slice(quantity.span.end);
    const unit = unitOf(quantity, after, inherited(quantity, before, last?.unit ?? null));
    const own = { value, unit, change: changeOf(quantity, after) };
    const both =
      last !== null && before !== undefined && isFromTo(text, before, quantity) ? joined(last, own) : null;
    if (both === null) out.push(own);
    else out[out.length - 1] = both;
  });
  return out;
}
