import type {
  DayPart,
  Portion,
  TimeBound,
  TimeExpression,
  TimeMeaning,
  Which,
  WithinDay,
} from './expression.js';

/** How far before and after an expression its qualifiers are looked for, in UTF-16 code units. */
const REACH = 32;

/** Whether a meaning names one day, so that "morning" or "at 8 p.m." can refine it. */
export function isDayLike(meaning: TimeMeaning): boolean {
  if (meaning.kind === 'DATE') return meaning.day !== null;
  if (meaning.kind === 'OFFSET') return meaning.unit === 'DAY' && meaning.part === null;
  return ['WEEKDAY', 'HOLIDAY', 'NUMERIC', 'DAY_OF_MONTH'].includes(meaning.kind);
}

/** The same day narrowed to a part; null when the meaning cannot be narrowed. */
export function withPart(meaning: TimeMeaning, part: DayPart): TimeMeaning | null {
  if (part === 'NIGHT' && meaning.kind === 'RANGE')
    return { kind: 'NIGHT', of: meaning.from, side: 'STARTS', late: false };
  if (part === 'NIGHT' && isDayLike(meaning))
    return { kind: 'NIGHT', of: meaning, side: 'STARTS', late: false };
  if (!isDayLike(meaning) || !('part' in meaning)) return null;
  return meaning.part === null && meaning.clock === null ? { ...meaning, part } : null;
}

function withPortion(meaning: TimeMeaning, portion: Portion): TimeMeaning | null {
  if (meaning.kind === 'DATE' && meaning.day === null) return { ...meaning, portion };
  if (meaning.kind === 'YEARS' || meaning.kind === 'SEASON') return { ...meaning, portion };
  if (meaning.kind === 'PERIOD') return meaning.portion === null ? { ...meaning, portion } : null;
  if (meaning.kind === 'NIGHT') return portion === 'LATE' ? { ...meaning, late: true } : null;
  if (portion === 'MID') return null;
  return 'part' in meaning && meaning.part !== null
    ? withinPart(meaning, portion)
    : withPart(meaning, portion);
}

/** "early Tuesday morning" is the small hours as well; "late Tuesday afternoon" is still the afternoon. */
function withinPart(meaning: Extract<TimeMeaning, WithinDay>, portion: 'EARLY' | 'LATE'): TimeMeaning {
  return portion === 'EARLY' && meaning.part === 'MORNING' ? { ...meaning, part: 'EARLY' } : meaning;
}

function withWhich(meaning: TimeMeaning, which: Which): TimeMeaning | null {
  if (meaning.kind === 'WEEKDAY' || meaning.kind === 'SEASON')
    return meaning.which === null ? { ...meaning, which } : null;
  if (meaning.kind === 'DATE')
    return meaning.day === null && meaning.year === null ? { ...meaning, which } : null;
  return meaning.kind === 'HOLIDAY' && meaning.year === null ? { ...meaning, year: which } : null;
}

interface Qualifier {
  readonly pattern: RegExp;
  readonly apply: (meaning: TimeMeaning, word: string) => TimeMeaning | null;
}

const WHICH_WORDS: ReadonlyMap<string, Which> = new Map([
  ['this', 'THIS'],
  ['last', 'LAST'],
  ['past', 'LAST'],
  ['next', 'NEXT'],
  ['coming', 'NEXT'],
]);
const whichOf = (words: string): Which =>
  WHICH_WORDS.get(words.toLowerCase().split(/\s+/).at(-1) ?? '') ?? 'THIS';

/** "early" before a month is its first third, before a day its first hours. */
const PREFIXES: readonly Qualifier[] = [
  {
    pattern: /(?:\bthe )?\b(?:early|small|wee)(?: morning)? hours (?:of|on) (?:the )?$/i,
    apply: (m) => withPart(m, 'EARLY'),
  },
  {
    pattern: /(?:\bthe )?\b(?:early )?(morning|afternoon|evening|night) (?:of|on) (?:the )?$/i,
    apply: (m, word) => withPart(m, word.toUpperCase() as DayPart),
  },
  { pattern: /\b(?:the )?night (?:from |between )$/i, apply: (m) => withPart(m, 'NIGHT') },
  {
    pattern: /\b(early|late)(?: on| in)?[ -]$/i,
    apply: (m, word) => withPortion(m, word.toUpperCase() as Portion),
  },
  { pattern: /\bmid[ -]$/i, apply: (m) => withPortion(m, 'MID') },
  { pattern: /\bthe middle of $/i, apply: (m) => withPortion(m, 'MID') },
  { pattern: /\bthe (?:beginning|start|first half) of $/i, apply: (m) => withPortion(m, 'EARLY') },
  { pattern: /\b(?:the )?(?:end|close|second half) of $/i, apply: (m) => withPortion(m, 'LATE') },
  {
    pattern: /\b((?:this )?(?:past|coming)|this|last|next) $/i,
    apply: (m, word) => withWhich(m, whichOf(word)),
  },
];

