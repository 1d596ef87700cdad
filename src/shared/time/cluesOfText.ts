import { DAY_MS, dayInterval, interval, utc, yearInterval } from './calendar.js';
import type { DateClue, Trust } from './clue.js';
import { absolute, clue, isFullDate, monthDay, notAfter, notBefore, within } from './clueKit.js';
import { electionClues } from './electionClues.js';
import type { AnniversaryMeaning, DateMeaning, TimeExpression, TimeMeaning } from './expression.js';
import { findTimeExpressions } from './find.js';
import { sentenceAround, tellingOf } from './grammar/cues.js';

/** A day written without its year is read as one of the half year before (or after) publication. */
const NEAR_DAYS = 183;
/** A report says "on Tuesday" in its lead on that day or, for the morning editions, the day after. */
const LEAD_WEEKDAY_DAYS_AFTER = 1;
const LEAD_PARAGRAPHS = 2;
const LEAD_REACH = 900;

/** Where the lead ends: after the first paragraphs, in UTF-16 code units. */
function leadEnd(text: string): number {
  let end = 0;
  for (let paragraph = 0; paragraph < LEAD_PARAGRAPHS && end >= 0; paragraph += 1) {
    const next = text.indexOf('\n', text.slice(end).search(/\S/) + end);
    if (next < 0) return Math.min(text.length, LEAD_REACH);
    end = next + 1;
  }
  return Math.min(end, LEAD_REACH);
}

const weekdayIn = (meaning: TimeMeaning): number | null => {
  if (meaning.kind === 'NIGHT' && meaning.of !== null) return weekdayIn(meaning.of);
  if (meaning.kind !== 'WEEKDAY' || meaning.week !== null) return null;
  return meaning.which === null || meaning.which === 'THIS' ? meaning.weekday : null;
};

function leadWeekday(text: string, expressions: readonly TimeExpression[]): DateClue[] {
  const end = leadEnd(text);
  for (const expression of expressions) {
    const weekday =
      expression.start < end && expression.bound === null ? weekdayIn(expression.meaning) : null;
    if (weekday === null || tellingOf(text, expression) === 'FUTURE') continue;
    return [
      clue('lead-weekday', 'LOW', expression.text, {
        kind: 'WEEKDAY',
        weekday,
        daysAfter: LEAD_WEEKDAY_DAYS_AFTER,
      }),
    ];
  }
  return [];
}

/** "May 9 parade" names a day whose parade it is, whatever the year; "on May 9" dates what the sentence tells. */
const isAdverbial = (text: string, expression: TimeExpression): boolean =>
  expression.bound !== null ||
  /\b(?:on|from)\s$/i.test(text.slice(Math.max(0, expression.start - 6), expression.start));

function dayWithoutYear(text: string, expression: TimeExpression, meaning: DateMeaning): DateClue[] {
  if (meaning.day === null || expression.bound === 'BY' || expression.bound === 'UNTIL') return [];
  if (!isAdverbial(text, expression)) return [];
  const telling = tellingOf(text, expression);
  if (meaning.year === 'THIS' && telling === 'PAST') {
    const toYearEnd = Math.round((utc(2025, 12, 31) - utc(2025, meaning.month, meaning.day)) / DAY_MS);
    return [
      clue(
        'past-day-this-year',
        'MEDIUM',
        expression.text,
        monthDay(meaning.month, meaning.day, 0, toYearEnd),
      ),
    ];
  }
  if (meaning.year !== null || telling === 'NEUTRAL') return [];
  return telling === 'PAST'
    ? [clue('past-day', 'LOW', expression.text, monthDay(meaning.month, meaning.day, 0, NEAR_DAYS))]
    : [clue('coming-day', 'LOW', expression.text, monthDay(meaning.month, meaning.day, NEAR_DAYS, 0))];
}

const UPCOMING = /\b(?:upcoming|forthcoming|coming|approaching|next)\s$/i;

