import type { Answer } from './answers.js';
import { below, orderOf, pointOf } from './compare.js';
import { change, relate } from './relate.js';
import { isToldAsOld } from './readFigure.js';
import type { LinkableClaim, RelationDraft } from './types.js';

/** A figure as one article of a copied text gives it. */
interface Stage {
  readonly answer: Answer;
  readonly claim: LinkableClaim;
}

/** The figures of each text that several articles run, in the canonical order of its articles. */
function stagesByText(slot: readonly Answer[]): Stage[][] {
  const texts = new Map<string, Stage[]>();
  for (const answer of slot)
    for (const claim of answer.claims) {
      if (isToldAsOld(claim)) continue;
      const stages = texts.get(claim.copyClusterId) ?? [];
      stages.push({ answer, claim });
      texts.set(claim.copyClusterId, stages);
    }
  return [...texts.values()].filter((stages) => new Set(stages.map(({ answer }) => answer)).size > 1);
}

/** Whether each article of the text gives one of the two, and none both. */
const inOtherArticles = (a: Answer, b: Answer): boolean =>
  ![...a.articles].some((article) => b.articles.has(article));

/**
 * Stages of one wire story: the same text with a new figure supersedes the figure of its earlier stage, whether it rose or fell,
 * because one desk corrects itself. Stages without hours are read upwards.
 */
export function stageRelations(slot: readonly Answer[]): RelationDraft[] {
  return stagesByText(slot).flatMap((stages) => {
    const answers = [...new Set(stages.map(({ answer }) => answer))];
    const ordered = answers.sort((a, b) => {
      const order = orderOf(a, b);
      return order === 'BEFORE' ? -1 : order === 'AFTER' ? 1 : pointOf(a) - pointOf(b);
    });
    return ordered.slice(1).flatMap((later, index) => {
      const earlier = ordered[index];
      if (earlier === undefined || !inOtherArticles(earlier, later)) return [];
      if (!below(earlier, later) && !below(later, earlier) && pointOf(earlier) === pointOf(later)) return [];
      const score = orderOf(earlier, later) === 'BEFORE' ? 0.95 : 0.7;
      const value = change(earlier, later);
      return [relate('UPDATES', later, earlier, { rule: 'later-stage-of-one-text', score, value })];
    });
  });
}
