import { z } from 'zod';
import { extractClaims } from '../../../claims/index.js';
import type { Telling } from '../../../links/index.js';
import { splitPage, type ArticleDraft } from '../../../pages/index.js';
import { overlap, type Span } from '../../../shared/spans.js';
import { id } from '../tasks/fields.js';
import { readRows } from '../tasks/readRows.js';

const span = z.object({ start: z.number().int(), end: z.number().int() });

/** A document with sentences of which is known what actions they tell of. */
const form = z.object({
  id,
  text: z.string(),
  topic: z.string(),
  story: z.string(),
  sentences: z.array(span.extend({ events: z.array(z.string()) })),
});

export type AnnotatedDocument = z.infer<typeof form>;

/** A telling with the sentence it stands in; null for one that stands in none of the annotated. */
export interface Annotated extends Telling {
  readonly document: AnnotatedDocument;
  readonly sentence: number | null;
}

export const readDocuments = (file: string): Promise<AnnotatedDocument[]> => readRows(file, form);

function pageSpan({ segments }: ArticleDraft, { start, end }: Span): Span {
  const place = (at: number): number => {
    const segment = segments.findLast(({ article }) => article.start <= at);
    return segment === undefined ? at : at - segment.article.start + segment.page.start;
  };
  return { start: place(start), end: place(end - 1) + 1 };
}

/** The annotated sentence that a span overlaps most, by its number. */
function sentenceOf(at: Span, { sentences }: AnnotatedDocument): number | null {
  const overlaps = sentences.map((sentence) => overlap(at, sentence));
  const most = Math.max(0, ...overlaps);
  return most === 0 ? null : overlaps.indexOf(most);
}

function tellingsOfArticle(document: AnnotatedDocument, draft: ArticleDraft): Annotated[] {
  const articleId = `${document.id}/${String(draft.ordinal)}`;
  const { claims } = extractClaims({
    title: draft.title,
    text: draft.text,
    published: draft.published?.interval ?? null,
    publisher: null,
    wire: null,
    datelinePlace: draft.datelinePlace,
  });
  const make = (text: string, position: number, at: Span): Annotated => {
    const sentence = sentenceOf(at, document);
    return { id: `${articleId}/${String(position)}`, articleId, text, position, document, sentence };
  };
  const told = claims.map(({ text, ordinal, span: at }) => make(text, ordinal + 1, pageSpan(draft, at)));
  const { title, titleSpan } = draft;
  return title === null || titleSpan === null ? told : [make(title, 0, titleSpan), ...told];
}

/** What the program reads in a document: the headline and the claims of each article. */
export async function tellingsOf(document: AnnotatedDocument): Promise<Annotated[]> {
  const { articles } = await splitPage({ content: document.text, mediaType: 'TEXT' });
  return articles.flatMap((draft) => tellingsOfArticle(document, draft));
}
