/** The words of a list, several to a line. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Alternatives of a pattern: entries parted by ";" or line ends, spaces matching any white space. */
export const phrasePattern = (list: string): RegExp => {
  const phrases = list
    .split(/[;\n]/)
    .map((phrase) => phrase.trim())
    .filter(Boolean)
    .map((phrase) => phrase.replace(/ /g, '\\s+'));
  return new RegExp(`\\b(?:${phrases.join('|')})\\b`, 'i');
};

/** The entries of a list that has one on each line. */
export const lines = (list: string): string[] =>
  list
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
