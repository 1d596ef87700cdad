import { harmsIn, type Harm } from './harms.js';
import { peoplePhrases } from './people.js';
import type { PeoplePhrase } from './phrase.js';
import type { Told } from './told.js';
import { graver, Victims } from './victims.js';
import type { Evidence } from './weigh.js';
import { mayTellFate, type Fate } from './words.js';

/** Sentences about other times and other cases. */
const STATISTICS =
  /\b(?:so far this year|this year|of the year|homicides? in|on average|per year|annually|every year|survived by|preceded in|number of)\b/i;
const BACKGROUND =
  /\b(?:years? (?:ago|earlier|before)|last year|months? ago|in (?:19|20)\d\d|since (?:19|20)\d\d|other shootings?|another shooting|unrelated|previous(?:ly)?|earlier shooting|statistics|nationwide|across the country|served in)\b/i;
/** What is told without a number speaks for none, but weakly. */
const SILENCE = 0.5;
/** Somebody told of by himself speaks for at least so many, less than a number does. */
const BY_VICTIMS = 0.7;
const SPECIFIC = 0.8;

const wordsOf = ({ tokens }: Told): string => tokens.map(({ text }) => text).join(' ');

const isBackground = ({ place }: Told, words: string): boolean =>
  place !== 'TITLE' && (STATISTICS.test(words) || (place === 'REST' && BACKGROUND.test(words)));

/** All that an article's sentences say of how many were killed and injured. */
export function evidenceOf(told: readonly Told[]): Evidence[] {
  const victims = new Victims();
  const evidence: Evidence[] = [];
  told.forEach((one, sentence) => {
    const { tokens, named, weight } = one;
    if (!mayTellFate(tokens) && !tokens.some(({ lower }) => COMPOUNDING.test(lower))) return;
    const words = wordsOf(one);
    if (isBackground(one, words)) return;
    const harms = gravest(
      harmsIn(tokens, peoplePhrases(tokens, named()), () => peopleBefore(told, sentence)),
    );
    const done = harms.filter(
      ({ negated, people, fate }) => !negated && people.count !== 0 && fate !== 'UNHARMED',
    );
    evidence.push(...compounds(words, weight), ...zeros(harms, weight), ...totals(done, weight));
    for (const harm of done)
      if (harm.people.count === 1 && !harm.people.part) victims.add(harm, sentence, weight);
  });
  return [...evidence, ...ofVictims(victims)];
}

/** The people of the last sentence before that is not about other times. */
function peopleBefore(told: readonly Told[], sentence: number): readonly PeoplePhrase[] {
  for (let at = sentence - 1; at >= 0; at -= 1) {
    const one = told[at];
    if (one !== undefined && !isBackground(one, wordsOf(one))) return peoplePhrases(one.tokens, one.named());
  }
  return [];
}

/** One harm for each phrase, the gravest that the sentence tells. */
function gravest(harms: readonly Harm[]): Harm[] {
  const byPhrase = new Map<PeoplePhrase, Harm>();
  for (const harm of harms) {
    const known = byPhrase.get(harm.people);
    byPhrase.set(
      harm.people,
      known === undefined
        ? harm
        : { ...known, fate: graver(known.fate, harm.fate), negated: known.negated && harm.negated },
    );
  }
  return [...byPhrase.values()];
}

/** "no one was killed", "no other injuries" says nothing about the first. */
function zeros(harms: readonly Harm[], weight: number): Evidence[] {
  return harms.flatMap(({ people, fate, negated }): Evidence[] => {
    const none = people.count === 0 || (negated && people.general && people.count === null);
    if (people.more || !none) return [];
    const of = fate === 'STRUCK' ? 'BOTH' : fate === 'KILLED' ? 'KILLED' : 'INJURED';
    return [{ of, count: 0, atLeast: false, weight, rule: 'none' }];
  });
}

const COMPOUND =
  /\b(double|triple|quadruple|quintuple)[ -](?:fatal )?(homicide|murder|killing|slaying|shooting|stabbing|fatality|fatal)\b/gi;
