import type { ArticleDraft } from '../pages/index.js';

/** The first wire credit of an article, as written. */
export const wireOf = ({
  credits,
}: {
  readonly credits: readonly Pick<ArticleDraft['credits'][number], 'kind' | 'name'>[];
}): string | null => credits.find(({ kind }) => kind === 'WIRE')?.name ?? null;
