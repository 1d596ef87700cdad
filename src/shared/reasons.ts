/**
 * Why something was decided, as data: the rule (a stable, lower-case, hyphenated name), what it saw, and how much it
 * weighed. `weight` is 0-1 for a certainty, or a signed feature contribution for a scored decision.
 */
export interface Reason {
  readonly rule: string;
  readonly value?: string;
  readonly weight?: number;
}
