import { DAY_MS, interval, utc, weekdayOf } from './calendar.js';
import type { DateClue } from './clue.js';
import { clue } from './clueKit.js';
import type { TimeExpression } from './expression.js';
import { tellingOf } from './grammar/cues.js';
import type { TimeInterval } from './types.js';

/** How far back the day that "two days after the election" speaks of is looked for, in UTF-16 code units. */
const DAY_REACH = 400;
const EXPRESSIONS_BACK = 4;
/** Election days repeat after 28 years, so one such cycle gives every day at most one year. */
const FIRST_YEAR = 2008;
const LAST_YEAR = 2032;
const TUESDAY = 2;

/** The Tuesday after the first Monday of November (3 U.S.C. 1). */
function usElectionDay(year: number): number {
  const second = utc(year, 11, 2);
  return second + ((TUESDAY - weekdayOf(second) + 7) % 7) * DAY_MS;
}

const US_PRESIDENCY = /\b(?:president[- ]elect|presidential)\b/i;
const UNITED_STATES = /\bU\.?S\.?\b|\bUnited States\b|\bAmerican\b|\bWhite House\b|\bWashington\b/;
const ELECTION = /^ [A-Za-z'’. ]{0,40}?\belection(?: (?:victory|win|day|night|triumph|defeat))?\b/i;

/** From a day that lay `distance` days after a presidential election to the inauguration, in every year that it fits. */
function fitting(month: number, day: number, distance: number): TimeInterval[] {
  const found: TimeInterval[] = [];
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 4) {
    const at = utc(year, month, day);
    if (at - distance * DAY_MS === usElectionDay(year))
      found.push(interval(at, utc(year + 1, 1, 21), 'RANGE'));
  }
  return found;
}

/** "On November 8 ... two days after the election victory" of a president-elect: the election's calendar tells the year. */
export function electionClues(text: string, expressions: readonly TimeExpression[]): DateClue[] {
  if (!US_PRESIDENCY.test(text) || !UNITED_STATES.test(text)) return [];
  return expressions.flatMap((expression, index): DateClue[] => {
    const { meaning, end, start } = expression;
    if (meaning.kind !== 'OFFSET' || meaning.unit !== 'DAY' || meaning.base !== 'HAPPENING') return [];
    if (
      meaning.direction !== 1 ||
      meaning.least !== meaning.most ||
      !ELECTION.test(text.slice(end, end + 64))
    )
      return [];
    const dated = expressions
      .slice(Math.max(0, index - EXPRESSIONS_BACK), index)
      .findLast((one) => one.meaning.kind === 'DATE' && one.meaning.day !== null);
    if (dated?.meaning.kind !== 'DATE' || dated.meaning.day === null || dated.meaning.year !== null)
      return [];
    if (start - dated.end > DAY_REACH || tellingOf(text, dated) !== 'PAST') return [];
    const intervals = fitting(dated.meaning.month, dated.meaning.day, meaning.least);
    return intervals.length === 0
      ? []
      : [
          clue('days-after-election', 'LOW', `${dated.text}, ${expression.text}`, {
            kind: 'ANY_OF',
            intervals,
          }),
        ];
  });
}