/** In one of the words of each compound. */
const COMPOUNDING = /(?:doub|trip|quadrup|quintup)le|murder/;
const TIMES: Readonly<Record<string, number>> = { double: 2, triple: 3, quadruple: 4, quintuple: 5 };

/** "a triple homicide", "a double shooting", "murder-suicide". */
function compounds(words: string, weight: number): Evidence[] {
  const found = [...words.matchAll(COMPOUND)].map(([, times = '', what = '']): Evidence => ({
    of: /shooting|stabbing/i.test(what) ? 'BOTH' : 'KILLED',
    count: TIMES[times.toLowerCase()] ?? 2,
    atLeast: false,
    weight,
    rule: 'compound',
  }));
  return /\bmurder ?[-–] ?suicide\b/i.test(words)
    ? [...found, { of: 'KILLED', count: 2, atLeast: true, weight: weight / 2, rule: 'murder-suicide' }]
    : found;
}

const OF: Readonly<Record<Fate, Evidence['of']>> = {
  KILLED: 'KILLED',
  INJURED: 'INJURED',
  STRUCK: 'BOTH',
  UNHARMED: 'INJURED',
};

/** The numbers that a sentence tells for each fate, those of one fate together. */
const totals = (harms: readonly Harm[], weight: number): Evidence[] =>
  (['KILLED', 'INJURED', 'STRUCK'] as const).flatMap((fate) => {
    const own = harms.filter(
      (harm) => harm.fate === fate && harm.people.mention !== 'PRONOUN' && harm.people.count !== null,
    );
    const parts = own
      .filter(({ people }) => people.part)
      .map(({ people }): Evidence => ({
        of: OF[fate],
        count: people.count ?? 1,
        atLeast: true,
        weight: weight / 2,
        rule: 'part',
      }));
    const killed = harms.some((harm) => harm.fate === 'KILLED');
    return [
      ...parts,
      ...wholeOf(
        fate,
        own.filter(({ people }) => !people.part),
        killed,
        weight,
      ),
    ];
  });

function wholeOf(fate: Fate, whole: readonly Harm[], killed: boolean, weight: number): Evidence[] {
  const count = sumOf(whole);
  const anybody = whole.some(({ people }) => people.general);
  if (count === 0 || (count === 1 && !whole.some(({ people }) => people.general && people.mention === 'NEW')))
    return [];
  // "One was killed and two others were shot": the others live.
  const others = fate === 'STRUCK' && killed && whole.every(({ people }) => people.more);
  const general = anybody || whole.length > 1;
  return [
    {
      of: others ? 'INJURED' : OF[fate],
      count,
      atLeast: !general,
      weight: general ? weight : SPECIFIC * weight,
      rule: 'told',
    },
  ];
}

/** What one verb tells of several counts together; what another tells is added only where it says that they are others. */
function sumOf(harms: readonly Harm[]): number {
  let sum = 0;
  for (const at of new Set(harms.map((harm) => harm.at))) {
    const own = harms.filter((harm) => harm.at === at);
    const count = own.reduce((total, { people }) => total + (people.count ?? 0), 0);
    sum = own.some(({ people }) => people.more) ? sum + count : Math.max(sum, count);
  }
  return sum;
}

/** Each further victim speaks for one more, as strongly as the article tells of him. */
function ofVictims({ all }: Victims): Evidence[] {
  const of = (what: Evidence['of'], fates: readonly Fate[]): Evidence[] => {
    const weights = all
      .filter(({ fate }) => fates.includes(fate))
      .map(({ weight }) => weight)
      .sort((a, b) => b - a);
    if (weights.length === 0)
      return [{ of: what, count: 0, atLeast: false, weight: SILENCE, rule: 'no-victim' }];
    return weights.map((weight, at) => ({
      of: what,
      count: at + 1,
      atLeast: true,
      weight: BY_VICTIMS * weight,
      rule: 'victims',
    }));
  };
  return [...of('KILLED', ['KILLED']), ...of('INJURED', ['INJURED', 'STRUCK'])];
}
