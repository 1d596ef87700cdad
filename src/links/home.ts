import { isCapital } from './articlePlace.js';
import { derivedWithin } from './derived.js';
import type { Path } from './places.js';
import { holdsPlace, placesIn, samePath } from './places.js';
import type { LinkableClaim } from './types.js';

/** Share of the places of the country that the claims name, from which one place of it is where the event was. */
const MUCH = 0.3;
/** Fewer claims that name places tell nothing about where most of it was. */
const FEW = 6;

/** The places within the country that a claim names; elsewhere than there, its capital mostly stands for its government. */
const named = derivedWithin(samePath, ({ sentence, placePaths }: LinkableClaim, event: Path): Path[] => {
  const own = placePaths.filter((path) => path.length > 1 && path[0] === event[0]);
  return placesIn(sentence, own)
    .map(({ path }) => path)
    .filter((path) => holdsPlace(event, path) || !isCapital(path));
});

/**
 * Where the figures of an event hold that name no place: `event`, when enough of the places that its claims name lie there, else
 * its whole country. A raid on four towns happened in none of them alone, whichever is told of most.
 */
export function homeOf(claims: readonly LinkableClaim[], event: Path | null): Path | null {
  if (event === null || event.length < 2) return event;
  const places = claims.flatMap((claim) => named(claim, event));
  if (places.length < FEW) return event;
  const here = places.filter((path) => holdsPlace(event, path) || holdsPlace(path, event)).length;
  return here >= places.length * MUCH ? event : event.slice(0, 1);
}
