import { lookupPlace } from '../../shared/places/index.js';
import type { Span } from '../../shared/spans.js';
import { isCalendarWord } from './lexicon.js';

/** A dateline is no longer than this, in code units. */
const MAX_DATELINE = 90;
const DASH = /(?:\s*[—–]\s*|\s+-{1,2}\s+|\s*--\s*)/u;
const CREDIT = /^\([^()]{2,60}\)/u;

/**
 * Length of the place, date and agency that a report opens with ("LIMA, March 3 (Agency) - ", "Oslo, 3 March —", "(LAGOS) --",
 * "NEW DELHI: "), with the dash and the space behind it; 0 where the paragraph begins with its first sentence.
 */
export function datelineLength(text: string, { start, end }: Span): number {
  const head = text.slice(start, Math.min(end, start + MAX_DATELINE));
  const dash = DASH.exec(head);
  if (dash !== null && dash.index > 0 && isDateline(head.slice(0, dash.index)))
    return dash.index + dash[0].length;
  const colon = /^([^:.]{2,40}):\s+/u.exec(head);
  if (colon?.[1] !== undefined && isPlaceInCapitals(colon[1])) return colon[0].length;
  const credit = CREDIT.exec(head);
  const behind = credit === null ? '' : head.slice(credit[0].length);
  return credit !== null && /\p{Lu}{3}/u.test(credit[0]) && /^\s+\p{Lu}/u.test(behind)
    ? credit[0].length + behind.length - behind.trimStart().length
    : 0;
}

/** Only names, dates, figures and a credit in brackets; and one of: a place in capitals, a credit, a date. */
function isDateline(head: string): boolean {
  const credit = /\([^()]{2,60}\)\s*$/u.exec(head);
  const plain = credit === null ? head : head.slice(0, credit.index);
  const words = plain.match(/[\p{L}\p{N}.'’/-]+/gu) ?? [];
  if (/[^\p{L}\p{N}\s.,'’/()|&-]/u.test(plain) || words.length > 9) return false;
  if (!words.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || /^(?:of|the|de|la|del|al|st)$/u.test(word)))
    return false;
  const dated =
    words.some((word) => isCalendarWord(word.toLowerCase().replace(/\.$/, ''))) && /\p{N}/u.test(plain);
  if (words.length === 0) return credit !== null;
  return (
    credit !== null ||
    dated ||
    isPlaceInCapitals(plain) ||
    (words.length <= 3 && lookupPlace(plain.trim()).length > 0)
  );
}

const isPlaceInCapitals = (head: string): boolean =>
  /^[\p{Lu}][\p{Lu}\s.,'’/-]*$/u.test(head.trim()) &&
  lookupPlace(head.split(/[,/]/u)[0]?.trim() ?? '').length > 0;
