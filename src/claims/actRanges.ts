import type { Span } from '../shared/spans.js';
import type { SpeechAct } from './speech/acts.js';
import type { Range } from './speech/nounPhrases.js';
import { isAdverb, isAuxiliaryAt } from './text/lexicon.js';
import type { Token } from './text/tokens.js';

/** The tokens that lie in `span`, or null when it lies elsewhere. */
export function rangeOf(tokens: readonly Token[], span: Span): Range | null {
  const from = firstBehind(tokens, span.start);
  if ((tokens[from]?.start ?? Infinity) >= span.end) return null;
  let to = from;
  while (to < tokens.length && (tokens[to]?.start ?? Infinity) < span.end) to += 1;
  return { from, to };
}

/** Index of the first token that ends behind an offset; the number of tokens where none does. */
function firstBehind(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? Infinity) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The tokens from who says it to the verb of saying, or null where no verb says it. */
export function frameOf(tokens: readonly Token[], act: SpeechAct): Range | null {
  const cue = act.cue === null ? null : rangeOf(tokens, act.cue);
  if (cue === null) return null;
  const source = act.source === null ? null : rangeOf(tokens, act.source);
  const near =
    source !== null && act.rule !== 'shared-subject' && Math.abs(source.from - cue.from) < 40 ? source : cue;
  const relay = act.hearer === null ? null : rangeOf(tokens, act.hearer);
  return { from: Math.min(cue.from, near.from, relay?.from ?? cue.from), to: Math.max(cue.to, near.to) };
}

/** "had also warned him": from the first of the words that belong to the verb. */
export function withAuxiliaries(tokens: readonly Token[], verb: number): number {
  let from = verb;
  while (from > 0 && (isAuxiliaryAt(tokens, from - 1) || isAdverb(tokens[from - 1]?.lower ?? ''))) from -= 1;
  return from;
}
