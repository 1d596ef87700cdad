import type { AssertionDraft } from '../links/index.js';

/**
 * The stored assertions that the claims of a newly linked one make, those of most claims first.
 *
 * @param assertionOf id of the assertion of each stored claim
 */
export function storedIds(
  { claimIds }: Pick<AssertionDraft, 'claimIds'>,
  assertionOf: ReadonlyMap<string, string>,
): string[] {
  const votes = new Map<string, number>();
  for (const claim of claimIds) {
    const id = assertionOf.get(claim);
    if (id !== undefined) votes.set(id, (votes.get(id) ?? 0) + 1);
  }
  return [...votes].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([id]) => id);
}
