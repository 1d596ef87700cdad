import { identifySource } from '../../src/sources/index.js';
import type { KnownSource, SourceContext, SourceMention } from '../../src/sources/index.js';

export const context = (more: Partial<SourceContext> = {}): SourceContext => ({
  articleId: 'article-1',
  placePath: null,
  inArticle: new Set(),
  cast: new Set(),
  coMentioned: [],
  text: '',
  ...more,
});

export const mention = (text: string, more: Partial<SourceMention> = {}): SourceMention => ({
  text,
  fullName: text,
  kind: 'UNKNOWN',
  role: null,
  ...more,
});

/** A source as the store would have made it from its first mention, in another article unless told otherwise. */
export function known(
  id: string,
  name: string,
  more: Partial<KnownSource & { articleId: string }> = {},
): KnownSource {
  const made = identifySource(
    mention(name, { kind: more.kind ?? 'UNKNOWN' }),
    context({ articleId: more.articleId ?? 'article-0' }),
  );
  return { id, name: made.name, kind: made.kind, key: made.key, aliases: [], ...more };
}
