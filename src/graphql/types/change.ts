import type { RelationKind } from '../../adapters/db/generated/client/enums.js';

/** What an assertion changed when it was first said, in the order in which one thing matters more than another. */
export const CHANGES = [
  'UPDATE',
  'DENIAL',
  'CONTRADICTION',
  'REALISATION',
  'PART',
  'REFINEMENT',
  'NEW',
] as const;

export type ChangeKind = (typeof CHANGES)[number];

/** A relation of an assertion to another one, as seen from the assertion. */
export interface SeenRelation {
  readonly id: string;
  readonly kind: RelationKind;
  /** The relation runs from the assertion to the other one. */
  readonly outgoing: boolean;
  readonly otherFirstSaidAt: Date | null;
}

export interface Change {
  readonly kind: ChangeKind;
  /** The relation that tells so; null for something new. */
  readonly relationId: string | null;
}

/** What a relation to something said before makes of an assertion; null when only the other side is changed by it. */
function changeBy({ kind, outgoing }: SeenRelation): ChangeKind | null {
  switch (kind) {
    case 'CONTRADICTS':
      return 'CONTRADICTION';
    case 'COMPATIBLE':
      return 'REFINEMENT';
    case 'UPDATES':
      return outgoing ? 'UPDATE' : null;
    case 'DISPUTES':
      return outgoing ? 'DENIAL' : null;
    case 'REALISES':
      return outgoing ? 'REALISATION' : null;
    case 'PART_OF':
      return outgoing ? 'PART' : null;
  }
}

/** What an assertion changed with regard to everything said before it. */
export function changeOf(firstSaidAt: Date | null, relations: readonly SeenRelation[]): Change {
  const found = relations.flatMap((relation) => {
    const kind = saidBefore(relation.otherFirstSaidAt, firstSaidAt) ? changeBy(relation) : null;
    return kind === null ? [] : [{ kind, relationId: relation.id }];
  });
  found.sort((a, b) => CHANGES.indexOf(a.kind) - CHANGES.indexOf(b.kind));
  return found[0] ?? { kind: 'NEW', relationId: null };
}

const saidBefore = (other: Date | null, own: Date | null): boolean =>
  other !== null && own !== null && other <= own;
