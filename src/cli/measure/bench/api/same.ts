import { isDeepStrictEqual } from 'node:util';

/** Objects of this API that only group columns of a row. */
const GROUPS = ['time', 'interval', 'published'];

const ISO_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/;
const GLOBAL_ID = /^[A-Z][A-Za-z]+:(?=[0-9a-f]{8}-)/;

function plainText(text: string): string {
  return ISO_TIME.test(text) ? new Date(text).toISOString() : text.replace(GLOBAL_ID, '');
}

/**
 * An answer as plain data, whichever contender gave it: lists without edges, columns ungrouped, ids without their type,
 * times in one form. A cursor only counts as one.
 */
export function plain(value: unknown): unknown {
  if (typeof value === 'string') return plainText(value);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).flatMap(([key, inner]) => {
    const made = key === 'endCursor' ? typeof inner : plain(inner);
    // What is null in one form is a group that is null in another.
    if (made === null) return [];
    if (GROUPS.includes(key) && typeof made === 'object') return Object.entries(made);
    return [[key, made] as [string, unknown]];
  });
  const object = Object.fromEntries(entries);
  if ('node' in object) return object['node'];
  return 'edges' in object && Object.keys(object).length === 1 ? object['edges'] : object;
}

/** @throws Error that shows both answers where they part */
export function assertSame(one: unknown, other: unknown, place: string): void {
  const [a, b] = [plain(one), plain(other)];
  if (isDeepStrictEqual(a, b)) return;
  if (typeof a === 'object' && typeof b === 'object' && a !== null && b !== null)
    for (const key of new Set([...Object.keys(a), ...Object.keys(b)]))
      assertSame((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key], `${place}.${key}`);
  throw new Error(
    `The answers differ at ${place}: ${JSON.stringify(a)?.slice(0, 200)} and ${JSON.stringify(b)?.slice(0, 200)}`,
  );
}
