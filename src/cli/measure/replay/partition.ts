import type { Agreement } from '../eval/report.js';
import { bcubed } from './bcubed.js';

/** The events that documents were put into when they came in one order, by the documents' ids. */
export interface Partition {
  readonly order: string;
  readonly events: ReadonlyMap<string, string>;
}

/** How well each two orders agree on the documents that have an event in both. */
export function agreements(corpus: string, partitions: readonly Partition[]): Agreement[] {
  return partitions.flatMap((first, n) =>
    partitions.slice(n + 1).map((second) => {
      const ids = [...first.events.keys()].filter((id) => second.events.has(id));
      const labels = ({ events }: Partition) => ids.map((id) => events.get(id) ?? '');
      return {
        corpus,
        documents: ids.length,
        orders: [first.order, second.order],
        ...bcubed(labels(first), labels(second)),
      };
    }),
  );
}
