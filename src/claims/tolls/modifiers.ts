import type { Token } from '../text/tokens.js';
import { ageEndingAt } from './ages.js';
import { COLLECTIVE, isModifier, MORE } from './phrase.js';
import { fateFormAt, personNoun, smallNumber, type Fate } from './words.js';

/** Words before a head noun that are looked at. */
const MAX_MODIFIERS = 8;
const NEW = /^(?:a|an|one|another|some|several|multiple|many|no|two|dozens)$/;
const KNOWN = /^(?:the|this|that|these|those|his|her|their|its|our|my|your|both|all|each)$/;

/** What the words before a head noun tell, and where they begin. */
export interface Modifiers {
  from: number;
  count: number | null;
  known: boolean;
  more: boolean;
  sex: 'M' | 'F' | null;
  child: boolean;
  age: number | null;
  fate: Fate | null;
}

const none = (head: number): Modifiers => ({
  from: head,
  count: null,
  known: false,
  more: false,
  sex: null,
  child: false,
  age: null,
  fate: null,
});

/** Reads the words before a head noun, from right to left, up to its number or article. */
export function modifiersOf(tokens: readonly Token[], head: number, floor: number): Modifiers {
  const found = none(head);
  for (let at = head - 1; at >= Math.max(floor, head - MAX_MODIFIERS); at -= 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const age = ageEndingAt(tokens, at);
    if (age !== null) {
      found.age = age.years;
      found.from = age.from;
      at = age.from;
      continue;
    }
    if (MORE.test(token.lower)) found.more = true;
    if (readDeterminer(tokens, at, floor, found) || !readAdjective(tokens, at, head, found)) break;
    found.from = at;
  }
  return found;
}

/** An article, a pronoun or a number, with which the phrase begins: "the three victims", "both men"; false for other words. */
function readDeterminer(tokens: readonly Token[], at: number, floor: number, found: Modifiers): boolean {
  const token = tokens[at];
  const number = smallNumber(token);
  if (token === undefined) return false;
  if (NEW.test(token.lower) || KNOWN.test(token.lower)) {
    if (number !== null || token.lower === 'no') found.count = number ?? 0;
    found.count = COLLECTIVE[token.lower] ?? found.count;
    found.known = KNOWN.test(token.lower);
    found.from = at;
    return true;
  }
  if (number === null || tokens[at + 1]?.text === '-') return false;
  found.count ??= number;
  found.known = at > floor && /^(?:the|these|those|all|his|her|their)$/.test(tokens[at - 1]?.lower ?? '');
  found.from = found.known ? at - 1 : at;
  return true;
}

/** A word between article and noun, with what it tells; false where the phrase does not go back that far. */
function readAdjective(tokens: readonly Token[], at: number, head: number, found: Modifiers): boolean {
  const token = tokens[at];
  if (!isModifier(token) || token === undefined) return false;
  const form = fateFormAt(tokens, at);
  if (form !== null && !(form.words.length === 1 && isParticiple(tokens, at, head))) return false;
  if (form !== null) found.fate = form.fate;
  const noun = personNoun(token.lower);
  if (noun?.plural === true) return false;
  found.sex ??= noun?.sex ?? null;
  found.child ||= noun?.child === true;
  return true;
}

/** "four wounded people", "the injured man": the participle stands between the number or article and the noun. */
function isParticiple(tokens: readonly Token[], at: number, head: number): boolean {
  const before = tokens[at - 1];
  const word = tokens[at]?.lower ?? '';
  if (
    !/^(?:wounded|injured|dead|slain|deceased|murdered|hospitalized|hospitalised|unharmed|uninjured|stabbed)$/.test(
      word,
    ) ||
    head - at > 3
  )
    return false;
  return (
    smallNumber(before) !== null ||
    /^(?:the|an?|other|another|critically|seriously|fatally|badly|severely)$/.test(before?.lower ?? '')
  );
}
