import { rememberOf } from '../shared/remember.js';
import { placeAt } from '../shared/places/index.js';
import { derivedWithin, groupBy, sameList } from './derived.js';
import { compareText } from './order.js';
import { holdsPlace, placesIn, samePath } from './places.js';
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

/** The places that a claim names, the event's own place once more when its sentence does. */
const namedBy = derivedWithin(
  samePath,
  ({ placePaths, sentence }: LinkableClaim, event: Path | null): Path[] => {
    const main = event !== null && event.length >= SPECIFIC && placesIn(sentence, [event]).length > 0;
    const named = placePaths.filter((path) => !isGovernment(path, sentence, event));
    return main ? [...named, event] : named;
  },
);

function placeOfArticle(claims: readonly LinkableClaim[], event: Path | null): ArticlePlace {
  const named = new Map<string, { path: Path; claims: number }>();
  for (const path of claims.flatMap((claim) => namedBy(claim, event))) {
    const key = path.join('/');
    named.set(key, { path, claims: (named.get(key)?.claims ?? 0) + 1 });
  }
  return { ...placeOf(named, event), named: [...named.values()].map(({ path }) => path) };
}

/** An article's place, and what it was found from. */
export interface KnownArticle {
  readonly claims: readonly LinkableClaim[];
  readonly event: Path | null;
  readonly place: ArticlePlace;
}

/**
 * For each article the place of its figures, from the places that its claims about the event name. Taken from `before` where that
 * was found from the same.
 */
export function articlePlaces(
  claims: readonly LinkableClaim[],
  event: Path | null,
  before: ReadonlyMap<string, KnownArticle>,
): ReadonlyMap<string, KnownArticle> {
  const articles = groupBy(claims, ({ articleId }) => articleId);
  const known = new Map<string, KnownArticle>();
  for (const [article, own] of articles) {
    const old = before.get(article);
    const same = old !== undefined && samePath(old.event, event) && sameList(old.claims, own);
    known.set(article, same ? old : { claims: own, event, place: placeOfArticle(own, event) });
  }
  return known;
}

/** The capitals of countries that a claim names. */
const capitalsIn = rememberOf(({ placePaths }: LinkableClaim) =>
  placePaths.filter((path) => path.length >= SPECIFIC && isCapital(path)),
);

/** The capital of the event's country, when the event is there or a claim names it. */
export function capitalOf(claims: readonly LinkableClaim[], event: Path | null): Path | null {
  if (event === null) return null;
  if (event.length >= SPECIFIC && isCapital(event)) return event;
  for (const claim of claims) {
    const capital = capitalsIn(claim).find(([country]) => country === event[0]);
    if (capital !== undefined) return capital;
  }
  return null;
}
