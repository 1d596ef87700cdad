import type { NumberInterval } from '../shared/intervals.js';
import type { Reason } from '../shared/reasons.js';
import type { Span } from '../shared/spans.js';
import type { TimeInterval } from '../shared/time/types.js';
import type { Correction } from './corrections.js';

export type ClaimKind = 'STATEMENT' | 'QUOTE' | 'REPORTED_SPEECH';
export type Modality = 'ASSERTED' | 'PLANNED' | 'ALLEGED' | 'CONDITIONAL';
export type Polarity = 'AFFIRMATIVE' | 'NEGATIVE';

/** What the claim stage needs to know about an article. Every span it returns is an offset into `text`. */
export interface ArticleForClaims {
  readonly title: string | null;
  readonly text: string;
  readonly published: TimeInterval | null;
  readonly publisher: string | null;
  /** The wire agency credited for the text, as written. */
  readonly wire: string | null;
  readonly datelinePlace: string | null;
}

export type EntityKind = 'PERSON' | 'ORGANISATION' | 'PLACE';

/** A person, organisation or place as an article names it. */
export interface Entity {
  readonly kind: EntityKind;
  /** As written at this span. */
  readonly name: string;
  readonly span: Span;
  /** The fullest form of the same name in the article ("Okafor" -> "Ngozi Okafor"); for a place, the gazetteer's name. */
  readonly fullName: string;
  /** Role or title before or after the name, as written ("Defence Minister"); null when none. */
  readonly role: string | null;
  /** For a place in the gazetteer: its path from the country down, e.g. ["ua", "kyiv"]; else null. */
  readonly placePath: readonly string[] | null;
}

export type QuantityKind = 'COUNT' | 'MONEY' | 'PERCENT' | 'MEASUREMENT' | 'DURATION' | 'AGE' | 'ORDINAL';
/** `UP`/`DOWN`: the figure is a change ("rose by 5"), not a level. */
export type QuantityChange = 'NONE' | 'UP' | 'DOWN';

/** A figure in a claim. */
export interface Quantity extends NumberInterval {
  readonly kind: QuantityKind;
  readonly span: Span;
  /** As written, modifier included: "more than 9,000 soldiers". */
  readonly text: string;
  /** True for "about", "some", "around": the bounds then are +-10 % of the number. */
  readonly approximate: boolean;
  readonly change: QuantityChange;
  /** What is counted, as written ("emergency workers"); null for money, per cent and the like without one. */
  readonly counted: string | null;
  /** Singular lower-case head noun of `counted`, synonyms levelled ("worker", "person"); null as above. */
  readonly countedHead: string | null;
  /** What happened to the counted, a class of src/claims/data ("killed", "injured", "launched"); null when none applies. */
  readonly predicate: string | null;
  /** "dollar", "percent", "kilometre", "year"; null for counts. */
  readonly unit: string | null;
  /** The figure is said to be a part of another ("including three children", "three of those killed"). */
  readonly partOf: boolean;
  /** The figure is said to be a running total ("bringing to five", "the toll rose to 25"). */
  readonly cumulative: boolean;
}

export type AttributionRole = 'OUTLET' | 'WIRE' | 'RELAY' | 'SPEAKER' | 'UNNAMED';

/**
 * One step of the chain behind a claim, from the outlet inwards: outlet <- wire <- relay ("told the agency X", "as reported by
 * the newspaper Y") <- speaker. UNNAMED is a speaker that the text leaves without a name ("sources", "reports").
 */
export interface AttributionStep {
  readonly role: AttributionRole;
  /** As written. */
  readonly text: string;
  /** Where it is written; null for outlet and wire, which the text itself need not name. */
  readonly span: Span | null;
  /** The fullest form in the article; equals `text` when nothing better is known. */
  readonly fullName: string;
  readonly kind: 'PERSON' | 'ORGANISATION' | 'GROUP' | 'UNKNOWN';
  /** The speaker's role as written ("the mayor"), null when none. */
  readonly speakerRole: string | null;
  /** The rule that found it. */
  readonly rule: string;
}

/** When the claim's happening took place, with the expression it was read from. */
export interface ClaimTime {
  readonly interval: TimeInterval;
  readonly text: string | null;
  readonly reasons: readonly Reason[];
}

/** One thing that an article reports. `text` is `article.text.slice(span.start, span.end)`, always. */
export interface ClaimDraft {
  readonly ordinal: number;
  readonly kind: ClaimKind;
  readonly span: Span;
  readonly text: string;
  /** The sentence (or quotation) that the claim stands in. */
  readonly sentence: Span;
  /** Index of the paragraph, from 0. */
  readonly paragraph: number;
  readonly modality: Modality;
  readonly polarity: Polarity;
  /** The rule that made the claim. */
  readonly rule: string;
  readonly attribution: readonly AttributionStep[];
  readonly time: ClaimTime | null;
  readonly entities: readonly Entity[];
  /** All figures inside the span. When the claim asserts a figure, `focus` is its index here, else null. */
  readonly quantities: readonly Quantity[];
  readonly focus: number | null;
  /** The claim is a denial of what somebody else said ("denied", "dismissed as", "no such"). */
  readonly denial: boolean;
}

/** All claims of an article in the order of their spans, every entity in it, and what its publisher says about changes of it. */
export interface ArticleClaims {
  readonly claims: readonly ClaimDraft[];
  readonly entities: readonly Entity[];
  readonly corrections: readonly Correction[];
}
