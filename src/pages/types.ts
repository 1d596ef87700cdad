import type { Reason } from '../shared/reasons.js';
import type { Span } from '../shared/spans.js';
import type { TimeInterval } from '../shared/time/types.js';

export type MediaType = 'TEXT' | 'HTML';

/** A page as it came in, with what the sender knows about it. Spans of the page are offsets into `content`. */
export interface PageInput {
  readonly content: string;
  readonly mediaType: MediaType;
  readonly url?: string;
  /** Headline as given by the sender (a feed, an archive): the page holds a report even where nothing on it is running text. */
  readonly title?: string;
  /** Publisher's name as given by the sender; beats what the page says. */
  readonly publisher?: string;
  /** When the page was fetched; an upper bound for every published time on it. */
  readonly fetchedAt?: Date;
  /** Published time as given by the sender (a feed, an archive); beats what the page says. */
  readonly published?: TimeInterval;
}

/** A stretch of the article's text and the stretch of the page it was taken from. For plain text the two are equal. */
export interface Segment {
  readonly article: Span;
  readonly page: Span;
}

/** A picture's caption, kept apart from the article's text. `credit` is the photographer or agency as written. */
export interface Caption {
  readonly text: string;
  readonly credit: string | null;
  readonly page: Span;
}

export type CreditKind = 'WIRE' | 'PHOTO';

/** A credit line: whose text or picture this is, as written. `name` is the agency or person without the phrase around it. */
export interface Credit {
  readonly kind: CreditKind;
  readonly name: string;
  readonly text: string;
  readonly page: Span;
}

/** A name the page gives, with the rule that found it. */
export interface NamedFinding {
  readonly name: string;
  readonly reason: Reason;
}

/** A published time is kept with every clue that led to it. */
export interface PublishedTime {
  readonly interval: TimeInterval;
  readonly reasons: readonly Reason[];
}

/** Page furniture that was left out of every article, and the rule that recognised it. */
export interface Chrome {
  readonly page: Span;
  readonly rule: string;
}

/** One report found on a page. */
export interface ArticleDraft {
  /** Place on the page, from 0. */
  readonly ordinal: number;
  readonly title: string | null;
  /** Where the title stands on the page. */
  readonly titleSpan: Span | null;
  /** The article's own paragraphs, joined by a blank line. */
  readonly text: string;
  /** One segment per stretch taken from the page, in order, covering every character of `text` but the joints. */
  readonly segments: readonly Segment[];
  readonly captions: readonly Caption[];
  readonly publisher: NamedFinding | null;
  readonly byline: string | null;
  readonly credits: readonly Credit[];
  /** BCP 47 code, null when the text is too short to tell. */
  readonly language: string | null;
  readonly published: PublishedTime | null;
  /** Place named by the dateline ("KYIV, June 6 (Reuters) -"), as written. */
  readonly datelinePlace: string | null;
  /** Canonical address, when the page or the sender tells. */
  readonly url: string | null;
}

/** What became of a page. `articles` may be empty: then `emptyReason` says why. */
export interface PageSplit {
  readonly articles: readonly ArticleDraft[];
  readonly chrome: readonly Chrome[];
  readonly emptyReason: string | null;
}
