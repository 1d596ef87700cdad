import type { Quantity } from '../claims/index.js';
import type { Measure } from './answers.js';
import type { ArticlePlace } from './articlePlace.js';
import { derivedWithin } from './derived.js';
import { MORE, WINDOW } from './data/cues.js';
import { OWN_PLACE } from './data/figureWords.js';
import { GROWING, PLACE_BOUND } from './data/growth.js';
import type { Population } from './population.js';
import { isPerson, jointPopulation, plural, populationOf } from './population.js';
import {
  around,
  groupOf,
  headOf,
  isInHospital,
  isOfTheSame,
  isPart,
  isToldAsOld,
  jointWith,
  percentOf,
  percentWhole,
  predicateOf,
} from './readFigure.js';
import type { Path } from './places.js';
import { samePath } from './places.js';
import type { Scope } from './scope.js';
import { placeName, scopeOfClaim, scopeOfSentence } from './scope.js';
import { sameSurroundings, surroundingsOf, type MeasureContext, type Surroundings } from './surroundings.js';
import type { LinkableClaim, MeasureDraft } from './types.js';

/** What happened to a part happened to its whole, and the other way round; "down from 40" counts what the figure before it does. */
function inherited(claim: LinkableClaim, figure: Quantity, { beside }: Surroundings): string | null {
  const inWords = /^,?\s*(?:including|among\s+(?:them|whom))\b/i;
  return figure.partOf || isToldAsOld(claim) || inWords.test(around(claim, figure).after) ? beside : null;
}

/** The aside of those who are treated: some of the injured, and those who are well again are not among them. */
export const IN_HOSPITAL = 'in hospital';

/** The aside of a part that has no name of its own. */
const PART = 'a part';

/** "another five were killed" adds; "killing two and injuring another five" is the whole number of injured. */
function isIncrement(claim: LinkableClaim, figure: Quantity): boolean {
  const start = claim.text.indexOf(figure.text);
  const window = claim.text.slice(Math.max(0, start - 12), start + figure.text.length);
  if (!MORE.test(window) || /more than/i.test(window)) return false;
  const other =
    figure.predicate === 'injured' ? /\b(?:kill|dead|death|died|dies|die)/i : /\b(?:injur|wound|hurt)/i;
  return !other.test(claim.sentence);
}

/** "Brought down" is no fall in number, nor is "lost $3 million"; "lost 3 %" is. */
const isChange = ({ change, predicate, kind }: Quantity): boolean =>
  change !== 'NONE' &&
  !/^(?:downed|destroyed|launched)$/.test(predicate ?? '') &&
  (predicate !== 'lost' || kind === 'PERCENT');

const wholeAside = (claim: LinkableClaim, figure: Quantity): string => `of ${percentWhole(claim, figure)}`;

/** The asides in words: what a per cent is of is compared by its stems. */
const inWords = (aside: readonly string[], claim: LinkableClaim, figure: Quantity): string[] =>
  aside.map((one) => (one === wholeAside(claim, figure) ? `of ${percentOf(claim, figure)}` : one));

/** "$310 million, from $120 million a year earlier": that of the other figure. */
function isOfNext({ text }: LinkableClaim, figure: Quantity, { index, 0: words }: RegExpExecArray): boolean {
  const end = text.indexOf(figure.text) + figure.text.length;
  return /(?:earlier|before|ago)$/i.test(words) && /\d/.test(text.slice(end, index));
}

