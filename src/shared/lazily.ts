/** Builds a value at its first use, so that importing a module costs nothing. */
export function lazily<T>(build: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: build() }).value;
}