/** "the upcoming 2024 election" is written in that year or the one before. */
function upcomingYear(text: string, expression: TimeExpression): DateClue[] {
  const { meaning } = expression;
  if (meaning.kind !== 'YEARS' || meaning.from !== meaning.to) return [];
  if (!UPCOMING.test(text.slice(Math.max(0, expression.start - 16), expression.start))) return [];
  const years = interval(utc(meaning.from - 1, 1, 1), utc(meaning.from + 1, 1, 1), 'RANGE');
  return [clue('upcoming-year', 'LOW', expression.text, within(years))];
}

/** The day of a coming happening whose year is told elsewhere in the text ("the upcoming 2024 vote ... before November 5"). */
function dayOfUpcoming(clues: readonly DateClue[]): DateClue[] {
  const years = clues.flatMap((one) =>
    one.rule === 'upcoming-year' && one.constraint.kind === 'INTERVAL'
      ? [one.constraint.interval.to.getUTCFullYear() - 1]
      : [],
  );
  const year = years[0];
  if (year === undefined || years.some((other) => other !== year)) return [];
  return clues.flatMap((one) => {
    if (one.rule !== 'coming-day' || one.constraint.kind !== 'MONTH_DAY') return [];
    const { month, day } = one.constraint;
    const before = interval(utc(year - 1, month, day + 1), utc(year, month, day + 1), 'RANGE');
    return [clue('upcoming-year-and-day', 'LOW', `${one.text} ${String(year)}`, within(before))];
  });
}

function anniversaryClues(text: string, expression: TimeExpression, meaning: AnniversaryMeaning): DateClue[] {
  const time = absolute(meaning);
  if (time === null) return [];
  const [ahead, behind] = sentenceAround(text, expression);
  const year = yearInterval(time.from.getUTCFullYear());
  const coming =
    /\b(?:will|to) (?:mark|celebrate|be|commemorate)\s(?:the\s|its\s|his\s|her\s|their\s)?$|\b(?:ahead of|before|upcoming|approaching)\s(?:the\s)?$/i.test(
      ahead,
    );
  const now =
    /\bthis year\b/i.test(ahead + behind) || coming || /\b(?:today|marks|is the)\s(?:the\s)?$/i.test(ahead);
  const participle =
    /\b(?:marking|celebrating|commemorating)\s(?:the\s)?$/i.test(ahead) && expression.start < leadEnd(text);
  if (!now && !participle) return [clue('past-anniversary', 'LOW', expression.text, notBefore(year))];
  const inYear = clue('anniversary-year', now ? 'MEDIUM' : 'LOW', expression.text, within(year));
  const isDay =
    time.precision === 'DAY' && /\bwill\b|\bahead of\b|\bbefore\b|\bupcoming\b|\bapproaching\b/i.test(ahead);
  return isDay ? [inYear, clue('coming-anniversary', 'MEDIUM', expression.text, notAfter(time))] : [inYear];
}

/** Dates with a year in running text are background: they bound publication and are never taken for it. */
function datedMention(text: string, expression: TimeExpression): DateClue[] {
  const { meaning, bound } = expression;
  const time = ['DATE', 'INSTANT', 'YEARS', 'SEASON', 'RANGE'].includes(meaning.kind)
    ? absolute(meaning)
    : null;
  if (time === null || bound === 'UNTIL' || bound === 'BY') return [];
  const telling = tellingOf(text, expression);
  if (telling === 'FUTURE')
    return isFullDate(meaning) ? [clue('coming-date', 'LOW', expression.text, notAfter(time))] : [];
  return telling === 'PAST' || isFullDate(meaning)
    ? [clue('past-date', 'LOW', expression.text, notBefore(time))]
    : [];
}

