import { classOf, LETTER, lowerCase, NUMBER, widthOf } from '../../shared/characters.js';
import type { Span } from '../../shared/spans.js';
import { trimSpan } from '../../shared/spans.js';
import { BEFORE_FIGURES, CLOSING_ABBREVIATIONS, TITLES_AND_REFERENCES } from '../data/abbreviations.js';
import { isCueWord } from '../speech/cues.js';
import { isSentenceStarter } from './lexicon.js';
import { lazily } from '../../shared/lazily.js';
import { wordSet } from './words.js';

const lists = lazily(() => ({
  titles: wordSet(TITLES_AND_REFERENCES),
  closing: wordSet(CLOSING_ABBREVIATIONS),
  beforeFigures: wordSet(BEFORE_FIGURES),
}));

/** What may follow a full stop and still belong to the sentence. */
const CLOSERS = /["'”’»)\]]/u;
/** Behind a name and a full stop, the end of an address that serves as a name ("Example.Com"). */
const DOMAIN =
  /^(?:com|org|net|info|news|eu|uk|fr|es|pl|az|ru|ua|by|kz|tv|ge|cz|sk|hu|ro|bg|lt|lv|ee|jp|cn|br|au|ca|nz|za)\b/iu;
/** How far back an abbreviation or forward an attribution is looked for, in code units: keeps the work linear. */
const BACK = 24;
const AHEAD = 90;
/** A run without a full stop is cut at a space after this many code units: nobody writes such sentences, but pages hold them. */
const MAX_SENTENCE = 1_500;

/**
 * The sentences of a stretch of text, trimmed, in order, disjoint. A quotation in `quoted` (disjoint, in order) is never
 * cut; where it ends with a full stop and no "she said" follows, the sentence ends with it.
 */
export function findSentences(text: string, stretch: Span, quoted: readonly Span[] = []): Span[] {
  const sentences: Span[] = [];
  let start = stretch.start;
  let nextQuote = 0;
  const close = (end: number): void => {
    const span = trimSpan(text, { start, end });
    if (span.start < span.end) sentences.push(span);
    start = end;
  };
  for (let at = stretch.start; at < stretch.end; at += 1) {
    const quote = quoted[nextQuote];
    if (quote !== undefined && at >= quote.start) {
      nextQuote += 1;
      if (quote.end <= at) continue;
      at = quote.end - 1;
      if (endsWithQuotation(text, quote, stretch.end)) close(quote.end);
      continue;
    }
    const tooLong = at - start > MAX_SENTENCE && /\s/u.test(text.charAt(at));
    const end = tooLong ? at : sentenceEnd(text, at, stretch);
    if (end > 0) {
      close(end);
      at = Math.max(at, end - 1);
    }
  }
  close(stretch.end);
  return sentences;
}

/** One past the sentence that ends with the mark at `at`, or 0 when none ends there. */
function sentenceEnd(text: string, at: number, stretch: Span): number {
  const ch = text.charAt(at);
  if (ch !== '.' && ch !== '!' && ch !== '?' && ch !== '…') return 0;
  let end = at + 1;
  while (end < stretch.end && /[.!?…]/.test(text.charAt(end))) end += 1;
  const run = end - at;
  while (end < stretch.end && CLOSERS.test(text.charAt(end))) end += 1;
  if (end >= stretch.end) return end;
  const after = text.slice(end, end + 40);
  const next = after.trimStart();
  const spaced = next.length < after.length;
  if (!spaced && !missingSpace(text, at, next)) return 0;
  if (/^["'“‘«([—–-]*\p{Ll}/u.test(next) && !/^["“«]/u.test(next)) return 0;
  if (ch === '.' && run === 1 && end === at + 1 && isAbbreviation(text, at, next)) return 0;
  return end;
}

/** "Day.He": a lower-case word or a closing mark, the stop, then a capitalised word with no address around it. */
function missingSpace(text: string, at: number, next: string): boolean {
  const back = text.slice(Math.max(0, at - BACK), at);
  const word = back.slice(back.search(/\S*$/u));
  if (/[@/\\]|^www\.|\./iu.test(word)) return false;
  if (/^[“‘"«]/u.test(next)) return true;
  if (/^\p{Lu}/u.test(word) && DOMAIN.test(next)) return false;
  return (
    /^\p{Lu}(?:\p{Ll}|['’ ])/u.test(next) &&
    /(?:\p{Ll}{2}|\p{N}|["”’)\]])$/u.test(back) &&
    !/^\p{Lu}\p{Ll}*[./@]/u.test(next)
  );
}

/** Where the letters, figures and inner marks begin that end at `end`. */
function wordStart(text: string, end: number): number {
  const floor = Math.max(0, end - BACK);
  let at = end;
  while (at > floor) {
    const unit = text.charCodeAt(at - 1);
    const pair = (unit & 0xfc00) === 0xdc00 && at - 2 >= floor ? (text.codePointAt(at - 2) ?? 0) : 0;
    const point = pair > 0xffff ? pair : unit;
    if (!INNER.has(point) && (classOf(point) & (LETTER | NUMBER)) === 0) break;
    at -= widthOf(point);
  }
  return at;
}

/** Stop, ampersand, apostrophes, hyphen. */
const INNER: ReadonlySet<number> = new Set([0x2e, 0x26, 0x27, 0x2019, 0x2d]);

function isAbbreviation(text: string, at: number, next: string): boolean {
  const word = text.slice(wordStart(text, at), at).replace(/^\.+/u, '');
  const lower = lowerCase(word);
  const { titles, closing, beforeFigures } = lists();
  if (beforeFigures.has(lower) && /^\p{N}/u.test(next)) return true;
  const capital = /^\p{Lu}/u.test(word);
  if (titles.has(lower)) return (capital || word.length < 3) && /^["“'‘]?[\p{Lu}\p{N}]/u.test(next);
  const initials = /^\p{Lu}(?:\.\p{Lu})*$/u.test(word);
  if (!initials && !(closing.has(lower) && (capital || word.includes('.')))) return false;
  const first = (/^["'“‘(]*([\p{L}'’]+)/u.exec(next)?.[1] ?? '').toLowerCase();
  return first === '' ? /^\p{N}/u.test(next) : !isSentenceStarter(first);
}

/** The words inside end with a stop, and what follows is a new sentence rather than "the minister said". */
function endsWithQuotation(text: string, quote: Span, limit: number): boolean {
  const tail = text.slice(Math.max(quote.start, quote.end - 4), quote.end);
  if (!/[.!?…]["'”’»)]*$/u.test(tail)) return false;
  const after = text.slice(quote.end, Math.min(limit, quote.end + AHEAD));
  const next = after.trimStart();
  if (next === '') return true;
  if (!/^[\p{Lu}\p{N}"“‘'«(]/u.test(next)) return false;
  return !/^[\p{Lu}]/u.test(next) || !isAttributionAhead(next, /[!?]["'”’»)]*$/u.test(tail));
}

const TITLE_STOP = /\b(Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen)\./gu;

/** "Mr Smith said." right after a quotation that ends with ! or ?; after a full stop it would be a new sentence. */
function isAttributionAhead(next: string, openEnd: boolean): boolean {
  const clause = /^[^.!?:;"“”\n]{0,80}(?=[.,!?:]|$)/u.exec(next.replace(TITLE_STOP, '$1'))?.[0] ?? '';
  const words = clause.split(/\s+/u).map((word) => word.toLowerCase());
  if (!openEnd || words.length > 9) return false;
  return isCueWord(words.at(-1) ?? '') || (words.length <= 5 && words.some(isCueWord));
}
