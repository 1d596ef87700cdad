import { newEventMemory } from '../../../links/index.js';
import type { Assertion, Measure, Relation } from '../generated/client/client.js';
import { changesEvents } from './events.js';
import { loadLinkable } from './linkable.js';
import { splitKnown, type KnownGraph } from './memory.js';
import { withCamelNames, type Tx } from './tx.js';

type StoredRows = Pick<KnownGraph, 'measures' | 'assertions' | 'relations' | 'terms'>;

/** What an event is found by, those terms first that weigh most. */
interface TermsRow {
  readonly eventId: string;
  readonly terms: readonly string[];
}

/** A row of one of the three tables as JSON, which has no dates, or the terms of an event. */
interface GraphRow {
  readonly of: 'measure' | 'assertion' | 'relation' | 'term';
  readonly row: Record<string, unknown>;
}

const DATES = ['created_at', 'first_said_at', 'last_said_at'];

function revived(row: Record<string, unknown>): Record<string, unknown> {
  const dated = { ...row };
  for (const column of DATES) {
    const value = dated[column];
    if (typeof value === 'string') dated[column] = new Date(value);
  }
  return withCamelNames(dated);
}

/** Loads measures, assertions, relations and terms of some events, in one statement. */
async function loadRows(
  tx: Pick<Tx, 'query'>,
  eventIds: readonly string[],
): Promise<ReadonlyMap<string, StoredRows>> {
  const rows = await tx.query<GraphRow>(
    `select 'measure' as of, to_jsonb(m) as row from measure m where event_id = any($1)
     union all select 'assertion', to_jsonb(a) from assertion a where event_id = any($1)
     union all select 'relation', to_jsonb(r) from relation r where event_id = any($1)
     union all select 'term', jsonb_build_object('event_id', event_id, 'terms', jsonb_agg(term order by weight desc))
       from event_term where event_id = any($1) group by event_id`,
    eventIds,
  );
  const byEvent = new Map(
    eventIds.map((id) => [
      id,
      {
        measure: [] as Measure[],
        assertion: [] as Assertion[],
        relation: [] as Relation[],
        term: [] as TermsRow[],
      },
    ]),
  );
  for (const { of, row } of rows) {
    const own = revived(row);
    const kept: unknown[] | undefined = byEvent.get(String(own['eventId']))?.[of];
    // The rows are the tables' own.
    kept?.push(own);
  }
  return new Map(
    [...byEvent].map(([id, { measure: measures, assertion: assertions, relation: relations, term }]) => [
      id,
      { measures, assertions, relations, terms: term[0]?.terms ?? [] },
    ]),
  );
}

const NOTHING: StoredRows = { measures: [], assertions: [], relations: [], terms: [] };

/** What is known of an event that the store does not have yet. */
export const unknownGraph = (): KnownGraph => ({
  ...NOTHING,
  drafts: null,
  claims: [],
  assertionOf: new Map(),
  linking: newEventMemory(),
});

/** Claims and graphs of some events, those remembered without asking for them. */
export async function loadGraphs(
  tx: Tx,
  eventIds: readonly string[],
): Promise<ReadonlyMap<string, KnownGraph>> {
  const { known, asked } = splitKnown(eventIds, (id) => tx.memory.graph(id));
  if (asked.length === 0) return known;
  const store = { query: tx.ahead(changesEvents(asked)) };
  // Asked together: Postgres looks up the second while the answer to the first is read.
  const [{ byEvent, assertionOf }, rows] = await Promise.all([
    loadLinkable(store, asked),
    loadRows(store, asked),
  ]);
  for (const id of asked) {
    const claims = byEvent.get(id) ?? [];
    known.set(id, {
      ...(rows.get(id) ?? NOTHING),
      drafts: null,
      claims,
      assertionOf: new Map(claims.map((claim) => [claim.id, assertionOf.get(claim.id) ?? ''])),
      linking: newEventMemory(),
    });
  }
  return known;
}
