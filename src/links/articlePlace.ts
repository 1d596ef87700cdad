import { placeAt } from '../shared/places/index.js';
import { compareText } from './order.js';
import { holdsPlace, placesIn } from './places.js';
import type { Path } from './places.js';
import type { LinkableClaim } from './types.js';

/** Where an article's figures without a place of their own are counted. Not sure when it names several places. */
export interface ArticlePlace {
  readonly path: Path | null;
  readonly sure: boolean;
  /** What the article means by "the city": the place in the event's country that most of its claims name, if one. */
  readonly own: Path | null;
  /** All places that the article's claims name. */
  readonly named?: readonly Path[];
}

const SPECIFIC = 2;
/** A capital's weight in the gazetteer. */
const CAPITAL = 4;

export const isCapital = (path: Path): boolean => placeAt(path)?.weight === CAPITAL;

type Named = ReadonlyMap<string, { readonly path: Path; readonly claims: number }>;

function mostNamed(named: Named): Path | null {
  const [first, second] = [...named.values()].sort(
    (a, b) => b.claims - a.claims || compareText(a.path.join('/'), b.path.join('/')),
  );
  return first === undefined || first.claims === second?.claims ? null : first.path;
}

/** Of an event in a whole country: an article that names places in it may mean any of them. */
function inCountry(specific: Named, event: Path): ArticlePlace {
  const paths = [...specific.values()].map(({ path }) => path);
  const deepest = paths.reduce<Path>((a, b) => (b.length > a.length ? b : a), event);
  const one = paths.every((path) => holdsPlace(path, deepest));
  return one
    ? { path: deepest, sure: paths.length === 0, own: deepest }
    : { path: event, sure: false, own: mostNamed(specific) };
}

function placeOf(named: Named, event: Path | null): ArticlePlace {
  if (event === null || event.length === 0) return { path: event, sure: true, own: event };
  const specific: Named = new Map(
    [...named].filter(([, { path }]) => path.length >= SPECIFIC && path[0] === event[0]),
  );
  if (event.length < SPECIFIC) return inCountry(specific, event);
  const paths = [...specific.values()].map(({ path }) => path);
  const main = paths.some((path) => holdsPlace(event, path));
  const others = paths.filter((path) => !holdsPlace(event, path) && !holdsPlace(path, event));
  if (others.length === 0) return { path: event, sure: true, own: event };
  const [first = event] = [...others].sort(
    (a, b) => a.length - b.length || compareText(a.join('/'), b.join('/')),
  );
  if (main || !others.every((path) => holdsPlace(first, path)))
    return { path: event, sure: false, own: mostNamed(specific) ?? event };
  const path = others.reduce((a, b) => (b.length > a.length ? b : a), first);
  // Elsewhere than the event, a capital mostly stands for its government.
  if (isCapital(path)) return { path: event, sure: false, own: path };
  return { path, sure: true, own: path };
}

/** A capital elsewhere than the event that nothing is put into: "Moscow said" is no place. */
const isGovernment = (path: Path, sentence: string, event: Path | null): boolean =>
  event?.length === 1 &&
  path[0] === event[0] &&
  isCapital(path) &&
  !placesIn(sentence, [path]).some(({ locative }) => locative);

/** For each article the place of its figures, from the places that its claims about the event name. */
export function articlePlaces(
  claims: readonly LinkableClaim[],
  event: Path | null,
): ReadonlyMap<string, ArticlePlace> {
  const articles = new Map<string, Map<string, { path: Path; claims: number }>>();
  for (const { articleId, placePaths, sentence } of claims) {
    const own = articles.get(articleId) ?? new Map<string, { path: Path; claims: number }>();
    const main = event !== null && event.length >= SPECIFIC && placesIn(sentence, [event]).length > 0;
    const named = placePaths.filter((path) => !isGovernment(path, sentence, event));
    for (const path of main ? [...named, event] : named) {
      const key = path.join('/');
      own.set(key, { path, claims: (own.get(key)?.claims ?? 0) + 1 });
    }
    articles.set(articleId, own);
  }
  return new Map(
    [...articles].map(([article, own]) => [
      article,
      { ...placeOf(own, event), named: [...own.values()].map(({ path }) => path) },
    ]),
  );
}

/** The capital of the event's country, when the event is there or a claim names it. */
export function capitalOf(claims: readonly LinkableClaim[], event: Path | null): Path | null {
  const isIts = (path: Path): boolean => path.length >= SPECIFIC && path[0] === event?.[0] && isCapital(path);
  if (event === null) return null;
  return isIts(event) ? event : (claims.flatMap(({ placePaths }) => placePaths).find(isIts) ?? null);
}
