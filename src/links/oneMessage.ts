import { lazily } from '../shared/lazily.js';
import type { Answer } from './answers.js';
import { below, orderOf } from './compare.js';
import { HUMAN } from './data/growth.js';
import { change, relate } from './relate.js';
import type { RelationDraft } from './types.js';

/** So many other figures of people agree when two reports quote one message: a later message has hardly all the same. */
const SHARED_FIGURES = 2;
/** The best supported figures of a slot that are compared. */
const MAX_COMPARED = 12;

/** For each article the assertions with a figure of people that it makes. */
type Figures = ReadonlyMap<string, ReadonlySet<string>>;

/** Whether two reports, one with the one figure and one with the other, agree in further figures. */
export type Agree = (a: Answer, b: Answer) => boolean;

function figuresByArticle(figures: readonly Answer[]): Figures {
  const byArticle = new Map<string, Set<string>>();
  for (const { articles, draft, measure } of figures)
    for (const article of HUMAN.has(measure?.draft.predicate ?? '') ? articles : [])
      byArticle.set(article, (byArticle.get(article) ?? new Set<string>()).add(draft.key));
  return byArticle;
}

/** Other figures that an article with the one and an article with the other both give, for the pair that agrees most. */
function agreeing(a: Answer, b: Answer, byArticle: Figures): number {
  const counts = [...a.articles].flatMap((left) =>
    [...b.articles].map((right) => {
      const own = byArticle.get(left) ?? new Set();
      return [...(byArticle.get(right) ?? [])].filter((key) => own.has(key)).length;
    }),
  );
  return Math.max(0, ...counts);
}

/** Tells it for the figures of an event, which are looked through when first asked for. */
export function agreementIn(figures: readonly Answer[]): Agree {
  const byArticle = lazily(() => figuresByArticle(figures));
  return (a, b) => agreeing(a, b, byArticle()) >= SHARED_FIGURES;
}

/**
 * Two tolls that two reports have from one message: the same speaker, times that cannot be told apart, and other figures that
 * agree. One of them misquotes it, where stages of a rise would differ in more.
 */
export function oneMessageRelations(slot: readonly Answer[], agree: Agree): RelationDraft[] {
  const compared = slot.filter(({ speakers }) => speakers.size > 0).slice(0, MAX_COMPARED);
  return compared.flatMap((a, index) =>
    compared.slice(index + 1).flatMap((b) => {
      const [low, high] = below(a, b) ? [a, b] : [b, a];
      const spoken = [...a.speakers].some((speaker) => b.speakers.has(speaker));
      const apart = ![...a.articles].some((article) => b.articles.has(article));
      if (!below(low, high) || !spoken || !apart || orderOf(a, b) !== 'SAME') return [];
      if (!agree(a, b)) return [];
      return [
        relate('CONTRADICTS', high, low, { rule: 'one-message', score: 0.6, value: change(low, high) }),
      ];
    }),
  );
}
