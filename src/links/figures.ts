import { rememberOf } from '../shared/remember.js';
import type { Quantity } from '../claims/index.js';
import type { NumberInterval } from '../shared/intervals.js';
import { disjoint } from '../shared/intervals.js';
import type { Answer, Measure } from './answers.js';
import { answerBefore, stanceOf } from './answers.js';
import type { KnownArticle } from './articlePlace.js';
import { derivedWithin } from './derived.js';
import { measureOf, readingOf, type Reading } from './measure.js';
import { sentenceOf, slotOf, type MeasureContext } from './surroundings.js';
import { settlePlaces } from './adoptScope.js';
import { HUMAN, TWO_SIDED } from './data/growth.js';
import { ARMED } from './data/populations.js';
import { timeOfEvent } from './elsewhen.js';
import { homeOf } from './home.js';
import { isAttack, isMeasured, isNegated } from './readFigure.js';
import { articlePlaces, capitalOf } from './articlePlace.js';
import { nationalitiesIn } from './population.js';
import type { LinkableClaim, MeasureDraft } from './types.js';

/** "[4,)" for at least four: the same text for the same interval. */
const intervalText = ({ low, high, lowOpen, highOpen }: NumberInterval): string =>
  `${lowOpen ? '(' : '['}${low === null ? '' : String(low)},${high === null ? '' : String(high)}${highOpen ? ')' : ']'}`;

/** The figures of a slot by the nationality in their counted noun; "" for none. */
type ByNation = Map<string, Quantity[]>;

/** Whether the adjective makes another question: two nations, or one whose figures meet none of those without it. */
function isDivided(slot: string, nations: ByNation): boolean {
  const bare = nations.get('') ?? [];
  const named = [...nations].filter(([nation]) => nation !== '');
  if (named.length !== 1) return named.length > 1;
  if (!TWO_SIDED.has(slot.split(' ', 1)[0] ?? '')) return false;
  const own = named.flatMap(([, figures]) => figures);
  return bare.length > 0 && !own.some((figure) => bare.some((other) => !disjoint(figure, other)));
}

const nationOf = rememberOf(({ figure }: LinkableClaim) => nationalitiesIn(figure?.counted ?? null)[0] ?? '');

/** Slots in which the adjective of a country tells two counts apart. */
function dividedSlots(claims: readonly LinkableClaim[]): Set<string> {
  const slots = new Map<string, ByNation>();
  for (const claim of claims) {
    if (claim.figure === null) continue;
    const slot = slotOf(claim.figure);
    const nations: ByNation = slots.get(slot) ?? new Map<string, Quantity[]>();
    const figures = nations.get(nationOf(claim)) ?? [];
    figures.push(claim.figure);
    nations.set(nationOf(claim), figures);
    slots.set(slot, nations);
  }
  return new Set([...slots].filter(([slot, nations]) => isDivided(slot, nations)).map(([slot]) => slot));
}

interface Collected {
  readonly key: string;
  readonly measure: Measure;
  readonly claims: LinkableClaim[];
  sure: boolean;
}

/** The polarity of the figure, which need not be its sentence's: "three died, not four". */
const withOwnPolarity = rememberOf((claim: LinkableClaim): LinkableClaim =>
  claim.figure === null || claim.polarity === 'AFFIRMATIVE' || isNegated(claim, claim.figure)
    ? claim
    : { ...claim, polarity: 'AFFIRMATIVE' },
);

/** A figure's assertion: equal intervals of one measure, facts with facts, denials apart. */
function assertionKey({ claim }: Reading, measure: string): string {
  const { figure } = claim;
  const interval = figure === null ? '' : `${figure.approximate ? '~' : ''}${intervalText(figure)}`;
  const stance = [stanceOf(claim), claim.polarity, ...(claim.denial ? ['DENIAL'] : [])].join(' ');
  return `figure|${measure}|${stance}|${interval}`.toLowerCase();
}

const keyOf = derivedWithin((a: string, b: string) => a === b, assertionKey);

/** Collects claims by the assertion they make; the first claim of a measure words its label. */
function collect(
  claims: readonly LinkableClaim[],
  context: MeasureContext,
): { groups: Collected[]; measures: Measure[] } {
  const groups = new Map<string, Collected>();
  const measures = new Map<string, Measure>();
  const readings = claims.flatMap((claim) => readingOf(claim, context) ?? []);
  for (const reading of settlePlaces(readings)) {
    const made = measureOf(reading, context.eventPath);
    const measure = measures.get(made.draft.key) ?? made;
    measures.set(made.draft.key, measure);
    const key = keyOf(reading, measure.draft.key);
    const group = groups.get(key) ?? { key, measure, claims: [], sure: false };
    group.claims.push(reading.claim);
    group.sure ||= reading.scope.sure;
    groups.set(key, group);
  }
  return { groups: [...groups.values()], measures: [...measures.values()] };
}

/** What happened to the people whom a sentence counts as wholes, or as parts; nothing where several things did. */
function classBySentence(claims: readonly LinkableClaim[], parts: boolean): ReadonlyMap<string, string> {
  const classes = new Map<string, Set<string>>();
  for (const claim of claims) {
    const { figure } = claim;
    if (figure?.partOf !== parts || !HUMAN.has(figure.predicate ?? '')) continue;
    const key = sentenceOf(claim);
    classes.set(key, (classes.get(key) ?? new Set<string>()).add(figure.predicate ?? ''));
  }
  return new Map(
    [...classes].flatMap(([key, found]) => (found.size === 1 ? [[key, [...found][0] ?? '']] : [])),
  );
}

/** Classes in which the event counts people who bear arms. */
const armedClasses = (claims: readonly LinkableClaim[]): ReadonlySet<string> =>
  new Set(
    claims.flatMap(({ figure }) =>
      figure !== null && ARMED.has(figure.countedHead ?? '') ? [figure.predicate ?? ''] : [],
    ),
  );

/** What of an event's figures is kept for when it is linked again. */
export interface FigureMemory {
  articles: ReadonlyMap<string, KnownArticle>;
}

function contextOf(
  claims: readonly LinkableClaim[],
  measured: readonly LinkableClaim[],
  mainPath: readonly string[] | null,
  memory: FigureMemory,
): MeasureContext {
  const eventPath = homeOf(claims, mainPath);
  memory.articles = articlePlaces(claims, eventPath, memory.articles);
  return {
    eventPath,
    capital: capitalOf(claims, eventPath),
    articles: memory.articles,
    divided: dividedSlots(measured),
    armed: armedClasses(measured),
    wholes: classBySentence(measured, false),
    parts: classBySentence(measured, true),
    time: timeOfEvent(claims),
    attacked: isAttack(measured),
  };
}

/**
 * The assertions of claims with a figure that answers a comparable question, and those questions. `claims` in canonical
 * order; what cannot be measured is left to `rest`. Assertions that are made as they were `before` are those of before.
 */
export function figureAnswers(
  claims: readonly LinkableClaim[],
  mainPath: readonly string[] | null,
  memory: FigureMemory,
  before: ReadonlyMap<string, Answer>,
): { answers: Answer[]; measures: MeasureDraft[]; rest: LinkableClaim[] } {
  const measured = claims.filter(isMeasured);
  const context = contextOf(claims, measured, mainPath, memory);
  const { groups, measures } = collect(measured.map(withOwnPolarity), context);
  return {
    answers: groups.map(({ key, measure, claims: own, sure }) =>
      answerBefore(before, own, { key, kind: 'FIGURE', measure, sure }),
    ),
    measures: measures.map(({ draft }) => draft),
    rest: claims.filter((claim) => !isMeasured(claim)),
  };
}
