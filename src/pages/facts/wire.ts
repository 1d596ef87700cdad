import { lazily } from '../../shared/lazily.js';
import { agenciesOnly, agencyNamed, agencySource } from './agencies.js';

/** A credit line is one short line. */
const MAX_CREDIT_CHARACTERS = 260;
const MAX_SOURCE_PHRASE_CHARACTERS = 140;

export interface WireCredit {
  readonly name: string;
  /** Offsets of the credit within the given text. */
  readonly start: number;
  readonly end: number;
}

const agencyAnyCase = lazily(() => `(?:${agencySource()})`);
const named = lazily(() => new RegExp(`(?<![\\p{L}\\p{N}])${agencyAnyCase()}(?![\\p{L}\\p{N}])`, 'u'));
/** Phrases that only credits begin with. */
const PHRASES =
  /^[([–—\s-]*(?:(?:additional |original |further )?(?:reporting|writing|editing|edited|compiled|translated|translation|rewriting) by\b|(?:by |from )?(?:our )?(?:news |wire )?(?:agencies|agency|wires|wire services|wire reports|staff and agencies|staff and wire reports)[)\].]*$)/iu;
/** Phrases that sentences begin with, too; credits name an agency or stand in brackets. */
const SOURCE_PHRASES =
  /^[([–—\s-]*(?:with|includes?|including|contains?|additional|from|this (?:story|article|report) (?:was|has been|is|includes|contains))\b.{0,40}\b(?:information|inputs?|reporting|contributions?|files?|material|reports?|wires?|assistance|text|produced|published|provided)\b(?: (?:from|by|of)\b|$)/iu;
const CONTRIBUTED =
  /^[([–—\s-]*[^.]{2,160}\bcontributed (?:to this (?:report|story|article)|reporting|to the report)/iu;
const COPYRIGHT = /^(?:©|\(c\)|copyright|@)/iu;
const DATELINE = /^[^()\n]{0,80}\(([^()]{2,40})\)\s?[-–—:]?/u;
const CLOSING = /(?:\(([^()]{2,60})\)|[-–—/] ?([^-–—/()]{2,40}))[\s.]*$/u;

/** The agency a text names first, as written. */
export const agencyIn = (text: string): string | null => named().exec(text)?.[0] ?? null;

/** Reads a line that says nothing but whose text this is: "(With information from AFP)", "Reporting by Jane Doe". */
export function wireLine(text: string): WireCredit | null {
  if (text.length > MAX_CREDIT_CHARACTERS) return null;
  const all = { start: 0, end: text.length };
  const [agencyAlone] = agenciesOnly(text);
  if (agencyAlone !== undefined) return { name: agencyAlone, ...all };
  if (PHRASES.test(text) || (/contributed/i.test(text) && CONTRIBUTED.test(text)) || isSourcePhrase(text))
    return { name: agencyIn(text) ?? personIn(text), ...all };
  const agency = COPYRIGHT.test(text) ? agencyIn(text) : null;
  return agency === null ? null : { name: agency, ...all };
}

const isSourcePhrase = (text: string): boolean =>
  text.length <= MAX_SOURCE_PHRASE_CHARACTERS &&
  SOURCE_PHRASES.test(text) &&
  (/^[([–—-]/u.test(text) || agencyIn(text) !== null);

/** Finds the agency in a dateline: "LIMA, May 3 (Reuters) -" at the beginning of a paragraph. */
export function datelineCredit(text: string): WireCredit | null {
  const found = DATELINE.exec(text.slice(0, 140));
  const inside = found?.[1];
  if (found === null || inside === undefined) return null;
  const agency =
    agencyNamed(inside) ??
    inside
      .split(/[/,;-]| and /u)
      .map(agencyNamed)
      .find((name) => name !== null);
  if (agency === undefined || agency === null) return null;
  const start = found[0].indexOf('(');
  return { name: agency, start, end: start + inside.length + 2 };
}

/** Finds an agency that closes an article's last paragraph: "... on Friday. (Reuters)", "... on Friday. - AFP". */
export function closingCredit(text: string): WireCredit | null {
  const offset = Math.max(0, text.length - 80);
  const found = CLOSING.exec(text.slice(offset));
  const agency = found === null ? null : agencyNamed(found[1] ?? found[2] ?? '');
  return found === null || agency === null
    ? null
    : { name: agency, start: offset + found.index, end: text.length };
}

function personIn(text: string): string {
  const after = /\b(?:by|from|of)\b:? ([^;().]{2,120})/iu.exec(text)?.[1];
  return (after ?? text.replace(/\bcontributed\b.*$/iu, '')).replace(/^[\s([–—-]+|[\s)\].]+$/gu, '');
}
