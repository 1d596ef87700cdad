import { PLACE_BOUND } from './data/growth.js';
import type { Reading } from './measure.js';
import { holdsPlace } from './places.js';
import type { Scope } from './scope.js';

/** The number that a figure is about: "about 40" and "40" are one. */
const numberOf = ({ figure: { low, high, approximate } }: Reading): number | null =>
  approximate && low !== null && high !== null ? (low + high) / 2 : (low ?? high);

/** Whether the bounds are the same too: "at least four in the country" and "four in the city" are two figures. */
const isSame = ({ figure: a }: Reading, { figure: b }: Reading): boolean =>
  a.low === b.low && a.high === b.high;

/** Whether the count depends on the place that is counted. */
const isBound = ({ predicate }: Reading): boolean => predicate === null || PLACE_BOUND.has(predicate);

const isPlace = ({ mixed, path }: Scope): boolean => !mixed && path !== null;

/** The one scope of some readings, or null when they have none or several. */
function onlyScope(readings: readonly Reading[]): Scope | null {
  const scopes = new Map(readings.map(({ scope }) => [scope.key, scope]));
  const [only, second] = [...scopes.values()];
  return second === undefined ? (only ?? null) : null;
}

function adopted(reading: Reading, stated: readonly Reading[]): Scope {
  const { scope, claim } = reading;
  const same = stated.filter((other) => numberOf(other) === numberOf(reading));
  const own = same.filter((other) => other.claim.articleId === claim.articleId && isSame(other, reading));
  const told = scope.stated ? null : onlyScope(own);
  if (told !== null) return told;
  if (isBound(reading) || !isPlace(scope)) return scope;
  const wider = (scope.stated ? same : stated)
    .map((other) => other.scope)
    .filter(({ path }) => holdsPlace(path ?? [], scope.path ?? []));
  const widest = wider.sort((a, b) => (a.path?.length ?? 0) - (b.path?.length ?? 0))[0];
  return widest ?? scope;
}

/**
 * Settles the places of figures that their claims do not place. The same number of the same thing in the same article is the same
 * figure, so it has the place that the article gives it elsewhere. What does not depend on a place ("launched 45 missiles") has
 * the widest that somebody gives it; a narrower place is kept only with a number of its own.
 */
export function settlePlaces(readings: readonly Reading[]): Reading[] {
  const stated = new Map<string, Reading[]>();
  for (const reading of readings) {
    if (!reading.scope.stated || !isPlace(reading.scope)) continue;
    const own = stated.get(reading.thing);
    if (own === undefined) stated.set(reading.thing, [reading]);
    else own.push(reading);
  }
  return readings.map((reading) => ({
    ...reading,
    scope: adopted(reading, stated.get(reading.thing) ?? []),
  }));
}
