import type { ClaimDraft, Entity } from '../claims/index.js';
import { contentStems } from '../shared/terms.js';
import { DAY_MS, gapDays } from '../shared/time/calendar.js';
import type { TimeInterval } from '../shared/time/types.js';
import { shift, type Span } from '../shared/spans.js';
import { placeAt } from '../shared/places/index.js';
import { foldName } from '../sources/index.js';
import { kindsIn } from './kinds.js';

/** What the event stage needs to know about an article beside its claims. */
export interface ArticleForEvents {
  readonly title: string | null;
  readonly text: string;
  readonly published: TimeInterval | null;
}

/** What one claim (or title) tells about which happening it means. */
export interface Anchor {
  readonly time: TimeInterval | null;
  readonly kinds: ReadonlyMap<string, number>;
  /** Joined paths of all places. */
  readonly places: readonly string[];
  readonly names: readonly string[];
  /** Content stems, those of names left out. */
  readonly words: readonly string[];
  /** All content stems. */
  readonly stems: readonly string[];
}

/** Longest interval that still says on which day something happened. */
const DAY_LIKE_MS = 3 * DAY_MS;

/** Whether a time is known to the day, or nearly. */
export const isDayLike = (time: TimeInterval): boolean =>
  time.to.getTime() - time.from.getTime() <= DAY_LIKE_MS;

/** From this weight on a place is a capital or a country, whose name often stands for its government. */
const GOVERNMENT_WEIGHT = 4;

const LOCATIVE_BEFORE =
  /\b(?:in|at|near|on|over|around|outside|inside|across|throughout|within|off|to|into|toward|towards|against|hit|hits|struck|between|of|city of|capital)\s+(?:(?:the|its|central|northern|southern|eastern|western|downtown|greater|capital)\s+)*$/iu;
const LOCATIVE_BEHIND =
  /^(?:['’]s (?:centre|center|streets|suburbs|outskirts|metro|airport))?\s*(?:,[^,]{1,40},)?\s+(?:was|were|came under|woke|suffered|has been|had been)\b/iu;

/**
 * Whether a place's name, standing at a span of a text, says where: a capital or country also speaks and acts ("Paris
 * denied", "Kenya's offer"), and then tells nothing about the scene.
 */
function saysWhere(text: string, { start, end }: Span, path: readonly string[]): boolean {
  if ((placeAt(path)?.weight ?? 0) < GOVERNMENT_WEIGHT) return true;
  return LOCATIVE_BEFORE.test(text.slice(0, start)) || LOCATIVE_BEHIND.test(text.slice(end));
}

const placePaths = (text: string, offset: number, entities: readonly Entity[]): string[] =>
  entities.flatMap(({ placePath, span }) =>
    placePath !== null && saysWhere(text, shift(span, -offset), placePath) ? [placePath.join('/')] : [],
  );

/** A name in the form in which two articles agree on it. */
const nameKey = ({ kind, fullName, placePath }: Entity): string =>
  kind === 'PLACE' && placePath !== null ? placePath.join('/') : foldName(fullName);

/** Reads the anchor of a stretch of text. `entities` are those inside it, by offsets of which `offset` is the stretch's start. */
export function anchorOf(
  text: string,
  offset: number,
  entities: readonly Entity[],
  time: TimeInterval | null,
): Anchor {
  const stems = contentStems(text);
  const nameWords = new Set(entities.flatMap(({ name }) => contentStems(name)));
  return {
    time,
    kinds: kindsIn(text),
    places: placePaths(text, offset, entities),
    names: entities.map(nameKey).filter((name) => name !== ''),
    words: stems.filter((stem) => !nameWords.has(stem)),
    stems,
  };
}

/**
 * The anchor of a claim. What somebody says of other times inside a quotation dates nothing, and the day in a denial is that
 * of denying.
 */
export function anchorOfClaim(claim: ClaimDraft): Anchor {
  const told = claim.kind === 'QUOTE' || claim.denial ? null : (claim.time?.interval ?? null);
  return anchorOf(claim.text, claim.span.start, claim.entities, told);
}

/** Whole days between two times: 0 when they overlap; null when one is unknown. */
export const daysApart = (a: TimeInterval | null, b: TimeInterval | null): number | null =>
  a === null || b === null ? null : gapDays(a, b);

const country = (path: string): string => path.split('/')[0] ?? path;

/** Whether two lists of places, both not empty, name no country in common. */
export function inOtherCountry(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  const countries = new Set(b.map(country));
  return !a.some((path) => countries.has(country(path)));
}

/** Whether one place lies in the other, or they are the same. */
export const nested = (a: string, b: string): boolean =>
  a.length > b.length
    ? a.startsWith(b) && a.charAt(b.length) === '/'
    : b.startsWith(a) && (a.length === b.length || b.charAt(a.length) === '/');
