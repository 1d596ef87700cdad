import type { Quantity } from '../claims/index.js';
import { placeAt } from '../shared/places/index.js';
import type { Span } from '../shared/spans.js';
import type { ArticlePlace } from './articlePlace.js';
import { compareText } from './order.js';
import type { Path, PlaceMention } from './places.js';
import { capitalIn, COORDINATION, holdsPlace, placesIn, severalPlacesIn, wholePlacesIn } from './places.js';
import type { LinkableClaim } from './types.js';

/** The place that a figure is about. `mixed`: several places share the figure. */
export interface Scope {
  /** Null when neither the claim nor the event has a place, and when it is mixed. */
  readonly path: Path | null;
  readonly key: string;
  readonly mixed: boolean;
  /** Whether the words give the place, or no other place comes into question. */
  readonly sure: boolean;
  /** Whether the claim itself gives the place. */
  readonly stated: boolean;
}

/** Words between a figure and a place that make another clause of it, counted as so many letters of distance. */
const CLAUSE_BREAK = /[,;:]|\band\b|\bwhile\b|\bbut\b/g;
const CLAUSE_COST = 25;
/** A place before the figure is less likely its place than one after it: "killed 3 in X" against "in X, 3". */
const BEFORE_COST = 1.2;

const scopeOf = (path: Path | null, sure = true, stated = true): Scope => ({
  path,
  key: path?.join('/') ?? '',
  mixed: false,
  sure,
  stated,
});

/** Whether a named place can be where the figure was counted, not an actor: a country elsewhere is an actor. */
function isPlaceOfFigure({ path, locative, within, inside }: PlaceMention, event: Path | null): boolean {
  if (event === null) return path.length > 1 || locative;
  if (holdsPlace(event, path)) return true;
  if (holdsPlace(path, event)) return locative;
  if (path.length === 1 && path[0] !== event[0]) return inside;
  return path.length > 1 && locative && (path[0] === event[0] || within);
}

function distance(text: string, figure: Span, place: PlaceMention): number {
  const after = place.start >= figure.end;
  const between = after ? text.slice(figure.end, place.start) : text.slice(place.end, figure.start);
  const breaks = [...between.matchAll(CLAUSE_BREAK)].length;
  return between.length * (after ? 1 : BEFORE_COST) + breaks * CLAUSE_COST;
}

/** "X, Y and Z" share a figure; "X, Peru" is one place. */
const coordinated = (text: string, a: PlaceMention, b: PlaceMention): boolean => {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  return COORDINATION.test(text.slice(first.end, second.start));
};

function nearest(text: string, figure: Span, pool: readonly PlaceMention[]): Scope {
  const sorted = [...pool].sort(
    (a, b) => distance(text, figure, a) - distance(text, figure, b) || a.start - b.start,
  );
  const [best] = sorted;
  if (best === undefined) return scopeOf(null);
  const beside = pool.filter((other) => other !== best && coordinated(text, best, other));
  const deeper = beside.find(({ path }) => holdsPlace(best.path, path));
  const apart = beside.filter(({ path }) => !holdsPlace(best.path, path) && !holdsPlace(path, best.path));
  return apart.length > 0
    ? mixedScope([best, ...apart].map(({ path }) => path))
    : scopeOf(deeper?.path ?? best.path, best.loose !== true || isCounted(best, figure));
}

/** "In 24 cities": the unnamed places are what the figure counts. */
const isCounted = (place: Span, figure: Span): boolean =>
  place.start < figure.end && figure.start < place.end;

const mixedScope = (paths: readonly Path[]): Scope => ({
  path: null,
  key: [...new Set(paths.map((path) => path.join('/')))].sort(compareText).join('+'),
  mixed: true,
  sure: true,
  stated: true,
});

/** Paths that hold no other of the list, each once. */
function deepest(paths: readonly Path[]): Path[] {
  const distinct = [...new Map(paths.map((path) => [path.join('/'), path])).values()];
  return distinct.filter((path) => !distinct.some((other) => other !== path && holdsPlace(path, other)));
}

/** Without a place in the words: what the claim is known to name at or within the event's place. */
function unplaced(
  claim: LinkableClaim,
  event: Path | null,
  seen: readonly PlaceMention[],
  otherwise: ArticlePlace,
): Scope {
  const open = claim.placePaths.filter(
    (path) => !seen.some((mention) => mention.path.join('/') === path.join('/')),
  );
  const ends = deepest(
    open.filter((path) => path.length > (event?.length ?? 1) && holdsPlace(event ?? [], path)),
  );
  if (ends.length > 1) return mixedScope(ends);
  return ends[0] === undefined ? scopeOf(otherwise.path, otherwise.sure, false) : scopeOf(ends[0]);
}

/**
 * The scope of a claim's figure: the place nearest to it in the words, else `otherwise`. A place that holds the
 * event's counts only when the words put the figure there ("across the country"), because speakers and attackers are named
 * by their country too.
 */
export function scopeOfClaim(
  claim: LinkableClaim,
  figure: Quantity,
  event: Path | null,
  capital: Path | null,
  otherwise: ArticlePlace,
): Scope {
  const mentions = placesIn(claim.text, claim.placePaths);
  const pool = [
    ...mentions,
    ...wholePlacesIn(claim.text, event),
    ...capitalIn(claim.text, capital),
    ...severalPlacesIn(claim.text, event),
  ].filter((mention) => isPlaceOfFigure(mention, event));
  if (pool.length === 0) return unplaced(claim, event, mentions, otherwise);
  const start = claim.text.indexOf(figure.text);
  if (start >= 0) return nearest(claim.text, { start, end: start + figure.text.length }, pool);
  const ends = deepest(pool.map(({ path }) => path));
  return ends.length > 1 ? mixedScope(ends) : scopeOf(ends[0] ?? event);
}

/**
 * The one place that the figure's sentence puts something into, when the figure's own clause names none: "three died in X and ten
 * were hurt". Null when there are several or none.
 */
export function scopeOfSentence(sentence: string, named: readonly Path[], event: Path | null): Scope | null {
  const mentions = placesIn(sentence, named).filter(
    (mention) => mention.within && mention.path.length > 1 && isPlaceOfFigure(mention, event),
  );
  const [only, second] = deepest(mentions.map(({ path }) => path));
  return only === undefined || second !== undefined ? null : scopeOf(only);
}

/** A place's name in the gazetteer, else its last path segment with capitals. */
export const placeName = (path: Path): string =>
  placeAt(path)?.name ??
  (path.at(-1) ?? '')
    .split(/[-_ ]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
