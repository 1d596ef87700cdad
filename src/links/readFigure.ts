import { rememberOf } from '../shared/remember.js';
import type { Quantity } from '../claims/index.js';
import {
  ATTACKING,
  CLASSES_OF_ATTACK,
  CLASSES_OF_COMING,
  IDLE_HEADS,
  JOBS,
  MONEY_CLASSES,
  NEGATORS,
  WEAPONS,
} from './data/figureWords.js';
import { HUMAN, WITH_GROUPS } from './data/growth.js';
import { isPerson } from './population.js';
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
 * What happened to the counted. To cut jobs is to shed them; "used 40 drones", "attacked with 40 drones" and "an attack of 40
 * drones" are one question; in a text about an attack, weapons without a verb of their own were launched.
 */
export function predicateOf(
  claim: LinkableClaim,
  figure: Quantity,
  head: string,
  attacked: boolean,
): string | null {
  const predicate = figure.predicate ?? (isPriceOfDeal(claim, figure) ? 'bought' : null);
  if (predicate === null && weaponOfThese(claim, figure) !== null) return 'launched';
  if (predicate === 'marched' && isPerson(head)) return 'attended';
  if (predicate === 'cut' && JOBS.has(head)) return 'dismissed';
  if (!WEAPONS.has(head.split('+', 1)[0] ?? '')) return predicate;
  const open = predicate === null || CLASSES_OF_ATTACK.has(predicate);
  const came = attacked && (predicate === null ? figure.partOf : CLASSES_OF_COMING.has(predicate));
  return came || (open && ATTACKING.test(claim.sentence)) ? 'launched' : predicate;
}

/** "Bought its rival for $2 billion", "a $2 billion takeover": what was paid. */
function isPriceOfDeal(claim: LinkableClaim, figure: Quantity): boolean {
  if (figure.kind !== 'MONEY' || figure.predicate !== null) return false;
  const { before, after } = around(claim, figure);
  return (
    /^\s+(?:deal|takeover|acquisition|merger|bid|offer|purchase|buyout|sale)\b/i.test(after) ||
    (/\bfor\s+(?:\S+\s+){0,2}$/i.test(before) && DEAL.test(claim.text))
  );
}

const DEAL =
  /\b(?:b(?:uy(?:s|ing)?|ought)|acquir(?:e|es|ed|ing)|purchas(?:e|es|ed|ing)|s(?:ell(?:s|ing)?|old)|tak(?:e|es|ing)\s+over|took\s+over|snapp(?:ed|ing)\s+up)\b/i;

/** Whether the event is an attack: weapons are said to have been launched, and not just once. */
export const isAttack = (claims: readonly LinkableClaim[]): boolean =>
  claims.filter(({ figure }) => figure?.predicate === 'launched' && WEAPONS.has(figure.countedHead ?? ''))
    .length >= FEW;

/** A single figure of launched weapons may be the background of any news. */
const FEW = 3;

/** "19 of these were missiles": the noun that follows is what is counted. */
const OF_THESE_WERE = /^\s+of\s+(?:these|those|them)\s+(?:were|are)\s+(?:\p{Ll}+\s+)?(\p{Ll}+?)s?\b/u;

/** The weapons that a figure of "these" counts, or null. */
function weaponOfThese(claim: LinkableClaim, figure: Quantity): string | null {
  const noun = OF_THESE_WERE.exec(around(claim, figure).after)?.[1] ?? '';
  return WEAPONS.has(noun) ? noun : null;
}

/** The other of two kinds of weapons that share a figure, "500 drones and missiles"; null when there is but one. */
export function jointWith(claim: LinkableClaim, figure: Quantity): string | null {
  if (!WEAPONS.has(figure.countedHead ?? '')) return null;
  const { after } = around(claim, figure);
  const next = /^\s+(?:and|or)\s+(?:\p{Ll}[\p{Ll}-]*\s+)?(\p{Ll}+?)s\b/u.exec(after)?.[1] ?? '';
  const own = WEAPONS.has(next) && !NUMBER_WORDS.test(after.slice(0, after.indexOf(next)));
  return own && next !== figure.countedHead ? next : null;
}

/** A number of its own between "and" and the second kind. */
const NUMBER_WORDS =
  /\d|\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|several|some|many|other|more)\b/i;

/** Whose count it is; "27 others" are people when what happened to them happens to people. */
export function headOf(claim: LinkableClaim, figure: Quantity): string | null {
  const head = leadersOf(claim, figure) ?? figure.countedHead ?? weaponOfThese(claim, figure);
  const open =
    head === null || /^(?:others?|rest|more|dozens?|hundreds?|thousands?|count|figure|number)$/.test(head);
  return open && HUMAN.has(figure.predicate ?? '') && figure.kind === 'COUNT' ? 'person' : head;
}

/** "The leaders of nine countries" are nine leaders; "troops of nine countries" are not nine. */
function leadersOf(claim: LinkableClaim, figure: Quantity): string | null {
  if (!/^(?:country|nation|state|republic)$/.test(figure.countedHead ?? '')) return null;
  return LEADERS_OF.test(around(claim, figure).before) ? 'leader' : null;
}

