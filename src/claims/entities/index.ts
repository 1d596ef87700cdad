import { lookupPlace } from '../../shared/places/index.js';
import type { Entity } from '../types.js';
import { fullNames, type FullNames } from './fullNames.js';
import { isFunctionWord } from './lists.js';
import { MeantPlaces, type Setting } from './meantPlaces.js';
import { nameOf, type Line, type Mention } from './mention.js';
import { acronymBehind } from './organisations.js';
import { readRun, type Doubtful } from './reading.js';
import { roleBefore, roleBehind, tokenSpan } from './roles.js';
import { findRuns, type Usage } from './runs.js';
import { linesOf, nameTokens, type NameToken } from './tokens.js';

interface LineReading {
  readonly line: Line;
  readonly mentions: readonly Mention[];
  readonly doubtful: readonly Doubtful[];
}

const NO_SETTING: Setting = { datelinePlace: null, publisher: null };

/**
 * People, organisations and places of an article, in the order of their spans (UTF-16 offsets into `text`). The title is read only
 * to learn full names and places from it. Rules over capitals, titles, given names, words of organisations and the gazetteer; what
 * a place's name means is decided by the article around it and its setting, and left open where these do not tell.
 */
export function findEntities(text: string, title: string | null, setting = NO_SETTING): Entity[] {
  const lines = linesOf(text).map((span) => makeLine(nameTokens(text, span)));
  const usage = usageOf(lines);
  const readings = lines.map((line): LineReading => readLine(line, usage, text));
  const ahead = readTitle(title, usage);
  const people = fullNames([
    ...ahead
      .flatMap(({ line, mentions }) => personNames(line, mentions))
      .filter((name) => name.includes(' ')),
    ...readings.flatMap(({ line, mentions }) => personNames(line, mentions)),
  ]);
  const settled = readings.map((reading) => settle(reading, people));
  const places = new MeantPlaces([...ahead, ...settled], setting);
  const context = { text, people, places, acronyms: acronymsOf(text, settled) };
  return settled.flatMap(({ line, mentions }) => mentions.map((mention) => toEntity(line, mention, context)));
}

const isDigit = (text: string): boolean => text.charCodeAt(0) >= 0x30 && text.charCodeAt(0) <= 0x39;

function makeLine(tokens: readonly NameToken[]): Line {
  let words = 0;
  let capitals = 0;
  for (const { word, text, capital } of tokens) {
    if (!word || text.length <= 3 || isDigit(text)) continue;
    words += 1;
    if (capital) capitals += 1;
  }
  const stop = /^[.!?]$/.test(tokens.at(-1)?.text ?? '');
  return { tokens, headline: words >= 3 && capitals / words > (stop ? 0.85 : 0.6) };
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

const LEADS_TO_PLACE: ReadonlySet<string> = new Set(['in', 'near', 'from']);

/** "in kyiv", "paris's": a capital city in lower case, as machine translation slips; only where a place is meant. */
function lowerCasePlaces({ tokens }: Line): Mention[] {
  const found: Mention[] = [];
  tokens.forEach((token, at) => {
    if (token.capital || !token.word || token.text.length < 4) return;
    if (!token.possessive && !LEADS_TO_PLACE.has(tokens[at - 1]?.lower ?? '')) return;
    if (isFunctionWord(token.lower)) return;
    const [place] = lookupPlace(token.text);
    if (place?.kind === 'CITY' && place.weight >= 3 && !place.common && token.lower !== 'male')
      found.push({ kind: 'PLACE', from: at, to: at + 1 });
  });
  return found;
}

const personNames = ({ tokens }: Line, mentions: readonly Mention[]): string[] =>
  mentions.filter(({ kind }) => kind === 'PERSON').map(({ from, to }) => nameOf(tokens, from, to));

function readTitle(title: string | null, usage: Usage): LineReading[] {
  if (title === null) return [];
  return [readLine(makeLine(nameTokens(title, { start: 0, end: title.length })), usage, title)];
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
  readonly places: MeantPlaces;
  readonly acronyms: ReadonlyMap<string, string>;
}

function toEntity({ tokens }: Line, mention: Mention, { text, people, places, acronyms }: Context): Entity {
  const { kind, from, to } = mention;
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
  const meant = places.of(tokens, mention);
  return { ...base, fullName: meant.name, placePath: meant.path };
}
