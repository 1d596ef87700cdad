/** What a block is on a page. */
export type Kind =
  'BODY' | 'HEADING' | 'LIST' | 'CAPTION' | 'CREDIT' | 'BYLINE' | 'DATE' | 'OUTLET' | 'SOURCE' | 'CHROME';

/**
 * What a piece of chrome tells about where articles end. SOFT: nothing, it also stands in mid-article. BREAK: stands
 * between articles, sometimes inside one. END: an article is over (comment form, footer). LIST: opens a list of
 * other articles' headlines.
 */
export type Force = 'NONE' | 'SOFT' | 'BREAK' | 'END' | 'LIST';

export interface Label {
  readonly kind: Kind;
  /** Name of the rule that recognised chrome; for other kinds the rule that decided the kind. */
  readonly rule: string;
  readonly force: Force;
}

export const label = (kind: Kind, rule: string, force: Force = 'NONE'): Label => ({ kind, rule, force });
export const chrome = (rule: string, force: Force): Label => ({ kind: 'CHROME', rule, force });
