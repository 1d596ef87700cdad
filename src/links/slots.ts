import { lazily } from '../shared/lazily.js';
import type { Answer, Measure } from './answers.js';
import { growsFrom, pointOf } from './compare.js';
import { compatibleRelations } from './compatible.js';
import { VOLATILE } from './data/growth.js';
import { groupBy, sameList } from './derived.js';
import { figureDenialRelations } from './denials.js';
import { fixedRelations, likeWords } from './fixed.js';
import { growingRelations } from './growing.js';
import { inWordsRelations } from './inWords.js';
import { agreementIn, oneMessageRelations, type Agree } from './oneMessage.js';
import { figurePlanRelations } from './plans.js';
import { stageRelations } from './stages.js';
import type { RelationDraft } from './types.js';

/** Figures that are told as fact and not denied. */
export const isAffirmed = ({ stance, denial, draft }: Answer): boolean =>
  stance === 'FACT' && !denial && draft.polarity === 'AFFIRMATIVE';

/** What a slot asks about the other figures of the event. */
interface Others {
  /** Whether something else that the same happened to in the same place has that exact figure. */
  readonly hasSibling: (measure: Measure, figure: number) => boolean;
  readonly agree: Agree;
}

/** The things with each exact figure, by what happened and where. */
type Exact = ReadonlyMap<string, ReadonlyMap<number, ReadonlySet<string>>>;

const happeningOf = ({ draft }: Measure): string => JSON.stringify([draft.predicate, draft.scope]);

function exactFigures(figures: readonly Answer[]): Exact {
  const exact = new Map<string, Map<number, Set<string>>>();
  for (const answer of figures) {
    const { measure, stance, interval } = answer;
    if (measure === null || stance !== 'FACT' || interval?.low !== interval?.high) continue;
    const key = happeningOf(measure);
    const own = exact.get(key) ?? new Map<number, Set<string>>();
    own.set(pointOf(answer), (own.get(pointOf(answer)) ?? new Set<string>()).add(measure.head));
    exact.set(key, own);
  }
  return exact;
}

function othersIn(figures: readonly Answer[]): Others {
  const exact = lazily(() => exactFigures(figures));
  return {
    hasSibling: (measure, figure) => {
      const heads = exact().get(happeningOf(measure))?.get(figure) ?? new Set<string>();
      return heads.size > (heads.has(measure.head) ? 1 : 0);
    },
    agree: agreementIn(figures),
  };
}

const pairKey = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`);

/** Relations that words, copies and quoted messages give, surer than any order of figures. */
function toldRelations(facts: readonly Answer[], grows: boolean, agree: Agree): RelationDraft[] {
  const inWords = inWordsRelations(facts);
  const stages = stageRelations(facts);
  const messages = grows ? oneMessageRelations(facts, agree) : [];
  const pairs = new Set<string>();
  return [...inWords, ...stages, ...messages].filter(({ fromKey, toKey }) => {
    const pair = pairKey(fromKey, toKey);
    return !pairs.has(pair) && pairs.add(pair);
  });
}

function relationsOf(slot: readonly Answer[], others: Others): RelationDraft[] {
  const measure = slot[0]?.measure;
  if (measure == null || measure.vague) return [];
  const facts = slot.filter(isAffirmed);
  const grows = measure.plain && (measure.draft.cumulative || VOLATILE.has(measure.draft.predicate ?? ''));
  const inWords = toldRelations(facts, grows, others.agree);
  const told = grows
    ? growingRelations(facts, inWords)
    : fixedRelations(facts, (figure) => others.hasSibling(measure, figure));
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

/** A slot's relations, and what they were made from: its assertions, and what it asked about others and was told. */
export interface KnownSlot {
  readonly slot: readonly Answer[];
  readonly told: readonly ((others: Others) => boolean)[];
  readonly relations: readonly RelationDraft[];
}

/** Relates the figures of a slot, and notes what it is told on the way. */
function relateSlot(slot: readonly Answer[], others: Others): KnownSlot {
  const told: ((others: Others) => boolean)[] = [];
  const noted = (ask: (others: Others) => boolean): boolean => {
    const answer = ask(others);
    told.push((now) => ask(now) === answer);
    return answer;
  };
  const relations = relationsOf(slot, {
    hasSibling: (measure, figure) => noted((now) => now.hasSibling(measure, figure)),
    agree: (a, b) => noted((now) => now.agree(a, b)),
  });
  return { slot, told, relations };
}

/** The relations between the figures of each measure, by its key. Taken from `before` where nothing that they depend on has changed. */
export function slotRelations(
  figures: readonly Answer[],
  before: ReadonlyMap<string, KnownSlot>,
): ReadonlyMap<string, KnownSlot> {
  const others = othersIn(figures);
  const slots = new Map<string, KnownSlot>();
  for (const [key, slot] of groupBy(figures, ({ measure }) => measure?.draft.key ?? '')) {
    const old = before.get(key);
    const stands =
      old !== undefined && sameList(old.slot, slot) && old.told.every((stillSo) => stillSo(others));
    slots.set(key, stands ? old : relateSlot(slot, others));
  }
  return slots;
}
