import type { Span } from '../../shared/spans.js';
import { cueOf } from '../speech/cues.js';
import { isAdverb } from '../text/lexicon.js';
import type { Quotation } from './scan.js';

/** How far around a quotation its surroundings are read, in code units. */
const AROUND = 60;

/**
 * Whether a quotation stands as somebody's utterance of its own ("It is over," she said), rather than as a few quoted words
 * within a sentence (a "difficult period"). Told from its surroundings and its punctuation.
 */
export function isWholeQuotation(text: string, quotation: Quotation, paragraph: Span): boolean {
  const inner = text.slice(quotation.inner.start, quotation.inner.end);
  const before = text
    .slice(Math.max(paragraph.start, quotation.span.start - AROUND), quotation.span.start)
    .trimEnd();
  const after = text
    .slice(quotation.span.end, Math.min(paragraph.end, quotation.span.end + AROUND))
    .trimStart();
  const last = before.slice(-1);
  if (last === '' || /[.!?…”"’)\]]/u.test(last)) return opensSentence(inner, after, quotation.closed);
  if (last === ':') return /\s/u.test(inner);
  const word = (/([\p{L}'’-]+)\W*$/u.exec(before)?.[1] ?? '').toLowerCase();
  if (last === ',') return followsComma(inner, after, word, before);
  return followsWord(inner, word, before);
}

const endsUtterance = (inner: string): boolean => /[,.!?…;—–-]["'”’]?$/u.test(inner);

function opensSentence(inner: string, after: string, closed: boolean): boolean {
  if (!closed || after === '') return true;
  if (/^[,—–-]/u.test(after)) return /\s/u.test(inner);
  return endsUtterance(inner) || (/\s\S+\s/u.test(inner) && beginsAttribution(after));
}

/** "said Jones", "the mayor said": an attribution with the comma forgotten. */
function beginsAttribution(after: string): boolean {
  const words = after.split(/[\s,.]+/u, 5).map((word) => word.toLowerCase());
  return words.slice(0, 4).some((word) => cueOf(word)?.speech === true && !cueOf(word)?.forms.has('gerund'));
}

function followsComma(inner: string, after: string, word: string, before: string): boolean {
  if (isSpeechWord(word, before)) return true;
  if (/^\p{Lu}/u.test(inner) && /\s\S+\s/u.test(inner))
    return endsUtterance(inner) || beginsAttribution(after);
  return endsUtterance(inner) && inner.split(/\s+/u).length > 3 && beginsAttribution(after);
}

function followsWord(inner: string, word: string, before: string): boolean {
  if (!/^\p{Lu}/u.test(inner) || !/\s\S+\s/u.test(inner)) return false;
  return isSpeechWord(word, before);
}

/** The word before is a verb of speech, or an adverb after one ("said quietly"). */
function isSpeechWord(word: string, before: string): boolean {
  if (cueOf(word)?.speech === true) return true;
  if (!isAdverb(word)) return false;
  const words = before.toLowerCase().match(/[\p{L}'’-]+/gu) ?? [];
  return cueOf(words.at(-2) ?? '')?.speech === true;
}
