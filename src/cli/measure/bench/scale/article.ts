import { write } from './grammar.js';
import type { Random } from './random.js';
import { sentencesOf } from './sentences.js';
import { SMALL_CLAUSES } from './world/clauses.js';
import { newStory, storySlots, type Story } from './world/stories.js';

/** A report before it is printed: its headline and its paragraphs. */
export interface Report {
  readonly headline: string;
  readonly paragraphs: readonly string[];
}

/** Sentences of a paragraph: most have one or two. */
const SENTENCES = [1, 1, 2, 2, 3];

/** Writes paragraphs until a text is long enough. */
function fill(first: readonly string[], length: number, random: Random, sentence: () => string): string[] {
  const paragraphs = [...first];
  let size = first.join('\n\n').length;
  while (size < length) {
    const paragraph = Array.from({ length: random.pick(SENTENCES) }, sentence).join(' ');
    paragraphs.push(paragraph);
    size += paragraph.length + 2;
  }
  return paragraphs;
}

/** A report on a story in an outlet's own words, of about `length` characters. */
export function reportOf(story: Story, outlet: string, random: Random, now: Date, length: number): Report {
  const slots = storySlots(story, outlet, now);
  const { headlines, leads, clauses } = story.kind;
  const sentence = sentencesOf(clauses, slots, random);
  return {
    headline: write(random.pick(headlines), slots, random),
    paragraphs: fill([write(random.pick(leads), slots, random)], length, random, sentence),
  };
}

const SMALL_HEADLINES: readonly string[] = [
  '{folk} in {town} keep {quality} {noun}',
  'How {town} got its {quality} {noun}',
  '{firm} [plans|opens] {quality} {noun} in {town}',
  '[New|More] money for {stuff} in {town}',
  '{person}: the {quality} {noun} and I',
];

/** News of something small that nobody else reports. */
export function smallNews(outlet: string, random: Random, now: Date, length: number): Report {
  const slots = storySlots(newStory(random, now), outlet, now);
  const headline = write(random.pick(SMALL_HEADLINES), slots, random);
  return { headline, paragraphs: fill([], length, random, sentencesOf(SMALL_CLAUSES, slots, random)) };
}

const EDITS: readonly (readonly [string, string])[] = [
  [' said', ' told journalists'],
  ['About ', 'Some '],
  [' has ', ' had '],
  ['according to', 'as reported by'],
  [' kill', ' claim'],
];

/** Another outlet prints an agency's text: with its own headline at times, a few words changed and the end cut off. */
export function copyOf(report: Report, agency: string, random: Random): Report {
  const kept = report.paragraphs.slice(0, Math.max(4, report.paragraphs.length - random.between(0, 3)));
  const [from, to] = random.pick(EDITS);
  const edited = kept.map((paragraph, n) =>
    n > 0 && random.chance(0.15) ? paragraph.replace(from, to) : paragraph,
  );
  return {
    headline: random.chance(0.6)
      ? report.headline
      : `${report.headline}, ${random.pick(['officials', 'police'])} say`,
    paragraphs: [`(${agency}) - ${edited[0] ?? ''}`, ...edited.slice(1)],
  };
}
