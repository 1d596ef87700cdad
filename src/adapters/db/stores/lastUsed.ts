/** Takes a value as the one used last. */
export function used<T>(map: Map<string, T>, key: string): T | undefined {
  const value = map.get(key);
  if (value === undefined) return undefined;
  map.delete(key);
  map.set(key, value);
  return value;
}

/** Drops those that were used longest ago for as long as there is too much. `drop` takes a key out of the map. */
export function dropOldest(
  map: ReadonlyMap<string, unknown>,
  isTooMuch: () => boolean,
  drop: (key: string) => void,
): void {
  for (const oldest of map.keys()) {
    if (!isTooMuch()) break;
    drop(oldest);
  }
}

/** Keeps a value as the one used last; those used longest ago go when there are more than `most`. */
export function keep<T>(map: Map<string, T>, key: string, value: T, most: number): void {
  map.delete(key);
  map.set(key, value);
  dropOldest(
    map,
    () => map.size > most,
    (oldest) => map.delete(oldest),
  );
}
