import { Batch } from '../adapters/db/stores/batch.js';
import { addPage, findPage } from '../adapters/db/stores/pages.js';
import { inTurn, type Tx } from '../adapters/db/stores/tx.js';
import { splitPage, type PageInput, type PageSplit } from '../pages/index.js';
import { InputError } from '../shared/errors.js';
import { ingestArticle } from './article.js';
import { traced, type PipelineDeps } from './deps.js';
import { contentHash, pageKey } from './keys.js';
import type { IngestedArticle, IngestReport } from './types.js';

/** A page on its way into the store: written with its first article, or found there. */
class IncomingPage {
  private readonly key: string;
  /** The id under which the store has it; null until it has been looked up. */
  id: string | null = null;
  created = false;

  constructor(
    private readonly deps: PipelineDeps,
    private readonly input: PageInput,
    private readonly split: PageSplit,
  ) {
    this.key = pageKey(input);
  }

  /** Looks the page up, or adds it to what is to be written; its id. */
  readonly place = async (tx: Tx, batch: Batch): Promise<string> => {
    const known = await findPage(tx, this.key);
    this.created ||= known === null;
    this.id = known ?? this.deps.newId();
    if (known === null) {
      const row = {
        id: this.id,
        key: this.key,
        contentHash: contentHash(this.input.content),
        ingestedAt: this.deps.now(),
      };
      addPage(batch, row, this.input, this.split);
    }
    return this.id;
  };

  /** Writes the page by itself, unless it has been: one without an article, or one whose articles all came with other pages. */
  write(): Promise<string> {
    return inTurn(this.deps.database, async (tx) => {
      const batch = new Batch();
      const id = await this.place(tx, batch);
      await batch.write(tx);
      return id;
    });
  }
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
 * Takes a page in: page -> articles -> claims -> sources -> events -> assertions and relations. The same page again changes
 * nothing, and finishes what a crash left undone: every article that is not yet stored is.
 *
 * @throws InputError for a page that cannot be one: empty, too large, not text, or with an article too large.
 */
export async function ingestPage(deps: PipelineDeps, input: PageInput): Promise<IngestReport> {
  const split = await traced(deps, 'pages', () => splitPage(input));
  checkLength(split);
  const page = new IncomingPage(deps, input, split);
  const articles: IngestedArticle[] = [];
  for (const draft of split.articles)
    articles.push(
      await ingestArticle(deps, { page: page.place, ownAddress: split.articles.length === 1 }, draft),
    );
  const pageId = page.id ?? (await page.write());
  return { pageId, created: page.created, articles, emptyReason: split.emptyReason };
}
