import { holdsPlace } from './places.js';
import type { Path } from './places.js';
import type { LinkableClaim } from './types.js';

/** Where an article's figures without a place of their own are counted. Not sure when it names several places. */
export interface ArticlePlace {
  readonly path: Path | null;
  readonly sure: boolean;
}

const SPECIFIC = 2;

function placeOf(paths: readonly Path[], event: Path | null): ArticlePlace {
  if (event === null || event.length < SPECIFIC) return { path: event, sure: true };
  const specific = paths.filter((path) => path.length >= SPECIFIC && path[0] === event[0]);
  const main = specific.some((path) => holdsPlace(event, path));
  const others = specific.filter((path) => !holdsPlace(event, path) && !holdsPlace(path, event));
  if (others.length === 0) return { path: event, sure: true };
  const [first = event] = [...others].sort(
    (a, b) => a.length - b.length || (a.join('/') < b.join('/') ? -1 : 1),
  );
  const one = others.every((path) => holdsPlace(first, path));
  return !main && one
    ? { path: others.reduce((a, b) => (b.length > a.length ? b : a), first), sure: true }
    : { path: event, sure: false };
}

/** For each article the place of its figures, from the places that its claims about the event name. */
export function articlePlaces(
  claims: readonly LinkableClaim[],
  event: Path | null,
): ReadonlyMap<string, ArticlePlace> {
  const paths = new Map<string, Map<string, Path>>();
  for (const { articleId, placePaths } of claims) {
    const own = paths.get(articleId) ?? new Map<string, Path>();
    for (const path of placePaths) own.set(path.join('/'), path);
    paths.set(articleId, own);
  }
  return new Map([...paths].map(([article, own]) => [article, placeOf([...own.values()], event)]));
}
