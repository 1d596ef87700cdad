import type { Reason } from '../shared/reasons.js';
import type { Span } from '../shared/spans.js';
import type { Shingles } from './shingles.js';
import { countShared, idsIn, shinglesIn } from './shingles.js';

/**
 * How the store looks for texts that may share words: a hash in more articles is boilerplate, and fewer shared kept hashes
 * are chance.
 */
export const COPY_SEARCH = { maxDocumentFrequency: 100, minSharedHashes: 3 } as const;

/** Measured: half-length abridgements .78; independent reports of one event have median .005, 95th percentile .31. */
const COPY_FROM = 0.5;
const DERIVED_FROM = 0.2;
const INDEPENDENT_BELOW = 0.1;
/** Below so many shingles in the shorter text a share says nothing: a standing sentence would make it a copy. */
const MIN_SHINGLES = 30;
/** Shared shingles that stand closer than this many code units are one reused span. */
const JOIN_WITHIN = 2;

/** UNKNOWN: too short to tell, or between derived and independent. */
export type ReuseVerdict = 'COPY' | 'DERIVED' | 'INDEPENDENT' | 'UNKNOWN';

export interface Reuse {
  readonly verdict: ReuseVerdict;
  /** Share of the shorter text's distinct shingles that stand in the other, 0-1; 0 when it has none. */
  readonly containment: number;
  /** Stretches of `text` that also stand in `from`, in order, as offsets into `text`; empty unless copied or derived. */
  readonly spans: readonly Span[];
  readonly reasons: readonly Reason[];
}

/** The verdict on a share of `shingles` shingles, the shorter text's count. */
export function classifyReuse(containment: number, shingles: number): ReuseVerdict {
  if (shingles < MIN_SHINGLES) return 'UNKNOWN';
  if (containment >= COPY_FROM) return 'COPY';
  if (containment >= DERIVED_FROM) return 'DERIVED';
  return containment < INDEPENDENT_BELOW ? 'INDEPENDENT' : 'UNKNOWN';
}

function sharedSpans({ ids, starts, ends }: Shingles, from: ReadonlySet<number>): Span[] {
  const spans: Span[] = [];
  for (const [at, id] of ids.entries()) {
    if (!from.has(id)) continue;
    const [start, end] = [starts[at] ?? 0, ends[at] ?? 0];
    const last = spans.at(-1);
    if (last && start <= last.end + JOIN_WITHIN) spans[spans.length - 1] = { start: last.start, end };
    else spans.push({ start, end });
  }
  return spans;
}

/**
 * What `text` shares with `from`, quotations left out. Containment over the shorter text finds abridgements, which a
 * symmetric measure such as Jaccard's misses (Broder, "On the resemblance and containment of documents", 1997).
 */
export function compareTexts(text: string, from: string): Reuse {
  const [a, b] = [idsIn(text), idsIn(from)];
  const few = Math.min(a.length, b.length);
  const shared = countShared(a, b);
  const containment = few === 0 ? 0 : shared / few;
  const verdict = classifyReuse(containment, few);
  const reasons = [
    { rule: 'containment', value: `${String(shared)} of ${String(few)} shingles`, weight: containment },
    ...(few < MIN_SHINGLES ? [{ rule: 'too-short', value: `${String(few)} shingles` }] : []),
  ];
  const reused = verdict === 'COPY' || verdict === 'DERIVED';
  return { verdict, containment, spans: reused ? sharedSpans(shinglesIn(text), new Set(b)) : [], reasons };
}
