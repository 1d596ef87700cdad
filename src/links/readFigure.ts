import type { Quantity } from '../claims/index.js';
import {
  ATTACKING,
  CLASSES_OF_ATTACK,
  IDLE_HEADS,
  MONEY_CLASSES,
  NEGATORS,
  WEAPONS,
} from './data/figureWords.js';
import { HUMAN } from './data/growth.js';
import { contentStems } from './terms.js';
import type { LinkableClaim } from './types.js';

/** Letters before a figure in which its own negation or part-word stands. */
const NEAR = 50;
/** Longest phrase that is read as the whole of a per cent, in words. */
const WHOLE_WORDS = 10;

/** What stands right before and after the figure in the claim; both empty when the figure is not found there. */
export function around({ text }: LinkableClaim, figure: Quantity): { before: string; after: string } {
  const start = text.indexOf(figure.text);
  if (start < 0) return { before: '', after: '' };
  const end = start + figure.text.length;
  return { before: text.slice(Math.max(0, start - NEAR), start), after: text.slice(end, end + 2 * NEAR) };
}

/**
 * What happened to the counted. "Used 40 drones", "attacked with 40 drones" and "an attack of 40 drones" are one question;
 * in a text about an attack, weapons without a verb of their own were launched.
 */
export function predicateOf(claim: LinkableClaim, figure: Quantity): string | null {
  if (figure.predicate === null && weaponOfThese(claim, figure) !== null) return 'launched';
  const weapon = WEAPONS.has(figure.countedHead ?? '');
  const open = figure.predicate === null || CLASSES_OF_ATTACK.has(figure.predicate);
  return weapon && open && ATTACKING.test(claim.sentence) ? 'launched' : figure.predicate;
}

/** "19 of these were missiles": the noun that follows is what is counted. */
const OF_THESE_WERE = /^\s+of\s+(?:these|those|them)\s+(?:were|are)\s+(?:\p{Ll}+\s+)?(\p{Ll}+?)s?\b/u;

/** The weapons that a figure of "these" counts, or null. */
function weaponOfThese(claim: LinkableClaim, figure: Quantity): string | null {
  const noun = OF_THESE_WERE.exec(around(claim, figure).after)?.[1] ?? '';
  return WEAPONS.has(noun) ? noun : null;
}

/** "500 drones and missiles": one figure for two kinds of weapons. */
export function isJoint(claim: LinkableClaim, figure: Quantity): boolean {
  if (!WEAPONS.has(figure.countedHead ?? '')) return false;
  const { after } = around(claim, figure);
  const next = /^\s+(?:and|or)\s+(?:\p{Ll}[\p{Ll}-]*\s+)?(\p{Ll}+?)s\b/u.exec(after)?.[1] ?? '';
  return WEAPONS.has(next) && !NUMBER_WORDS.test(after.slice(0, after.indexOf(next)));
}

/** A number of its own between "and" and the second kind. */
const NUMBER_WORDS =
  /\d|\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|several|some|many|other|more)\b/i;

/** Whose count it is; "27 others" are people when what happened to them happens to people. */
export function headOf(claim: LinkableClaim, figure: Quantity): string | null {
  const head = figure.countedHead ?? weaponOfThese(claim, figure);
  const open =
    head === null || /^(?:others?|rest|more|dozens?|hundreds?|thousands?|count|figure|number)$/.test(head);
  return open && HUMAN.has(figure.predicate ?? '') && figure.kind === 'COUNT' ? 'person' : head;
}

/** "34 % of the carriers at the airfields": the stems of the whole, because per cents of two wholes are two questions. */
export function percentWhole(claim: LinkableClaim, figure: Quantity): string {
  const { after } = around(claim, figure);
  const whole = /^\s*(?:%|per\s?cent)?\s*of\s([^,;.:()"“”—]*)/.exec(after)?.[1] ?? '';
  const words =
    whole.split(/\s+(?:was|were|is|are|had|has|have|who|which|that|will|would|said|by|after)\b/, 1)[0] ?? '';
  const stems = contentStems(words.split(/\s+/).slice(0, WHOLE_WORDS).join(' '));
  return [...new Set(stems.length > 0 ? stems : contentStems(figure.counted ?? ''))].sort().join('+');
}

/** Whether a claim's figure answers a question that other claims can answer too; else it is compared as a statement. */
export function isMeasured(claim: LinkableClaim): boolean {
  const { figure } = claim;
  if (figure === null || (figure.low === null && figure.high === null)) return false;
  if (figure.kind === 'COUNT') return !IDLE_HEADS.has(headOf(claim, figure) ?? 'time');
  if (figure.kind === 'PERCENT') return percentWhole(claim, figure) !== '';
  if (figure.kind === 'MONEY') return MONEY_CLASSES.has(figure.predicate ?? '');
  return figure.kind === 'MEASUREMENT' && figure.predicate !== null;
}

/** Whether the figure itself is negated: in "three died, not four" only the four is. */
export function isNegated(claim: LinkableClaim, figure: Quantity): boolean {
  if (claim.polarity === 'AFFIRMATIVE') return false;
  if (figure.high === 0) return true;
  if (!claim.text.includes(figure.text)) return true;
  const { before } = around(claim, figure);
  return NEGATORS.test(before.slice(before.search(/[^,;:]*$/)));
}

/** Whether the figure is told as a part of the one before it: "two of them", "of the 23 injured, 14". */
export function isPart(claim: LinkableClaim, figure: Quantity): boolean {
  const { before, after } = around(claim, figure);
  if (/^\s*of\s+(?:the|those|these|them|whom)\b/i.test(after) && figure.kind === 'COUNT') return true;
  return figure.partOf || /\bof\s+(?:the|those|these|them|whom)\b[^.;]*[\p{L}\p{N}][^.;]*$/iu.test(before);
}

/** Whether the figure is told as an earlier one that no longer stands: "risen from 10", "had initially said four". */
export function isToldAsOld(claim: LinkableClaim): boolean {
  if (claim.figure === null) return false;
  const { before, after } = around(claim, claim.figure);
  if (/\bfrom\s+$/i.test(before))
    return (
      /\b(?:up|down|ros|ris|rais|increas|grow|grew|fall|fell|lower|cut|revis|correct|climb|jump|drop)/i.test(
        before,
      ) || /^[^,;.]{0,25}\bto\b/.test(after)
    );
  const clause = before.slice(before.search(/[^,;:.]*$/));
  return OLD.test(clause);
}

const OLD =
  /\b(?:earlier|previous(?:ly)?|initial(?:ly)?|original(?:ly)?|at first|prior|preliminary)\b|\bhad\s+(?:been\s+)?(?:said|reported|put|given|announced|stated|counted|spoken)\b|\b(?:rather than|instead of|not|compared (?:with|to))\s+(?:the\s+)?$/i;
