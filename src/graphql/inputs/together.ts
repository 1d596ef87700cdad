import { senseless } from './conditions.js';

interface Kept {
  readonly values: readonly unknown[];
  readonly place: string;
}

interface Joined {
  readonly and?: readonly Joined[] | null;
}

/** Refuses conditions that must all hold and ask for different values of what has one only. */
export function checkTogether(filter: object, single: readonly string[], path: string): void {
  const kept = new Map<string, Kept>();
  const check = (one: object, at: string): void => {
    for (const [field, value] of Object.entries(one)) {
      if (value == null || !single.includes(field)) continue;
      const values: readonly unknown[] = Array.isArray(value) ? value : [value];
      const place = `${at}.${field}`;
      const before = kept.get(field);
      const left = before === undefined ? values : values.filter((one) => before.values.includes(one));
      if (before !== undefined && left.length === 0)
        throw senseless(place, `can never hold together with ${before.place}`);
      kept.set(field, { values: left, place });
    }
    (one as Joined).and?.forEach((inner, n) => {
      check(inner, `${at}.and[${String(n)}]`);
    });
  };
  check(filter, path);
}
