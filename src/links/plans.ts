import { likeTexts, type AlikeTexts } from './alike.js';
import type { Answer } from './answers.js';
import { byFirstClaim, bySupport } from './answers.js';
import { groupBy } from './derived.js';
import { stageRelations } from './stages.js';
import { below, orderOf, pointOf } from './compare.js';
import { likeWords } from './fixed.js';
import { change, relate } from './relate.js';
import type { RelationDraft } from './types.js';

/** Cosine from which a statement of fact is what a plan announced. */
const SAME_MATTER = 0.55;
/** Plans of one event that are looked at, the best supported first. */
const MAX_PLANS = 40;

/** A fact cannot realise a plan that was first told after it. */
const mayRealise = (fact: Answer, plan: Answer): boolean => orderOf(fact, plan) !== 'BEFORE';

/** Figures so far apart that they hardly mean the same people or things, as a ratio. */
const FAR = 2;

function apart(a: Answer, b: Answer): boolean {
  if (!(below(a, b) || below(b, a))) return false;
  const [small, great] = [Math.min(pointOf(a), pointOf(b)), Math.max(pointOf(a), pointOf(b))];
  return great > small * FAR;
}

function realise(fact: Answer, plan: Answer): RelationDraft | null {
  const value = change(plan, fact);
  const differ = below(fact, plan) || below(plan, fact);
  if (apart(fact, plan) || (differ && !likeWords(fact, plan))) return null;
  if (below(fact, plan))
    return relate('REALISES', fact, plan, { rule: 'plan-fell-short', score: 0.7, value });
  if (below(plan, fact)) return relate('REALISES', fact, plan, { rule: 'plan-exceeded', score: 0.7, value });
  return relate('REALISES', fact, plan, { rule: 'plan-realised', score: 0.9, value });
}

/** Each plan that was announced after another, in words that ask the same, takes its place. */
function revisions(plans: readonly Answer[]): RelationDraft[] {
  const ordered = [...plans].sort(byFirstClaim);
  return ordered.slice(1).flatMap((later, index) => {
    const earlier = ordered[index];
    if (earlier === undefined || orderOf(earlier, later) !== 'BEFORE') return [];
    if (!(below(earlier, later) || below(later, earlier)) || apart(earlier, later)) return [];
    if (!likeWords(earlier, later)) return [];
    const value = change(earlier, later);
    return [relate('UPDATES', later, earlier, { rule: 'plan-revised', score: 0.7, value })];
  });
}

/**
 * Rule 7 for figures: what was planned is no claim about what happened. The best supported fact of the slot realises each
 * plan, whether the figures agree or not. A later plan takes the place of an earlier one.
 */
export function figurePlanRelations(slot: readonly Answer[]): RelationDraft[] {
  const facts = slot.filter(({ stance, denial }) => stance === 'FACT' && !denial).sort(bySupport);
  const plans = slot.filter(({ stance, draft }) => stance === 'PLAN' && draft.polarity === 'AFFIRMATIVE');
  const realised = plans.flatMap((plan) => {
    const fact = facts.find((other) => mayRealise(other, plan));
    const relation = fact === undefined ? null : realise(fact, plan);
    return relation === null ? [] : [relation];
  });
  return [...realised, ...stageRelations(plans), ...revisions(plans)];
}

/** Rule 7 for statements: the fact most like each plan. */
export function statementPlanRelations(answers: readonly Answer[], texts: AlikeTexts): RelationDraft[] {
  const facts = answers.filter(
    ({ stance, denial, draft }) => stance === 'FACT' && !denial && draft.kind === 'STATEMENT',
  );
  const plans = answers.filter(({ stance, draft }) => stance === 'PLAN' && draft.kind === 'STATEMENT');
  if (plans.length === 0) return [];
  const byText = groupBy(facts, ({ draft }) => draft.text);
  return [...plans]
    .sort(bySupport)
    .slice(0, MAX_PLANS)
    .flatMap((plan) => {
      const best = likeTexts(texts, plan.draft.text)
        .flatMap(([text, score]) => (byText.get(text) ?? []).map((fact) => ({ fact, score })))
        .filter(({ score }) => score >= SAME_MATTER)
        .filter(({ fact }) => fact.draft.polarity === plan.draft.polarity && mayRealise(fact, plan))
        .sort((a, b) => b.score - a.score || bySupport(a.fact, b.fact))[0];
      return best === undefined
        ? []
        : [relate('REALISES', best.fact, plan, { rule: 'plan-realised', score: best.score })];
    });
}
