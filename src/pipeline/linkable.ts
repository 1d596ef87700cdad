import type { ClaimDraft } from '../claims/index.js';
import type { LinkableClaim } from '../links/index.js';
import type { TimeInterval } from '../shared/time/types.js';

/** What the claims of one article have in common for linking. */
export interface LinkableArticle {
  readonly id: string;
  readonly text: string;
  readonly published: TimeInterval | null;
  readonly ingestedAt: Date;
  readonly publisherId: string | null;
  readonly copyClusterId: string;
}

/** A new claim as the link stage takes it; the same that loading it from the store would give. */
export function linkableOf(
  article: LinkableArticle,
  draft: ClaimDraft,
  { id, speakerId, originId }: Pick<LinkableClaim, 'id' | 'speakerId' | 'originId'>,
): LinkableClaim {
  const { kind, text, modality, polarity, denial, focus, quantities, entities, time, sentence } = draft;
  return {
    id,
    speakerId,
    originId,
    articleId: article.id,
    kind,
    text,
    modality,
    polarity,
    denial,
    figure: focus === null ? null : (quantities[focus] ?? null),
    time: time?.interval ?? null,
    published: article.published,
    ingestedAt: article.ingestedAt,
    publisherId: article.publisherId,
    copyClusterId: article.copyClusterId,
    placePaths: entities.flatMap(({ placePath }) => (placePath === null ? [] : [placePath])),
    names: entities.flatMap((entity) => (entity.kind === 'PLACE' ? [] : [entity.fullName.toLowerCase()])),
    sentence: article.text.slice(sentence.start, sentence.end),
  };
}
