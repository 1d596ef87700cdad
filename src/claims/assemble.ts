import { correctionsIn } from './corrections.js';
import { citedStep, markRelays, outletSteps, stepsOf } from './attribution.js';
import { isCitation } from './reports.js';
import type { Outline } from './drafts.js';
import { cutBetween, ownVerbOf } from './figureParts.js';
import { asideAround, stanceOf, type Stance } from './modality.js';
import { outlineClaims } from './outline.js';
import type { SpeechAct } from './speech/acts.js';
import { findSpeechActs } from './speech/find.js';
import { SpeakerResolver } from './speakers.js';
import { readText, type Reading } from './text/reading.js';
import { within } from './text/sorted.js';
import { tokenise, type Token } from './text/tokens.js';
import { ClaimClock, type TimePlace } from './timing.js';
import { withSingleVictims } from './tolls/single.js';
import type {
  ArticleClaims,
  ArticleForClaims,
  AttributionStep,
  ClaimDraft,
  Entity,
  Quantity,
} from './types.js';

/** Figures that a claim can assert; ages, dates and ranks only qualify something else. */
const ASSERTABLE: ReadonlySet<Quantity['kind']> = new Set(['COUNT', 'MONEY', 'PERCENT', 'MEASUREMENT']);
/** Of a clause that lists more figures than this only the first are asserted one by one: it is a table. */
const MAX_FIGURES = 8;

/** Makes the claims of an article out of its text, its names and its figures; both in the order of the text. */
export function assembleClaims(
  article: ArticleForClaims,
  entities: readonly Entity[],
  quantities: readonly Quantity[],
): ArticleClaims {
  const reading = readText(article.text);
  const acts = findSpeechActs(reading);
  const outlines = outlineClaims(reading, acts);
  const figures = withSingleVictims(reading, entities, quantities);
  const maker = new ClaimMaker(article, reading, entities, figures, acts, outlines);
  const claims = outlines.flatMap((outline) => maker.make(outline));
  return {
    claims: claims.map((claim, ordinal) => ({ ...claim, ordinal })),
    entities,
    corrections: correctionsIn(reading),
  };
}

class ClaimMaker {
  private readonly clock: ClaimClock;
  private readonly outlet: readonly AttributionStep[];
  private readonly steps: ReadonlyMap<SpeechAct, readonly AttributionStep[]>;
  /** Who is cited in a sentence ("..., citing local officials"), by the sentence's index. */
  private readonly cited: ReadonlyMap<number, readonly AttributionStep[]>;
  private readonly bySentence = new Map<number, Outline[]>();

  constructor(
    private readonly article: ArticleForClaims,
    private readonly reading: Reading,
    private readonly entities: readonly Entity[],
    private readonly quantities: readonly Quantity[],
    acts: readonly SpeechAct[],
    outlines: readonly Outline[],
  ) {
    this.clock = new ClaimClock(article.text, article.published);
    this.outlet = outletSteps(article);
    const resolver = new SpeakerResolver(article.text, entities, entitiesInProse(reading, entities));
    this.steps = new Map(acts.map((act) => [act, stepsOf(article.text, act, resolver, entities)]));
    this.cited = new Map(acts.filter(isCitation).map((act) => [act.sentence, citedStep(act, resolver)]));
    for (const outline of outlines) {
      const list = this.bySentence.get(outline.sentenceIndex);
      if (list === undefined) this.bySentence.set(outline.sentenceIndex, [outline]);
      else list.push(outline);
    }
  }

  /** One claim, or one for each figure that the stretch asserts. */
  make(outline: Outline): Omit<ClaimDraft, 'ordinal'>[] {
    const quantities = within(this.quantities, outline.span);
    const figures = quantities
      .flatMap((quantity, index) => (ASSERTABLE.has(quantity.kind) ? [index] : []))
      .slice(0, MAX_FIGURES);
    if (outline.rule === 'quote-figure' && figures.length === 0) return [];
    const claim = this.claimOf(outline, quantities);
    const spansSentences = outline.kind === 'QUOTE' && outline.range === null && this.hasParts(outline);
    if (figures.length === 0 || spansSentences) return [claim];
    return figures.map((focus, at) => ({
      ...this.narrowed(claim, outline, quantities, focus, figures[at + 1]),
      ...this.figureStance(outline, quantities, focus),
      focus,
    }));
  }

  /** The figures of a quotation of several sentences are asserted by its sentences. */
  private hasParts(outline: Outline): boolean {
    return (
      outline.rule !== 'quote-figure' &&
      (this.bySentence.get(outline.sentenceIndex) ?? []).some(
        ({ rule, sentence }) => rule === 'quote-figure' && sentence.start === outline.sentence.start,
      )
    );
  }

