import type { Reason } from '../shared/reasons.js';

/** As in the store. */
export type SourceKind = 'PUBLISHER' | 'AGENCY' | 'PERSON' | 'ORGANISATION' | 'GROUP';

/** Someone who says something, as an article names them. */
export interface SourceMention {
  /** As written. */
  readonly text: string;
  /** The fullest form in the article; equal to `text` when nothing better is known. */
  readonly fullName: string;
  readonly kind: SourceKind | 'UNKNOWN';
  /** Role or title as written ("Defence Minister"); null when none. */
  readonly role: string | null;
}

/** A source that the store holds, as one of the candidates for a mention. */
export interface KnownSource {
  readonly id: string;
  readonly kind: SourceKind;
  /** As `identifySource` gave it when the source was new. */
  readonly key: string;
  /** The fullest name seen. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly role?: string | null;
  /** People and organisations that a person's claims name, by their full names as written; see `withCompany`. */
  readonly company?: readonly string[];
}

/** What surrounds a mention. Resolve the full names of an article before its bare surnames. */
export interface SourceContext {
  /** Keeps apart what only this article knows ("officials", an unresolved surname). */
  readonly articleId: string;
  /** Path of the place that the article reports from, e.g. ["pt", "lisbon"]; null when unknown. */
  readonly placePath: readonly string[] | null;
  /** Sources already met in this article. */
  readonly inArticle: ReadonlySet<string>;
  /** Sources of the events that the article may belong to. */
  readonly cast: ReadonlySet<string>;
  /** Names of people and organisations in this article, folded with `foldName`. */
  readonly coMentioned: readonly string[];
  /** The article's text: where short forms are introduced in brackets. */
  readonly text: string;
}

/**
 * A name to be stored with a source, with the forms it is looked up by. Both are empty for a name that means nobody in another
 * article; a surname alone has no last word, so that it finds full names apart from the many who were only called by it.
 */
export interface SourceName {
  readonly name: string;
  readonly folded: string;
  readonly lastWord: string;
}

/** What a mention is when nobody known fits it, and how to look for somebody known. */
export interface SourceIdentity {
  readonly kind: SourceKind;
  /** The name to show: roles and titles taken off. */
  readonly name: string;
  /** Unique and the same for the same mention in the same article: what makes it one source. */
  readonly key: string;
  /** The first is the mention's own name. */
  readonly names: readonly SourceName[];
  /** A known source is a candidate when one of its names has one of these folded forms or last words. */
  readonly folded: readonly string[];
  readonly lastWords: readonly string[];
}

export interface SourceMatch {
  readonly id: string;
  /** 0-1 */
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** How a mention's name stands to a known one. CERTAIN joins alone; the others need the same article, cast, role or company. */
export interface NameFit {
  readonly strength: 'CERTAIN' | 'SHORT' | 'WEAK';
  readonly rule: string;
}
