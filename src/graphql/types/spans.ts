import type { Span } from '../../shared/spans.js';
import { builder } from '../builder.js';

export const TextSpan = builder.objectRef<Span>('TextSpan').implement({
  description:
    'A stretch of a text, half-open, counted in UTF-16 code units as JavaScript, Java and C# count them. A list of them has as many as there are separate stretches.',
  fields: (t) => ({
    start: t.exposeInt('start', { description: 'Offset of its first code unit.' }),
    end: t.exposeInt('end', { description: 'Offset of the first code unit after it.' }),
  }),
});

/** Spans as the store keeps them: written by this project alone, from Span[]. */
export const spans = (json: unknown): readonly Span[] => (Array.isArray(json) ? (json as Span[]) : []);
