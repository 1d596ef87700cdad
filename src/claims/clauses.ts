import type { Range } from './speech/nounPhrases.js';
import { skipTimeRight } from './speech/nounPhrases.js';
import type { Token } from './text/tokens.js';
import { canEndClause } from './coordination.js';
import { isAdverb, isDeterminer, isPersonalPronoun, isPreposition, isSubordinator } from './text/lexicon.js';
import { finiteVerbIn } from './text/verbForms.js';

/** A part with fewer tokens stays with its neighbour. */
const MIN_TOKENS = 3;
/** The verb of a clause is sought this far behind its conjunction. */
const MAX_SUBJECT = 14;

const CONJUNCTION = /^(?:and|but|while|whereas|whilst|although|though|yet|so|or)$/;
const LEADING =
  /^(?:after|before|following|as|while|although|though|since|when|because|once|whereas|hours|days|minutes|weeks|months|the|a|an|one|two|just)$/;

/**
 * Splits a stretch of a sentence into the clauses that tell different things: at semicolons, before a conjunction that a
 * subject with its own verb follows, and after a leading clause ("After the dam burst, ..."). Conjunctions are left out.
 */
export function splitClauses(tokens: readonly Token[], range: Range): Range[] {
  const clauses: Range[] = [];
  let from = range.from;
  const close = (to: number, next: number): void => {
    if (to - from < MIN_TOKENS) return;
    clauses.push(withoutConcession(tokens, trimRange(tokens, { from, to })));
    from = next;
  };
  const leading = leadingClauseEnd(tokens, range);
  for (let at = range.from; at < range.to; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.quoted || range.to - at <= MIN_TOKENS) continue;
    if (token.text === ';' || at === leading) close(at, at + 1);
    else if (token.text === ',' && joinsClause(tokens, at + 1, range.to, from)) close(at, at + 2);
    else if (
      joinsWithoutComma(tokens, at) &&
      !isTooShort(tokens, from, at) &&
      joinsClause(tokens, at, range.to, from)
    )
      close(at, at + 1);
    else if (/^[—–-]$/.test(token.text) && joinsClause(tokens, at + 1, range.to, from)) close(at, at + 2);
  }
  const last = trimRange(tokens, { from, to: range.to });
  clauses.push(from > 0 ? withoutConcession(tokens, last) : last);
  return clauses.filter(({ from: a, to: b }) => b > a);
}

/** "It took place while the war went on": a pronoun and its verb do not stand without what follows. */
const isTooShort = (tokens: readonly Token[], from: number, at: number): boolean =>
  at <= from ||
  (at - from < 5 && tokens[at]?.lower !== 'and' && isPersonalPronoun(tokens[from]?.lower ?? ''));

/** "and the dam broke"; "while others fled", but not "killed while hunting". */
function joinsWithoutComma(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  if (word === 'and' || word === 'but') return true;
  const next = tokens[at + 1]?.lower ?? '';
  return (
    (word === 'while' || word === 'whereas') &&
    (isDeterminer(next) || isPersonalPronoun(next) || next === 'others')
  );
}

/** A conjunction at `at`, a subject of its own after it and a finite verb after that; and a verb in what came before. */
function joinsClause(tokens: readonly Token[], at: number, to: number, from: number): boolean {
  if (!CONJUNCTION.test(tokens[at]?.lower ?? '') || tokens[at]?.quoted === true) return false;
  const start = skipTimeRight(tokens, at + 1);
  const first = tokens[start];
  if (
    first === undefined ||
    first.kind === 'PUNCTUATION' ||
    isPreposition(first.lower) ||
    isSubordinator(first.lower)
  )
    return false;
  // A verb right behind the conjunction shares the subject before it ("and also invited him").
  let noun = start;
  while (isAdverb(tokens[noun]?.lower ?? '')) noun += 1;
  if (finiteVerbIn(tokens, noun, noun + 1) >= 0) return false;
  const verb = verbAfterSubject(tokens, start, Math.min(to, start + MAX_SUBJECT));
  if (verb <= start) return false;
  return canEndClause(tokens, from, at);
}

