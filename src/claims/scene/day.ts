import { AFTERMATH_WORDS, HAPPENING_WORDS } from '../data/scene.js';
import { leading } from './leading.js';
import type { Reading, Sentence } from '../text/reading.js';
import { isAuxiliary, isDeterminer, isPreposition } from '../text/lexicon.js';
import { timesIn } from '../text/times.js';
import type { Token } from '../text/tokens.js';
import { wordSet } from '../text/words.js';
import { lazily } from '../../shared/lazily.js';
import { DAY_MS } from '../../shared/time/calendar.js';
import { resolveTimeExpression, type TimeExpression } from '../../shared/time/index.js';
import type { TimeInterval } from '../../shared/time/types.js';

/** A day on which the happening may have been, with what speaks for it. */
interface DayVote {
  /** ISO 8601 day. */
  readonly day: string;
  readonly weight: number;
}

const words = lazily(() => ({ happening: wordSet(HAPPENING_WORDS), aftermath: wordSet(AFTERMATH_WORDS) }));

/** A time longer than this names no day. */
const LONGEST_MS = 1.4 * DAY_MS;
const LEAD_SENTENCES = 4;
/** Sentences read for a day. */
const MAX_SENTENCES = 200;
/** Lead over the next best day from which a day is given. */
const SURE = 0.3;
/** Tokens within which a word counts as the one that a time belongs to. */
const REACH = 14;

/** The days that a text tells for its happening; weights of one day add up. */
function dayVotes(reading: Reading, published: TimeInterval | null): DayVote[] {
  const expressions = timesIn(reading.text);
  const votes: DayVote[] = [];
  let at = 0;
  let prose = 0;
  for (const sentence of reading.sentences) {
    if (sentence.kind === 'PROSE' || sentence.kind === 'BULLET') prose += 1;
    if (prose > MAX_SENTENCES) break;
    while ((expressions[at]?.start ?? Infinity) < sentence.span.start) at += 1;
    for (; (expressions[at]?.end ?? Infinity) <= sentence.span.end; at += 1) {
      const expression = expressions[at];
      if (expression === undefined) break;
      const vote = voteOf(expression, sentence, published, prose <= LEAD_SENTENCES);
      if (vote !== null) votes.push(vote);
    }
  }
  return votes;
}

function voteOf(
  expression: TimeExpression,
  sentence: Sentence,
  published: TimeInterval | null,
  lead: boolean,
): DayVote | null {
  if (!namesDay(expression)) return null;
  const time = resolveTimeExpression(expression, { published, tense: 'PAST', anchor: null })?.interval;
  if (time === undefined || time.to.getTime() - time.from.getTime() > LONGEST_MS) return null;
  const belonging = belongsTo(sentence.tokens, expression);
  if (belonging === 0) return null;
  const day = /^overnight/i.test(expression.text) ? new Date(time.to.getTime() - 1) : time.from;
  return {
    day: day.toISOString().slice(0, 10),
    weight: belonging * (lead ? 2 : 1) * (sentence.kind === 'NOTE' ? 0.5 : 1),
  };
}

/** A bare hour dates nothing by itself. */
const namesDay = ({ meaning }: TimeExpression): boolean =>
  meaning.kind !== 'TIME_OF_DAY' &&
  meaning.kind !== 'INSTANT' &&
  !(meaning.kind === 'RANGE' && meaning.from.kind === 'TIME_OF_DAY') &&
  !(meaning.kind === 'OFFSET' && (meaning.unit === 'HOUR' || meaning.unit === 'MINUTE'));

const HAPPENING_NAME =
  /^(?:shootings?|attacks?|crash|fire|explosion|slayings?|murders?|killings?|deaths?|incident|homicides?|stabbings?|robbery|accident|massacre|rampage|shootout|earthquake|storm|flood|collision|blaze)$/;

/** "the May 3 shooting", "Tuesday's fatal crash": the time is part of the happening's name. */
function namesHappening(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < at + 4; i += 1) {
    const token = tokens[i];
    if (token === undefined || (token.kind !== 'WORD' && token.text !== '-')) return false;
    if (HAPPENING_NAME.test(token.lower)) return true;
    if (isPreposition(token.lower) || isDeterminer(token.lower) || isAuxiliary(token.lower)) return false;
  }
  return false;
}

/** 1 where the words nearest to a time tell the happening, 0 where they tell what followed, between where neither do. */
function belongsTo(tokens: readonly Token[], { start, end }: TimeExpression): number {
  const first = tokens.findIndex((token) => token.end > start);
  let last = first;
  while (last < tokens.length && (tokens[last]?.start ?? Infinity) < end) last += 1;
  const { happening, aftermath } = words();
  if (namesHappening(tokens, last)) return 1.5;
  let best = 0.3;
  let distance = REACH;
  const look = (at: number, away: number): void => {
    const word = tokens[at]?.lower ?? '';
    if (away >= distance) return;
    if (happening.has(word)) [best, distance] = [1, away];
    else if (aftermath.has(word)) [best, distance] = [0, away];
  };
  let cost = 0;
  for (let at = first - 1; at >= 0; at -= 1) {
    cost += /^[,;:]$|^(?:and|but|after|before|who|that|when|while)$/.test(tokens[at]?.lower ?? '') ? 4 : 1;
    look(at, cost - 0.5);
  }
  cost = 1;
  for (let at = last; at < tokens.length; at += 1) {
    cost += /^[,;:]$|^(?:and|but|after|before|who|that|when|while|as)$/.test(tokens[at]?.lower ?? '') ? 4 : 1;
    look(at, cost);
  }
  return best;
}

/**
 * The day of an article's news (ISO 8601): that for which the times beside the words of the happening speak together, and not
 * those of arrests, courts and statements; null when none is told or leads.
 */
export function dayOfNews(reading: Reading, published: TimeInterval | null): string | null {
  const best = leading(dayVotes(reading, published).map(({ day, weight }) => [day, weight]));
  return best === null || best.lead < SURE ? null : best.name;
}
