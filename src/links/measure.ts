import type { Quantity } from '../claims/index.js';
import type { Measure } from './answers.js';
import type { ArticlePlace } from './articlePlace.js';
import { MORE, WINDOW } from './data/cues.js';
import { OWN_PLACE } from './data/figureWords.js';
import { GROWING, PLACE_BOUND } from './data/growth.js';
import type { Population } from './population.js';
import { plural, populationOf } from './population.js';
import { headOf, isJoint, isPart, percentWhole, predicateOf } from './readFigure.js';
import type { Scope } from './scope.js';
import { placeName, scopeOfClaim } from './scope.js';
import type { LinkableClaim, MeasureDraft } from './types.js';

/** What the measures of one event are made from. */
export interface MeasureContext {
  readonly eventPath: readonly string[] | null;
  /** The capital of the event's country, as far as it is known. */
  readonly capital: readonly string[] | null;
  readonly articles: ReadonlyMap<string, ArticlePlace>;
  /** Slots (predicate and head noun) in which two nationalities are counted against each other. */
  readonly divided: ReadonlySet<string>;
}

/** The aside of a part that has no name of its own. */
const PART = 'a part';

export const slotOf = (figure: Quantity): string => `${figure.predicate ?? ''} ${figure.countedHead ?? ''}`;

/** "another five were killed" adds; "killing two and injuring another five" is the whole number of injured. */
function isIncrement(claim: LinkableClaim, figure: Quantity): boolean {
  const start = claim.text.indexOf(figure.text);
  const window = claim.text.slice(Math.max(0, start - 12), start + figure.text.length);
  if (!MORE.test(window) || /more than/i.test(window)) return false;
  const other =
    figure.predicate === 'injured' ? /\b(?:kill|dead|death|died|dies|die)/i : /\b(?:injur|wound|hurt)/i;
  return !other.test(claim.sentence);
}

/** "Brought down" is no fall in number. */
const isChange = ({ change, predicate }: Quantity): boolean =>
  change !== 'NONE' && predicate !== 'downed' && predicate !== 'destroyed' && predicate !== 'launched';

function asideOf(claim: LinkableClaim, figure: Quantity): string[] {
  const window = WINDOW.exec(claim.text)?.[0].toLowerCase().replace(/\s+/g, ' ');
  return [
    ...(figure.kind === 'PERCENT' ? [`of ${percentWhole(claim, figure)}`] : []),
    ...(isChange(figure) ? [figure.change === 'UP' ? 'rise' : 'fall'] : []),
    ...(window === undefined ? [] : [window]),
    ...(isIncrement(claim, figure) ? ['more'] : []),
  ];
}

function labelOf(
  draft: Omit<MeasureDraft, 'label' | 'key'>,
  population: Population | null,
  aside: readonly string[],
): string {
  const what = population === null ? (draft.unit ?? 'figure') : plural(population);
  const unit = population === null || draft.unit === null ? '' : `${draft.unit} of `;
  const place = draft.scope === null ? '' : `, in ${draft.scope}`;
  const more = aside.length === 0 ? '' : ` (${aside.join(', ').replace(/\+/g, ' ')})`;
  return `${unit}${[what, draft.predicate].filter(Boolean).join(' ')}${place}${more}`;
}

function populationFor(
  claim: LinkableClaim,
  figure: Quantity,
  { divided }: MeasureContext,
): Population | null {
  const head = headOf(claim, figure);
  if (head === null) return null;
  const population = populationOf(figure.counted, head, divided.has(slotOf(figure)));
  return isJoint(claim, figure) ? { ...population, modifiers: ['+', ...population.modifiers] } : population;
}

/** "The city" of an article: its place when that is one, else most likely the one it names most. */
const ownPlace = (article: ArticlePlace): ArticlePlace =>
  article.sure
    ? { ...article, sure: article.own !== null && article.own.length > 1 }
    : { ...article, path: article.own };

/** The place of the figure: that of its words; else its article's where the place matters, the event's where it does not. */
function placed(
  claim: LinkableClaim,
  figure: Quantity,
  predicate: string | null,
  context: MeasureContext,
): Scope {
  const { eventPath, capital } = context;
  const open: ArticlePlace = { path: eventPath, sure: true, own: eventPath };
  const article = context.articles.get(claim.articleId) ?? open;
  const bound = predicate === null || PLACE_BOUND.has(predicate);
  const otherwise = OWN_PLACE.test(claim.text) ? ownPlace(article) : bound ? article : open;
  return scopeOfClaim(claim, figure, eventPath, capital, otherwise);
}

/** The question that a claim's figure answers, and whether its place is sure; the claim must pass `isMeasured`. */
export function measureOf(
  claim: LinkableClaim,
  figure: Quantity,
  context: MeasureContext,
): { measure: Measure; sure: boolean } {
  const population = populationFor(claim, figure, context);
  const predicate = predicateOf(claim, figure);
  const scope = placed(claim, figure, predicate, context);
  const bare = population === null || (population.modifiers.length === 0 && population.head === 'person');
  const part = isPart(claim, figure) && bare && scope.key === (context.eventPath?.join('/') ?? '');
  const aside = [...asideOf(claim, figure), ...(part ? [PART] : [])];
  const about = {
    predicate,
    counted: population === null ? null : [...population.modifiers, population.head].join(' '),
    unit: figure.kind === 'COUNT' ? null : (figure.unit ?? figure.kind.toLowerCase()),
    scope: scope.path === null ? null : placeName(scope.path),
    scopePath: scope.path,
    cumulative: predicate !== null && GROWING.has(predicate),
  };
  const measure: Measure = {
    draft: {
      key: [predicate, about.counted, about.unit, scope.key, aside.join(',')]
        .map((field) => field ?? '')
        .join('|'),
      label: labelOf(about, population, aside),
      ...about,
    },
    head: population?.head ?? '',
    modifiers: population?.modifiers ?? [],
    plain: figure.kind === 'COUNT' && predicate !== null && !isChange(figure),
    vague: scope.mixed || aside.includes('more') || part,
    aside: aside.filter((field) => field !== PART).join(','),
  };
  return { measure, sure: scope.sure };
}
