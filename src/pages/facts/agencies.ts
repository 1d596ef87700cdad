import { AGENCIES, PICTURE_AGENCIES } from '../data/agencies.js';
import { lazily } from '../../shared/lazily.js';
import { escapeRegExp, phraseList } from '../data/words.js';

/** Regular-expression source that matches any news agency's name or abbreviation, longest first. */
export const agencySource = lazily(() => alternatives(phraseList(AGENCIES)));

/** Regular-expression source for whoever is named beside a picture, longest first. */
export const pictureSource = lazily(() => alternatives(phraseList(PICTURE_AGENCIES)));

/** Shorter names are also words ("Map", "Tap", "Beta") when they are not written as the agency writes itself. */
const MIN_FOLDED_CHARACTERS = 5;

const names = lazily(() => new Set(phraseList(AGENCIES)));
const foldedNames = lazily(
  () =>
    new Map(
      [...names()]
        .filter((name) => name.length >= MIN_FOLDED_CHARACTERS)
        .map((name) => [name.toLowerCase(), name]),
    ),
);
const anyCase = lazily(() => new Map([...names()].map((name) => [name.toLowerCase(), name])));

/** The name of a news agency as the list writes it, or null when the text is no agency's name. */
export function agencyNamed(text: string): string | null {
  const bare = text.trim().replace(/[.()]+$/g, '');
  return names().has(bare) ? bare : (foldedNames().get(bare.toLowerCase()) ?? null);
}

const JOINT = /\s?[-–—/,&+|]\s?| and | with /u;

/**
 * The agencies of a line that holds nothing else: "(Reuters)", "AP - AFP". Among several, short names may have any case
 * ("Reuters - Ap - Afp"). Empty for all other lines.
 */
export function agenciesOnly(line: string): string[] {
  const bare = line.replace(/^[([/–—\s-]+|[)\].–—\s-]+$/gu, '').replace(/^(?:by|from|via|source:?) /iu, '');
  const whole = agencyNamed(bare);
  if (whole !== null) return [whole];
  const joint = JOINT.exec(bare);
  // Most lines are text, and done with after what stands before their first comma.
  if (joint === null || !anyCase().has(bare.slice(0, joint.index).trim().toLowerCase())) return [];
  const parts = bare.split(JOINT);
  const found = parts.flatMap((part) => anyCase().get(part.trim().toLowerCase()) ?? []);
  return found.length === parts.length ? found : [];
}

function alternatives(names: readonly string[]): string {
  return [...new Set(names)]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(escapeRegExp)
    .join('|');
}
