/** Precision, recall and their harmonic mean, 0-1. */
export interface Overlap {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

function tally<T>(labels: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return counts;
}

/**
 * B-cubed agreement of two partitions of the same items (Bagga and Baldwin 1998): for each item, how much of its cluster here is
 * in its cluster there, and the other way round; the means over all items.
 *
 * @param reference the label of each item in the partition that counts as right
 * @param other its label in the other, item by item
 */
export function bcubed(reference: readonly string[], other: readonly string[]): Overlap {
  if (reference.length === 0) return { precision: 1, recall: 1, f1: 1 };
  const both = reference.map((label, n) => `${String(label.length)} ${label} ${other[n] ?? ''}`);
  const [inReference, inOther, inBoth] = [tally(reference), tally(other), tally(both)];
  let precision = 0;
  let recall = 0;
  for (const [n, label] of reference.entries()) {
    const shared = inBoth.get(both[n] ?? '') ?? 0;
    precision += shared / (inOther.get(other[n] ?? '') ?? 1) / reference.length;
    recall += shared / (inReference.get(label) ?? 1) / reference.length;
  }
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}
