import { lookupPlace } from '../../shared/places/index.js';
import type { Place } from '../../shared/places/types.js';
import { lazily } from '../../shared/lazily.js';
import { NOT_TOWNS, STATE_SHORT_FORMS } from '../data/towns.js';
import {
  isAdverb,
  isCoordinator,
  isDeterminer,
  isPersonalPronoun,
  isPreposition,
  isSentenceStarter,
  isSubordinator,
} from '../text/lexicon.js';
import { wordSet } from '../text/words.js';

/** How a text names what may be a town. NAMED: it only stands there. */
export type TownRule = 'DATELINE' | 'STATE_BEHIND' | 'POLICE_OF' | 'IN' | 'NAMED';

const lists = lazily(() => ({
  notTowns: wordSet(NOT_TOWNS),
  states: new Set(
    STATE_SHORT_FORMS.split(';').flatMap((entry) => {
      const [short = '', name = ''] = entry.trim().split(/\s+/);
      return [short, name.replace(/_/g, ' ')];
    }),
  ),
}));

/**
 * Up to four capitalised words; bounded, so that a text of nothing but capitals takes linear time. The capital is looked for before
 * what may stand in front of it: nearly every other character is done with after that.
 */
export const NAME = String.raw`(?=\p{Lu})(?<![\p{L}\p{N}])(\p{Lu}[\p{L}’'.]{0,30}(?:[ -](?:of |de |du )?\p{Lu}[\p{L}’']{0,30}){0,3})`;

/** A word of a name is no longer than this, with what may close it. */
const LONGEST_WORD = 34;

/** What the whole text tells about its names. */
export interface WholeText {
  /** Names said to be parts of a town ("the Hillside neighborhood"). */
  readonly parts: ReadonlySet<string>;
  readonly text: string;
  /** What each name was found to be, by its rule: names come back all through a text. */
  readonly towns: Map<string, string | null>;
}

const PART_OF_TOWN = new RegExp(
  String.raw`${NAME} (?:neighborhood|neighbourhood|section|area|community|district|housing|apartments|apartment complex|Apartments|Park|Avenue|Street|block)`,
  'gu',
);

const PART_NOUN =
  / (?:neighborhood|neighbourhood|section|area|community|district|housing|apartment|Apartments|Park|Avenue|Street|block)/g;

