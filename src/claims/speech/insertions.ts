import type { Token } from '../text/tokens.js';
import type { Range } from './nounPhrases.js';
import { phraseLeft, skipTimeLeft } from './nounPhrases.js';
import { subjectLeft } from './subjects.js';

/** A comma-parted insertion between subject and verb is not longer than this many tokens. */
const MAX_INSERTION = 30;

/** The subject of the finite verb at `end`, over brackets and insertions between them; it begins behind `floor`. */
export function subjectBefore(tokens: readonly Token[], end: number, floor: number): Range | null {
  const close = skipTimeLeft(tokens, end);
  const before = tokens[close - 1];
  if (before === undefined) return null;
  if (before.text === ')') return phraseLeft(tokens, openingBracket(tokens, close));
  if (/^[,—–-]$/.test(before.text)) return subjectBeforeInsertion(tokens, close - 1, before.text, floor);
  return subjectLeft(tokens, end);
}

function openingBracket(tokens: readonly Token[], end: number): number {
  for (let at = end - 1; at >= 0 && end - at < MAX_INSERTION; at -= 1)
    if (tokens[at]?.text === '(') return at;
  return end;
}

/** "Ruiz, 45, a father of two, said": back over the insertions to the noun phrase before the first of them. */
function subjectBeforeInsertion(
  tokens: readonly Token[],
  close: number,
  mark: string,
  floor: number,
): Range | null {
  let found: Range | null = null;
  for (let at = markStart(tokens, close) - 1; at > floor && close - at < MAX_INSERTION; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'QUOTE' || /^[.;:]$/.test(token.text)) break;
    if (token.text !== mark) continue;
    const start = markStart(tokens, at);
    const bracketed = tokens[start - 1]?.text === ')';
    const phrase = phraseLeft(
      tokens,
      skipTimeLeft(tokens, bracketed ? openingBracket(tokens, start) : start),
    );
    const insertion = tokens[at + 1];
    if (insertion?.kind === 'WORD' && /^(?:and|but|or|so|yet)$/.test(insertion.lower)) break;
    if (phrase === null) break;
    found = phrase;
    if (mark === ',' && insertion?.kind === 'WORD' && /^\p{Lu}/u.test(insertion.text)) break;
    const prior = tokens[phrase.from - 1];
    if (prior?.text !== mark) break;
    if (/^\p{Lu}/u.test(tokens[phrase.from]?.text ?? '') && mark === ',') break;
  }
  return found;
}

/** "--" is read as two marks. */
const markStart = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.text === '-' && tokens[at - 1]?.text === '-' ? at - 1 : at;
