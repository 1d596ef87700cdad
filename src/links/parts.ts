import { demonymOf } from '../shared/places/index.js';
import { TWO_SIDED } from './data/growth.js';
import type { Answer, Measure } from './answers.js';
import { bySupport } from './answers.js';
import { derivedWithin, groupBy, sameList } from './derived.js';
import { IN_HOSPITAL } from './measure.js';
import { below, hoursBetween, pointOf } from './compare.js';
import { isNarrower } from './population.js';
import { readable, relate } from './relate.js';
import { holdsPlace } from './places.js';
import type { RelationDraft } from './types.js';

/** Why one measure's figures are parts of another's; null when they are not. */
function partRule(part: Measure, whole: Measure): string | null {
  const [a, b] = [part.draft, whole.draft];
  if (a.key === b.key || a.predicate !== b.predicate || a.unit !== b.unit) return null;
  const treated = part.aside === IN_HOSPITAL && whole.aside === '';
  if (part.aside !== whole.aside && !treated) return null;
  if (whole.vague || a.predicate === null) return null;
  const samePeople = part.head === whole.head && part.modifiers.join() === whole.modifiers.join();
  if (part.vague)
    return samePeople && a.scope === b.scope && a.key.endsWith('a part') ? 'part-of-including' : null;
  if (!holdsPlace(b.scopePath ?? [], a.scopePath ?? [])) return null;
  if (treated) return samePeople && a.scope === b.scope ? 'part-of-in-hospital' : null;
  if (samePeople) return 'part-of-narrower-place';
  if (TWO_SIDED.has(a.predicate) && part.modifiers.some((word) => demonymOf(word) !== null)) return null;
  return isNarrower(part, whole) ? 'part-of-narrower-population' : null;
}

const shared = (a: Answer, b: Answer): number =>
  [...a.articles].filter((article) => b.articles.has(article)).length;

/** The whole that a part is read against: of the same article, then nearest in time, then best supported. */
function wholeFor(part: Answer, wholes: readonly Answer[]): Answer | undefined {
  return wholes
    .filter((whole) => !below(whole, part))
    .sort(
      (a, b) =>
        Number(pointOf(a) < pointOf(part)) - Number(pointOf(b) < pointOf(part)) ||
        shared(part, b) - shared(part, a) ||
        (hoursBetween(part, a) ?? Infinity) - (hoursBetween(part, b) ?? Infinity) ||
        bySupport(a, b),
    )[0];
}

/** The nearest measures that a measure is part of: not the whole of another of its wholes. */
function parentsOf(part: Measure, measures: readonly Measure[]): { whole: Measure; rule: string }[] {
  const wholes = measures.flatMap((whole) => {
    const rule = partRule(part, whole);
    return rule === null ? [] : [{ whole, rule }];
  });
  return wholes.filter(({ whole }) => !wholes.some(({ whole: other }) => partRule(other, whole) !== null));
}

/** A measure's figures, with those of one whole that they are parts of and the rule that says so. */
interface Family {
  readonly key: string;
  readonly rule: string;
  readonly parts: readonly Answer[];
  readonly wholes: readonly Answer[];
}

/** What figures of two measures must have in common to be part and whole. */
const classOf = ({ draft }: Measure): string => JSON.stringify([draft.predicate, draft.unit]);

const parentsAmong = derivedWithin(sameList, (part: Measure, measures: readonly Measure[]) =>
  parentsOf(part, measures),
);

function familiesOf(answers: readonly Answer[]): Family[] {
  const byMeasure = groupBy(answers, ({ measure }) => measure?.draft.key ?? '');
  const measures = [...byMeasure.values()].flatMap(([first]) => first?.measure ?? []);
  const classes = groupBy(measures, classOf);
  return measures.flatMap((measure) =>
    parentsAmong(measure, classes.get(classOf(measure)) ?? []).map(({ whole, rule }) => ({
      key: `${measure.draft.key}\n${whole.draft.key}`,
      rule,
      parts: byMeasure.get(measure.draft.key) ?? [],
      wholes: byMeasure.get(whole.draft.key) ?? [],
    })),
  );
}

