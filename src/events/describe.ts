import { heaviest } from './profile.js';
import type { Happening, Profile } from './types.js';

const MAX_TITLE = 140;

/** What an event is called and where it stands in the lists. */
export interface EventDescription {
  readonly kind: string | null;
  readonly place: string | null;
  readonly placePath: string | null;
}

/** The place named most, a specific one before a country. */
function mainPlace(profile: Profile): string | null {
  const specific = Object.entries(profile.places).filter(([path]) => path.includes('/'));
  return heaviest(Object.fromEntries(specific)) ?? heaviest(profile.places);
}

/** Kind and place of an event by what most of its articles tell. */
export function describeEvent(profile: Profile): EventDescription {
  const placePath = mainPlace(profile);
  return {
    kind: heaviest(profile.kinds),
    placePath,
    place: placePath === null ? null : (profile.placeNames[placePath] ?? placePath),
  };
}

/** A title for the event that a happening founds: its article's, or for background its first claim, cut at a word. */
export function titleFor({ title }: Happening): string {
  const line = title.replace(/\s+/g, ' ').trim();
  if (line.length <= MAX_TITLE) return line;
  return `${line.slice(0, line.lastIndexOf(' ', MAX_TITLE - 1))}…`;
}

/** The series that two editions belong to: same kind at the same place. */
export function seriesOf(profile: Profile): { key: string; name: string } {
  const { kind, place, placePath } = describeEvent(profile);
  return {
    key: `${kind ?? ''}|${placePath ?? ''}`,
    name: [kind, place].filter((part) => part !== null).join(', '),
  };
}
