import type { CluePlace, DateClue } from './clue.js';
import { cluesOfAddress, cluesOfDateline, cluesOfFurniture, cluesOfMeta } from './cluesOfPage.js';
import { cluesOfBody, cluesOfCaption, cluesOfTitle } from './cluesOfText.js';

/**
 * What a text tells about the publication date of the article that it belongs to, depending on where it stands. Dates of
 * the background become bounds, never the date itself. `dayFirst` is the page's order of 5/6/2025, null when unknown.
 */
export function dateCluesOf(text: string, where: CluePlace, dayFirst: boolean | null = null): DateClue[] {
  switch (where) {
    case 'TITLE':
      return cluesOfTitle(text);
    case 'BODY':
      return cluesOfBody(text);
    case 'DATELINE':
      return cluesOfDateline(text);
    case 'CAPTION':
      return cluesOfCaption(text);
    case 'META':
      return cluesOfMeta(text, dayFirst);
    case 'URL':
      return cluesOfAddress(text);
    case 'PAGE_FURNITURE':
      return cluesOfFurniture(text, dayFirst);
  }
}
