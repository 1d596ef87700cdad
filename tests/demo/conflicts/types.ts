/**
 * An assertion: "killed|person 4", "killed|person@Kyiv 4" where the place matters, or for a statement its file and some of its
 * words, "kp-ua: Ivan and".
 */
export type Ref = string;

/** An assertion with the least number of outlets and of origins that make it. */
export type Said = readonly [ref: Ref, outlets?: number, origins?: number];

/** From, kind, to, and where it matters the rule and the value of one of its reasons. */
export type Related = readonly [from: Ref, kind: string, to: Ref, rule?: string, reason?: string];

/** What the graph must say for one line of the list of what the reports of an event say alike and unlike. */
export interface Line {
  readonly line: string;
  readonly said?: readonly Said[];
  readonly related?: readonly Related[];
  /** Pairs that a reader may take for a dispute and that are none. */
  readonly noDispute?: readonly (readonly [Ref, Ref])[];
  /** Two assertions, and not one. */
  readonly apart?: readonly (readonly [Ref, Ref])[];
}

export interface EventLines {
  readonly folder: string;
  readonly lines: readonly Line[];
  /** Every dispute that the reports of the folder may be found in, from and to either way; there must be no other. */
  readonly disputes: readonly (readonly [Ref, Ref])[];
}
