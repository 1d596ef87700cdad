import { someOf, type Slots } from '../grammar.js';
import type { Random } from '../random.js';
import { KINDS, type Kind } from './kinds.js';
import { firmName, personName, streetName, surname } from './names.js';
import { BACKGROUND, COLOUR, TALK } from './paragraphs.js';
import { PLACES, type Town } from './places.js';
import {
  ADJECTIVES,
  COMMON,
  DOINGS,
  GROUPS,
  MATTERS,
  MONTHS,
  NUMBERS,
  THINGS,
  TIMES,
  WEEKDAYS,
} from './words.js';

/** Something that happened and is reported on for some days: what its reports have in common. */
export interface Story {
  readonly kindName: string;
  readonly kind: Kind;
  readonly place: Town;
  readonly began: Date;
  /** Its own names and words, the same in every report. */
  readonly own: Slots;
  /** The templates that its reports are written from. */
  readonly phrases: {
    readonly talk: readonly string[];
    readonly past: readonly string[];
    readonly colour: readonly string[];
  };
  killed: number;
  injured: number;
  reports: number;
}

const ROLES = [
  'mayor',
  'governor',
  'fire chief',
  'police commander',
  'interior minister',
  'transport minister',
  'union leader',
];
const BODIES = [
  'police',
  'the fire service',
  'the interior ministry',
  'the regional governor',
  'the city council',
  'rescue services',
];

const some = (random: Random, words: readonly string[], count: number): string[] =>
  Array.from({ length: count }, () => random.pick(words));

/** Words that stand nowhere else, as the many rare words of a real report: without them all stories would be told alike. */
const invented = (random: Random, count: number): string[] =>
  Array.from({ length: count }, () =>
    `${surname(random)}${random.pick(['ite', 'age', 'ware', 'wood', 'stone'])}`.toLowerCase(),
  );

/** Names and words of a story's own, among common ones. */
function ownWords(random: Random, now: Date): Slots {
  const body = random.pick(BODIES);
  return {
    street: streetName(random),
    firm: firmName(random),
    person: personName(random),
    role: random.pick(ROLES),
    other: [personName(random), personName(random)],
    authority: body,
    spokes: [`spokesman ${personName(random)}`, `${body} spokeswoman ${surname(random)}`],
    thing: [...some(random, THINGS, 2), ...invented(random, 6)],
    adj: [...COMMON.adjectives, random.pick(ADJECTIVES)],
    done: [...COMMON.doings, random.pick(DOINGS)],
    people: [...COMMON.groups, random.pick(GROUPS)],
    matter: [...some(random, MATTERS, 3), ...invented(random, 14)],
    near: [random.pick(PLACES).town, random.pick(PLACES).town],
    moved: [String(random.between(3, 80) * 50), String(random.between(3, 80) * 50)],
    houses: String(random.between(10, 400)),
    missing: spelled(random.between(2, 20)),
    money: [String(random.between(2, 900)), String(random.between(2, 900))],
    percent: some(
      random,
      Array.from({ length: 86 }, (_, n) => String(n + 3)),
      4,
    ),
    past: spelled(random.between(3, 40)),
    year: String(now.getUTCFullYear() - random.between(1, 9)),
  };
}

/** A new story that begins now. */
export function newStory(random: Random, now: Date): Story {
  const kindName = random.pick([...KINDS.keys()]);
  const kind = KINDS.get(kindName);
  if (kind === undefined) throw new Error(`no kind ${kindName}`);
  return {
    kindName,
    kind,
    place: random.pick(PLACES),
    began: now,
    own: ownWords(random, now),
    phrases: {
      talk: someOf(TALK, 5, random),
      past: someOf(BACKGROUND, 2, random),
      colour: someOf(COLOUR, 4, random),
    },
    killed: random.between(2, 14),
    injured: random.between(15, 90),
    reports: 0,
  };
}

/** A later report may know of more. */
export function advance(story: Story, random: Random): void {
  story.reports += 1;
  if (!story.kind.harm || story.reports === 1 || !random.chance(0.3)) return;
  story.killed += random.between(0, 3);
  story.injured += random.between(0, 9);
}

const spelled = (n: number): string => (n < 7 ? (NUMBERS[n] ?? '') : String(n));

/** Words that any sentence may need, other at each use. */
function looseSlots(random: Random, now: Date): Slots {
  const day = (ago: number) => WEEKDAYS[new Date(now.getTime() - ago * 86_400_000).getUTCDay()] ?? 'Monday';
  return {
    adj: COMMON.adjectives,
    Adj: COMMON.adjectives.map((word) => word.charAt(0).toUpperCase() + word.slice(1)),
    time: TIMES,
    month: MONTHS,
    day: [day(0), day(0), day(1)],
    number: spelled(random.between(2, 12)),
    loose: COMMON.things,
    age: String(random.between(19, 84)),
  };
}

/** What fills the templates of a story's reports. */
export function storySlots(story: Story, outlet: string, random: Random, now: Date): Slots {
  const { own, place, kindName, killed, injured } = story;
  return {
    ...looseSlots(random, now),
    ...own,
    ...place,
    outlet,
    killed: random.chance(0.5) ? spelled(killed) : String(killed),
    injured: String(injured),
    What: kindName.charAt(0).toUpperCase() + kindName.slice(1),
  };
}

/** What fills the templates of small news, which has names of its own. */
export const smallSlots = (outlet: string, random: Random, now: Date): Slots =>
  storySlots({ ...newStory(random, now), kindName: 'matter' }, outlet, random, now);
