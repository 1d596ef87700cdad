import { Batch } from '../adapters/db/stores/batch.js';
import { addPage, findPage } from '../adapters/db/stores/pages.js';
import type { Tx } from '../adapters/db/stores/tx.js';
import type { PageInput, PageSplit } from '../pages/index.js';
import type { PipelineDeps } from './deps.js';
import { contentHash, pageKey } from './keys.js';
import type { IngestedArticle, TakenPage } from './types.js';

/** How far a page has come. */
interface State {
  /** The id under which the store has it; null until it has been looked up. */
  readonly id: string | null;
  readonly created: boolean;
  readonly articles: readonly IngestedArticle[];
}

/** A page on its way into the store: written with its first article, or found there. */
export class IncomingPage {
  /** Why it could not be taken. */
  error: unknown = null;
  private state: State = { id: null, created: false, articles: [] };
  private kept = this.state;

  constructor(
    private readonly deps: PipelineDeps,
    private readonly page: { readonly input: PageInput; readonly split: PageSplit },
  ) {}

  /** A transaction begins, perhaps anew: what the one before did and did not keep is forgotten. */
  begin(): void {
    this.state = this.kept;
  }

  /** The transaction has been kept. */
  commit(): void {
    this.kept = this.state;
  }

  /** Notes what became of its next article. */
  tell(article: IngestedArticle): void {
    this.state = { ...this.state, articles: [...this.state.articles, article] };
  }

  /** Looks the page up, or adds it to what is to be written; its id. */
  readonly place = async (tx: Tx, batch: Batch): Promise<string> => {
    if (this.state.id !== null) return this.state.id;
    const { input, split } = this.page;
    const key = pageKey(input);
    const known = await findPage(tx, key);
    const id = known ?? this.deps.newId();
    this.state = { ...this.state, id, created: known === null };
    if (known === null)
      addPage(
        batch,
        { id, key, contentHash: contentHash(input.content), ingestedAt: this.deps.now() },
        input,
        split,
      );
    return id;
  };

  /** Writes the page by itself, unless it has been: one without an article, or one whose articles all came with other pages. */
  readonly ensure = async (tx: Tx): Promise<void> => {
    const batch = new Batch();
    await this.place(tx, batch);
    await batch.write(tx);
  };

  /** What became of it. */
  taken(): TakenPage {
    const { id, created, articles } = this.kept;
    if (this.error !== null || id === null)
      return {
        report: null,
        error:
          this.error instanceof Error ? this.error : new Error(`a page was not taken: ${String(this.error)}`),
      };
    return {
      report: { pageId: id, created, articles, emptyReason: this.page.split.emptyReason },
      error: null,
    };
  }
}
