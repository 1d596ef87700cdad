import type { Tx } from './tx.js';

/** By what pages and articles are found again. */
export interface ArrivalKeys {
  readonly pages: readonly string[];
  readonly articles: readonly string[];
  readonly revisions: readonly string[];
}

/** An article that the store has. */
export interface KnownArticle {
  readonly id: string;
  readonly claimCount: number;
}

interface Row {
  readonly pages: Readonly<Record<string, string>> | null;
  readonly articles: Readonly<Record<string, KnownArticle>> | null;
  readonly revisions: Readonly<Record<string, number>> | null;
}

const mapOf = <Value>(object: Readonly<Record<string, Value>> | null): Map<string, Value> =>
  new Map(Object.entries(object ?? {}));

/** What the store has of pages and articles that are written together: asked for once, and told of what is written meanwhile. */
export class Arrivals {
  /** Ids of pages by their keys. */
  readonly pages: Map<string, string>;
  readonly articles: Map<string, KnownArticle>;
  /** The last revision of each revision key. */
  readonly revisions: Map<string, number>;

  private constructor({ pages, articles, revisions }: Row) {
    this.pages = mapOf(pages);
    this.articles = mapOf(articles);
    this.revisions = mapOf(revisions);
  }

  static async find(tx: Tx, { pages, articles, revisions }: ArrivalKeys): Promise<Arrivals> {
    const [row] = await tx.query<Row>(
      `select
         (select jsonb_object_agg(key, id) from page where key = any($1)) as pages,
         (select jsonb_object_agg(a.key, jsonb_build_object(
            'id', a.id, 'claimCount', (select count(*) from claim c where c.article_id = a.id)
          )) from article a where a.key = any($2)) as articles,
         (select jsonb_object_agg(revision_key, last) from (
            select revision_key, max(revision) as last from article where revision_key = any($3) group by revision_key
          ) r) as revisions`,
      pages,
      articles,
      revisions,
    );
    return new Arrivals(row ?? { pages: null, articles: null, revisions: null });
  }
}
