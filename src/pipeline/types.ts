/** What became of one article of a page. */
export interface IngestedArticle {
  readonly articleId: string;
  readonly title: string | null;
  /** NEW; UNCHANGED when the store had this very text; REVISED when it had an older text of the same article. */
  readonly outcome: 'NEW' | 'UNCHANGED' | 'REVISED';
  readonly claimCount: number;
  /** Claims whose span did not reproduce their text: refused, and counted here. */
  readonly rejectedClaimCount: number;
  /** Why no claim was looked for; null when they were. */
  readonly unreadReason: string | null;
}

/** What became of a page. */
export interface IngestReport {
  readonly pageId: string;
  /** False when the very same page had come in before: then nothing was changed. */
  readonly created: boolean;
  readonly articles: readonly IngestedArticle[];
  /** Why no article was found; null when there is one. */
  readonly emptyReason: string | null;
}

/** What became of one of several pages: its report, or what was at fault with it. */
export type TakenPage =
  { readonly report: IngestReport; readonly error: null } | { readonly report: null; readonly error: Error };
