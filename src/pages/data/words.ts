/** The words of a template-literal list, in order. Lists are written several words a line. */
export const wordList = (source: string): string[] => source.split(/\s+/).filter((word) => word !== '');

/** The phrases of a list that holds one phrase a line or parted by semicolons. */
export const phraseList = (source: string): string[] =>
  source
    .split(/[\n;]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');

/** A literal text as part of a regular expression's source. */
export const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
