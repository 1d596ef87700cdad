import type { Harm } from './harms.js';
import type { PeoplePhrase } from './phrase.js';
import type { Fate } from './words.js';

/** Somebody told of by himself, with all that the article tells of him. */
export interface Victim {
  sex: 'M' | 'F' | null;
  age: number | null;
  readonly names: Set<string>;
  child: boolean;
  doer: boolean;
  fate: Fate;
  /** Weight of the sentence that tells it best. */
  weight: number;
  /** Sentences that tell of him. */
  lastSentence: number;
  mentions: number;
  lastMention: number;
  readonly more: boolean;
}

const SEVERITY: Readonly<Record<Fate, number>> = { UNHARMED: 0, STRUCK: 1, INJURED: 2, KILLED: 3 };

/** The graver of two fates: who was wounded and later died is dead. */
export const graver = (a: Fate, b: Fate): Fate => (SEVERITY[a] >= SEVERITY[b] ? a : b);

/** The people of an article who are told of one by one, each once however often and under whatever words he is told of. */
export class Victims {
  readonly all: Victim[] = [];
  private mention = 0;
  private readonly byPhrase = new Map<PeoplePhrase, Victim>();

  add({ people, fate }: Harm, sentence: number, weight: number): void {
    const known = this.find({ people, fate, negated: false, at: 0 }, sentence);
    this.mention += 1;
    if (known === null && people.mention === 'PRONOUN') return;
    const victim = known ?? this.create(people, fate, isAnybody(people) ? weight / 3 : weight, sentence);
    this.byPhrase.set(people, victim);
    victim.sex ??= people.sex;
    victim.age ??= people.age;
    victim.child ||= people.child;
    victim.doer ||= people.doer;
    if (people.name !== null) victim.names.add(people.name);
    victim.fate = graver(victim.fate, fate);
    if (!isAnybody(people) || known !== null) victim.weight = Math.max(victim.weight, weight);
    victim.lastSentence = sentence;
    victim.mentions += 1;
    victim.lastMention = this.mention;
  }

  private create(people: PeoplePhrase, fate: Fate, weight: number, lastSentence: number): Victim {
    const { sex, age, child, doer } = people;
    const victim: Victim = {
      sex,
      age,
      child,
      doer,
      fate,
      weight,
      lastSentence,
      mentions: 0,
      lastMention: 0,
      more: people.more,
      names: new Set(),
    };
    this.all.push(victim);
    return victim;
  }

  private find(harm: Harm, sentence: number): Victim | null {
    const { people } = harm;
    const told = this.byPhrase.get(people);
    if (told !== undefined) return told;
    const named = this.all.find(({ names }) => people.name !== null && names.has(people.name));
    if (named !== undefined) return named;
    const brought = people.mention === 'NEW' || people.mention === 'NAMED';
    const open = this.all.filter(
      (victim) =>
        fits(victim, people) &&
        // A new name or a new phrase in one sentence with another of them is somebody else.
        !((brought || people.kin) && victim.lastSentence === sentence) &&
        !(people.more && !victim.more),
    );
    const likeness = (victim: Victim): number =>
      (people.age !== null && victim.age === people.age ? 4 : 0) +
      ((victim.fate === 'KILLED') === (harm.fate === 'KILLED') ? 2 : 0) +
      (people.sex !== null && victim.sex === people.sex ? 1 : 0) +
      victim.lastMention / 1_000;
    return open.reduce<Victim | null>(
      (best, one) => (best === null || likeness(one) > likeness(best) ? one : best),
      null,
    );
  }
}

/** "a person was shot" may tell of anybody told of elsewhere. */
const isAnybody = ({ general, more, age }: PeoplePhrase): boolean => general && !more && age === null;

const agree = <T>(a: T | null, b: T | null): boolean => a === null || b === null || a === b;

function fits(victim: Victim, people: PeoplePhrase): boolean {
  if (!agree(victim.sex, people.sex) || !agree(victim.age, people.age)) return false;
  if (victim.names.size > 0 && people.name !== null && !victim.names.has(people.name)) return false;
  if (
    people.doer !== victim.doer &&
    people.mention !== 'PRONOUN' &&
    (people.doer ? victim.names.size === 0 : people.name === null)
  )
    return false;
  const grown = people.age !== null && people.age >= 20;
  return !(victim.child && grown) && !(people.child && victim.age !== null && victim.age >= 20);
}
