import type { Token } from '../text/tokens.js';
import { isSubordinator } from '../text/lexicon.js';
import { finiteVerbIn } from '../text/verbForms.js';
import type { Complement } from './complement.js';
import type { Range } from './nounPhrases.js';
import type { CueVerb } from './verbs.js';

/** Verbs that put a source behind what was told, whatever follows them. */
const TELLING = /^(?:say|report|announce|add|write|note|state|post|tweet|confirm|claim)$/;
/** What tells where, when or how it was said rather than what ("reported on its website", "said ahead of the vote"). */
const CIRCUMSTANCE = /^(?:on|in|at|via|through|during|ahead|after|before|with|by|from)$/;

/**
 * ", the agency reported on the basis of documents.": after a whole clause and a comma, a verb of telling with nothing but
 * circumstances behind it attributes what stands before it. Null when the sentence is of another shape.
 */
export function closingComplement(
  tokens: readonly Token[],
  verb: CueVerb,
  source: Range | null,
): Complement | null {
  if (source === null || verb.use !== 'finite' || !TELLING.test(verb.cue.lemma)) return null;
  if (tokens[source.from - 1]?.text !== ',' || isSubordinator(tokens[0]?.lower ?? '')) return null;
  if (!CIRCUMSTANCE.test(tokens[verb.at + 1]?.lower ?? '')) return null;
  const end = endOfCircumstance(tokens, verb.at + 1);
  return end < 0 || finiteVerbIn(tokens, 0, source.from - 1) < 0 ? null : { content: -1, end, hearer: null };
}

/** One past the circumstances, or -1 when a clause, a quotation or a colon shows that the words follow. */
function endOfCircumstance(tokens: readonly Token[], from: number): number {
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || /^[,.;!?]$/.test(token.text)) return at;
    if (token.kind === 'QUOTE' || token.text === ':' || /^(?:that|and|but|he|she|it|they)$/.test(token.lower))
      return -1;
    if (at > from + 1 && finiteVerbIn(tokens, at, at + 1) >= 0) return -1;
  }
  return tokens.length;
}
