import type { AttributionStep, ClaimDraft, Entity, Quantity } from '../../../claims/index.js';
import type { Reason } from '../../../shared/reasons.js';
import type { TimeInterval, TimePrecision } from '../../../shared/time/types.js';
import type { Prisma, PrismaClient } from '../generated/client/client.js';
import { reviveEvent, type StoredEvent } from './events.js';

/** Rows of other claims that are shown with a claim, and of relations; how many there are stands beside them. */
const MAX_SHOWN = 20;

const said = {
  article: { include: { publisher: true } },
  origin: { include: { source: true } },
  speaker: true,
} as const;
const other = { include: { measure: true } } as const;

const INCLUDE = {
  ...said,
  article: { include: { publisher: true, wire: true } },
  attributions: { orderBy: { step: 'asc' }, include: { source: true } },
  mentions: { orderBy: { ordinal: 'asc' } },
  quantities: { orderBy: { ordinal: 'asc' } },
  event: { include: { series: true, redirects: { orderBy: { createdAt: 'asc' } } } },
  assertion: {
    include: {
      measure: true,
      _count: { select: { relationsOut: true, relationsIn: true } },
      claims: { include: said, orderBy: { id: 'asc' }, take: MAX_SHOWN },
      relationsOut: { include: { to: other }, orderBy: { id: 'asc' }, take: MAX_SHOWN },
      relationsIn: { include: { from: other }, orderBy: { id: 'asc' }, take: MAX_SHOWN },
    },
  },
} as const satisfies Prisma.ClaimInclude;

/** A claim with all that is to be told of it. */
export type ExplainableClaim = Prisma.ClaimGetPayload<{ include: typeof INCLUDE }>;

const DRAFT = {
  article: true,
  attributions: { orderBy: { step: 'asc' }, include: { source: true } },
  mentions: { orderBy: { ordinal: 'asc' } },
  quantities: { orderBy: { ordinal: 'asc' } },
} as const satisfies Prisma.ClaimInclude;

type DraftRow = Prisma.ClaimGetPayload<{ include: typeof DRAFT }>;

/** A stored claim as the stages take it, with what the pipeline has found out about it. */
export interface ToldClaim {
  readonly row: DraftRow;
  readonly draft: ClaimDraft;
}

/** Reasons as the store keeps them: written by the pipeline alone, from Reason[]. */
export const storedReasons = (json: unknown): readonly Reason[] =>
  Array.isArray(json) ? (json as Reason[]) : [];

/** A stored time; null when it is unknown. */
export const storedTime = (
  from: Date | null,
  to: Date | null,
  precision: TimePrecision | null,
): TimeInterval | null =>
  from === null || to === null || precision === null ? null : { from, to, precision };

const STEP_KINDS = {
  PUBLISHER: 'ORGANISATION',
  AGENCY: 'ORGANISATION',
  ORGANISATION: 'ORGANISATION',
  PERSON: 'PERSON',
  GROUP: 'GROUP',
} as const;

const stepOf = ({
  role,
  text,
  start,
  end,
  speakerRole,
  rule,
  source,
}: DraftRow['attributions'][number]): AttributionStep => ({
  role,
  text,
  span: start === null || end === null ? null : { start, end },
  fullName: source?.name ?? text,
  kind: source === null ? 'UNKNOWN' : STEP_KINDS[source.kind],
  speakerRole,
  rule,
});

const entityOf = ({
  kind,
  name,
  fullName,
  role,
  start,
  end,
  placePath,
}: DraftRow['mentions'][number]): Entity => ({
  kind,
  name,
  fullName,
  role,
  span: { start, end },
  placePath: placePath?.split('/') ?? null,
});

const quantityOf = ({ start, end, ...row }: DraftRow['quantities'][number]): Quantity => ({
  ...row,
  span: { start, end },
});

function draftOf(row: DraftRow): ClaimDraft {
  const interval = storedTime(row.timeFrom, row.timeTo, row.timePrecision);
  const focus = row.quantities.findIndex((quantity) => quantity.focus);
  return {
    ordinal: row.ordinal,
    kind: row.kind,
    span: { start: row.start, end: row.end },
    text: row.text,
    sentence: { start: row.sentenceStart, end: row.sentenceEnd },
    paragraph: row.paragraph,
    modality: row.modality,
    polarity: row.polarity,
    rule: row.rule,
    attribution: row.attributions.map(stepOf),
    time: interval && { interval, text: row.timeText, reasons: storedReasons(row.timeReasons) },
    entities: row.mentions.map(entityOf),
    quantities: row.quantities.map(quantityOf),
    focus: focus < 0 ? null : focus,
    denial: row.denial,
  };
}

/** The claim with this id and all that is to be told of it; null when there is none. */
export const findExplainable = (prisma: PrismaClient, id: string): Promise<ExplainableClaim | null> =>
  prisma.claim.findUnique({ where: { id }, include: INCLUDE });

/** The relations between two assertions, whichever way they run, the surest first. */
export const findRelations = (prisma: PrismaClient, a: string, b: string) =>
  prisma.relation.findMany({
    where: {
      OR: [
        { fromId: a, toId: b },
        { fromId: b, toId: a },
      ],
    },
    orderBy: [{ score: 'desc' }, { id: 'asc' }],
  });

/** All claims of articles or of an event, as the stages took them, in the order of coming in. */
export async function loadTold(
  prisma: PrismaClient,
  where: { readonly articleId: string | { readonly in: string[] } } | { readonly eventId: string },
): Promise<ToldClaim[]> {
  const rows = await prisma.claim.findMany({ where, include: DRAFT, orderBy: { id: 'asc' } });
  return rows.map((row) => ({ row, draft: draftOf(row) }));
}

/** The event with this id, with what it has learned. */
export async function loadLearned(prisma: PrismaClient, id: string): Promise<StoredEvent> {
  return reviveEvent(await prisma.event.findUniqueOrThrow({ where: { id } }));
}
