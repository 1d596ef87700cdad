import { bodyName, initialsOf, isGeneric, type BodyName } from './bodies.js';
import { GENERIC_BODY_WORDS } from './data/bodies.js';
import { plainLetters } from './letters.js';
import type { NameFit } from './types.js';

const acronymOf = (name: string): string =>
  plainLetters(name.replace(/\./g, '')).replace(/^the /, '').replace(/ /g, '');

/** Whether the article introduces one form by the other: "the Road Safety Board (RSB)", "the Road Safety Board, or RSB". */
function isIntroduced(first: string, second: string, text: string): boolean {
  const [lead, bare] = [first, second].map((name) => name.replace(/^the /i, '').trim()) as [string, string];
  for (let at = text.indexOf(lead); at >= 0; at = text.indexOf(lead, at + lead.length)) {
    const after = text.slice(at + lead.length, at + lead.length + bare.length + 16);
    if (/^['’]?s?(?:\s*[([]|,? (?:or|known as) )/.test(after) && after.includes(bare)) return true;
  }
  return false;
}

function compareAcronym(short: string, full: string, text: string): NameFit | null {
  if (isIntroduced(full, short, text) || isIntroduced(short, full, text))
    return { strength: 'CERTAIN', rule: 'introduced-in-brackets' };
  return initialsOf(full).includes(acronymOf(short)) ? { strength: 'SHORT', rule: 'initials' } : null;
}

/** Whether `part` stands in `whole` as it is, in one piece. */
const holdsAll = (whole: BodyName, part: BodyName): boolean =>
  part.words.length > 0 &&
  part.words.length < whole.words.length &&
  whole.own.includes(part.own) &&
  ` ${whole.own} `.includes(` ${part.own} `);

/** Whether a kind of body is what a name says the body is: "the service" is the State Emergency Service, "police" no police chief. */
const isHead = (whole: BodyName, [kind = '']: readonly string[]): boolean =>
  whole.words.slice(whole.words.indexOf(kind) + 1).every((word) => GENERIC_BODY_WORDS.has(word));

/**
 * Compares two names of bodies as written; `text` is the article of the first. A generic name ("the Defence Ministry") or a
 * part of a longer one is never certain.
 */
export function compareBodies(mention: string, known: string, text: string): NameFit | null {
  const a = bodyName(mention);
  const b = bodyName(known);
  if (a.folded === b.folded)
    return isGeneric(a)
      ? { strength: 'SHORT', rule: 'same-generic-name' }
      : { strength: 'CERTAIN', rule: 'same-name' };
  if (a.isAcronym && !b.isAcronym) return compareAcronym(mention, known, text);
  if (b.isAcronym && !a.isAcronym) return compareAcronym(known, mention, text);
  if (
    a.own === b.own &&
    (isGeneric(a) || isGeneric(b)) &&
    (a.countries.length === 0 || b.countries.length === 0)
  )
    return { strength: 'SHORT', rule: 'generic-name' };
  const [few, many] = a.words.length < b.words.length ? [a, b] : [b, a];
  const countriesFit = few.countries.length === 0 || few.countries.join() === many.countries.join();
  if (
    countriesFit &&
    holdsAll(many, few) &&
    (few.words.length > 1 || (isGeneric(few) && isHead(many, few.words)))
  )
    return { strength: 'WEAK', rule: 'part-of-name' };
  return null;
}
