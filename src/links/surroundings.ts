import { rememberOf } from '../shared/remember.js';
import type { Quantity } from '../claims/index.js';
import type { ArticlePlace, KnownArticle } from './articlePlace.js';
import { elsewhen } from './elsewhen.js';
import { samePath } from './places.js';
import { isToldAsOld } from './readFigure.js';
import type { LinkableClaim } from './types.js';

/** What the measures of one event are made from. */
export interface MeasureContext {
  readonly eventPath: readonly string[] | null;
  /** The capital of the event's country, as far as it is known. */
  readonly capital: readonly string[] | null;
  readonly articles: ReadonlyMap<string, KnownArticle>;
  /** Slots (predicate and head noun) in which two nationalities are counted against each other. */
  readonly divided: ReadonlySet<string>;
  /** Classes in which those who bear arms are counted too, so that civilians are not just people. */
  readonly armed: ReadonlySet<string>;
  /** What happened to the whole that a sentence counts, for its parts: "killed 19, the ministry said, including four children". */
  readonly wholes: ReadonlyMap<string, string>;
  /** The same of parts, for their whole: "seven people, including two firefighters, died". */
  readonly parts: ReadonlyMap<string, string>;
  /** When the event was, in epoch milliseconds; null when unknown. */
  readonly time: number | null;
  /** Whether the event is an attack. */
  readonly attacked: boolean;
}

/** One sentence of one article. */
export const sentenceOf = rememberOf(({ articleId, sentence }: LinkableClaim) => `${articleId}\n${sentence}`);

export const slotOf = (figure: Quantity): string => `${figure.predicate ?? ''} ${figure.countedHead ?? ''}`;

/** What of the event bears on one figure: read anew only when that changes. */
export interface Surroundings extends Pick<MeasureContext, 'eventPath' | 'capital' | 'attacked'> {
  readonly article: ArticlePlace | null;
  readonly divided: boolean;
  readonly armed: boolean;
  /** What happened to the whole or to the parts that the figure's sentence counts. */
  readonly beside: string | null;
  readonly elsewhen: string | null;
}

export function surroundingsOf(
  claim: LinkableClaim,
  figure: Quantity,
  context: MeasureContext,
): Surroundings {
  const { eventPath, capital, attacked, articles, divided, armed, wholes, parts, time } = context;
  return {
    eventPath,
    capital,
    attacked,
    article: articles.get(claim.articleId)?.place ?? null,
    divided: divided.has(slotOf(figure)),
    armed: armed.has(figure.predicate ?? ''),
    beside: (figure.partOf || isToldAsOld(claim) ? wholes : parts).get(sentenceOf(claim)) ?? null,
    elsewhen: elsewhen(claim, time),
  };
}

export const sameSurroundings = (a: Surroundings, b: Surroundings): boolean =>
  a.article === b.article &&
  a.beside === b.beside &&
  a.elsewhen === b.elsewhen &&
  a.divided === b.divided &&
  a.armed === b.armed &&
  a.attacked === b.attacked &&
  samePath(a.eventPath, b.eventPath) &&
  samePath(a.capital, b.capital);
