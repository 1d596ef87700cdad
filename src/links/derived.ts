import { rememberOf } from '../shared/remember.js';

/**
 * Derives something from an object that never changes and from what surrounds it: once for the last surroundings, which seldom
 * change; see `rememberOf`.
 */
export function derivedWithin<Of extends object, Around, Value>(
  isSame: (a: Around, b: Around) => boolean,
  derive: (of: Of, around: Around) => Value,
): (of: Of, around: Around) => Value {
  const known = new WeakMap<Of, { readonly around: Around; readonly value: Value }>();
  return (of, around) => {
    const before = known.get(of);
    if (before !== undefined && isSame(before.around, around)) return before.value;
    const value = derive(of, around);
    known.set(of, { around, value });
    return value;
  };
}

/** Whether two lists hold the very same things. */
export const sameList = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a === b || (a.length === b.length && a.every((one, at) => one === b[at]));

/** The same of two objects, in their order, for as long as both live. */
export function derivedPair<Of extends object, Value extends object | string | number | boolean | null>(
  derive: (a: Of, b: Of) => Value,
): (a: Of, b: Of) => Value {
  const known = rememberOf((a: Of) => rememberOf((b: Of) => derive(a, b)));
  return (a, b) => known(a)(b);
}

/** The things by what each has of its own, both in the order of their coming. */
export function groupBy<Key, Of>(all: readonly Of[], keyOf: (one: Of) => Key): Map<Key, Of[]> {
  const groups = new Map<Key, Of[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group === undefined) groups.set(keyOf(one), [one]);
    else group.push(one);
  }
  return groups;
}
