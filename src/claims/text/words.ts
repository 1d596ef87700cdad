/** Reads a word list of a data file: words parted by white space. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Builds a value at its first use, so that importing a module costs nothing. */
export function lazily<T>(build: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: build() }).value;
}
