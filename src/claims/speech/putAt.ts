import { PUT_AT } from '../data/sayingVerbs.js';
import { lazily } from '../../shared/lazily.js';
import type { Token } from '../text/tokens.js';
import { finiteVerbIn } from '../text/verbForms.js';
import { wordSet } from '../text/words.js';
import { isFigureOpener, SPELLED, type Complement } from './complement.js';
import type { CueVerb } from './verbs.js';

const estimated = lazily(() => wordSet(PUT_AT));

/** The figure is sought this far behind the verb, in tokens ("put the number of those who had to leave their homes at 28"). */
const MAX_TO_FIGURE = 14;
/** What may stand between "at" and the number. */
const MODIFIER =
  /^(?:some|nearly|almost|roughly|about|around|approximately|just|well|more|less|fewer|than|between|over|under|up|to|at|least|most|as|many|high|an|estimated|[$€£¥]|us\$)$/;

/** "put the death toll at 28", "pegged the damage at more than $3 billion": says how much it is. Null where something else is put. */
export function putAtFigure(tokens: readonly Token[], verb: CueVerb): Complement | null {
  if (verb.use !== 'finite') return null;
  const from = verb.at + 1;
  const at = tokens.findIndex(({ lower }, n) => n > from && lower === 'at' && isFigureBehind(tokens, n + 1));
  if (at < 0 || at - from > MAX_TO_FIGURE || finiteVerbIn(tokens, from, at) >= 0) return null;
  const said = tokens.slice(from, at);
  if (said.some(({ text }) => /^[.;:!?]$/.test(text)) || !said.some(({ lower }) => estimated().has(lower)))
    return null;
  return { content: from, end: from, hearer: null };
}

function isFigureBehind(tokens: readonly Token[], start: number): boolean {
  let at = start;
  while (MODIFIER.test(tokens[at]?.lower ?? '') && !isFigureOpener(tokens, at)) at += 1;
  const token = tokens[at];
  return (
    token !== undefined &&
    (token.kind === 'NUMBER' ||
      /^\p{Sc}?\d/u.test(token.text) ||
      SPELLED.test(token.lower) ||
      isFigureOpener(tokens, at))
  );
}
