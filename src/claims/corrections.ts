import type { Span } from '../shared/spans.js';
import { correctionKind, type CorrectionKind } from './text/correctionKind.js';
import type { Reading } from './text/reading.js';

/** A publisher's own note about a change of its text. */
export interface Correction {
  readonly kind: CorrectionKind;
  /** Where the note's paragraph stands in the article's text. */
  readonly span: Span;
  readonly text: string;
}

/** The publisher's own notes about changes of an article's text, in their order. They make no claims. */
export const correctionsIn = ({ text, paragraphs }: Pick<Reading, 'text' | 'paragraphs'>): Correction[] =>
  paragraphs.flatMap(({ span, kind: paragraph }) => {
    if (paragraph !== 'NOTE') return [];
    const note = text.slice(span.start, span.end);
    const kind = correctionKind(note);
    return kind === null ? [] : [{ kind, span, text: note }];
  });
