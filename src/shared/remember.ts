/** Entries of one generation: more than the texts of an event that is in every newspaper. */
const ENTRIES = 3_000;

/**
 * Remembers what a pure function gave, by a key that tells its arguments apart. An event is linked again with each article
 * about it, so that all but the newest of its claims have been read before. Two generations bound the memory: when the young
 * one is full it becomes the old, and what is not asked for from then on is forgotten. It changes no result.
 */
export function rememberBy<Args extends readonly unknown[], Value extends object | string>(
  keyOf: (...args: Args) => string,
  make: (...args: Args) => Value,
  entries = ENTRIES,
): (...args: Args) => Value {
  let young = new Map<string, Value>();
  let old = new Map<string, Value>();
  return (...args) => {
    const key = keyOf(...args);
    const known = young.get(key);
    if (known !== undefined) return known;
    const value = old.get(key) ?? make(...args);
    if (young.size >= entries) [young, old] = [new Map<string, Value>(), young];
    young.set(key, value);
    return value;
  };
}

/** The same for a function of a text. */
export const remember = <Value extends object | string>(
  make: (text: string) => Value,
  entries?: number,
): ((text: string) => Value) => rememberBy((text: string) => text, make, entries);

/**
 * The same for a function of an object that nothing changes, for as long as the object lives: an event is linked again with each
 * article about it, and all but the newest of its claims are the same objects as before.
 */
export function rememberOf<Of extends object, Value extends object | string | number | boolean | null>(
  make: (of: Of) => Value,
): (of: Of) => Value {
  const made = new WeakMap<Of, Value>();
  return (of) => {
    const known = made.get(of);
    if (known !== undefined) return known;
    const value = make(of);
    made.set(of, value);
    return value;
  };
}
