import type { StoredClaims } from '../../adapters/db/stores/linkable.js';
import type { AssertionDraft, EventGraph, LinkableClaim } from '../../links/index.js';
import type { MetAssertion } from './types.js';

/** Stored assertions that the claims of a linked one make now, those of most claims first. */
function storedIds({ claimIds }: AssertionDraft, { assertionOf }: StoredClaims): string[] {
  const votes = new Map<string, number>();
  for (const claim of claimIds) {
    const id = assertionOf.get(claim);
    if (id !== undefined) votes.set(id, (votes.get(id) ?? 0) + 1);
  }
  return [...votes].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([id]) => id);
}

function sameAs(
  claim: LinkableClaim,
  own: AssertionDraft,
  stored: readonly LinkableClaim[],
  known: StoredClaims,
): MetAssertion[] {
  const origins = new Set(stored.filter(({ id }) => own.claimIds.includes(id)).map((one) => one.originId));
  const method = own.kind === 'FIGURE' ? 'same-answer' : 'same-statement';
  return storedIds(own, known).map((assertionId) => ({
    assertionId,
    kind: 'SAME',
    outgoing: null,
    newOrigin: !origins.has(claim.originId),
    strength: 1,
    method,
    reasons: [{ rule: own.kind === 'FIGURE' ? 'one-assertion' : 'same-statement', value: own.text }],
  }));
}

/**
 * What a new claim meets in its event when that is linked with it: the assertions it would make, and those that these stand in a
 * relation to. An assertion that only new claims make is no part of the answer.
 */
export function meetingsOf(
  claim: LinkableClaim,
  graph: EventGraph,
  stored: readonly LinkableClaim[],
  known: StoredClaims,
): MetAssertion[] {
  const own = graph.assertions.find(({ claimIds }) => claimIds.includes(claim.id));
  if (own === undefined) return [];
  const byKey = new Map(graph.assertions.map((assertion) => [assertion.key, assertion]));
  const related = graph.relations.flatMap(({ fromKey, toKey, kind, score, method, reasons }) => {
    const outgoing = fromKey === own.key;
    if (!outgoing && toKey !== own.key) return [];
    const other = byKey.get(outgoing ? toKey : fromKey);
    const [assertionId] = other === undefined ? [] : storedIds(other, known);
    if (assertionId === undefined) return [];
    return [{ assertionId, kind, outgoing, newOrigin: null, strength: score, method, reasons }];
  });
  related.sort((a, b) => b.strength - a.strength || (a.assertionId < b.assertionId ? -1 : 1));
  return [...sameAs(claim, own, stored, known), ...related];
}
