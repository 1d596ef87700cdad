import type { StoredClaims } from '../../adapters/db/stores/linkable.js';
import type { AssertionDraft, EventGraph, LinkableClaim } from '../../links/index.js';
import { sayInterval } from '../../shared/sayInterval.js';
import { storedIds } from '../storedIds.js';
import type { MetAssertion } from './types.js';

const WITHOUT_RELATION = { outgoing: null, newOrigin: null, strength: null } as const;

function sameAs(
  claim: LinkableClaim,
  own: AssertionDraft,
  label: string | null,
  stored: readonly LinkableClaim[],
  known: StoredClaims,
): MetAssertion[] {
  const origins = new Set(stored.filter(({ id }) => own.claimIds.includes(id)).map((one) => one.originId));
  const reason =
    label === null
      ? { rule: 'same-statement' }
      : { rule: 'one-assertion', value: `${label}: ${sayInterval(own)}` };
  return storedIds(own, known.assertionOf).map((assertionId) => ({
    ...WITHOUT_RELATION,
    assertionId,
    kind: 'SAME',
    newOrigin: !origins.has(claim.originId),
    reasons: [reason],
  }));
}

function relatedTo(own: AssertionDraft, graph: EventGraph, known: StoredClaims): MetAssertion[] {
  const byKey = new Map(graph.assertions.map((assertion) => [assertion.key, assertion]));
  const related = graph.relations.flatMap(({ fromKey, toKey, kind, score: strength, reasons }) => {
    const outgoing = fromKey === own.key;
    if (!outgoing && toKey !== own.key) return [];
    const other = byKey.get(outgoing ? toKey : fromKey);
    const [assertionId] = other === undefined ? [] : storedIds(other, known.assertionOf);
    return assertionId === undefined
      ? []
      : [{ assertionId, kind, outgoing, newOrigin: null, strength, reasons }];
  });
  return related.sort((a, b) => b.strength - a.strength || (a.assertionId < b.assertionId ? -1 : 1));
}

/** Stored answers to the same question. */
function otherAnswers(
  own: AssertionDraft,
  label: string | null,
  graph: EventGraph,
  known: StoredClaims,
): MetAssertion[] {
  if (label === null) return [];
  return graph.assertions
    .filter(({ measureKey, key }) => measureKey === own.measureKey && key !== own.key)
    .flatMap((other) => storedIds(other, known.assertionOf).slice(0, 1))
    .map((assertionId) => ({
      ...WITHOUT_RELATION,
      assertionId,
      kind: 'OTHER_ANSWER',
      reasons: [{ rule: 'other-answer', value: label }],
    }));
}

/**
 * What a new claim meets in its event when that is linked with it: the assertions it would make, those that these stand in a
 * relation to, and other answers to its question. An assertion that only new claims make is no part of the answer.
 */
export function meetingsOf(
  claim: LinkableClaim,
  graph: EventGraph,
  stored: readonly LinkableClaim[],
  known: StoredClaims,
): MetAssertion[] {
  const own = graph.assertions.find(({ claimIds }) => claimIds.includes(claim.id));
  if (own === undefined) return [];
  const label = graph.measures.find(({ key }) => key === own.measureKey)?.label ?? null;
  const met = [...sameAs(claim, own, label, stored, known), ...relatedTo(own, graph, known)];
  const seen = new Set(met.map(({ assertionId }) => assertionId));
  return [
    ...met,
    ...otherAnswers(own, label, graph, known).filter(({ assertionId }) => !seen.has(assertionId)),
  ];
}
