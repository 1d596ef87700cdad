import { demonymOf, lookupPlace, type Place } from '../../shared/places/index.js';
import type { Entity } from '../types.js';
import { fullNames, type FullNames } from './fullNames.js';
import { isFunctionWord } from './lists.js';
import { nameOf, type Line, type Mention } from './mention.js';
import { acronymBehind } from './organisations.js';
import { choosePlace, pathUnder, type Countries } from './placeMentions.js';
import { readRun, type Doubtful } from './reading.js';
import { roleBefore, roleBehind, tokenSpan } from './roles.js';
import { findRuns, type Usage } from './runs.js';
import { linesOf, nameTokens, type NameToken } from './tokens.js';

interface LineReading {
  readonly line: Line;
  readonly mentions: readonly Mention[];
  readonly doubtful: readonly Doubtful[];
}

/**
 * People, organisations and places of an article, in the order of their spans (UTF-16 offsets into `text`). The title is read only
 * to learn full names from it. Rules over capitals, titles, given names, words of organisations and the gazetteer.
 */
export function findEntities(text: string, title: string | null): Entity[] {
  const lines = linesOf(text).map((span) => makeLine(nameTokens(text, span)));
  const usage = usageOf(lines);
  const readings = lines.map((line): LineReading => readLine(line, usage, text));
  const people = fullNames([
    ...titleNames(title, usage),
    ...readings.flatMap(({ line, mentions }) => personNames(line, mentions)),
  ]);
  const settled = readings.map((reading) => settle(reading, people));
  const context = { text, people, countries: countriesOf(settled), acronyms: acronymsOf(text, settled) };
  return settled.flatMap(({ line, mentions }) => mentions.map((mention) => toEntity(line, mention, context)));
}

function makeLine(tokens: readonly NameToken[]): Line {
  const words = tokens.filter(({ word, text }) => word && text.length > 3 && !/^\d/.test(text));
  const capitals = words.filter(({ capital }) => capital).length;
  const stop = /^[.!?]$/.test(tokens.at(-1)?.text ?? '');
  return { tokens, headline: words.length >= 3 && capitals / words.length > (stop ? 0.85 : 0.6) };
}

function usageOf(lines: readonly Line[]): Usage {
  const lower = new Set<string>();
  const capital = new Set<string>();
  for (const { tokens, headline } of lines)
    for (const token of tokens) {
      if (!token.word) continue;
      if (!token.capital) lower.add(token.lower);
      else if (!token.opens && !headline && !isFunctionWord(token.lower)) capital.add(token.lower);
    }
  return { lower, capital };
}

function readLine(line: Line, usage: Usage, text: string): LineReading {
  const runs = findRuns(line.tokens, usage).map((run) => readRun(line, run, usage, text));
  const slips = lowerCasePlaces(line);
  const mentions = [...runs.flatMap(({ mentions }) => mentions), ...slips].sort((a, b) => a.from - b.from);
  return { line, mentions, doubtful: runs.flatMap(({ doubtful }) => doubtful) };
}

/** "in kyiv", "paris's": a capital city in lower case, as machine translation slips; only where a place is meant. */
function lowerCasePlaces({ tokens }: Line): Mention[] {
  const found: Mention[] = [];
  tokens.forEach((token, at) => {
    if (token.capital || !token.word || token.text.length < 4 || isFunctionWord(token.lower)) return;
    if (!token.possessive && !/^(?:in|near|from)$/.test(tokens[at - 1]?.lower ?? '')) return;
    const [place] = lookupPlace(token.text);
    if (place?.kind === 'CITY' && place.weight >= 3 && !place.common && token.lower !== 'male')
      found.push({ kind: 'PLACE', from: at, to: at + 1 });
  });
  return found;
}

const personNames = ({ tokens }: Line, mentions: readonly Mention[]): string[] =>
  mentions.filter(({ kind }) => kind === 'PERSON').map(({ from, to }) => nameOf(tokens, from, to));

function titleNames(title: string | null, usage: Usage): string[] {
  if (title === null) return [];
  const line = makeLine(nameTokens(title, { start: 0, end: title.length }));
  return personNames(line, readLine(line, usage, title).mentions).filter((name) => name.includes(' '));
}

