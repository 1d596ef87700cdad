import { lazily } from '../../shared/lazily.js';
import {
  BRACKETED,
  FORMER,
  MENDED,
  OPENERS,
  PIECES,
  PIECES_OF_OTHERS,
  PURPOSES,
} from '../data/corrections.js';

/** What a publisher says it has done: taken the piece back, put an error right, made a meaning plain, or added to it. */
export type CorrectionKind = keyof typeof MENDED;

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter(Boolean));

const kindsBy = (lists: Readonly<Record<CorrectionKind, string>>): ReadonlyMap<string, CorrectionKind> =>
  new Map(
    Object.entries(lists).flatMap(([kind, words]) =>
      [...setOf(words)].map((word): [string, CorrectionKind] => [word, kind as CorrectionKind]),
    ),
  );

/** One of the words without which nothing is a note: nearly every other paragraph is done with after this. */
const sign = lazily(() => {
  const lists = [MENDED, OPENERS, BRACKETED].flatMap((kinds) => Object.values(kinds));
  // In the order of the alphabet, so that those with one beginning are tried as one.
  return new RegExp(`\\b(?:${[...setOf([...lists, FORMER].join(' '))].sort().join('|')})\\b`, 'i');
});

const words = lazily(() => ({
  pieces: setOf(PIECES),
  ofOthers: setOf(PIECES_OF_OTHERS),
  mended: kindsBy(MENDED),
  openers: kindsBy(OPENERS),
  bracketed: kindsBy(BRACKETED),
  former: setOf(FORMER),
  purposes: setOf(PURPOSES),
}));

/** A note says what it is in its first words; the rest of a long paragraph is not looked at. */
const LOOKED_AT = 400;
/** Words that a note may have before it names the piece ("A photo caption on an earlier version of this"). */
const MAX_LEAD = 10;
/** Words between the piece and what was done to it ("was first published on 3 May at 10.40 and was later"). */
const MAX_BETWEEN = 18;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? [];

/** "Editor's note (3 May):" and a date before a colon may stand before any note. */
const withoutLead = (text: string): string =>
  text
    .replace(/^[\s*•†[(–—-]+/u, '')
    .replace(
      /^(?:an? )?(?:(?:editor|publisher)(?:['’]?s|s['’])? )?note(?: to (?:our )?readers)?[^:–—.]{0,24}[:–—.]\s*/iu,
      '',
    )
    .replace(/^[^:–—.]{0,12}\d[^:–—.]{0,12}[:–—]\s*/u, '');

/** "Correction: ...", "Clarification (3 May) - ...". */
function opened(text: string): CorrectionKind | null {
  const head = /^(\p{L}+)[^:–—\n]{0,30}(?:[:–—]| - )/u.exec(text);
  return words().openers.get(head?.[1]?.toLowerCase() ?? '') ?? null;
}

/** "(Corrects spelling of name in paragraph 3)": a whole paragraph in brackets. */
function bracketed(paragraph: string): CorrectionKind | null {
  if (!/^[([].*[)\]]\.?$/su.test(paragraph)) return null;
  const [first = '', and, third = ''] = wordsOf(paragraph.slice(0, LOOKED_AT));
  const kinds = words().bracketed;
  return kinds.get(first) ?? (and === 'and' ? kinds.get(third) : undefined) ?? null;
}

const isPassive = (before: readonly string[]): boolean =>
  before.some((word) => /^(?:was|were|been|is|are|be|being|we['’]ve|have|has)$/u.test(word));

/** The first thing done to the piece in the words behind its name, for a purpose where the piece may be another's. */
function mendedBehind(told: readonly string[], from: number, needsPurpose: boolean): CorrectionKind | null {
  const { mended, purposes } = words();
  for (let at = from; at < Math.min(told.length, from + MAX_BETWEEN); at += 1) {
    const kind = mended.get(told[at] ?? '');
    if (kind === undefined || !isPassive(told.slice(from, at))) continue;
    const behind = told.slice(at + 1, at + 12);
    const purpose = behind.some((word, n) => word === 'to' && purposes.has(behind[n + 1] ?? ''));
    if (!needsPurpose || purpose) return kind;
  }
  return null;
}

/** "We have corrected this article to ...". */
function mendedByUs(told: readonly string[]): CorrectionKind | null {
  const ours = told
    .slice(1, 12)
    .some((word, n, all) => word === 'this' && words().pieces.has(all[n + 1] ?? ''));
  return ours ? mendedBehind(told, 0, false) : null;
}

/** "This article was amended on ...", "The headline of this story has been changed ...", "This version corrects ...". */
function mended(told: readonly string[]): CorrectionKind | null {
  const { pieces, ofOthers, bracketed: does } = words();
  const isPiece = (word = ''): boolean => pieces.has(word) || ofOthers.has(word);
  if (/^we(?:['’]ve)?$/u.test(told[0] ?? '')) return mendedByUs(told);
  const start = told.slice(0, MAX_LEAD).indexOf('this');
  const piece = start + 1 + told.slice(start + 1, start + 6).findIndex(isPiece);
  if (start < 0 || piece <= start) return null;
  // "In this article we ..." is about something else; "The headline of this article" is not, nor is "This page of history" a page.
  if (start > 0 && !told.slice(0, start).some(isPiece)) return null;
  if (told[piece + 1] === 'of') return null;
  const doing = does.get(told[piece + 1] ?? '');
  if (doing !== undefined && doing !== 'UPDATE') return doing;
  return mendedBehind(told, piece + 1, !pieces.has(told[piece] ?? ''));
}

/** "An earlier version of this article said ...". */
function supersedes(told: readonly string[]): boolean {
  const { pieces, ofOthers, former } = words();
  return told
    .slice(0, MAX_LEAD)
    .some(
      (word, n) =>
        former.has(word) &&
        (pieces.has(told[n + 1] ?? '') || ofOthers.has(told[n + 1] ?? '')) &&
        /^(?:of|on|to|in|for)$/u.test(told[n + 2] ?? '') &&
        /^(?:this|the|our|that|these)$/u.test(told[n + 3] ?? '') &&
        told.slice(n + 4, n + 9).some((next) => pieces.has(next) || ofOthers.has(next)),
    );
}

/** What a paragraph is a publisher's note of; null for every other paragraph. */
export function correctionKind(paragraph: string): CorrectionKind | null {
  if (!sign().test(paragraph.slice(0, LOOKED_AT))) return null;
  const opening = withoutLead(paragraph.slice(0, LOOKED_AT));
  const headed = opened(opening) ?? bracketed(paragraph);
  if (headed !== null) return headed;
  const told = wordsOf(opening);
  return (supersedes(told) ? 'CORRECTION' : null) ?? mended(told);
}
