import { isAdverb, isAuxiliary, isCoordinator, isPreposition } from '../text/lexicon.js';
import type { Token } from '../text/tokens.js';
import { ageAt } from './ages.js';
import { SOMEBODY, type PeoplePhrase } from './phrase.js';
import { fateFormAt, smallNumber } from './words.js';

/** "nobody", "someone", "she", "2" in "2 dead", "another", "both": people without a noun; null for other tokens. */
export const bareAt = (tokens: readonly Token[], at: number): PeoplePhrase | null =>
  nobodyAt(tokens, at) ?? pronounAt(tokens, at) ?? numberAt(tokens, at);

const NOBODY: ReadonlySet<string> = new Set(['nobody', 'none', 'neither']);
const SOMEONE: ReadonlySet<string> = new Set(['someone', 'somebody']);
const PRONOUNS: ReadonlySet<string> = new Set([
  'she',
  'he',
  'him',
  'himself',
  'herself',
  'they',
  'them',
  'themselves',
]);
const MANY: ReadonlySet<string> = new Set(['several', 'multiple', 'dozens', 'many']);

function nobodyAt(tokens: readonly Token[], at: number): PeoplePhrase | null {
  const word = tokens[at]?.lower ?? '';
  const noOne = word === 'no' && tokens[at + 1]?.lower === 'one';
  if (!noOne && !NOBODY.has(word)) return null;
  const end = at + (noOne ? 2 : 1);
  const more = tokens[end]?.lower === 'else';
  return { ...SOMEBODY, from: at, to: more ? end + 1 : end, count: 0, mention: 'NEW', more, general: true };
}

function pronounAt(tokens: readonly Token[], at: number): PeoplePhrase | null {
  const word = tokens[at]?.lower ?? '';
  if (SOMEONE.has(word)) return { ...SOMEBODY, from: at, to: at + 1, mention: 'NEW' };
  if (word === 'her' ? isOwned(tokens[at + 1]) : !PRONOUNS.has(word)) return null;
  const base = { ...SOMEBODY, from: at, to: at + 1 };
  const many = word.startsWith('the');
  return {
    ...base,
    mention: 'PRONOUN',
    count: many ? null : 1,
    sex: many ? null : /^hi?[em]/.test(word) && !word.startsWith('her') ? 'M' : 'F',
  };
}

/** "her car": what follows belongs to her; "shot her in", "killed her." name her. */
const isOwned = (next: Token | undefined): boolean =>
  next?.kind === 'WORD' && !isPreposition(next.lower) && !isCoordinator(next.lower);

function numberAt(tokens: readonly Token[], at: number): PeoplePhrase | null {
  const word = tokens[at]?.lower ?? '';
  const number = smallNumber(tokens[at]) ?? (word === 'both' ? 2 : word === 'another' ? 1 : null);
  if (number === null && !MANY.has(word)) return null;
  if (ageAt(tokens, at) !== null || /^[-.:$#]$/.test(tokens[at - 1]?.text ?? '') || !standsAlone(tokens, at))
    return null;
  const part =
    tokens[at + 1]?.lower === 'of' && /^(?:them|whom|those|these)$/.test(tokens[at + 2]?.lower ?? '');
  const behind = tokens[at + 1]?.lower === 'more';
  const more = behind || word === 'another';
  return {
    ...SOMEBODY,
    from: at,
    to: at + (part ? 3 : behind ? 2 : 1),
    count: number,
    mention: word === 'both' ? 'KNOWN' : 'NEW',
    more,
    part,
    general: !part && !more,
  };
}

/** Behind a bare number stands its verb, a mark or a preposition: "2 dead", "killed four,", "one fatally". */
function standsAlone(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined || /^[,.;:!?—–)&-]$/.test(next.text)) return harmBefore(tokens, at);
  if (fateFormAt(tokens, at + 1) !== null || /^(?:fatally|critically|seriously|more)$/.test(next.lower))
    return true;
  if (isAuxiliary(next.lower))
    return (
      (/^(?:was|were|is|are|has|have|remain|remains)$/.test(next.lower) &&
        !/^\d/.test(tokens[at]?.text ?? '')) ||
      fateFormAt(tokens, at + 2) !== null
    );
  if (next.lower === 'of') return /^(?:them|whom|those|these)$/.test(tokens[at + 2]?.lower ?? '');
  if (isPreposition(next.lower) || /^(?:and|but|or|as|after|when|while)$/.test(next.lower))
    return harmBefore(tokens, at);
  return isAdverb(next.lower) && fateFormAt(tokens, at + 2) !== null;
}

/** A verb that tells a fate stands right before, so that the number is of people: "kills 3", "wounding at least two". */
function harmBefore(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i -= 1) {
    const form = fateFormAt(tokens, i);
    if (form !== null) return i + form.words.length <= at && form.said !== 'OF_SUBJECT';
    if (
      !/^(?:at|least|about|as|many|some|up|to|nearly|more|than|another|the|other)$/.test(
        tokens[i]?.lower ?? '',
      )
    )
      return false;
  }
  return false;
}
