/** What a text says of how many were killed and how many injured. BOTH: killed and injured together. */
export interface Evidence {
  readonly of: 'KILLED' | 'INJURED' | 'BOTH';
  readonly count: number;
  /** At least so many rather than just so many. */
  readonly atLeast: boolean;
  readonly weight: number;
  readonly rule: string;
}

export interface Weighed {
  readonly killed: number;
  readonly injured: number;
  /** Weight of what speaks for the number less that of what speaks for the next best. */
  readonly killedMargin: number;
  readonly injuredMargin: number;
  readonly score: number;
}

function fit({ of, count, atLeast, weight }: Evidence, killed: number, injured: number): number {
  const value = of === 'KILLED' ? killed : of === 'INJURED' ? injured : killed + injured;
  if (value === count) return weight;
  return atLeast && value > count ? 0.3 * weight : atLeast ? -weight : 0;
}

/** The pair of numbers that most of the evidence speaks for; on a tie the smaller. */
export function weigh(evidence: readonly Evidence[]): Weighed {
  const numbers = [...new Set([0, 1, ...evidence.map(({ count }) => count)])];
  const both = evidence.filter(({ of }) => of === 'BOTH').map(({ count }) => count);
  const kills = [...new Set([...numbers])].sort((a, b) => a - b);
  const hurts = [...new Set([...numbers, ...both.flatMap((sum) => kills.map((k) => sum - k))])]
    .filter((n) => n >= 0)
    .sort((a, b) => a - b);
  let best = { killed: 0, injured: 0, score: -Infinity };
  const byKilled = new Map<number, number>();
  const byInjured = new Map<number, number>();
  for (const killed of kills)
    for (const injured of hurts) {
      const score =
        evidence.reduce((sum, one) => sum + fit(one, killed, injured), 0) - 0.001 * (killed + injured);
      byKilled.set(killed, Math.max(byKilled.get(killed) ?? -Infinity, score));
      byInjured.set(injured, Math.max(byInjured.get(injured) ?? -Infinity, score));
      if (score > best.score) best = { killed, injured, score };
    }
  const margin = (scores: ReadonlyMap<number, number>, own: number): number =>
    best.score - Math.max(...[...scores].filter(([n]) => n !== own).map(([, s]) => s));
  return {
    ...best,
    killedMargin: margin(byKilled, best.killed),
    injuredMargin: margin(byInjured, best.injured),
  };
}