  /** A figure told in passing is affirmed even where the sentence around it is not, or lies ahead. */
  private figureStance(outline: Outline, quantities: readonly Quantity[], focus: number): Partial<Stance> {
    const figure = quantities[focus];
    if (figure === undefined) return {};
    const tokens = this.tokensOf(outline);
    const range = outline.range ?? { from: 0, to: tokens.length };
    const aside = asideAround(tokens, range, figure.span);
    const part = aside ?? ownVerbOf(tokens, range, quantities, focus);
    if (part === null) return {};
    const { modality, polarity } = stanceOf(
      tokens,
      part,
      aside === null ? (outline.acts.at(-1) ?? null) : null,
    );
    return { modality, polarity };
  }

  /** A claim about one of several figures ends before what tells the next, where the clause can end there. */
  private narrowed(
    claim: Omit<ClaimDraft, 'ordinal'>,
    { range, sentenceIndex }: Outline,
    quantities: readonly Quantity[],
    focus: number,
    nextFocus: number | undefined,
  ): Omit<ClaimDraft, 'ordinal'> {
    const tokens = this.reading.sentences[sentenceIndex]?.tokens ?? [];
    const figure = quantities[focus];
    const next = nextFocus === undefined ? undefined : quantities[nextFocus];
    if (range === null || figure === undefined || next === undefined) return claim;
    const cut = cutBetween(tokens, range, figure.span, next.span);
    const last = tokens[cut - 1];
    if (last === undefined) return claim;
    const span = { start: claim.span.start, end: last.end };
    return {
      ...claim,
      span,
      text: this.article.text.slice(span.start, span.end),
      entities: within(this.entities, span),
      quantities: within(this.quantities, span),
    };
  }

  private claimOf(outline: Outline, quantities: readonly Quantity[]): Omit<ClaimDraft, 'ordinal'> {
    const { kind, span, sentence, sentenceIndex, acts, rule } = outline;
    const tokens = this.tokensOf(outline);
    const stance = stanceOf(tokens, outline.range ?? { from: 0, to: tokens.length }, acts.at(-1) ?? null);
    return {
      kind,
      span,
      text: this.article.text.slice(span.start, span.end),
      sentence,
      paragraph: this.reading.sentences[sentenceIndex]?.paragraph ?? 0,
      modality: stance.modality,
      polarity: stance.polarity,
      rule,
      attribution: [...this.outlet, ...this.speakersOf(acts)],
      time: this.clock.tellsIn(sentence)
        ? this.clock.timeOf(
            this.timePlaces(outline),
            stance.tense,
            kind === 'STATEMENT' && stance.tense === 'PAST',
          )
        : null,
      entities: within(this.entities, span),
      quantities,
      focus: null,
      denial: stance.denial,
    };
  }

  private tokensOf({ range, span, sentenceIndex }: Outline): readonly Token[] {
    const sentence = this.reading.sentences[sentenceIndex];
    return range === null || sentence === undefined ? tokenise(this.article.text, span, []) : sentence.tokens;
  }

  /** Each speaker once: "he said he believed" names one. */
  private speakersOf(acts: readonly SpeechAct[]): AttributionStep[] {
    const own = acts.flatMap((act) => this.steps.get(act) ?? []);
    const last = acts.at(-1);
    const steps = last === undefined ? own : [...own, ...(this.cited.get(last.sentence) ?? [])];
    const inner = steps.filter(
      (step, index) => !steps.slice(index + 1).some((later) => later.fullName === step.fullName),
    );
    return markRelays(inner);
  }

  /** Where a claim's time may be told: in what is said, then in the claim, then in the clauses beside it of the same mouth. */
  private timePlaces({ span, acts, range, sentenceIndex, kind }: Outline): TimePlace[] {
    if (range === null) return [{ spans: [span], shared: false, leading: false }];
    const contents = acts.at(-1)?.contents ?? [];
    const own = contents.map(({ start, end }) => ({
      start: Math.max(start, span.start),
      end: Math.min(end, span.end),
    }));
    const beside = (this.bySentence.get(sentenceIndex) ?? [])
      .filter((other) => other.range !== null && other.kind === kind && sameActs(other.acts, acts))
      .map((other) => other.span);
    const leading = beside.some(({ start }) => start > span.start);
    return [
      { spans: own, shared: false, leading },
      { spans: [span], shared: false, leading },
      { spans: beside, shared: true, leading: false },
    ];
  }
}

/** Names of headings and captions are nobody that a pronoun in the running text could mean. */
function entitiesInProse({ paragraphs }: Reading, entities: readonly Entity[]): Entity[] {
  return paragraphs
    .filter(({ kind }) => kind === 'PROSE' || kind === 'BULLET')
    .flatMap(({ span }) => within(entities, span));
}

const sameActs = (a: readonly SpeechAct[], b: readonly SpeechAct[]): boolean =>
  a.length === b.length && a.every((act, index) => act === b[index]);
