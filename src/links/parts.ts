import { demonymOf } from '../shared/places/index.js';
import { TWO_SIDED } from './data/growth.js';
import type { Answer, Measure } from './answers.js';
import { bySupport } from './answers.js';
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
  readonly rule: string;
  readonly parts: readonly Answer[];
  readonly wholes: readonly Answer[];
}

function familiesOf(answers: readonly Answer[]): Family[] {
  const byMeasure = new Map<string, { measure: Measure; answers: Answer[] }>();
  for (const answer of answers) {
    if (answer.measure === null) continue;
    const entry = byMeasure.get(answer.measure.draft.key) ?? { measure: answer.measure, answers: [] };
    entry.answers.push(answer);
    byMeasure.set(answer.measure.draft.key, entry);
  }
  const measures = [...byMeasure.values()].map(({ measure }) => measure);
  return [...byMeasure.values()].flatMap(({ measure, answers: parts }) =>
    parentsOf(measure, measures).map(({ whole, rule }) => ({
      rule,
      parts,
      wholes: byMeasure.get(whole.draft.key)?.answers ?? [],
    })),
  );
}

/** Figures of one article that add up to one of the wholes: "38 cruise and 6 ballistic missiles" to 44. */
function summed(families: readonly Family[]): Map<string, { whole: Answer; sum: string }> {
  const found = new Map<string, { whole: Answer; sum: string }>();
  const byWholes = new Map<readonly Answer[], Answer[]>();
  for (const { rule, parts, wholes } of families)
    if (rule === 'part-of-narrower-population' || rule === 'part-of-narrower-place')
      byWholes.set(wholes, [...(byWholes.get(wholes) ?? []), ...parts]);
  for (const [wholes, parts] of byWholes)
    for (const article of new Set(parts.flatMap(({ articles }) => [...articles]))) {
      const own = parts
        .filter(({ articles }) => articles.has(article))
        .sort((a, b) => pointOf(b) - pointOf(a));
      const kinds = new Set(own.map(({ measure }) => measure?.draft.key));
      const total = own.reduce((sum, part) => sum + pointOf(part), 0);
      const whole = wholes.find(({ draft }) => draft.low === total && draft.high === total);
      if (own.length < 2 || kinds.size < own.length || whole === undefined) continue;
      const sum = `${own.map((part) => String(pointOf(part))).join(' + ')} = ${String(total)}`;
      for (const part of own) found.set(part.draft.key, { whole, sum });
    }
  return found;
}

function relatePart(
  part: Answer,
  { rule, wholes }: Family,
  sums: ReturnType<typeof summed>,
): RelationDraft[] {
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

/**
 * Rule 1: a figure for a narrower population (children of people) or a narrower place, or one said to be included, is part
 * of the whole's, never against it. Only when it is not greater than the whole. Parts that add up to a whole are its parts.
 */
export function partRelations(answers: readonly Answer[]): RelationDraft[] {
  const families = familiesOf(answers);
  const sums = summed(families);
  return families.flatMap((family) => family.parts.flatMap((part) => relatePart(part, family, sums)));
}
