const PLACE = "\\p{Lu}[\\p{L}'’.-]+(?:[ /-](?:\\p{Lu}[\\p{L}'’.-]*|de|del|la|al|el|of|the|and)){0,4}";
const REGION = `(?:, ?${PLACE}){0,2}`;
const DAY =
  '(?:,? (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\\.? \\d{1,2}(?:, \\d{4})?|,? \\d{1,2} [A-Z][a-z]+(?: \\d{4})?)?';

const AGENCY_FORM = new RegExp(
  `^(${PLACE}${REGION})${DAY}\\s?\\([^()]{2,40}\\)\\s?(?:[-–—:]|(?=\\p{Lu}|["“]))`,
  'u',
);
const DASH_FORM = new RegExp(`^(${PLACE}${REGION})${DAY}(?: ?[–—] ?| -{1,2} )(?=["“'\\p{L}\\d])`, 'u');
const BRACKET_FORM = new RegExp(`^\\((${PLACE}${REGION})${DAY}\\)\\s?[-–—:]?\\s?(?=["“'\\p{Lu}\\d])`, 'u');

export interface Dateline {
  readonly place: string;
  /** The dateline as written, from the paragraph's beginning. */
  readonly text: string;
}

/**
 * Reads the place a paragraph opens with: "LIMA, May 3 (Reuters) -", "NEW YORK —", "(Lima)". Without an agency, a
 * date or brackets the place must be in capitals, for "Some people – mostly students" opens with no place.
 */
export function datelineOf(paragraph: string): Dateline | null {
  const head = paragraph.slice(0, 160);
  const agency = AGENCY_FORM.exec(head) ?? BRACKET_FORM.exec(head);
  if (agency?.[1] !== undefined && !isSpeech(agency[1])) return { place: agency[1], text: agency[0].trim() };
  const dash = DASH_FORM.exec(head);
  if (dash?.[1] === undefined) return null;
  const capitals = /^[\p{Lu}][\p{Lu}'’.-]{2,}/u.test(dash[1]);
  return capitals || /\d/.test(dash[0]) ? { place: dash[1], text: dash[0].trim() } : null;
}

/** "(CNN)" and "(Reuters)" in place of a city name an agency. */
const isSpeech = (place: string): boolean => /^(?:CNN|AP|AFP|Reuters|UPI|BBC|RT|NPR)$/u.test(place);
