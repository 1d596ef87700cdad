import { badRequest } from '../errors/badRequest.js';
import { rowId } from '../ids.js';
import { sortBy } from '../paging/sort.js';
import { byFirstSaid } from '../lists/assertions.js';
import { batches } from './batches.js';
import type { ExportRecord } from './listed.js';
import { claimRecords } from './claimRecords.js';
import { CLAIM, type ClaimRow } from './records/claim.js';
import {
  assertionRecord,
  type AssertionRow,
  EVENT,
  eventRecord,
  MADE_ASSERTION,
  MEASURE,
  measureRecord,
  type MeasureRow,
  RELATION,
  relationRecord,
  type RelationRow,
  saidAssertion,
} from './records/event.js';
import type { Snapshot } from './snapshot.js';

const created = sortBy({ column: 'createdAt', kind: 'date', nullable: false }, 'asc');
const byLabel = sortBy({ column: 'label', kind: 'text', nullable: false }, 'asc');
const SMALL = 500;
/** An assertion brings its claims with it. */
const ASSERTIONS = 20;
const CLAIMS = 200;

/** The parts of an event that a format has a place for. */
export type EventPart = 'event' | 'measures' | 'assertions' | 'said' | 'relations' | 'claims';

/** What was known as this event; one that was merged into another is that other. */
async function findEvent(snapshot: Snapshot, globalId: string) {
  const id = rowId('Event', globalId, 'id');
  const redirect = await snapshot.eventRedirect.findUnique({ where: { fromId: id }, select: { toId: true } });
  const event = await snapshot.event.findUnique({ where: { id: redirect?.toId ?? id }, select: EVENT });
  if (event !== null) return event;
  throw badRequest('NOT_FOUND', 'id', `There is no event "${globalId.slice(0, 80)}".`);
}

async function* partOf(snapshot: Snapshot, eventId: string, part: EventPart): AsyncGenerator<ExportRecord> {
  const where = { eventId };
  if (part === 'measures') {
    const reading = { rows: snapshot.measure, select: MEASURE, where, sort: byLabel, size: SMALL };
    for await (const rows of batches<MeasureRow>(reading)) yield* rows.map(measureRecord);
  } else if (part === 'assertions' || part === 'said') {
    const sort = byFirstSaid;
    const reading = { rows: snapshot.assertion, select: MADE_ASSERTION, where, sort, size: ASSERTIONS };
    for await (const rows of batches<AssertionRow>(reading))
      yield* rows.map(part === 'said' ? saidAssertion : assertionRecord);
  } else if (part === 'relations') {
    const reading = { rows: snapshot.relation, select: RELATION, where, sort: created, size: SMALL };
    for await (const rows of batches<RelationRow>(reading)) yield* rows.map(relationRecord);
  } else if (part === 'claims') {
    const reading = { rows: snapshot.claim, select: CLAIM, where, sort: created, size: CLAIMS };
    const records = claimRecords(snapshot);
    for await (const rows of batches<ClaimRow>(reading)) yield* await records(rows);
  }
}

/**
 * An event with everything that is said of it, in the order: the event, its measures, assertions, relations, claims.
 * @throws GraphQLError NOT_FOUND, INVALID_ID
 */
export async function* eventRecords(
  snapshot: Snapshot,
  globalId: string,
  parts: readonly EventPart[],
): AsyncGenerator<ExportRecord> {
  const event = await findEvent(snapshot, globalId);
  if (parts.includes('event')) yield eventRecord(event);
  for (const part of parts) yield* partOf(snapshot, event.id, part);
}