/** A whole that a part adds up to with others of its article, and the sum for people to read. */
interface Sum {
  readonly whole: Answer;
  readonly sum: string;
}

/** What the parts of one article add up to. */
function addUp(parts: readonly Answer[], wholes: readonly Answer[]): Sum | null {
  const kinds = new Set(parts.map(({ measure }) => measure?.draft.key));
  if (parts.length < 2 || kinds.size < parts.length) return null;
  const own = [...parts].sort((a, b) => pointOf(b) - pointOf(a));
  const total = own.reduce((sum, part) => sum + pointOf(part), 0);
  const whole = wholes.find(({ draft }) => draft.low === total && draft.high === total);
  if (whole === undefined) return null;
  return { whole, sum: `${own.map((part) => String(pointOf(part))).join(' + ')} = ${String(total)}` };
}

/** Figures of one article that add up to one of the wholes: "38 cruise and 6 ballistic missiles" to 44. */
function summed(families: readonly Family[]): Map<string, Sum> {
  const found = new Map<string, Sum>();
  const narrower = families.filter(
    ({ rule }) => rule === 'part-of-narrower-population' || rule === 'part-of-narrower-place',
  );
  for (const [wholes, own] of groupBy(narrower, (family) => family.wholes)) {
    const byArticle = new Map<string, Answer[]>();
    for (const part of own.flatMap(({ parts }) => parts))
      for (const article of part.articles) byArticle.set(article, [...(byArticle.get(article) ?? []), part]);
    for (const parts of byArticle.values()) {
      const sum = addUp(parts, wholes);
      if (sum !== null) for (const part of parts) found.set(part.draft.key, sum);
    }
  }
  return found;
}

function relatePart(part: Answer, { rule, wholes }: Family, sums: ReadonlyMap<string, Sum>): RelationDraft[] {
  if (rule === 'part-of-narrower-place' && !part.sure) return [];
  const added = sums.get(part.draft.key);
  const adds = added !== undefined && wholes.includes(added.whole);
  const within = rule === 'part-of-including' ? wholes.filter((other) => shared(part, other) > 0) : wholes;
  const whole = adds ? added.whole : wholeFor(part, within);
  if (whole === undefined) return [];
  const value = `${readable(part)} of ${readable(whole)}`;
  const more = adds ? [{ rule: 'parts-add-up', value: added.sum }] : [];
  return [relate('PART_OF', part, whole, { rule, score: shared(part, whole) > 0 ? 0.95 : 0.8, value, more })];
}

/** A family's relations, and what they were made from. */
export interface KnownFamily {
  readonly family: Family;
  readonly sums: readonly (Answer | string | null)[];
  readonly relations: readonly RelationDraft[];
}

const sumsOf = ({ parts }: Family, sums: ReadonlyMap<string, Sum>): (Answer | string | null)[] =>
  parts.flatMap(({ draft }) => {
    const sum = sums.get(draft.key);
    return sum === undefined ? [null] : [sum.whole, sum.sum];
  });

const sameFamily = (a: Family, b: Family): boolean =>
  a.rule === b.rule && sameList(a.parts, b.parts) && sameList(a.wholes, b.wholes);

/**
 * Rule 1: a figure for a narrower population (children of people) or a narrower place, or one said to be included, is part
 * of the whole's, never against it. Only when it is not greater than the whole. Parts that add up to a whole are its parts.
 * By the families of figures; taken from `before` where a family is as it was.
 */
export function partRelations(
  answers: readonly Answer[],
  before: ReadonlyMap<string, KnownFamily>,
): ReadonlyMap<string, KnownFamily> {
  const families = familiesOf(answers);
  const sums = summed(families);
  const known = new Map<string, KnownFamily>();
  for (const family of families) {
    const old = before.get(family.key);
    const own = sumsOf(family, sums);
    const stands = old !== undefined && sameFamily(old.family, family) && sameList(old.sums, own);
    const relate = () => family.parts.flatMap((part) => relatePart(part, family, sums));
    known.set(family.key, stands ? old : { family, sums: own, relations: relate() });
  }
  return known;
}
