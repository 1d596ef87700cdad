import { levelledHead } from '../quantities/nouns.js';
import type { Reading, Sentence } from '../text/reading.js';
import { within } from '../text/sorted.js';
import type { Token } from '../text/tokens.js';
import type { Entity, Quantity } from '../types.js';
import { overlap } from '../../shared/spans.js';
import { harmsIn, type Harm } from './harms.js';
import { peoplePhrases } from './people.js';
import type { PeoplePhrase } from './phrase.js';
import { mayTellFate } from './words.js';

/** The predicate classes that a single victim's fate is counted under. */
const PREDICATE: Readonly<Partial<Record<Harm['fate'], string>>> = { KILLED: 'killed', INJURED: 'injured' };

/**
 * Figures that no numeral tells: "a 24-year-old man was shot and killed" counts at least one man killed, so that it can be compared
 * with "two dead". Only people brought in anew count, not "the victim" again; whether others were harmed is not told. In the order
 * of the text, with the figures that numerals tell, none of which is counted twice.
 */
export function withSingleVictims(
  reading: Reading,
  entities: readonly Entity[],
  quantities: readonly Quantity[],
): Quantity[] {
  const people = entities.filter(({ kind }) => kind === 'PERSON');
  const found: Quantity[] = [];
  const phrasesOf = (sentence: Sentence | undefined): readonly PeoplePhrase[] =>
    sentence === undefined ? [] : peoplePhrases(sentence.tokens, within(people, sentence.span));
  reading.sentences.forEach((sentence, at) => {
    const { tokens, span } = sentence;
    if (!mayTellFate(tokens)) return;
    const harms = harmsIn(tokens, phrasesOf(sentence), () => phrasesOf(reading.sentences[at - 1]));
    const figures = harms.map((harm) => figureOf(reading.text, tokens, harm)).filter((one) => one !== null);
    if (figures.length === 0) return;
    const counts = within(quantities, span).filter(({ kind }) => kind === 'COUNT');
    for (const figure of figures) {
      if (counts.some((other) => overlap(other.span, figure.span) > 0)) continue;
      counts.push(figure);
      found.push(figure);
    }
  });
  return [...quantities, ...found].sort((a, b) => a.span.start - b.span.start);
}

function figureOf(text: string, tokens: readonly Token[], { people, fate, negated }: Harm): Quantity | null {
  const predicate = PREDICATE[fate];
  const [first, last] = [tokens[people.from], tokens[people.to - 1]];
  if (predicate === undefined || negated || first === undefined || last === undefined) return null;
  if (people.count !== 1 || people.part || people.mention !== 'NEW' || !/^(?:an?|another)$/.test(first.lower))
    return null;
  const span = {
    start: first.start,
    end: last.text === ',' ? (tokens[people.to - 2]?.end ?? last.end) : last.end,
  };
  const words = text.slice(span.start, span.end);
  return {
    kind: 'COUNT',
    low: 1,
    high: null,
    lowOpen: false,
    highOpen: false,
    span,
    text: words,
    approximate: false,
    change: 'NONE',
    counted: words.replace(/^\S+\s+/u, ''),
    countedHead: levelledHead(headOf(tokens, people)),
    predicate,
    unit: null,
    partOf: false,
    cumulative: false,
  };
}

const headOf = (tokens: readonly Token[], { to }: PeoplePhrase): string => {
  const word = tokens[to - 1]?.lower ?? '';
  return /^\p{L}+$/u.test(word) ? word : 'person';
};