/** Whether a capitalised word stands right before what `behind` finds: tried first, for a name may begin at every capital. */
export function isNamedBefore(text: string, behind: RegExp): boolean {
  for (const { index } of text.matchAll(behind))
    if (/\p{Lu}[\p{L}’'.]*$/u.test(text.slice(Math.max(0, index - LONGEST_WORD), index))) return true;
  return false;
}

const partsIn = (line: string): string[] =>
  isNamedBefore(line, PART_NOUN)
    ? [...line.matchAll(PART_OF_TOWN)].map(([, name = '']) => name.split(' ').at(-1) ?? '')
    : [];

/** Reads what the lines of a text tell about its names. */
export const wholeOf = (lines: readonly string[]): WholeText => ({
  text: lines.join('\n'),
  towns: new Map(),
  parts: new Set(lines.flatMap(partsIn)),
});

/** Whether a name, or its first word, is a state or the short form of one ("Tex.", "N.C."). */
export const isState = (written: string): boolean => {
  const { states } = lists();
  return (
    states.has(written) ||
    states.has(`${written}.`) ||
    states.has(written.replace(/ .*$/, '')) ||
    states.has(`${written.split(' ')[0] ?? ''}`)
  );
};

/** The town that a run of capitalised words is, or begins with; for strong rules also one not listed. */
export function townOf(written: string, rule: TownRule, whole: WholeText): string | null {
  const key = `${rule} ${written}`;
  const before = whole.towns.get(key);
  if (before !== undefined) return before;
  const town = findTown(written, rule, whole);
  whole.towns.set(key, town);
  return town;
}

function findTown(written: string, rule: TownRule, whole: WholeText): string | null {
  const words = written.replace(/['’]s?$/, '').split(' ');
  for (let length = words.length; length > 0; length -= 1) {
    const known = knownTown(words.slice(0, length).join(' '), rule, whole);
    if (known !== null) return length < words.length && isPlaceNoun(words[length] ?? '') ? null : known;
  }
  for (let from = 1; rule === 'POLICE_OF' && from < words.length; from += 1) {
    const known = knownTown(words.slice(from).join(' '), rule, whole);
    if (known !== null) return known;
  }
  return rule === 'STATE_BEHIND' || rule === 'POLICE_OF' ? unlistedTown(words) : null;
}

/** A name that no list has, where what stands beside it says that it is a town's. */
function unlistedTown(words: readonly string[]): string | null {
  const name = words.join(' ');
  if (
    words.some(isGeneric) ||
    isState(name) ||
    isPlaceNoun(words.at(-1) ?? '') ||
    isSentenceStarter((words[0] ?? '').toLowerCase()) ||
    isFunctionWord(words[0] ?? '') ||
    name.length < 4
  )
    return null;
  return /^(?:north|south|east|west)\w*$/i.test(name) ? null : name;
}

const isGeneric = (word: string): boolean =>
  lists().notTowns.has(word.toLowerCase().replace(/\.$/, '')) &&
  !/^(?:lake|beach|river|park|mount|st\.?|north|south|east|west|fort|college|bridge|center)$/i.test(word);

const isFunctionWord = (word: string): boolean => {
  const lower = word.toLowerCase();
  return (
    isDeterminer(lower) ||
    isPreposition(lower) ||
    isSubordinator(lower) ||
    isPersonalPronoun(lower) ||
    isCoordinator(lower) ||
    isAdverb(lower)
  );
};

/** "Dillon County", "Austin Street", "Brighton Park": the town only lent its name. */
const isPlaceNoun = (word: string): boolean =>
  /^(?:County|Counties|Parish|Co|Co\.|Park|Street|St|St\.|Avenue|Ave|Ave\.|Road|Rd|Rd\.|Drive|Dr|Dr\.|Boulevard|Blvd|Blvd\.|Lane|Way|Place|Court|Highway|Parkway|Square|Mall|Dwellings|Gardens|Heights|Village|Township|Terrace|Manor|Apartments|Homes|High|Middle|Elementary|School|University|College|Hospital|Medical|Recreation|Center|Park's)$/.test(
    word,
  );

const BOROUGHS = /^(?:Brooklyn|Manhattan|Queens|Bronx|The Bronx|Staten Island)$/;

/** A city's name, for a district its city's where the text names that too; null for countries, states and what is no place. */
export function knownTown(name: string, rule: TownRule, whole: WholeText): string | null {
  const { notTowns } = lists();
  if (notTowns.has(name.toLowerCase().replace(/\.$/, '')) || name.length < 3 || /^the /i.test(name))
    return null;
  if (BOROUGHS.test(name)) return name;
  const named = lookupPlace(name);
  if (named.length === 0 || whole.parts.has(name) || isWide(name, named)) return null;
  const places = named.filter(({ path, kind }) => path.length > 1 && kind !== 'REGION' && kind !== 'COUNTRY');
  const place = places.find(({ path }) => path[0] === 'us') ?? places[0];
  if (place === undefined || (place.common && rule === 'NAMED')) return null;
  if (place.kind !== 'DISTRICT') return place.name;
  const city = cityOf(place);
  return city !== null && whole.text.includes(city) ? city : null;
}

export const isCountryOrState = (name: string): boolean => isWide(name, lookupPlace(name));

const isWide = (name: string, [first]: readonly Place[]): boolean =>
  (first?.kind === 'COUNTRY' || first?.kind === 'REGION') && name !== 'New York' && name !== 'Washington';

const cityOf = ({ path }: Place): string | null => {
  const part = path.slice(0, -1).at(-1);
  return part === undefined
    ? null
    : part.replace(/-/g, ' ').replace(/(?:^| )\p{L}/gu, (letter) => letter.toUpperCase());
};
