import type { LinkableClaim } from '../../../links/index.js';
import type { TimeInterval, TimePrecision } from '../../../shared/time/types.js';
import type { Quantity as QuantityRow } from '../generated/client/client.js';
import type { Tx } from './tx.js';

interface LinkableRow extends Omit<LinkableClaim, 'figure' | 'time' | 'published' | 'placePaths'> {
  readonly eventId: string;
  readonly assertionId: string;
  readonly figure: QuantityRow | null;
  readonly places: readonly string[];
  readonly timeFrom: Date | null;
  readonly timeTo: Date | null;
  readonly timePrecision: TimePrecision | null;
  readonly publishedFrom: Date | null;
  readonly publishedTo: Date | null;
  readonly publishedPrecision: TimePrecision | null;
}

const timeOf = (from: Date | null, to: Date | null, precision: TimePrecision | null): TimeInterval | null =>
  from === null || to === null || precision === null ? null : { from, to, precision };

function linkable(row: LinkableRow): LinkableClaim {
  const {
    figure,
    places,
    timeFrom,
    timeTo,
    timePrecision,
    publishedFrom,
    publishedTo,
    publishedPrecision,
    ...rest
  } = row;
  return {
    ...rest,
    figure: figure === null ? null : { ...figure, span: { start: figure.start, end: figure.end } },
    time: timeOf(timeFrom, timeTo, timePrecision),
    published: timeOf(publishedFrom, publishedTo, publishedPrecision),
    placePaths: places.map((path) => path.split('/')),
  };
}

/** The claims of some events as the link stage takes them, by event, and the assertion that each makes. */
export interface StoredClaims {
  readonly byEvent: ReadonlyMap<string, readonly LinkableClaim[]>;
  readonly assertionOf: ReadonlyMap<string, string>;
}

/** Loads all claims of some events. */
export async function loadLinkable(
  tx: Pick<Tx, 'query'>,
  eventIds: readonly string[],
): Promise<StoredClaims> {
  if (eventIds.length === 0) return { byEvent: new Map(), assertionOf: new Map() };
  const rows = await tx.query<LinkableRow>(
    `select c.event_id, c.assertion_id, c.id, c.article_id, c.kind, c.text, c.sentence, c.modality, c.polarity, c.denial,
       c.time_from, c.time_to, c.time_precision, c.speaker_id, c.origin_id,
       a.published_from, a.published_to, a.published_precision, a.ingested_at, a.publisher_id, a.copy_cluster_id,
       (select jsonb_build_object(
          'start', q.start, 'end', q."end", 'kind', q.kind, 'text', q.text, 'low', q.low, 'high', q.high, 'lowOpen', q.low_open,
          'highOpen', q.high_open, 'approximate', q.approximate, 'change', q.change, 'counted', q.counted,
          'countedHead', q.counted_head, 'predicate', q.predicate, 'unit', q.unit, 'partOf', q.part_of,
          'cumulative', q.cumulative
        ) from quantity q where q.claim_id = c.id and q.focus) as figure,
       array(select m.place_path from mention m where m.claim_id = c.id and m.place_path is not null order by m.ordinal) as places,
       array(select lower(m.full_name) from mention m where m.claim_id = c.id and m.kind <> 'PLACE' order by m.ordinal) as names
     from claim c join article a on a.id = c.article_id
     where c.event_id = any($1) order by c.id`,
    eventIds,
  );
  const byEvent = new Map<string, LinkableClaim[]>(eventIds.map((id) => [id, []]));
  for (const row of rows) byEvent.get(row.eventId)?.push(linkable(row));
  return { byEvent, assertionOf: new Map(rows.map(({ id, assertionId }) => [id, assertionId])) };
}
