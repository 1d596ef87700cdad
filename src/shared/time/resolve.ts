import type { ResolvedTime, TimeContext, TimeExpression } from './expression.js';

/** When an expression's happening took place, or null when the context does not tell. */
export function resolveTimeExpression(expression: TimeExpression, context: TimeContext): ResolvedTime | null {
  return expression.meaning.kind === 'INSTANT' && context.tense === 'PAST'
    ? { interval: expression.meaning.interval, text: expression.text, reasons: [] }
    : null;
}
