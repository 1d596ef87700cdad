import { articleOfText, splitPage, type ArticleDraft } from '../../pages/index.js';
import type { ClaimDraft } from '../../claims/index.js';
import { InputError } from '../../shared/errors.js';
import type { Span } from '../../shared/spans.js';
import { minuteFrom } from '../../shared/time/calendar.js';
import type { TimeInterval } from '../../shared/time/types.js';
import type { MatchInput } from './types.js';

/** The articles of the text as a page of it would give them. */
async function found(
  { text, headline }: MatchInput,
  published: TimeInterval | null,
): Promise<readonly ArticleDraft[]> {
  const hints = {
    ...(headline === undefined ? {} : { title: headline }),
    ...(published === null ? {} : { published }),
  };
  try {
    return (await splitPage({ content: text, mediaType: 'TEXT', ...hints })).articles;
  } catch (error) {
    if (error instanceof InputError)
      throw new InputError(error.code, 'text', error.message, { cause: error });
    throw error;
  }
}

/**
 * A pasted text as articles: those that it would be split into on coming in, or the text itself where it is too short to be one.
 *
 * @throws InputError for a text that is empty or none
 */
export async function draftsOf(input: MatchInput): Promise<readonly ArticleDraft[]> {
  const published = input.published === undefined ? null : minuteFrom(input.published);
  const articles = await found(input, published);
  const [only, ...others] = articles;
  if (only === undefined) return [await articleOfText(input.text, input.headline ?? null, published)];
  if (others.length > 0 || input.headline === undefined) return articles;
  return [{ ...only, title: input.headline }];
}

/** Where a span of an article's text stands in the text it was found in. */
export function moved(span: Span, { segments }: Pick<ArticleDraft, 'segments'>): Span {
  const at = (offset: number): number => {
    const segment = segments.findLast(({ article }) => article.start <= offset);
    return segment === undefined ? offset : segment.page.start + offset - segment.article.start;
  };
  // The end is the place after the last character, which may be the first of the next segment.
  return { start: at(span.start), end: at(span.end - 1) + 1 };
}

/** A claim with every span as an offset into the text as it was given. */
export function movedClaim(claim: ClaimDraft, article: ArticleDraft): ClaimDraft {
  const move = <T extends { readonly span: Span }>(part: T): T => ({
    ...part,
    span: moved(part.span, article),
  });
  return {
    ...claim,
    span: moved(claim.span, article),
    sentence: moved(claim.sentence, article),
    attribution: claim.attribution.map((step) => ({
      ...step,
      span: step.span && moved(step.span, article),
    })),
    entities: claim.entities.map(move),
    quantities: claim.quantities.map(move),
  };
}