/** With all full names known: lone surnames become people, and a place's name that is a surname here does where no place is meant. */
function settle({ line, mentions, doubtful }: LineReading, people: FullNames): LineReading {
  const { tokens } = line;
  const surname = ({ from, to }: Doubtful): boolean =>
    to - from === 1 && people.isSurname(tokens[from]?.text ?? '');
  const kept = mentions.map((mention): Mention =>
    mention.kind === 'PLACE' &&
    surname(mention) &&
    !/^(?:in|near|at)$/.test(tokens[mention.from - 1]?.lower ?? '') &&
    (lookupPlace(tokens[mention.from]?.text ?? '')[0]?.weight ?? 0) < 5
      ? { ...mention, kind: 'PERSON' }
      : mention,
  );
  const found = doubtful.filter(surname).map(({ from, to }): Mention => ({ kind: 'PERSON', from, to }));
  return { line, doubtful: [], mentions: [...kept, ...found].sort((a, b) => a.from - b.from) };
}

/** How often each country is told of, by its own name, its people's, or a place that can lie nowhere else. */
function countriesOf(readings: readonly LineReading[]): Countries {
  const counts = new Map<string, number>();
  const count = (code: string | undefined): void => {
    if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + 1);
  };
  for (const { line, mentions } of readings) {
    for (const token of line.tokens) if (token.capital) count(demonymOf(token.text) ?? undefined);
    for (const mention of mentions) {
      const places =
        mention.kind === 'PLACE' ? lookupPlace(nameOf(line.tokens, mention.from, mention.to)) : [];
      const [only, another] = places;
      if (only === undefined || another !== undefined) continue;
      count(only.path[0]);
      if (only.path.length > 1) count(`${only.path[0] ?? ''}/`);
      if (only.path.length > 1) count(only.path.slice(0, 2).join('/'));
    }
  }
  return counts;
}

/** Acronyms explained in the article: "Food and Drug Authority (FDA)". */
function acronymsOf(text: string, readings: readonly LineReading[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { line, mentions } of readings)
    for (const { kind, from, to } of mentions) {
      const acronym = kind === 'ORGANISATION' ? acronymBehind(line.tokens, to) : null;
      const span = tokenSpan(line.tokens, from, to);
      if (acronym !== null && !found.has(acronym)) found.set(acronym, text.slice(span.start, span.end));
    }
  return found;
}

interface Context {
  readonly text: string;
  readonly people: FullNames;
  readonly countries: Countries;
  readonly acronyms: ReadonlyMap<string, string>;
}

function toEntity(
  { tokens }: Line,
  { kind, from, to }: Mention,
  { text, people, countries, acronyms }: Context,
): Entity {
  const span = tokenSpan(tokens, from, to);
  const name = text.slice(span.start, span.end);
  const plain = nameOf(tokens, from, to);
  const base = { kind, name, span, fullName: plain, role: null, placePath: null };
  if (kind === 'ORGANISATION') return { ...base, fullName: acronyms.get(plain) ?? plain };
  if (kind === 'PERSON')
    return {
      ...base,
      fullName: people.of(plain),
      role: roleBefore(text, tokens, from) ?? roleBehind(text, tokens, to),
    };
  const behind = placesBehind(tokens, to);
  const place = choosePlace(plain, behind, countries);
  if (place === null) return { ...base, placePath: pathUnder(plain, behind) };
  return { ...base, fullName: place.name, placePath: place.path.length === 0 ? null : place.path };
}

/** The places named right behind a comma: "Springfield, Illinois". */
function placesBehind(tokens: readonly NameToken[], to: number): readonly Place[] {
  if (tokens[to]?.text !== ',' || tokens[to + 1]?.capital !== true) return [];
  const two = lookupPlace(nameOf(tokens, to + 1, to + 3));
  return (two.length > 0 ? two : lookupPlace(tokens[to + 1]?.text ?? '')).filter(
    ({ kind }) => kind !== 'CITY' && kind !== 'DISTRICT',
  );
}