const withRelativeYear = (meaning: TimeMeaning, year: Which | 'THAT'): TimeMeaning | null => {
  if (meaning.kind === 'HOLIDAY' && meaning.year === null)
    return year === 'THAT' ? null : { ...meaning, year };
  if (meaning.kind !== 'DATE' && meaning.kind !== 'SEASON') return null;
  return meaning.year === null ? { ...meaning, year } : null;
};

const SUFFIXES: readonly Qualifier[] = [
  {
    pattern: /^ (?:early )?(morning|afternoon|evening|night|lunchtime)(?![a-z])/i,
    apply: (m, word) => (m.kind === 'RANGE' ? null : withPart(m, word.toUpperCase() as DayPart)),
  },
  { pattern: /^ (?:at )?(?:noon|midday)(?![a-z])/i, apply: (m) => withPart(m, 'NOON') },
  {
    pattern: /^,? (?:of )?(this|last|next) year(?![a-z])/i,
    apply: (m, word) => withRelativeYear(m, whichOf(word)),
  },
  {
    pattern: /^,? (?:of |in )?(?:that|the same)(?: same)? year(?![a-z])/i,
    apply: (m) => withRelativeYear(m, 'THAT'),
  },
  {
    pattern: /^,? (?:of )?(this|last|next) week(?![a-z])/i,
    apply: (m, word) => (m.kind === 'WEEKDAY' && m.week === null ? { ...m, week: whichOf(word) } : null),
  },
];

const BOUND_WORDS: readonly (readonly [RegExp, TimeBound])[] = [
  [/\bsince (?:at least |about |around |early |late )?(?:the )?$/i, 'SINCE'],
  [/\b(?:at least )?(?:until|till|through|up to)(?: at least)? (?:the )?$/i, 'UNTIL'],
  [/\b(?:before|prior to|ahead of) (?:the )?$/i, 'BEFORE'],
  [/\bafter (?:the )?$/i, 'AFTER'],
  [/\b(?:no later than|not later than|by) (?:the )?$/i, 'BY'],
];

/** "from 2014 onwards" is "since 2014". */
const ONWARDS = /^(?:,? onwards?| on(?=[,.;]))(?![a-z])/i;

const spanned = (text: string, draft: TimeExpression, start: number, end: number): TimeExpression => ({
  ...draft,
  start,
  end,
  text: text.slice(start, end),
});

function takeSuffix(text: string, draft: TimeExpression): TimeExpression | null {
  const behind = text.slice(draft.end, draft.end + REACH);
  for (const { pattern, apply } of SUFFIXES) {
    const found = pattern.exec(behind);
    const meaning = found === null ? null : apply(draft.meaning, found[1] ?? '');
    if (found !== null && meaning !== null)
      return { ...spanned(text, draft, draft.start, draft.end + found[0].length), meaning };
  }
  return null;
}

function takePrefix(text: string, draft: TimeExpression, floor: number): TimeExpression | null {
  const ahead = text.slice(Math.max(floor, draft.start - REACH), draft.start);
  for (const { pattern, apply } of PREFIXES) {
    const found = pattern.exec(ahead);
    const meaning = found === null ? null : apply(draft.meaning, found[1] ?? '');
    if (found !== null && meaning !== null)
      return { ...spanned(text, draft, draft.start - found[0].length, draft.end), meaning };
  }
  return null;
}

/** Whether a meaning is told to the hour or to a part of the day. */
const isClocked = (meaning: TimeMeaning): boolean =>
  meaning.kind === 'TIME_OF_DAY' ||
  ('clock' in meaning && meaning.clock !== null) ||
  ('part' in meaning && (meaning.part === 'NOON' || meaning.part === 'MIDNIGHT'));

function takeBound(text: string, draft: TimeExpression, floor: number): TimeExpression {
  const ahead = text.slice(Math.max(floor, draft.start - REACH), draft.start);
  for (const [pattern, bound] of BOUND_WORDS) {
    const found = pattern.exec(ahead);
    if (found === null) continue;
    // "Shortly after 6 p.m." is a time, and near enough to it; "after the vote on May 3" is none.
    if (isClocked(draft.meaning) && bound !== 'SINCE' && bound !== 'UNTIL') return draft;
    return { ...spanned(text, draft, draft.start - found[0].length, draft.end), bound };
  }
  const onwards = ONWARDS.exec(text.slice(draft.end, draft.end + REACH));
  if (onwards === null || !/\bfrom $/i.test(ahead)) return draft;
  return {
    ...spanned(text, draft, draft.start - 'from '.length, draft.end + onwards[0].length),
    bound: 'SINCE',
  };
}

/**
 * Widens an expression by the words around it that refine it ("early", "last", "night", "this year"), then by those that
 * make it a bound ("since"). Nothing before `floor` is taken.
 */
export function qualify(text: string, expression: TimeExpression, floor: number): TimeExpression {
  let draft: TimeExpression = expression;
  for (let wider = takeSuffix(text, draft); wider !== null; wider = takeSuffix(text, draft)) draft = wider;
  for (let wider = takePrefix(text, draft, floor); wider !== null; wider = takePrefix(text, draft, floor))
    draft = wider;
  return takeBound(text, draft, floor);
}