/** "This year's summit" beside "the 2025 ... summit": the running year is 2025. */
function thisYearsHappening(text: string, expressions: readonly TimeExpression[]): DateClue[] {
  const nouns = new Set(
    [...text.matchAll(/\bthis year['’]s(?: [A-Za-z]+){0,2}? ([A-Za-z]{4,})/gi)].map((match) =>
      (match[1] ?? '').toLowerCase(),
    ),
  );
  for (const { meaning, end, text: written } of nouns.size === 0 ? [] : expressions) {
    if (meaning.kind !== 'YEARS' || meaning.from !== meaning.to) continue;
    const next =
      /^(?: [A-Za-z]+){1,3}/
        .exec(text.slice(end, end + 60))?.[0]
        .toLowerCase()
        .split(' ') ?? [];
    const noun = next.find((word) => nouns.has(word));
    if (noun !== undefined)
      return [
        clue('this-years-happening', 'MEDIUM', `${written} ${noun}`, within(yearInterval(meaning.from))),
      ];
  }
  return [];
}

function epochClues(expression: TimeExpression, trust: Trust, isNow: boolean): DateClue[] {
  const time = absolute(expression.meaning);
  if (time === null) return [];
  return [clue('epoch-day', isNow ? trust : 'LOW', expression.text, isNow ? within(time) : notBefore(time))];
}

/** Clues in the article's own text. The lead is its first two paragraphs. */
export function cluesOfBody(text: string): DateClue[] {
  const expressions = findTimeExpressions(text);
  const end = leadEnd(text);
  const found = expressions.flatMap((expression): DateClue[] => {
    const { meaning } = expression;
    if (meaning.kind === 'EPOCH') return epochClues(expression, 'MEDIUM', expression.start < end);
    if (meaning.kind === 'ANNIVERSARY') return anniversaryClues(text, expression, meaning);
    if (meaning.kind === 'DATE' && typeof meaning.year !== 'number')
      return dayWithoutYear(text, expression, meaning);
    const upcoming = upcomingYear(text, expression);
    return upcoming.length > 0 ? upcoming : datedMention(text, expression);
  });
  return [
    ...leadWeekday(text, expressions),
    ...found,
    ...dayOfUpcoming(found),
    ...thisYearsHappening(text, expressions),
    ...electionClues(text, expressions),
  ];
}

/** Kinds of headline whose date is that of the issue: "Morning briefing, 3 March 2024". */
const DIGEST =
  /\b(?:live|updates?|briefing|digest|round-?up|bulletin|news|today|daily|podcast|diary|minutes|summary|as it happened)\b/i;

/** Clues in a headline. */
export function cluesOfTitle(text: string): DateClue[] {
  return findTimeExpressions(text).flatMap((expression): DateClue[] => {
    const time = absolute(expression.meaning);
    if (time === null) return [];
    if (expression.meaning.kind === 'EPOCH') return epochClues(expression, 'MEDIUM', true);
    if (!isFullDate(expression.meaning)) return [];
    return DIGEST.test(text)
      ? [clue('digest-date', 'MEDIUM', expression.text, within(time))]
      : [clue('past-date', 'LOW', expression.text, notBefore(time))];
  });
}

const OLD_PICTURE = /\bfile\b|\barchiv|\bundated\b|\blibrary (?:photo|picture)/i;

/** Clues in a picture's caption: the day it was taken, and the anniversary it shows. */
export function cluesOfCaption(text: string): DateClue[] {
  const old = OLD_PICTURE.test(text);
  return findTimeExpressions(text).flatMap((expression): DateClue[] => {
    const time = absolute(expression.meaning);
    if (time === null || tellingOf(text, expression) === 'FUTURE') return [];
    if (expression.meaning.kind === 'ANNIVERSARY')
      return old
        ? []
        : [
            clue(
              'caption-anniversary',
              'LOW',
              expression.text,
              within(yearInterval(time.from.getUTCFullYear())),
            ),
          ];
    if (!isFullDate(expression.meaning)) return [];
    return old
      ? [clue('old-picture', 'LOW', expression.text, notBefore(time))]
      : [
          clue('caption-date', 'MEDIUM', expression.text, {
            kind: 'TAKEN',
            interval: dayInterval(time.from),
          }),
        ];
  });
}
