/** Of names with weights the one whose weights sum up highest, the first in the alphabet on a tie, and its lead over the next. */
export function leading(
  votes: readonly (readonly [name: string, weight: number])[],
): { readonly name: string; readonly lead: number } | null {
  const sums = new Map<string, number>();
  for (const [name, weight] of votes) sums.set(name, (sums.get(name) ?? 0) + weight);
  const [best, next] = [...sums].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return best === undefined ? null : { name: best[0], lead: best[1] - (next?.[1] ?? 0) };
}
