import type { Quantity } from '../claims/index.js';
import type { Measure } from './answers.js';
import { MORE, WINDOW } from './data/cues.js';
import { GROWING } from './data/growth.js';
import type { Population } from './population.js';
import { plural, populationOf } from './population.js';
import type { Scope } from './scope.js';
import { placeName, scopeOfClaim } from './scope.js';
import type { Stemmer } from './terms.js';
import { contentStems } from './terms.js';
import type { LinkableClaim } from './types.js';

/** What the measures of one event are made from. */
export interface MeasureContext {
  readonly eventPath: readonly string[] | null;
  /** Slots (predicate and head noun) in which two nationalities are counted against each other. */
  readonly divided: ReadonlySet<string>;
  readonly stemmer: Stemmer;
}

/** Longest phrase that is read as the whole of a per cent, in words. */
const WHOLE_WORDS = 10;

export const slotOf = (figure: Quantity): string => `${figure.predicate ?? ''} ${figure.countedHead ?? ''}`;

/** Whether a claim's figure answers a question that other claims can answer too; else it is compared as a statement. */
export function isMeasured({ figure }: LinkableClaim): boolean {
  if (figure === null || figure.kind === 'AGE' || figure.kind === 'ORDINAL') return false;
  if (figure.low === null && figure.high === null) return false;
  return (
    figure.predicate !== null ||
    (figure.kind === 'COUNT' && figure.countedHead !== null) ||
    figure.kind === 'PERCENT'
  );
}

/** "34 % of the carriers at the airfields": the stems of the whole, because per cents of two wholes are two questions. */
function percentWhole(claim: LinkableClaim, figure: Quantity, stemmer: Stemmer): string {
  const at = claim.text.indexOf(figure.text);
  const after = at < 0 ? '' : claim.text.slice(at + figure.text.length);
  const whole = /^\s*(?:%|per\s?cent)?\s*of\s([^,;.:()"“”—]*)/.exec(after)?.[1] ?? '';
  const words =
    whole.split(/\s+(?:was|were|is|are|had|has|have|who|which|that|will|would|said|by|after)\b/, 1)[0] ?? '';
  const stems = contentStems(words.split(/\s+/).slice(0, WHOLE_WORDS).join(' '), stemmer);
  return [...new Set(stems.length > 0 ? stems : [figure.counted?.toLowerCase() ?? ''])].sort().join('+');
}

/** "another five were killed" adds; "killing two and injuring another five" is the whole number of injured. */
function isIncrement(claim: LinkableClaim, figure: Quantity): boolean {
  const start = claim.text.indexOf(figure.text);
  const window = claim.text.slice(Math.max(0, start - 12), start + figure.text.length);
  if (!MORE.test(window) || /more than/i.test(window)) return false;
  const other =
    figure.predicate === 'injured' ? /\b(?:kill|dead|death|died|dies|die)/i : /\b(?:injur|wound|hurt)/i;
  return !other.test(claim.sentence);
}

function asideOf(claim: LinkableClaim, figure: Quantity, stemmer: Stemmer): string[] {
  const window = WINDOW.exec(claim.text)?.[0].toLowerCase().replace(/\s+/g, ' ');
  return [
    ...(figure.kind === 'PERCENT' ? [`of ${percentWhole(claim, figure, stemmer)}`] : []),
    ...(figure.change === 'NONE' ? [] : [figure.change === 'UP' ? 'rise' : 'fall']),
    ...(window === undefined ? [] : [window]),
    ...(isIncrement(claim, figure) ? ['more'] : []),
  ];
}

function labelOf(
  population: Population | null,
  figure: Quantity,
  scope: Scope,
  aside: readonly string[],
): string {
  const what = population === null ? (figure.unit ?? figure.kind.toLowerCase()) : plural(population);
  const place = scope.path === null ? '' : `, in ${placeName(scope.path)}`;
  const more = aside.length === 0 ? '' : ` (${aside.join(', ').replace(/\+/g, ' ')})`;
  return `${[what, figure.predicate].filter(Boolean).join(' ')}${place}${more}`;
}

const populationFor = (figure: Quantity, { divided }: MeasureContext): Population | null =>
  figure.countedHead === null
    ? null
    : populationOf(figure.counted, figure.countedHead, divided.has(slotOf(figure)));

/** The question that a claim's figure answers; the claim must pass `isMeasured`. */
export function measureOf(claim: LinkableClaim, figure: Quantity, context: MeasureContext): Measure {
  const population = populationFor(figure, context);
  const scope = scopeOfClaim(claim, figure, context.eventPath);
  const main = context.eventPath?.join('/') ?? '';
  const bare = population === null || (population.modifiers.length === 0 && population.head === 'person');
  const unnamedPart = figure.partOf && bare && scope.key === main;
  const aside = [...asideOf(claim, figure, context.stemmer), ...(unnamedPart ? ['a part'] : [])];
  const counted = population === null ? null : [...population.modifiers, population.head].join(' ');
  const unit = figure.kind === 'COUNT' ? null : (figure.unit ?? figure.kind.toLowerCase());
  const key = [figure.predicate, counted, unit, scope.key, aside.join(',')]
    .map((part) => part ?? '')
    .join('|');
  return {
    draft: {
      key,
      label: labelOf(population, figure, scope, aside),
      predicate: figure.predicate,
      counted,
      unit,
      scope: scope.path === null ? null : placeName(scope.path),
      scopePath: scope.path,
      cumulative: figure.predicate !== null && GROWING.has(figure.predicate),
    },
    head: population?.head ?? '',
    modifiers: population?.modifiers ?? [],
    plain: figure.kind === 'COUNT' && figure.predicate !== null && figure.change === 'NONE',
    vague: scope.mixed || aside.includes('more') || unnamedPart,
    aside: aside.filter((part) => part !== 'a part').join(','),
  };
}
