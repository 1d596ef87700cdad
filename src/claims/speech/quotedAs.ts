import type { Token } from '../text/tokens.js';
import { isAdverb, isAuxiliaryAt } from '../text/lexicon.js';
import { findComplement } from './complement.js';
import type { Frame } from './frames.js';
import type { Range } from './nounPhrases.js';
import { phraseLeft, phraseRight, skipTimeLeft } from './nounPhrases.js';
import type { CueVerb } from './verbs.js';

/** "quoted" is looked for this many tokens before "as saying". */
const MAX_BACK = 24;

/** "the agency quoted the mayor as saying", "the mayor was quoted by the agency as saying": the mayor speaks, the agency passes it on. */
export function quotedFrame(tokens: readonly Token[], verb: CueVerb): Frame | null {
  const as = verb.from - 1;
  if (verb.use !== 'gerund' || tokens[as]?.lower !== 'as') return null;
  const quote = findQuote(tokens, as);
  if (quote < 0) return null;
  const complement = findComplement(tokens, verb);
  if (complement === null) return null;
  const { source, relay, start } = partiesOf(tokens, quote, as);
  if (source === null) return null;
  return {
    verb,
    source,
    inverted: false,
    start,
    end: complement.end,
    content: complement.content,
    hearer: relay,
  };
}

function findQuote(tokens: readonly Token[], before: number): number {
  for (let at = before - 1; at >= 0 && before - at <= MAX_BACK; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'QUOTE' || /^[.;]$/.test(token.text)) return -1;
    if (/^(?:quote[sd]?|quoting|cite[sd]?|citing)$/.test(token.lower)) return at;
  }
  return -1;
}

interface Parties {
  readonly source: Range | null;
  readonly relay: Range | null;
  readonly start: number;
}

function partiesOf(tokens: readonly Token[], quote: number, as: number): Parties {
  let from = quote;
  while (from > 0 && (isAuxiliaryAt(tokens, from - 1) || isAdverb(tokens[from - 1]?.lower ?? ''))) from -= 1;
  const subject = /ing$/.test(tokens[quote]?.lower ?? '')
    ? null
    : phraseLeft(tokens, skipTimeLeft(tokens, from));
  const start = subject?.from ?? from;
  const passive = tokens
    .slice(from, quote)
    .some(({ lower }) => /^(?:is|are|was|were|been|being)$/.test(lower));
  if (!passive) return { source: phraseRight(tokens, quote + 1), relay: subject, start };
  const relay = tokens[quote + 1]?.lower === 'by' && quote + 2 < as ? phraseRight(tokens, quote + 2) : null;
  return { source: subject, relay, start };
}
