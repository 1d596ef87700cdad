import type { TimePrecision } from '../../../shared/time/types.js';
import type { Tx } from './tx.js';

/** An article that tells of an event, with all that reading it again needs. */
export interface EventTelling {
  readonly eventId: string;
  readonly id: string;
  readonly title: string | null;
  readonly text: string;
  readonly language: string | null;
  readonly datelinePlace: string | null;
  readonly publishedFrom: Date | null;
  readonly publishedTo: Date | null;
  readonly publishedPrecision: TimePrecision | null;
  readonly copyClusterId: string;
  readonly ingestedAt: Date;
  readonly publisher: string | null;
  readonly wire: string | null;
  /** Those of its claims that are about the event. */
  readonly ordinals: readonly number[];
}

/** The articles, but for some, that tell of some events, in the order in which they were taken in. */
export const loadEventTellings = (
  tx: Tx,
  eventIds: readonly string[],
  butIds: readonly string[],
): Promise<EventTelling[]> =>
  tx.query<EventTelling>(
    `select c.event_id, a.id, a.title, a.text, a.language, a.dateline_place, a.published_from, a.published_to,
       a.published_precision, a.copy_cluster_id, a.ingested_at, s.name as publisher,
       (select name from credit where article_id = a.id and kind = 'WIRE' order by ordinal limit 1) as wire,
       array_agg(c.ordinal order by c.ordinal) as ordinals
     from claim c join article a on a.id = c.article_id left join source s on s.id = a.publisher_id
     where c.event_id = any($1) and not (a.id = any($2))
     group by c.event_id, a.id, s.name order by a.ingested_at, a.id`,
    eventIds,
    butIds,
  );
