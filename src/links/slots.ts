import type { Answer } from './answers.js';
import { growsFrom } from './compare.js';
import { compatibleRelations } from './compatible.js';
import { VOLATILE } from './data/growth.js';
import { figureDenialRelations } from './denials.js';
import { fixedRelations, likeWords } from './fixed.js';
import { growingRelations } from './growing.js';
import { inWordsRelations } from './inWords.js';
import { figuresByArticle, oneMessageRelations } from './oneMessage.js';
import { figurePlanRelations } from './plans.js';
import { stageRelations } from './stages.js';
import type { RelationDraft } from './types.js';

/** Figures that are told as fact and not denied. */
export const isAffirmed = ({ stance, denial, draft }: Answer): boolean =>
  stance === 'FACT' && !denial && draft.polarity === 'AFFIRMATIVE';

/** The figures of each measure. */
function slotsOf(figures: readonly Answer[]): Answer[][] {
  const slots = new Map<string, Answer[]>();
  for (const answer of figures) {
    const key = answer.measure?.draft.key ?? '';
    const slot = slots.get(key) ?? [];
    slot.push(answer);
    slots.set(key, slot);
  }
  return [...slots.values()];
}

/** Figures of other things that the same happened to in the same place. */
function siblingsOf([first]: readonly Answer[], figures: readonly Answer[]): Answer[] {
  const own = first?.measure;
  if (own == null) return [];
  return figures.filter(
    ({ measure, stance }) =>
      measure !== null &&
      stance === 'FACT' &&
      measure.head !== own.head &&
      measure.draft.predicate === own.draft.predicate &&
      measure.draft.scope === own.draft.scope,
  );
}

const pairKey = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`);

/** Relations that words, copies and quoted messages give, surer than any order of figures. */
function toldRelations(
  facts: readonly Answer[],
  grows: boolean,
  byArticle: ReadonlyMap<string, ReadonlySet<string>>,
): RelationDraft[] {
  const inWords = inWordsRelations(facts);
  const stages = stageRelations(facts);
  const messages = grows ? oneMessageRelations(facts, byArticle) : [];
  const pairs = new Set<string>();
  return [...inWords, ...stages, ...messages].filter(({ fromKey, toKey }) => {
    const pair = pairKey(fromKey, toKey);
    return !pairs.has(pair) && pairs.add(pair);
  });
}

function relationsOf(
  slot: readonly Answer[],
  figures: readonly Answer[],
  byArticle: ReadonlyMap<string, ReadonlySet<string>>,
): RelationDraft[] {
  const measure = slot[0]?.measure;
  if (measure == null || measure.vague) return [];
  const facts = slot.filter(isAffirmed);
  const grows = measure.plain && (measure.draft.cumulative || VOLATILE.has(measure.draft.predicate ?? ''));
  const inWords = toldRelations(facts, grows, byArticle);
  const told = grows ? growingRelations(facts, inWords) : fixedRelations(facts, siblingsOf(slot, figures));
  const spoken = new Set([...inWords, ...told].map(({ fromKey, toKey }) => pairKey(fromKey, toKey)));
  // Not open to compatibility: told already, stages of a rise, or figures that only share a noun.
  const linked = (a: Answer, b: Answer): boolean =>
    (grows && (growsFrom(a, b) || growsFrom(b, a))) ||
    spoken.has(pairKey(a.draft.key, b.draft.key)) ||
    (measure.draft.predicate === null && !likeWords(a, b));
  const open = told.filter(
    ({ fromKey, toKey }) =>
      !inWords.some((other) => pairKey(other.fromKey, other.toKey) === pairKey(fromKey, toKey)),
  );
  return [
    ...inWords,
    ...open,
    ...compatibleRelations(facts, linked),
    ...figurePlanRelations(slot),
    ...figureDenialRelations(slot),
  ];
}

/** The relations between the figures of one measure, for all measures. */
export function slotRelations(figures: readonly Answer[]): RelationDraft[] {
  const byArticle = figuresByArticle(figures);
  return slotsOf(figures).flatMap((slot) => relationsOf(slot, figures, byArticle));
}
