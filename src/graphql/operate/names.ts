/** Names that requests may bring in before all others count as one. */
const MOST_NAMES = 100;
const MOST_CHARACTERS = 64;
const DECLARED = /\b(?:query|mutation|subscription)\s+([_A-Za-z][_0-9A-Za-z]*)/g;

/** The name of an operation that has none. */
export const ANONYMOUS = 'anonymous';
/** The name of all operations beyond those that are kept apart. */
export const OTHER = 'other';

/** The names of the operations in these documents. */
export const namesIn = (documents: readonly string[]): string[] =>
  documents.flatMap((document) => [...document.matchAll(DECLARED)].map(([, name = '']) => name));

/**
 * Names of operations for counting. Callers choose them, and every name costs memory here and at whoever reads the
 * numbers: those of known documents are kept apart, and the first hundred others.
 */
export function boundedNames(known: readonly string[] = []): (name: string | null) => string {
  const kept = new Set(known);
  const most = kept.size + MOST_NAMES;
  return (name) => {
    if (name === null) return ANONYMOUS;
    if (kept.has(name)) return name;
    if (kept.size >= most || name.length > MOST_CHARACTERS) return OTHER;
    kept.add(name);
    return name;
  };
}
