import type { ClaimDraft, Quantity } from '../../../claims/index.js';
import type { Reason } from '../../../shared/reasons.js';
import type { Batch, Tables } from './batch.js';

/** What the pipeline has found out about a claim beside the draft. */
export interface ClaimRow {
  readonly id: string;
  readonly articleId: string;
  readonly speakerId: string | null;
  readonly speakerText: string | null;
  readonly originId: string;
  readonly eventId: string;
  readonly eventScore: number;
  readonly eventReasons: readonly Reason[];
  readonly assertionId: string;
  readonly createdAt: Date;
  /** Source of each step of the attribution chain, in order; null where unknown. */
  readonly stepSourceIds: readonly (string | null)[];
  /** Why each step is its source, in the same order. */
  readonly stepReasons: readonly (readonly Reason[])[];
  /** Source of each entity, in order; null where it is none. */
  readonly entitySourceIds: readonly (string | null)[];
  /** The sentence's text. */
  readonly sentence: string;
  readonly draft: ClaimDraft;
}

const claimData = ({ draft, ...row }: ClaimRow): Tables['claim'] => ({
  id: row.id,
  articleId: row.articleId,
  ordinal: draft.ordinal,
  kind: draft.kind,
  start: draft.span.start,
  end: draft.span.end,
  text: draft.text,
  sentenceStart: draft.sentence.start,
  sentenceEnd: draft.sentence.end,
  sentence: row.sentence,
  paragraph: draft.paragraph,
  modality: draft.modality,
  polarity: draft.polarity,
  denial: draft.denial,
  rule: draft.rule,
  timeFrom: draft.time?.interval.from ?? null,
  timeTo: draft.time?.interval.to ?? null,
  timePrecision: draft.time?.interval.precision ?? null,
  timeText: draft.time?.text ?? null,
  timeReasons: draft.time?.reasons ?? [],
  speakerId: row.speakerId,
  speakerText: row.speakerText,
  originId: row.originId,
  eventId: row.eventId,
  eventScore: row.eventScore,
  eventReasons: row.eventReasons,
  assertionId: row.assertionId,
  createdAt: row.createdAt,
});

const attributionData = ({ id, draft, stepSourceIds, stepReasons }: ClaimRow): Tables['attribution'][] =>
  draft.attribution.map((step, n) => ({
    claimId: id,
    step: n,
    role: step.role,
    text: step.text,
    start: step.span?.start ?? null,
    end: step.span?.end ?? null,
    speakerRole: step.speakerRole,
    rule: step.rule,
    sourceId: stepSourceIds[n] ?? null,
    sourceReasons: stepReasons[n] ?? [],
  }));

const mentionData = ({ id, draft, entitySourceIds }: ClaimRow): Tables['mention'][] =>
  draft.entities.map((entity, ordinal) => ({
    claimId: id,
    ordinal,
    kind: entity.kind,
    name: entity.name,
    fullName: entity.fullName,
    role: entity.role,
    start: entity.span.start,
    end: entity.span.end,
    placePath: entity.placePath?.join('/') ?? null,
    sourceId: entitySourceIds[ordinal] ?? null,
  }));

const quantityFields = ({ span, ...quantity }: Quantity) => ({
  ...quantity,
  start: span.start,
  end: span.end,
});

const quantityData = ({ id, draft }: ClaimRow): Tables['quantity'][] =>
  draft.quantities.map((quantity, ordinal) => ({
    claimId: id,
    ordinal,
    focus: draft.focus === ordinal,
    ...quantityFields(quantity),
  }));

/** Adds claims with their attributions, mentions and quantities to what is to be written. */
export function addClaims(batch: Batch, rows: readonly ClaimRow[]): void {
  batch.add('claim', rows.map(claimData));
  batch.add('attribution', rows.flatMap(attributionData));
  batch.add('mention', rows.flatMap(mentionData));
  batch.add('quantity', rows.flatMap(quantityData));
}
