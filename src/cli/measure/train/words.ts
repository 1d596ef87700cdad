import { join } from 'node:path';
import { z } from 'zod';
import { contentStems } from '../../../shared/terms.js';
import { optionalText } from '../tasks/fields.js';
import { readRows } from '../tasks/readRows.js';

/** What a stem must stand in to be in the table: enough texts, of enough topics, so that it is a word of news in general. */
const MIN_TEXTS = 20;
const MIN_TOPICS = 5;
/** Rarities are rounded to steps of this. */
const CLASS_WIDTH = 0.5;
/** A stem that the table lacks is taken to stand in so many texts. */
const UNKNOWN_TEXTS = 10;

const form = z.object({
  id: z.string(),
  title: optionalText,
  text: z.string(),
  set: optionalText,
  story: optionalText,
  topic: optionalText,
});

/** Files with whole news texts. */
export const TEXT_FILES = ['stories.jsonl.gz', 'claims.train.jsonl.gz', 'quotes.jsonl.gz'];

/** A text and what it is about; texts of one topic are not independent of each other. */
export interface TopicText {
  readonly topic: string;
  readonly text: string;
}

export async function readTexts(folder: string): Promise<TopicText[]> {
  const texts: TopicText[] = [];
  for (const file of TEXT_FILES)
    for (const row of await readRows(join(folder, file), form)) {
      const topic = [file, row.set, row.topic ?? row.story ?? row.id].join(':');
      texts.push({ topic, text: `${row.title ?? ''}\n${row.text}` });
    }
  return texts;
}

/** How common the stems of news are. */
export interface Frequencies {
  readonly classWidth: number;
  /** Of a stem that has no class of its own. */
  readonly rarestClass: number;
  /** Stems by class, both in order. */
  readonly classes: readonly (readonly [number, readonly string[]])[];
}

/** Inverse document frequency of common stems in steps. Rare words and most names are left out by the two minima. */
export function frequenciesOf(texts: readonly TopicText[]): Frequencies {
  const counts = new Map<string, { texts: number; readonly topics: Set<string> }>();
  for (const { topic, text } of texts)
    for (const stem of new Set(contentStems(text))) {
      const count = counts.get(stem) ?? { texts: 0, topics: new Set<string>() };
      counts.set(stem, count);
      count.texts += 1;
      count.topics.add(topic);
    }
  const classOf = (n: number): number => Math.round(Math.log(texts.length / n) / CLASS_WIDTH);
  const classes = new Map<number, string[]>();
  for (const [stem, { texts: n, topics }] of counts) {
    if (n < MIN_TEXTS || topics.size < MIN_TOPICS) continue;
    classes.set(classOf(n), [...(classes.get(classOf(n)) ?? []), stem]);
  }
  return {
    classWidth: CLASS_WIDTH,
    rarestClass: classOf(UNKNOWN_TEXTS),
    classes: [...classes].sort(([a], [b]) => a - b).map(([number, stems]) => [number, stems.sort()]),
  };
}

const LINE_LENGTH = 120;

function wrapped(number: number, stems: readonly string[]): string[] {
  const lines: string[] = [];
  let line = String(number);
  for (const stem of stems) {
    if (line.length + stem.length >= LINE_LENGTH) {
      lines.push(line);
      line = String(number);
    }
    line += ` ${stem}`;
  }
  return [...lines, line];
}

/** The table as a module of the program. */
export const frequenciesModule = ({ classWidth, rarestClass, classes }: Frequencies): string =>
  `/**
 * How common the stems of news are, learned from public news texts by \`npm run train\` and frozen, so that a graph can be
 * replayed exactly. Each line is a class and its stems: class n means that one text in e^(n x width) holds the stem. Only stems
 * of many texts on many topics are listed.
 */
export const CLASS_WIDTH = ${String(classWidth)};

/** Of every stem that is not listed. */
export const RAREST_CLASS = ${String(rarestClass)};

export const STEM_CLASSES = \`
${classes.flatMap(([number, stems]) => wrapped(number, stems)).join('\n')}
\`;
`;
