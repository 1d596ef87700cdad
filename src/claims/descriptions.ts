import { demonymOf, lookupPlace } from '../shared/places/index.js';
import { BUSINESS_NOUNS, PUBLIC_WORDS } from './data/groups.js';
import { ROLE_NOUNS } from './data/roles.js';
import { lazily } from '../shared/lazily.js';
import { remember } from '../shared/remember.js';
import { wordSet } from './text/words.js';
import type { Entity } from './types.js';

/** Roles whose words are kept: every description of an article is held against each of its roles. */
const ROLES = 500;

const roleNouns = lazily(() => wordSet(ROLE_NOUNS));

/** A definite description by office or profession: "the Estonian president", "the goalkeeper". */
export const isDescription = (text: string): boolean =>
  /^(?:the|this)\s/iu.test(text) && roleNouns().has(headOf(text)) && !/,/u.test(text);

/**
 * The one person of `people` whose role fits a description: every word of it, else the same office of the same country or body
 * ("the president of Estonia" of "Estonian leader and President Ilves"). Null when none or several fit.
 */
export function holderOf(text: string, people: readonly Entity[]): Entity | null {
  const words = roleWords(text);
  if (words.length === 0) return null;
  const whole = people.filter(({ role }) => words.every((word) => roleWords(role ?? '').includes(word)));
  if (whole.length > 0) return onlyOne(whole);
  if (!isDescription(text)) return null;
  const head = headOf(text);
  const offices = people.filter(({ role }) => headOf(role ?? '') === head && !differs(text, role ?? ''));
  return onlyOne(offices);
}

const businesses = lazily(() => ({ nouns: wordSet(BUSINESS_NOUNS), others: wordSet(PUBLIC_WORDS) }));

const isPublic = ({ fullName }: Entity): boolean =>
  fullName
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => businesses().others.has(word));

/** The one business among `named` that "the company" or "the mining firm" can mean; null when none or several are named. */
export function businessOf(text: string, named: readonly Entity[]): Entity | null {
  if (!/^(?:the|this) [\p{Ll} -]+$/iu.test(text) || !businesses().nouns.has(headOf(text))) return null;
  return onlyOne(named.filter((entity) => entity.kind === 'ORGANISATION' && !isPublic(entity)));
}

function onlyOne(people: readonly Entity[]): Entity | null {
  const names = new Set(people.map(({ fullName }) => fullName));
  return names.size === 1 ? (people[0] ?? null) : null;
}

/** A country or another body is named in the description that the role does not name ("the French minister", "Interior Minister"). */
function differs(description: string, role: string): boolean {
  const own = qualifiersOf(description);
  const other = qualifiersOf(role);
  return own.length > 0 && !own.some((word) => other.includes(word));
}

/** Whether a role is another than the description's: another office, or the same of another country. */
export const contradicts = (description: string, role: string): boolean =>
  headOf(role) !== headOf(description) || (qualifiersOf(role).length > 0 && differs(description, role));

const qualifiersOf = (text: string): string[] =>
  (text.match(/[\p{L}'’-]+/gu) ?? [])
    .filter((word) => demonymOf(word) !== null || lookupPlace(word).length > 0)
    .map((word) => demonymOf(word) ?? lookupPlace(word)[0]?.path[0] ?? word.toLowerCase());

/** The head noun of a role: the last word before "of", "for" or a comma. */
export const headOf = (role: string): string =>
  (/([\p{L}-]+)\W*$/u.exec(role.split(/\s(?:of|for|in|at)\s|,/u)[0] ?? '')?.[1] ?? '').toLowerCase();

/** The words of a role that tell: "the Estonian president" -> estonian, president. */
const roleWords = remember(
  (role: string): readonly string[] =>
    (role.toLowerCase().match(/[\p{L}-]+/gu) ?? []).filter(
      (word) => !/^(?:the|a|an|of|for|and|his|her|its|their|former|then|s)$/.test(word),
    ),
  ROLES,
);
