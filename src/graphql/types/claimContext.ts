import { type ApiContext, db } from '../context.js';
import { badRequest } from '../errors/badRequest.js';
import { batched } from '../paging/batch.js';

const MAX_CONTEXT = 5000;

/** An article's text, read once however many of its claims ask for it. */
export async function articleText(context: ApiContext, articleId: string): Promise<string> {
  const load = async (ids: readonly string[]) => {
    const rows = await db(context).article.findMany({
      where: { id: { in: [...ids] } },
      select: { id: true, text: true },
    });
    return new Map(rows.map(({ id, text }) => [id, text]));
  };
  return (await batched(context, 'article texts', articleId, load)) ?? '';
}

/** The text around a span, cut between characters: half of a surrogate pair is left out. */
export function contextOf(text: string, span: { start: number; end: number }, characters: number): string {
  if (characters < 0 || characters > MAX_CONTEXT)
    throw badRequest(
      'INVALID_ARGUMENT',
      'characters',
      `characters is ${characters}; 0 to ${MAX_CONTEXT} can be shown.`,
    );
  const around = text.slice(Math.max(0, span.start - characters), span.end + characters);
  return around.replace(/^[\uDC00-\uDFFF]/, '').replace(/[\uD800-\uDBFF]$/, '');
}