/** Index of the finite verb that the noun phrase at `start` is subject of, or -1 when something else comes first. */
function verbAfterSubject(tokens: readonly Token[], start: number, limit: number): number {
  const verb = finiteVerbIn(tokens, start + 1, limit);
  let commas = 0;
  for (let at = start; at < verb; at += 1) {
    const token = tokens[at];
    if (
      token === undefined ||
      /^[;:—–]$/.test(token.text) ||
      (isSubordinator(token.lower) && at > start) ||
      /^(?:who|which|whom|whose|to)$/.test(token.lower)
    )
      return -1;
    if (token.text === ',') commas += 1;
    if (at > start && isPersonalPronoun(token.lower) && !isPersonalPronoun(tokens[start]?.lower ?? ''))
      return -1;
  }
  // An insertion has a comma at both ends ("and its leader, Ana Ruiz, died"); a single one parts list from list.
  return commas % 2 === 0 ? verb : -1;
}

/** The comma that ends a leading clause of its own, or -1. */
function leadingClauseEnd(tokens: readonly Token[], range: Range): number {
  const first = tokens[range.from]?.lower ?? '';
  if (!LEADING.test(first) || !opensTimeClause(tokens, range)) return -1;
  for (let at = range.from + 3; at < range.to - MIN_TOKENS; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.quoted) continue;
    if (token.text !== ',') continue;
    const next = tokens[at + 1];
    if (next === undefined || !beginsSubject(next)) continue;
    if (finiteVerbIn(tokens, range.from + 1, at) < 0) continue;
    if (verbAfterSubject(tokens, at + 1, Math.min(range.to, at + MAX_SUBJECT)) > at) return at;
  }
  return -1;
}

/** "After ...", "While ...", "The day after ...", "Two hours before ...". */
function opensTimeClause(tokens: readonly Token[], range: Range): boolean {
  for (let at = range.from; at < range.from + 4; at += 1)
    if (
      /^(?:after|before|following|as|while|although|though|since|when|because|once|whereas)$/.test(
        tokens[at]?.lower ?? '',
      )
    )
      return true;
  return false;
}

const beginsSubject = (token: Token): boolean =>
  token.kind === 'NUMBER' ||
  (token.kind === 'WORD' &&
    !isPreposition(token.lower) &&
    (isDeterminer(token.lower) || !CONJUNCTION.test(token.lower)));

/** What a clause cut off behind it leaves hanging. */
const DANGLING = /^(?:and|but|while|whereas|or|where|which|who|whom|whose|as|that|having)$/;

/** A word at the head that only joins: "That number" and "Yet" of a sentence's own are no such words. */
function isJoiner(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  if (/^(?:and|but|or|so|yet)$/.test(word)) return true;
  if (word === 'that') return at > 0;
  return false;
}

/** "While sales fell" cut off from its main clause stands without its first word. */
function withoutConcession(tokens: readonly Token[], { from, to }: Range): Range {
  const concedes =
    /^(?:while|whilst|whereas|although|though)$/.test(tokens[from]?.lower ?? '') &&
    !/ing$/.test(tokens[from + 1]?.lower ?? '');
  return { from: concedes ? from + 1 : from, to };
}

/** Without the punctuation, conjunctions and marks at its two ends that are no part of what it says. */
export function trimRange(tokens: readonly Token[], range: Range): Range {
  let { from, to } = range;
  while (from < to && (/^[,;:.!?…—–)-]$/.test(tokens[from]?.text ?? '') || isJoiner(tokens, from))) from += 1;
  while (
    to > from &&
    (/^[,;:.!?…—–(-]$/.test(tokens[to - 1]?.text ?? '') ||
      (to < tokens.length && DANGLING.test(tokens[to - 1]?.lower ?? '')))
  )
    to -= 1;
  return { from, to };
}
