/** A piece of a headline. */
export interface HighlightPart {
  readonly text: string;
  readonly match: boolean;
}

/**
 * Postgres marks the matches with these two characters of the private use area. They are taken out of the text before,
 * so that no text can forge a mark.
 */
export const MATCH_START = '\uE000';
export const MATCH_END = '\uE001';

/** Cuts a marked headline into pieces. */
export function partsOf(headline: string): HighlightPart[] {
  return headline.split(MATCH_START).flatMap((piece, index) => {
    // Before the first mark nothing matches; after each mark the match runs to its end mark.
    const end = index === 0 ? 0 : piece.indexOf(MATCH_END);
    const match = piece.slice(0, Math.max(0, end));
    const rest = piece.slice(index === 0 ? 0 : end + 1);
    return [
      ...(match === '' ? [] : [{ text: match, match: true }]),
      ...(rest === '' ? [] : [{ text: rest, match: false }]),
    ];
  });
}
