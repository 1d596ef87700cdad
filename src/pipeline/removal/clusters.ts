import type { ClusterMember, ClusterMove } from '../../adapters/db/stores/clusters.js';
import type { ReuseRow } from '../../adapters/db/stores/copies.js';
import { compareTexts } from '../../sources/index.js';

/** What becomes of clusters of copied text when some of their articles go. */
export interface Regrouped {
  readonly moves: readonly ClusterMove[];
  /** What articles share with the text that now stands for their cluster. */
  readonly reuses: readonly ReuseRow[];
}

interface Found {
  readonly head: string;
  readonly reuse: ReuseRow | null;
}

/** The first of the heads whose text the member copies. */
function copied(member: ClusterMember, heads: readonly ClusterMember[]): Found | null {
  for (const head of heads) {
    const { verdict, containment, spans, reasons } = compareTexts(member.text, head.text);
    if (verdict === 'COPY')
      return {
        head: head.id,
        reuse: { articleId: member.id, fromId: head.id, kind: verdict, containment, spans, reasons },
      };
  }
  return null;
}

/**
 * Groups what is left of some clusters, in the order in which it was taken in: an article stays with a text that it copies;
 * one that copied only what went is compared with the texts that now stand first, and is its own when it copies none.
 */
export function regroup(members: readonly ClusterMember[]): Regrouped {
  const headOf = new Map<string, string>();
  const headsOf = new Map<string, ClusterMember[]>();
  const moves: ClusterMove[] = [];
  const reuses: ReuseRow[] = [];
  for (const member of members) {
    const heads = headsOf.get(member.copyClusterId) ?? [];
    const kept = member.copies.map((id) => headOf.get(id)).find((head) => head !== undefined);
    const found = kept === undefined ? copied(member, heads) : { head: kept, reuse: null };
    const head = found?.head ?? member.id;
    if (found === null) headsOf.set(member.copyClusterId, [...heads, member]);
    else if (found.reuse !== null) reuses.push(found.reuse);
    headOf.set(member.id, head);
    if (head !== member.copyClusterId)
      moves.push({ articleId: member.id, from: member.copyClusterId, to: head });
  }
  return { moves, reuses };
}
