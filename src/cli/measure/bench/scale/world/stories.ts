import { capital, someOf, write, type Slots } from '../grammar.js';
import type { Random } from '../random.js';
import { KINDS, type Kind } from './kinds.js';
import { firmName, personName, streetName, surname, villageName } from './names.js';
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
  readonly kind: Kind;
  readonly place: Town;
  /** Its own names, words and figures, the same in every report. */
  readonly own: Slots;
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
const TITLES = ['Mr', 'Mrs', 'Dr'];
const BODIES = [
  'police',
  'the fire service',
  'the interior ministry',
  'the regional governor',
  'the city council',
  'rescue services',
];

const oneOf =
  (words: readonly string[]) =>
  (random: Random): string =>
    random.pick(words);

/** Of the words that a report may choose, those that are its story's own. */
const OWN_SHARE = 0.2;

/** Words that stand nowhere else: the rare words of real news are too many for any list. */
const invented = (random: Random, count: number): string[] =>
  Array.from({ length: count }, () =>
    `${surname(random)}${random.pick(['ite', 'age', 'ware', 'wood', 'stone'])}`.toLowerCase(),
  );

/** A few words are a story's own and stand in all its reports; the others are those of all news. */
function mixedWith(common: readonly string[], rare: readonly string[]): (random: Random) => string {
  const own = oneOf(rare);
  const any = oneOf(common);
  return (at) => (at.chance(OWN_SHARE) ? own(at) : any(at));
}

/** Who speaks in a story. */
function voices(random: Random): Slots {
  const body = random.pick(BODIES);
  const [person, role, witness, rival] = [
    personName(random),
    random.pick(ROLES),
    `${random.pick(TITLES)} ${surname(random)}`,
    `${random.pick(TITLES)} ${surname(random)}`,
  ];
  return {
    person,
    role,
    other: oneOf([witness, rival]),
    authority: body,
    voice: oneOf([
      person,
      `${person}, the ${role},`,
      body,
      witness,
      rival,
      `spokesman ${surname(random)}`,
      `${body} spokeswoman ${surname(random)}`,
    ]),
  };
}

function ownWords(random: Random, now: Date): Slots {
  const towns = [villageName(random), villageName(random), random.pick(PLACES).town];
  return {
    ...voices(random),
    street: streetName(random),
    firm: firmName(random),
    thing: random.pick(THINGS),
    matter: random.pick(MATTERS),
    noun: mixedWith(COMMON.things, invented(random, 4)),
    stuff: mixedWith(COMMON.matters, invented(random, 5)),
    folk: mixedWith(COMMON.groups, someOf(GROUPS, 1, random)),
    verb: mixedWith(COMMON.doings, someOf(DOINGS, 1, random)),
    quality: mixedWith(COMMON.qualities, someOf(ADJECTIVES, 1, random)),
    near: oneOf(towns),
    passer: (at) => (at.chance(0.7) ? `${at.pick(TITLES)} ${surname(at)}` : firmName(at)),
    moved: String(random.between(3, 80) * 50),
    houses: String(random.between(10, 400)),
    missing: spelled(random.between(2, 20)),
    money: String(random.between(2, 900)),
    percent: String(random.between(3, 88)),
    past: spelled(random.between(3, 40)),
    year: oneOf([1, 2].map(() => String(now.getUTCFullYear() - random.between(1, 9)))),
  };
}

/** A new story that begins now. */
export const newStory = (random: Random, now: Date): Story => ({
  kind: random.pick(KINDS),
  place: random.pick(PLACES),
  own: ownWords(random, now),
  killed: random.between(2, 14),
  injured: random.between(15, 90),
  reports: 0,
});

/** A later report may know of more. */
export function advance(story: Story, random: Random): void {
  story.reports += 1;
  if (!story.kind.harm || story.reports === 1 || !random.chance(0.3)) return;
  story.killed += random.between(0, 3);
  story.injured += random.between(0, 9);
}

const spelled = (n: number): string => (n < 7 ? (NUMBERS[n] ?? '') : String(n));

/** What fills the templates of a story's reports. */
export function storySlots(story: Story, outlet: string, now: Date): Slots {
  const { own, place, kind, killed, injured } = story;
  const day = (ago: number) => WEEKDAYS[new Date(now.getTime() - ago * 86_400_000).getUTCDay()] ?? 'Monday';
  const slots: Slots = {
    ...own,
    ...place,
    ...kind.slots,
    outlet,
    time: oneOf(TIMES),
    month: oneOf(MONTHS),
    day: oneOf([day(0), day(0), day(1)]),
    number: (random) => spelled(random.between(2, 12)),
    age: (random) => String(random.between(19, 84)),
    killed: (random) => (random.chance(0.5) ? spelled(killed) : String(killed)),
    injured: String(injured),
  };
  return {
    ...slots,
    What: capital(kind.slots['what'] ?? ''),
    Quality: (random) => write('{quality}', slots, random),
  };
}
