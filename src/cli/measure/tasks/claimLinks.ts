import type { Database } from '../../../adapters/db/client.js';

/** Which claims of a store tell of the same. */
export interface ClaimLinks {
  /** Claims of one group tell of the same; a claim that is in none stands alone. */
  readonly groupOf: ReadonlyMap<string, string>;
  /** Ids of two claims and their relation, beyond the groups. */
  readonly pairs: readonly { readonly a: string; readonly b: string; readonly relation: string }[];
}

/** Claims of one assertion, and those of two assertions that are related. */
export async function linksOf({ prisma }: Database): Promise<ClaimLinks> {
  const claims = await prisma.claim.findMany({ select: { id: true, assertionId: true } });
  const relations = await prisma.relation.findMany({ select: { fromId: true, toId: true, kind: true } });
  const claimsOf = new Map<string, string[]>();
  for (const { id, assertionId } of claims)
    claimsOf.set(assertionId, [...(claimsOf.get(assertionId) ?? []), id]);
  return {
    groupOf: new Map(claims.map(({ id, assertionId }) => [id, assertionId])),
    pairs: relations.flatMap(({ fromId, toId, kind }) =>
      (claimsOf.get(fromId) ?? []).flatMap((a) =>
        (claimsOf.get(toId) ?? []).map((b) => ({ a, b, relation: kind.toLowerCase() })),
      ),
    ),
  };
}
