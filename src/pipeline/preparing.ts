import { splitPage, type PageInput, type PageSplit } from '../pages/index.js';
import { InputError } from '../shared/errors.js';
import { traced, type PipelineDeps } from './deps.js';
import { readArticle, type ReadArticle } from './reading.js';

/** A page with everything about it that can be known without the store. Plain data, so that one thread can read it and another write it. */
export interface PreparedPage {
  readonly input: PageInput;
  readonly split: PageSplit;
  /** What each of its articles tells, in their order. */
  readonly reads: readonly ReadArticle[];
}

/** Longer than any report; linking what a longer text claims would hold up every other article. */
const MAX_ARTICLE_CHARACTERS = 250_000;

function checkLength({ articles }: PageSplit): void {
  for (const { ordinal, text } of articles)
    if (text.length > MAX_ARTICLE_CHARACTERS)
      throw new InputError(
        'ARTICLE_TOO_LARGE',
        `content, article ${String(ordinal + 1)}`,
        `has ${String(text.length)} characters, expected at most ${String(MAX_ARTICLE_CHARACTERS)}: give it in parts`,
      );
}

/**
 * Page -> articles -> claims, without the store: this is what may run in parallel.
 *
 * @throws InputError for a page that cannot be one: empty, too large, not text, or with an article too large.
 */
export async function preparePage(
  deps: Pick<PipelineDeps, 'trace'>,
  input: PageInput,
): Promise<PreparedPage> {
  const split = await traced(deps, 'pages', () => splitPage(input));
  checkLength(split);
  const reads: ReadArticle[] = [];
  for (const draft of split.articles) reads.push(await traced(deps, 'claims', () => readArticle(draft)));
  return { input, split, reads };
}
