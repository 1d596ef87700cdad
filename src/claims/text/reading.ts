import type { Span } from '../../shared/spans.js';
import { remember } from '../../shared/remember.js';
import { contains } from '../../shared/spans.js';
import type { Quotation } from '../quotes/scan.js';
import { findQuotations } from '../quotes/scan.js';
import { isWholeQuotation } from '../quotes/whole.js';
import type { Paragraph, ParagraphKind } from './paragraphs.js';
import { findParagraphs } from './paragraphs.js';
import { datelineLength } from './datelines.js';
import { findSentences } from './sentences.js';
import type { QuotedStretch, Token } from './tokens.js';
import { tokenise } from './tokens.js';

/** A quotation with its place in the article. */
export interface ReadQuotation extends Quotation {
  readonly paragraph: number;
  /** An utterance of its own rather than a few quoted words. */
  readonly whole: boolean;
}

export interface Sentence {
  readonly span: Span;
  readonly paragraph: number;
  readonly kind: ParagraphKind;
  readonly tokens: readonly Token[];
}

/** An article read into paragraphs, quotations, sentences and tokens; everything after works on these. */
export interface Reading {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly quotations: readonly ReadQuotation[];
  readonly sentences: readonly Sentence[];
}

/** Texts kept before the one at hand: what reads an article for its claims, its toll and its scene does so one after the other. */
const READINGS = 1;

/** Reads an article's text; once for all that ask for it in turn. Linear in its length. */
export const readText = remember(read, READINGS);

function read(text: string): Reading {
  const paragraphs = findParagraphs(text);
  const quotations: ReadQuotation[] = [];
  const sentences: Sentence[] = [];
  paragraphs.forEach(({ span, kind }, paragraph) => {
    const first = quotations.length;
    const told = { start: span.start + (kind === 'PROSE' ? datelineLength(text, span) : 0), end: span.end };
    for (const found of findQuotations(text, span))
      quotations.push({ ...found, paragraph, whole: isWholeQuotation(text, found, span) });
    const own = quotations.slice(first);
    const stretches = own.map((quotation, i) => stretchOf(quotation, first + i));
    let next = 0;
    for (const sentence of findSentences(
      text,
      told,
      own.map((quotation) => quotation.span),
    )) {
      while ((stretches[next]?.span.end ?? Infinity) <= sentence.start) next += 1;
      const from = next;
      while ((stretches[next]?.span.start ?? Infinity) < sentence.end) next += 1;
      const inside = stretches.slice(from, next).filter((stretch) => contains(sentence, stretch.span));
      sentences.push({ span: sentence, paragraph, kind, tokens: tokenise(text, sentence, inside) });
    }
  });
  return { text, paragraphs, quotations, sentences };
}

const stretchOf = ({ span, inner, whole }: ReadQuotation, index: number): QuotedStretch => ({
  span,
  inner,
  quotation: whole ? index : -1,
});
