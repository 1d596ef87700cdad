import { DOERS, FATES, HARM_NOUNS, PEOPLE, SMALL_NUMBERS } from '../data/tolls.js';
import { lazily } from '../../shared/lazily.js';
import { entries } from '../quantities/phrases.js';
import { wordSet } from '../text/words.js';
import type { Token } from '../text/tokens.js';

/** What became of somebody. STRUCK: shot, stabbed or hit, and how it ended is not told. */
export type Fate = 'KILLED' | 'INJURED' | 'STRUCK' | 'UNHARMED';

/** What a noun for people tells of them. */
export interface PersonNoun {
  readonly sex: 'M' | 'F' | null;
  readonly child: boolean;
  readonly plural: boolean;
  readonly doer: boolean;
}

/** A verb or phrase that tells a fate. OF_SUBJECT: said of whom it follows; OF_OBJECT: only of an object, or in the passive. */
export interface FateForm {
  readonly words: readonly string[];
  readonly fate: Fate;
  readonly said: 'EITHER' | 'OF_SUBJECT' | 'OF_OBJECT';
}

const FATE_OF: Readonly<Record<string, Fate>> = {
  killed: 'KILLED',
  injured: 'INJURED',
  struck: 'STRUCK',
  unharmed: 'UNHARMED',
};

function formOf(name: string, written: string): FateForm {
  const words = written.replace(/^[=!]/, '').split('_');
  const said = written.startsWith('=') ? 'OF_SUBJECT' : written.startsWith('!') ? 'OF_OBJECT' : 'EITHER';
  return { words, fate: FATE_OF[name] ?? 'STRUCK', said };
}

function fateTable(): ReadonlyMap<string, readonly FateForm[]> {
  const table = new Map<string, FateForm[]>();
  for (const [name, forms] of entries(FATES))
    for (const form of forms.map((written) => formOf(name, written)))
      table.set(form.words[0] ?? '', [...(table.get(form.words[0] ?? '') ?? []), form]);
  for (const forms of table.values()) forms.sort((a, b) => b.words.length - a.words.length);
  return table;
}

function personTable(): ReadonlyMap<string, PersonNoun> {
  const doers = wordSet(DOERS);
  const table = new Map<string, PersonNoun>();
  for (const [sex, pairs] of entries(PEOPLE))
    for (const pair of pairs) {
      const [one = '', many = ''] = pair.split('/');
      const base = { sex: sex === 'm' ? 'M' : sex === 'f' ? 'F' : null, child: sex === 'c' } as const;
      table.set(one, { ...base, plural: false, doer: doers.has(one) });
      table.set(many, { ...base, plural: true, doer: doers.has(many) });
    }
  for (const [word, sex] of [
    ['boy', 'M'],
    ['girl', 'F'],
  ] as const)
    for (const [form, plural] of [
      [word, false],
      [`${word}s`, true],
    ] as const)
      table.set(form, { sex, child: true, plural, doer: false });
  return table;
}

const tables = lazily(() => ({
  people: personTable(),
  fates: fateTable(),
  harms: new Map(
    entries(HARM_NOUNS).flatMap(([name, words]) =>
      words.map((word) => [word, FATE_OF[name] ?? 'STRUCK'] as const),
    ),
  ),
  numbers: new Map([...wordSet(SMALL_NUMBERS)].map((word, at) => [word, at + 1] as const)),
}));

/** What a lower-case noun tells of the people that it names; null when it names none. */
export const personNoun = (word: string): PersonNoun | null => tables().people.get(word) ?? null;

/** The fate that a noun tells with whom it befell behind "of" ("the death of"); null for other words. */
export const harmNoun = (word: string): Fate | null => tables().harms.get(word) ?? null;

/** The longest form that tells a fate and begins at token `at`, or null. */
export function fateFormAt(tokens: readonly Token[], at: number): FateForm | null {
  const forms = tables().fates.get(tokens[at]?.lower ?? '');
  return forms?.find(({ words }) => words.every((word, i) => tokens[at + i]?.lower === word)) ?? null;
}

/** Whether a sentence has a form or noun that can tell a fate; most have none, and tell nothing of anybody's. */
export function mayTellFate(tokens: readonly Token[]): boolean {
  const { harms } = tables();
  return tokens.some(({ lower }, at) => harms.has(lower) || fateFormAt(tokens, at) !== null);
}

/** The number that a lower-case word is, up to twenty; 0 for other words. */
export const numberOfWord = (word: string): number => tables().numbers.get(word) ?? 0;

/** The number of people that a token can be: 1 to 999 in figures, up to twenty in words; null for other tokens. */
export function smallNumber(token: Token | undefined): number | null {
  if (token === undefined) return null;
  if (token.kind === 'NUMBER' && /^\d{1,3}$/.test(token.text)) return Number(token.text);
  return tables().numbers.get(token.lower) ?? null;
}
