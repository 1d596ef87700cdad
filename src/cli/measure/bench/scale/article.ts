import { mixed, someOf, write, type Slots } from './grammar.js';
import type { Random } from './random.js';
import { COLOUR, SMALL, SMALL_HEADLINES } from './world/paragraphs.js';
import { smallSlots, storySlots, type Story } from './world/stories.js';

/** A report before it is printed: its headline and its paragraphs. */
export interface Report {
  readonly headline: string;
  readonly paragraphs: readonly string[];
}

/** Sentences of a paragraph: most have two. */
const SENTENCES = [1, 2, 2, 3];

/** Writes paragraphs until a text is long enough; each sentence has its own figures. */
function fill(first: readonly string[], length: number, random: Random, sentence: () => string): string[] {
  const paragraphs = [...first];
  let size = first.join('\n\n').length;
  while (size < length) {
    const count = random.pick(SENTENCES);
    const paragraph = Array.from({ length: count }, sentence).join(' ');
    paragraphs.push(paragraph);
    size += paragraph.length + 2;
  }
  return paragraphs;
}

/** A report on a story in an outlet's own words, of about `length` characters. */
export function reportOf(story: Story, outlet: string, random: Random, now: Date, length: number): Report {
  const slots = (): Slots => storySlots(story, outlet, random, now);
  const { kind, phrases } = story;
  const { headlines, leads, details } = kind;
  const lead = write(random.pick(leads), slots(), random);
  const [detail, talk, past, colour] = [details, phrases.talk, phrases.past, phrases.colour].map((pool) =>
    mixed(pool, random),
  );
  const sentence = (): string => {
    const roll = random.next();
    const next = roll < 0.2 ? detail : roll < 0.6 ? talk : roll < 0.7 ? past : colour;
    return write(next?.() ?? '', slots(), random);
  };
  return {
    headline: write(random.pick(headlines), slots(), random),
    paragraphs: fill([lead, write(random.pick(details), slots(), random)], length, random, sentence),
  };
}

/** News of something small that nobody else reports. */
export function smallNews(outlet: string, random: Random, now: Date, length: number): Report {
  const names = smallSlots(outlet, random, now);
  const slots = (): Slots => ({ ...smallSlots(outlet, random, now), ...pickOwn(names) });
  const [small, colour] = [SMALL, COLOUR].map((pool) => mixed(someOf(pool, 4, random), random));
  const sentence = (): string => write((random.chance(0.5) ? small : colour)?.() ?? '', slots(), random);
  return {
    headline: write(random.pick(SMALL_HEADLINES), slots(), random),
    paragraphs: fill([], length, random, sentence),
  };
}

const OWN = ['town', 'country', 'person', 'other', 'firm', 'street', 'thing', 'near', 'spokes'];

const pickOwn = (slots: Slots): Slots =>
  Object.fromEntries(Object.entries(slots).filter(([name]) => OWN.includes(name)));

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
