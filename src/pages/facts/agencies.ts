import { AGENCIES, PICTURE_AGENCIES } from '../data/agencies.js';
import { escapeRegExp, lazy, phraseList } from '../data/words.js';

/** Regular-expression source that matches any news agency's name or abbreviation, longest first. */
export const agencySource = lazy(() => alternatives(phraseList(AGENCIES)));

/** Regular-expression source for whoever is named beside a picture, longest first. */
export const pictureSource = lazy(() => alternatives(phraseList(PICTURE_AGENCIES)));

const primaryNames = lazy(() => {
  const names = new Map<string, string>();
  for (const line of AGENCIES.split('\n')) {
    const all = phraseList(line);
    for (const name of all) if (!names.has(name.toLowerCase())) names.set(name.toLowerCase(), name);
  }
  return names;
});

/** The name of a news agency as the list writes it, or null when the text is no agency's name. */
export const agencyNamed = (text: string): string | null =>
  primaryNames().get(
    text
      .trim()
      .replace(/[.()]+$/g, '')
      .toLowerCase(),
  ) ?? null;

function alternatives(names: readonly string[]): string {
  return [...new Set(names)]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(escapeRegExp)
    .join('|');
}
