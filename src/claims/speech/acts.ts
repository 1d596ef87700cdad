import type { Span } from '../../shared/spans.js';

/**
 * QUOTE: whole quotations; SPEECH: words reported by a verb of speech or "according to"; ATTITUDE: what somebody thinks or
 * wants; JUDGEMENT: what somebody praises or condemns; EVIDENCE: what a study, a poll or a figure shows.
 */
export type ActKind = 'QUOTE' | 'SPEECH' | 'ATTITUDE' | 'JUDGEMENT' | 'EVIDENCE';

/** Somebody saying something, as the text puts it. */
export interface SpeechAct {
  readonly kind: ActKind;
  /** What is said: in order, disjoint; several when the attribution stands in the middle. */
  readonly contents: readonly Span[];
  /** Who says it, as written: may be a pronoun; null when left unsaid. */
  readonly source: Span | null;
  /** The verb or phrase that attributes. */
  readonly cue: Span | null;
  /** Base form of the verb; '' where there is none. */
  readonly lemma: string;
  /** The verb is itself negated ("did not say that"). */
  readonly negated: boolean;
  /** Who is spoken to ("told reporters"), as written. */
  readonly hearer: Span | null;
  readonly sentence: number;
  /** The rule that found it. */
  readonly rule: string;
}
