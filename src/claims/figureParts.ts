import type { Span } from '../shared/spans.js';
import { canEndClause } from './coordination.js';
import type { Range } from './speech/nounPhrases.js';
import { isAdverb, isPreposition } from './text/lexicon.js';
import type { Token } from './text/tokens.js';
import { finiteVerbIn } from './text/verbForms.js';

/** What joins two figures stands no further than this many tokens before the second. */
const MAX_BACK = 8;
const MIN_TOKENS = 3;

/**
 * Index of the token before which a claim about `figure` can end when `next` is told after it: "killed four people | and
 * wounded 20"; -1 when the clause cannot end between them ("two tanks and a gun were lost").
 */
export function cutBetween(tokens: readonly Token[], range: Range, figure: Span, next: Span): number {
  const second = tokens.findIndex((token, at) => at >= range.from && token.end > next.start);
  const joint = jointBefore(tokens, second, figure);
  if (joint < 0 || joint - range.from < MIN_TOKENS || opensBracket(tokens, range.from, joint)) return -1;
  return canEndClause(tokens, mainStart(tokens, range, joint), joint) ? joint : -1;
}

/** The comma or conjunction nearest before token `second`, behind `figure`; a comma right before a conjunction goes with it. */
function jointBefore(tokens: readonly Token[], second: number, figure: Span): number {
  for (let at = second - 1; at > 0 && second - at <= MAX_BACK; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.start < figure.end || token.quoted) return -1;
    // "Rosa Vidal, 41, Tom Vale, 30": a comma inside a list of names parts no figures.
    if (token.text === ',')
      return (at === second - 1 && tokens[second + 1]?.text === ',') ||
        /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '')
        ? -1
        : at;
    if (/^(?:and|but|while|plus)$/.test(token.lower)) return tokens[at - 1]?.text === ',' ? at - 1 : at;
  }
  return -1;
}

/** "Of the 40 hurt, six died": the words up to the first comma hold no main verb. */
function mainStart(tokens: readonly Token[], { from }: Range, joint: number): number {
  if (!isPreposition(tokens[from]?.lower ?? '')) return from;
  for (let at = from + 1; at < joint; at += 1) if (tokens[at]?.text === ',') return at + 1;
  return finiteVerbIn(tokens, from, joint) >= 0 && !/^of$/.test(tokens[from]?.lower ?? '') ? from : joint;
}

const opensBracket = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).filter(({ text }) => text === '(').length >
  tokens.slice(from, to).filter(({ text }) => text === ')').length;

/** "had lost three players | and would sign two": the part with the verb of the second figure; null when it has none. */
export function ownVerbOf(
  tokens: readonly Token[],
  range: Range,
  quantities: readonly { readonly span: Span }[],
  focus: number,
): Range | null {
  const figure = quantities[focus];
  const before = quantities[focus - 1];
  const after = quantities[focus + 1];
  if (figure === undefined) return null;
  const start = before === undefined ? -1 : cutBetween(tokens, range, before.span, figure.span);
  const end = after === undefined ? -1 : cutBetween(tokens, range, figure.span, after.span);
  if (start < 0) return end < 0 ? null : { from: range.from, to: end };
  let verb = start + 1;
  while (/^(?:and|but|,)$/.test(tokens[verb]?.lower ?? '') || isAdverb(tokens[verb]?.lower ?? '')) verb += 1;
  if (finiteVerbIn(tokens, verb, verb + 1) < 0) return null;
  return { from: start + 1, to: end < 0 ? range.to : end };
}