const LEADERS_OF =
  /\b(?:leaders|presidents|heads\s+of\s+(?:state|government)|heads\s+of\s+state\s+and\s+government)\s+(?:of|from)\s+(?:all\s+)?(?:the\s+)?$/i;

/** "Three leaders from outside the union": the words that make them some of all, as stems; empty when there are none. */
export function groupOf(claim: LinkableClaim, figure: Quantity, head: string): string[] {
  if (!WITH_GROUPS.has(head)) return [];
  const phrase = GROUP.exec(around(claim, figure).after)?.[1] ?? '';
  return [...new Set(contentStems(phrase.split(/\s+/).slice(0, WHOLE_WORDS).join(' ')))];
}

const GROUP =
  /^\s*((?:from\s+)?(?:outside|beyond|of|from|other\s+than)\s(?!the\s+\d|those|these|them|whom)[^,;.:()"“”—]*?)(?=[,;.:()"“”—]|$|\s(?:was|were|is|are|had|has|have|who|will|would|said|by|after|complete|came|attended|joined|in)\b)/;

/** "34 % of the carriers at the airfields": the words for the whole; what is counted where the figure names no other. */
export function percentOf(claim: LinkableClaim, figure: Quantity): string {
  const { after } = around(claim, figure);
  const whole = /^\s*(?:%|per\s?cent)?\s*of\s((?:[^,;.:()"“”—]|(?<=\d)[,.](?=\d))*)/.exec(after)?.[1] ?? '';
  const words =
    whole.split(/\s+(?:was|were|is|are|had|has|have|who|which|that|will|would|said|by|after|with)\b/, 1)[0] ??
    '';
  const first = words.trim().split(/\s+/).slice(0, WHOLE_WORDS).join(' ');
  return contentStems(first).length > 0 ? first : (figure.counted ?? '');
}

/** The stems of the whole, because per cents of two wholes are two questions. */
export const percentWhole = (claim: LinkableClaim, figure: Quantity): string =>
  [...new Set(contentStems(percentOf(claim, figure)))].sort().join('+');

/** Whether a claim's figure answers a question that other claims can answer too; else it is compared as a statement. */
export const isMeasured = rememberOf((claim: LinkableClaim): boolean => {
  const { figure } = claim;
  if (figure === null || (figure.low === null && figure.high === null)) return false;
  if (figure.kind === 'COUNT') return !IDLE_HEADS.has(headOf(claim, figure) ?? 'time');
  if (figure.kind === 'PERCENT') return percentWhole(claim, figure) !== '';
  if (figure.kind === 'MONEY')
    return MONEY_CLASSES.has(figure.predicate ?? '') || isPriceOfDeal(claim, figure);
  return figure.kind === 'MEASUREMENT' && figure.predicate !== null;
});

/** Whether the figure itself is negated: in "three died, not four" only the four is. */
export function isNegated(claim: LinkableClaim, figure: Quantity): boolean {
  if (claim.polarity === 'AFFIRMATIVE') return false;
  if (figure.high === 0) return true;
  if (!claim.text.includes(figure.text)) return true;
  const { before } = around(claim, figure);
  return NEGATORS.test(before.slice(before.search(/[^,;:]*$/)));
}

/** "17 people were in hospital": some of the injured, unless they are said to be all who were hurt. */
export function isInHospital(claim: LinkableClaim, figure: Quantity): boolean {
  if (figure.predicate !== 'injured') return false;
  const { after } = around(claim, figure);
  const clause = after.slice(0, Math.max(0, after.search(/[,;:.]|$/)));
  return /\bhospital/i.test(clause) && !/\b(?:injur|wound|hurt)/i.test(claim.text);
}

/** Whether the figure is told as a part of the one before it: "two of them", "of the 23 injured, 14". */
export function isPart(claim: LinkableClaim, figure: Quantity): boolean {
  const { before, after } = around(claim, figure);
  if (/^\s*of\s+(?:the|those|these|them|whom)\b/i.test(after) && figure.kind === 'COUNT') return true;
  return figure.partOf || OF_A_WHOLE.test(before);
}

/** "Of the 23 injured, ...", "of those killed, ...": the whole stands before its part. */
const OF_A_WHOLE =
  /\bof\s+(?:(?:them|whom|those|these)\b|(?:the|all)\s+(?:\d|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|injured|wounded|dead|killed|victims|casualties|missing|detained|arrested|detainees|survivors)\b))[^.;]*$/i;

/** Whether it counts some of a whole that has the very same name: "two of the injured rescuers". */
export const isOfTheSame = ({ kind, text }: Quantity): boolean =>
  kind === 'COUNT' &&
  /^(?:\S+\s+){1,3}of\s+(?:the|these|those)\s/i.test(text) &&
  !/\b(?:were|was|are|is)\b/i.test(text);

/** Whether the figure is told as an earlier one that no longer stands: "risen from 10", "had initially said four". */
export const isToldAsOld = rememberOf((claim: LinkableClaim): boolean => {
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
});

const OLD =
  /\b(?:earlier|previous(?:ly)?|initial(?:ly)?|original(?:ly)?|at first|prior|preliminary)\b|\bhad\s+(?:been\s+)?(?:said|reported|put|given|announced|stated|counted|spoken)\b|\b(?:rather than|instead of|not|compared (?:with|to))\s+(?:the\s+)?$/i;
