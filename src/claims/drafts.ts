import type { Span } from '../shared/spans.js';
import type { Range } from './speech/nounPhrases.js';
import type { SpeechAct } from './speech/acts.js';
import type { ClaimKind } from './types.js';

/** A claim before its names, figures, time and speakers are filled in. */
export interface Outline {
  readonly kind: ClaimKind;
  readonly span: Span;
  readonly sentence: Span;
  /** Index of the sentence in the reading. */
  readonly sentenceIndex: number;
  /** Tokens of that sentence that the claim is made of; null for a quotation. */
  readonly range: Range | null;
  /** From the outermost inwards. */
  readonly acts: readonly SpeechAct[];
  readonly rule: string;
}
