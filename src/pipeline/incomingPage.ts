import { Batch } from '../adapters/db/stores/batch.js';
import type { Arrivals } from '../adapters/db/stores/arrivals.js';
import { addPage } from '../adapters/db/stores/pages.js';
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
  /** What it is found again by. */
  readonly key: string;
  private state: State = { id: null, created: false, articles: [] };
  private kept = this.state;

  constructor(
    private readonly deps: PipelineDeps,
    private readonly page: { readonly input: PageInput; readonly split: PageSplit },
  ) {
    this.key = pageKey(page.input);
  }

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

  /** Finds the page among those that are known, or adds it to what is to be written; its id. */
  readonly place = (arrivals: Arrivals, batch: Batch): string => {
    if (this.state.id !== null) return this.state.id;
    const { input, split } = this.page;
    const { key } = this;
    const known = arrivals.pages.get(key);
    const id = known ?? this.deps.newId();
    this.state = { ...this.state, id, created: known === undefined };
    if (known !== undefined) return id;
    addPage(
      batch,
      { id, key, contentHash: contentHash(input.content), ingestedAt: this.deps.now() },
      input,
      split,
    );
    arrivals.pages.set(key, id);
    return id;
  };

  /** Writes the page by itself, unless it has been: one without an article, or one whose articles all came with other pages. */
  readonly ensure = (tx: Tx, arrivals: Arrivals): void => {
    const batch = new Batch();
    this.place(arrivals, batch);
    batch.write(tx);
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
