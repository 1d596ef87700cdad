import { WHOLE_PLACE } from './data/cues.js';
import { compareText } from './order.js';
import type { LinkableClaim } from './types.js';

type Path = readonly string[];

/** The place that a figure is about. `mixed`: several places share the figure. */
export interface Scope {
  /** Null when neither the claim nor the event has a place. */
  readonly path: Path | null;
  readonly key: string;
  readonly mixed: boolean;
}

/** Whether `outer` holds `inner`; a place holds itself. */
export const holdsPlace = (outer: Path, inner: Path): boolean =>
  outer.length <= inner.length && outer.every((segment, index) => segment === inner[index]);

/** "in Peru", "across the Alps"; not "in Peru's statement" and not "on Friday". */
const LOCATIVE =
  /\b(?:[Ii]n|[Aa]cross|[Tt]hroughout|[Oo]ver|[Aa]round|[Oo]n|[Aa]gainst|[Aa]t)\s+(?:the\s+)?(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Janu|Febru)ary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber)\p{Lu}[\p{L}-]*(?!\p{L}|['’]s)/u;

const MAIN: Scope = { path: null, key: '', mixed: false };

const scopeOf = (path: Path | null): Scope =>
  path === null ? MAIN : { path, key: path.join('/'), mixed: false };

/** Paths that no other of the list lies in. */
const deepest = (paths: readonly Path[]): Path[] =>
  paths.filter(
    (path, index) =>
      !paths.some(
        (other, at) => at !== index && holdsPlace(path, other) && (other.length > path.length || at < index),
      ),
  );

/** Whether a named place can be where the figure was counted, not an actor: a country elsewhere is an actor. */
function isPlaceOfFigure(path: Path, event: Path | null, claim: LinkableClaim): boolean {
  if (event === null) return path.length > 1 || LOCATIVE.test(claim.text);
  if (holdsPlace(event, path)) return true;
  if (holdsPlace(path, event)) return WHOLE_PLACE.test(claim.text) || LOCATIVE.test(claim.text);
  return path.length > 1;
}

/**
 * The scope of a claim's figure: the deepest place that it names, else the event's main place. A place that holds the
 * event's counts only when the words say so ("across the country"), because speakers are named by their country too.
 */
export function scopeOfClaim(claim: LinkableClaim, event: Path | null): Scope {
  const named = claim.placePaths.filter((path) => path.length > 0 && isPlaceOfFigure(path, event, claim));
  const narrow = event === null ? named : named.filter((path) => holdsPlace(event, path));
  const beside = named.filter((path) => !narrow.includes(path) && !holdsPlace(path, event ?? []));
  const pool = narrow.length > 0 ? narrow : beside.length > 0 ? beside : named;
  const ends = deepest(pool).sort((a, b) => compareText(a.join('/'), b.join('/')));
  if (ends.length > 1) return { path: null, key: ends.map((path) => path.join('/')).join('+'), mixed: true };
  return scopeOf(ends[0] ?? event);
}

const REGIONS = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/** A path's last segment for people to read: a country's English name, else the segment with capitals. */
export function placeName(path: Path): string {
  const last = path.at(-1) ?? '';
  const country = path.length === 1 && /^[a-z]{2}$/.test(last) ? REGIONS.of(last.toUpperCase()) : undefined;
  return (
    country ??
    last
      .split(/[-_ ]+/)
      .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
      .join(' ')
  );
}