function asideOf(claim: LinkableClaim, figure: Quantity): string[] {
  const match = WINDOW.exec(claim.text);
  const found = match !== null && isOfNext(claim, figure, match) ? null : match;
  // "This year's parade" names the event and no stretch of time that is counted.
  const named = found !== null && /^['’]/.test(claim.text.slice(found.index + found[0].length));
  const window = named ? undefined : found?.[0].toLowerCase().replace(/\s+/g, ' ');
  return [
    ...(figure.kind === 'PERCENT' ? [wholeAside(claim, figure)] : []),
    ...(isChange(figure) ? [figure.change === 'UP' ? 'rise' : 'fall'] : []),
    ...(window === undefined ? [] : [window]),
    ...(isIncrement(claim, figure) ? ['more'] : []),
    ...(isInHospital(claim, figure) ? [IN_HOSPITAL] : []),
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
  const more = aside.length === 0 ? '' : ` (${aside.join(', ')})`;
  return `${unit}${[what, draft.predicate].filter(Boolean).join(' ')}${place}${more}`;
}

/** "Five Asian states" that are led by those who are counted: five Asian leaders. */
const withHead = (counted: string | null, head: string): string =>
  [...(counted ?? '').split(/\s+/).slice(0, -1), head].join(' ');

function populationFor(
  claim: LinkableClaim,
  figure: Quantity,
  { divided, armed }: Surroundings,
): Population | null {
  const head = headOf(claim, figure);
  if (head === null) return null;
  const other = jointWith(claim, figure);
  if (other !== null) return jointPopulation(head, other);
  const counted = head === figure.countedHead ? figure.counted : withHead(figure.counted, head);
  const plain = populationOf(counted, head, divided);
  const group = groupOf(claim, figure, plain.head);
  const population =
    group.length === 0 ? plain : { ...plain, modifiers: [...plain.modifiers, ...group].sort() };
  const civilian = population.head === 'civilian' && !armed;
  return civilian ? { ...population, head: 'person' } : population;
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
  around: Surroundings,
): Scope {
  const { eventPath, capital } = around;
  const open: ArticlePlace = { path: eventPath, sure: true, own: eventPath };
  const article = around.article ?? open;
  const bound = predicate === null || PLACE_BOUND.has(predicate);
  const own = OWN_PLACE.test(claim.text);
  const otherwise = own ? ownPlace(article) : bound ? article : open;
  const scope = scopeOfClaim(claim, figure, eventPath, capital, otherwise);
  if (own) return { ...scope, stated: true };
  return scope.stated || !bound
    ? scope
    : (scopeOfSentence(claim.sentence, article.named ?? [], eventPath) ?? scope);
}

/** What a claim's figure is about, and where as far as its own claim and article tell. */
export interface Reading {
  readonly claim: LinkableClaim;
  readonly figure: Quantity;
  readonly population: Population | null;
  readonly predicate: string | null;
  readonly scope: Scope;
  /** Year of another event's figure, told as background; null for this event's. */
  readonly elsewhen: string | null;
  /** What the figure covers besides the event. */
  readonly aside: readonly string[];
  /** What is counted or measured, whatever its place: readings of one thing can be one question. */
  readonly thing: string;
}

const unitOf = ({ kind, unit }: Quantity): string | null =>
  kind === 'COUNT' ? null : (unit ?? kind.toLowerCase());

function read(claim: LinkableClaim, figure: Quantity, surroundings: Surroundings): Reading {
  const population = populationFor(claim, figure, surroundings);
  const own = predicateOf(claim, figure, population?.head ?? '', surroundings.attacked);
  const open = own === null && isPerson(population?.head ?? '');
  const predicate = open ? inherited(claim, figure, surroundings) : own;
  const aside = asideOf(claim, figure);
  return {
    claim,
    figure,
    population,
    predicate,
    scope: placed(claim, figure, predicate, surroundings),
    elsewhen: surroundings.elsewhen,
    aside,
    thing: [predicate, population?.modifiers.join(' '), population?.head, unitOf(figure), ...aside].join('|'),
  };
}

const readWithin = derivedWithin(sameSurroundings, (claim: LinkableClaim, around: Surroundings) =>
  claim.figure === null ? null : read(claim, claim.figure, around),
);

/** Reads what a claim's figure is about; null without one. The claim must pass `isMeasured`. */
export const readingOf = (claim: LinkableClaim, context: MeasureContext): Reading | null =>
  claim.figure === null ? null : readWithin(claim, surroundingsOf(claim, claim.figure, context));

/** The question that a figure answers. */
export const measureOf = derivedWithin(samePath, (reading: Reading, eventPath: Path | null): Measure => {
  const { claim, figure, population, predicate, scope } = reading;
  const bare = population === null || (population.modifiers.length === 0 && population.head === 'person');
  const whole = bare && scope.key === (eventPath?.join('/') ?? '');
  const part = isPart(claim, figure) && (whole || isOfTheSame(figure));
  const when = reading.elsewhen === null ? [] : [reading.elsewhen];
  const aside = [...reading.aside, ...when, ...(part ? [PART] : [])];
  const about = {
    predicate,
    counted: population === null ? null : [...population.modifiers, population.head].join(' '),
    unit: unitOf(figure),
    scope: scope.path === null ? null : placeName(scope.path),
    scopePath: scope.path,
    cumulative: predicate !== null && GROWING.has(predicate),
  };
  return {
    draft: {
      key: [predicate, about.counted, about.unit, scope.key, aside.join(',')]
        .map((field) => field ?? '')
        .join('|'),
      label: labelOf(about, population, inWords(aside, claim, figure)),
      ...about,
    },
    head: population?.head ?? '',
    modifiers: population?.modifiers ?? [],
    plain: figure.kind === 'COUNT' && predicate !== null && !isChange(figure),
    vague: scope.mixed || aside.includes('more') || part,
    aside: aside.filter((field) => field !== PART).join(','),
  };
});
