import { splitPage, type ArticleDraft, type PageInput } from '../../../pages/index.js';
import { InputError } from '../../../shared/errors.js';

/** Says on the standard error what was made nothing of, and why. */
export const report = (id: string, why: string): void => {
  process.stderr.write(`${id}: ${why}\n`);
};

/** What `use` gives, or null where the program refuses the input, which is reported. */
export async function unlessRefused<T>(id: string, use: () => T | Promise<T>): Promise<T | null> {
  try {
    return await use();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    report(id, error.message);
    return null;
  }
}

/** The articles of a page; none when the program refuses it, which is reported. */
export const articlesOf = async (id: string, page: PageInput): Promise<readonly ArticleDraft[]> =>
  (await unlessRefused(id, () => splitPage(page)))?.articles ?? [];

/** Among the articles of a page, the one with the longest text; null when there is none. */
export function mainArticle<A extends { readonly text: string }>(articles: readonly A[]): A | null {
  return articles.reduce<A | null>(
    (main, article) => (main === null || article.text.length > main.text.length ? article : main),
    null,
  );
}
