import { PLACE_BOUND } from './data/growth.js';
import { derivedWithin } from './derived.js';
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

/** The readings of one thing whose claims state a place. */
interface Stated {
  /** The first scope of each place. */
  readonly scopes: Map<string, Scope>;
  readonly readings: Reading[];
}

interface StatedOfThing extends Stated {
  readonly byNumber: Map<number | null, Stated>;
}

const nothingStated = (): Stated => ({ scopes: new Map(), readings: [] });

function add({ scopes, readings }: Stated, reading: Reading): void {
  readings.push(reading);
  if (!scopes.has(reading.scope.key)) scopes.set(reading.scope.key, reading.scope);
}

function statedIn(readings: readonly Reading[]): ReadonlyMap<string, StatedOfThing> {
  const things = new Map<string, StatedOfThing>();
  for (const reading of readings) {
    if (!reading.scope.stated || !isPlace(reading.scope)) continue;
    const thing = things.get(reading.thing) ?? {
      ...nothingStated(),
      byNumber: new Map<number | null, Stated>(),
    };
    const number = numberOf(reading);
    const same = thing.byNumber.get(number) ?? nothingStated();
    add(thing, reading);
    add(same, reading);
    thing.byNumber.set(number, same);
    things.set(reading.thing, thing);
  }
  return things;
}

function adopted(reading: Reading, stated: StatedOfThing | undefined): Scope {
  const { scope, claim } = reading;
  if (stated === undefined) return scope;
  const same = stated.byNumber.get(numberOf(reading));
  if (!scope.stated) {
    const own = (same?.readings ?? []).filter(
      (other) => other.claim.articleId === claim.articleId && isSame(other, reading),
    );
    const told = onlyScope(own);
    if (told !== null) return told;
  }
  if (isBound(reading) || !isPlace(scope)) return scope;
  const wider = [...((scope.stated ? same : stated)?.scopes.values() ?? [])].filter(({ path }) =>
    holdsPlace(path ?? [], scope.path ?? []),
  );
  const widest = wider.sort((a, b) => (a.path?.length ?? 0) - (b.path?.length ?? 0))[0];
  return widest ?? scope;
}

const settled = derivedWithin(
  (a: Scope, b: Scope) => a === b,
  (reading: Reading, scope: Scope): Reading => ({ ...reading, scope }),
);

/**
 * Settles the places of figures that their claims do not place. The same number of the same thing in the same article is the same
 * figure, so it has the place that the article gives it elsewhere. What does not depend on a place ("launched 45 missiles") has
 * the widest that somebody gives it; a narrower place is kept only with a number of its own.
 */
export function settlePlaces(readings: readonly Reading[]): Reading[] {
  const stated = statedIn(readings);
  return readings.map((reading) => {
    const scope = adopted(reading, stated.get(reading.thing));
    return scope === reading.scope ? reading : settled(reading, scope);
  });
}
