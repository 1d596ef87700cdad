import {
  addressWritesDayFirst,
  dateCluesOf,
  inferPublished,
  type DateClue,
} from '../../shared/time/index.js';
import type { TimeInterval } from '../../shared/time/types.js';
import type { Block } from '../blocks/block.js';
import { isoDates } from './date-lines.js';
import type { Dateline } from './dateline.js';
import type { PageInput, PublishedTime } from '../types.js';
import type { PageMetadata } from './metadata.js';
import { yearClue } from './year.js';

/** Paragraphs of a text that are read for clues: the lead dates the news, the rest is mostly background. */
const CLUE_CHARACTERS = 12_000;
/** Two reports this far apart in age on one page still count as of one day when nothing finer is known. */
const SAME_DAY_MINUTES = 12 * 60;
const MINUTE_MS = 60_000;

/** What one article and its page give for its date. */
export interface DateSources {
  readonly input: PageInput;
  /** Null on a page of several articles: its head speaks of the page. */
  readonly metadata: PageMetadata | null;
  readonly url: string | null;
  readonly dateLines: readonly Block[];
  readonly dateline: Dateline | null;
  readonly captions: readonly string[];
  readonly title: string | null;
  readonly text: string;
}

/** All clues to an article's date, most trusted sources first. */
export function cluesOf(sources: DateSources): DateClue[] {
  const { input, metadata } = sources;
  const clues: DateClue[] = [];
  const dayFirst = sources.url === null ? null : addressWritesDayFirst(sources.url);
  if (input.published !== undefined)
    clues.push({
      rule: 'sender',
      constraint: { kind: 'INTERVAL', interval: input.published },
      trust: 'CERTAIN',
      text: input.published.from.toISOString(),
    });
  for (const { rule, text } of metadata?.published.slice(0, 3) ?? [])
    clues.push(...dateCluesOf(text, 'META', dayFirst).map((clue) => ({ ...clue, rule })));
  if (sources.url !== null) clues.push(...dateCluesOf(sources.url, 'URL'));
  clues.push(...sources.dateLines.flatMap((line) => dateLineClues(line, dayFirst)));
  if (sources.dateline !== null) clues.push(...dateCluesOf(sources.dateline.text, 'DATELINE'));
  for (const caption of sources.captions) clues.push(...dateCluesOf(caption, 'CAPTION'));
  if (sources.title !== null) clues.push(...dateCluesOf(sources.title, 'TITLE'));
  clues.push(...dateCluesOf(sources.text.slice(0, CLUE_CHARACTERS), 'BODY'));
  if (input.fetchedAt !== undefined)
    clues.push({
      rule: 'fetched-at',
      constraint: { kind: 'NOT_AFTER', at: input.fetchedAt },
      trust: 'CERTAIN',
      text: input.fetchedAt.toISOString(),
    });
  const year = yearClue(clues);
  return (year === null ? clues : [...clues, year]).map((clue) => fromFetch(clue, input.fetchedAt));
}

/** A printed date, by the machine-readable form beside it when there is one. */
function dateLineClues({ text, hints }: Block, dayFirst: boolean | null): DateClue[] {
  const marked =
    hints.dateTime === null
      ? []
      : dateCluesOf(hints.dateTime, 'META', dayFirst).map((clue) => ({ ...clue, rule: 'time-element' }));
  return marked.length > 0 ? marked : dateCluesOf(isoDates(text), 'PAGE_FURNITURE', dayFirst);
}

/** "16 minutes ago" is a time once the time of fetching is known. */
function fromFetch(clue: DateClue, fetchedAt: Date | undefined): DateClue {
  if (clue.constraint.kind !== 'AGE' || fetchedAt === undefined) return clue;
  const { leastMinutes, mostMinutes } = clue.constraint;
  const interval: TimeInterval = {
    from: new Date(fetchedAt.getTime() - (mostMinutes + 1) * MINUTE_MS),
    to: new Date(fetchedAt.getTime() - leastMinutes * MINUTE_MS + MINUTE_MS),
    precision: mostMinutes < 60 ? 'MINUTE' : 'RANGE',
  };
  return { ...clue, constraint: { kind: 'INTERVAL', interval }, trust: 'HIGH' };
}

/**
 * The publication times of a page's articles. Articles help each other: a year that is certain for one serves
 * another's "June 6", and "29 minutes ago" beside a sibling of a known day is that day.
 */
export function publishedTimes(articles: readonly (readonly DateClue[])[]): (PublishedTime | null)[] {
  const first = articles.map((clues) => inferPublished(clues));
  const withYear = articles.map((clues, i) =>
    isDay(first[i] ?? null)
      ? (first[i] ?? null)
      : inferPublished([...clues, ...yearClues(articles, first, i)]),
  );
  return articles.map((clues, i) => {
    const known = withYear[i] ?? null;
    if (isDay(known)) return known;
    const sibling = siblingClue(articles, withYear, i);
    return sibling === null ? (known ?? null) : inferPublished([...clues, sibling]);
  });
}

const isDay = (time: PublishedTime | null): boolean =>
  time !== null && time.interval.to.getTime() - time.interval.from.getTime() <= 24 * 60 * MINUTE_MS;

/** The year that the other articles of the page agree on. */
function yearClues(
  articles: readonly (readonly DateClue[])[],
  times: readonly (PublishedTime | null)[],
  own: number,
): DateClue[] {
  if (!(articles[own] ?? []).some(isFreshClue)) return [];
  const years = new Set<number>();
  times.forEach((time, i) => {
    if (time === null || i === own) return;
    const from = time.interval.from.getUTCFullYear();
    if (from === new Date(time.interval.to.getTime() - 1).getUTCFullYear()) years.add(from);
  });
  const [year] = years;
  if (year === undefined || years.size > 1) return [];
  return [{ rule: 'page-year', constraint: { kind: 'YEAR', year }, trust: 'MEDIUM', text: String(year) }];
}

/**
 * An age or a dateline's day belongs to the time of the page. A day mentioned in a text does not: the posts of a tag
 * page are years apart.
 */
const isFreshClue = ({ constraint, trust }: DateClue): boolean =>
  constraint.kind === 'AGE' || (constraint.kind === 'MONTH_DAY' && trust === 'HIGH');

/** The day of a sibling that the page calls about as old as this article. */
function siblingClue(
  articles: readonly (readonly DateClue[])[],
  times: readonly (PublishedTime | null)[],
  own: number,
): DateClue | null {
  const age = ageOf(articles[own] ?? []);
  if (age === null) return null;
  for (let i = 0; i < articles.length; i += 1) {
    const time = times[i] ?? null;
    const other = ageOf(articles[i] ?? []);
    if (
      i === own ||
      time === null ||
      other === null ||
      !isDay(time) ||
      Math.abs(other - age) > SAME_DAY_MINUTES
    )
      continue;
    return {
      rule: 'sibling-age',
      constraint: { kind: 'INTERVAL', interval: time.interval },
      trust: 'HIGH',
      text: `${String(age)} minutes old beside ${String(other)}`,
    };
  }
  return null;
}

function ageOf(clues: readonly DateClue[]): number | null {
  for (const { constraint } of clues) if (constraint.kind === 'AGE') return constraint.mostMinutes;
  return null;
}
