import type { AssertionDraft, EventGraph, MeasureDraft, RelationDraft } from '../../../links/index.js';
import type { Assertion, Measure, Relation } from '../generated/client/client.js';
import type { Batch, Tables } from './batch.js';
import { canonical, withCamelNames, type Tx } from './tx.js';

/** What the store holds of the graphs of some events. */
export interface StoredGraph {
  readonly measures: readonly Measure[];
  readonly assertions: readonly Assertion[];
  readonly relations: readonly Relation[];
}

/** A row of one of the three tables as JSON, which has no dates. */
interface GraphRow {
  readonly of: 'measure' | 'assertion' | 'relation';
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

/** Loads measures, assertions and relations of some events, in one statement. */
export async function loadGraphs(tx: Tx, eventIds: readonly string[]): Promise<StoredGraph> {
  const rows =
    eventIds.length === 0
      ? []
      : await tx.query<GraphRow>(
          `select 'measure' as of, to_jsonb(m) as row from measure m where event_id = any($1)
           union all select 'assertion', to_jsonb(a) from assertion a where event_id = any($1)
           union all select 'relation', to_jsonb(r) from relation r where event_id = any($1)`,
          eventIds,
        );
  // The rows are the tables' own.
  const rowsOf = <Row>(table: GraphRow['of']) =>
    rows.filter(({ of }) => of === table).map(({ row }) => revived(row) as Row);
  return {
    measures: rowsOf<Measure>('measure'),
    assertions: rowsOf<Assertion>('assertion'),
    relations: rowsOf<Relation>('relation'),
  };
}

/** What else has to be done once the new rows are written. */
export interface GraphChange {
  /** Id of each assertion by its key. */
  readonly assertionIds: ReadonlyMap<string, string>;
  readonly moves: readonly { readonly claim: string; readonly assertion: string }[];
  readonly staleAssertions: readonly string[];
  readonly staleMeasures: readonly string[];
}

/** Who writes, and when. */
export interface GraphWriter {
  readonly newId: () => string;
  readonly at: Date;
}

const measureRow = ({ scopePath, ...measure }: MeasureDraft) => ({
  ...measure,
  scopePath: scopePath?.join('/') ?? null,
});

function addMeasures(
  batch: Batch,
  eventId: string,
  drafts: readonly MeasureDraft[],
  known: readonly Measure[],
  newId: () => string,
) {
  const ids = new Map(known.map(({ key, id }) => [key, id]));
  const fresh = drafts
    .filter(({ key }) => !ids.has(key))
    .map((draft) => ({ id: newId(), eventId, ...measureRow(draft) }));
  batch.add('measure', fresh);
  for (const { key, id } of fresh) ids.set(key, id);
  return ids;
}

function assertionRow(
  draft: AssertionDraft,
  measureIds: ReadonlyMap<string, string>,
): Omit<Assertion, 'id' | 'eventId' | 'createdAt'> {
  const { claimIds, measureKey, ...rest } = draft;
  const measureId = measureKey === null ? null : (measureIds.get(measureKey) ?? null);
  return { ...rest, claimCount: claimIds.length, measureId };
}

/**
 * Ids for the assertions of a graph. An assertion keeps the id it has under its key; one whose key has changed (its founding
 * claim went, its event was absorbed) keeps the id of the assertion that most of its claims made.
 */
function assertionIds(
  graph: EventGraph,
  known: readonly Assertion[],
  assertionOf: ReadonlyMap<string, string>,
  newId: () => string,
): Map<string, string> {
  const byKey = new Map(known.map(({ key, id }) => [key, id]));
  const ids = new Map<string, string>();
  for (const { key } of graph.assertions) {
    const id = byKey.get(key);
    if (id !== undefined) ids.set(key, id);
  }
  const taken = new Set(ids.values());
  for (const { key, claimIds } of graph.assertions) {
    if (ids.has(key)) continue;
    const old = claimIds
      .map((claim) => assertionOf.get(claim))
      .find((id) => id !== undefined && !taken.has(id));
    const id = old ?? newId();
    taken.add(id);
    ids.set(key, id);
  }
  return ids;
}

const plain = (value: unknown): unknown => (value instanceof Date ? value.getTime() : value);

const sameRow = (a: Assertion, b: Assertion): boolean =>
  Object.entries(a).every(([column, value]) => plain(value) === plain(b[column as keyof Assertion]));

function addAssertions(
  batch: Batch,
  eventId: string,
  graph: EventGraph,
  known: readonly Assertion[],
  ids: ReadonlyMap<string, string>,
  measureIds: ReadonlyMap<string, string>,
  at: Date,
): void {
  const before = new Map(known.map((row) => [row.id, row]));
  for (const draft of graph.assertions) {
    const id = ids.get(draft.key) ?? '';
    const old = before.get(id);
    const row: Assertion = {
      id,
      eventId,
      createdAt: old?.createdAt ?? at,
      ...assertionRow(draft, measureIds),
    };
    if (old === undefined || !sameRow(old, row)) batch.add('assertion', [row]);
  }
}

const relationKey = ({ fromId, toId, kind }: { fromId: string; toId: string; kind: string }): string =>
  `${fromId} ${toId} ${kind}`;

const relationRow = ({ fromKey, toKey, ...rest }: RelationDraft, ids: ReadonlyMap<string, string>) => ({
  ...rest,
  fromId: ids.get(fromKey) ?? '',
  toId: ids.get(toKey) ?? '',
});

/** Adds the relations that are new or another now, and has those removed that are no more. */
function addRelations(
  batch: Batch,
  eventId: string,
  wanted: readonly ReturnType<typeof relationRow>[],
  known: readonly Relation[],
  { newId, at }: GraphWriter,
): void {
  const print = (row: Pick<Tables['relation'], 'method' | 'reasons' | 'score'>) =>
    canonical([row.method, row.score, row.reasons]);
  const now = new Map(wanted.map((row) => [relationKey(row), row]));
  const stays = (row: Relation) => {
    const same = now.get(relationKey(row));
    return same !== undefined && print(same) === print(row);
  };
  const kept = new Set(known.filter(stays).map(relationKey));
  const fresh = [...now].filter(([key]) => !kept.has(key)).map(([, row]) => row);
  batch.add(
    'relation',
    fresh.map((row) => ({ id: newId(), eventId, createdAt: at, ...row })),
  );
  batch.removeRelations(known.filter((row) => !now.has(relationKey(row))).map(({ id }) => id));
}

/**
 * Adds what is new or changed in an event's graph to what is to be written, and tells what is to be moved and removed
 * afterwards. `assertionOf` is the assertion of each stored claim.
 */
export function changeGraph(
  batch: Batch,
  eventId: string,
  graph: EventGraph,
  stored: StoredGraph,
  assertionOf: ReadonlyMap<string, string>,
  writer: GraphWriter,
): GraphChange {
  const own = <Row extends { eventId: string }>(rows: readonly Row[]) =>
    rows.filter((row) => row.eventId === eventId);
  const assertions = own(stored.assertions);
  const measureIds = addMeasures(batch, eventId, graph.measures, own(stored.measures), writer.newId);
  const ids = assertionIds(graph, assertions, assertionOf, writer.newId);
  addAssertions(batch, eventId, graph, assertions, ids, measureIds, writer.at);
  const relations = graph.relations.map((relation) => relationRow(relation, ids));
  addRelations(batch, eventId, relations, own(stored.relations), writer);
  const used = new Set(ids.values());
  const keys = new Set(graph.measures.map(({ key }) => key));
  const moves = graph.assertions.flatMap(({ key, claimIds }) =>
    claimIds.flatMap((claim) => {
      const assertion = ids.get(key) ?? '';
      const before = assertionOf.get(claim);
      return before === undefined || before === assertion ? [] : [{ claim, assertion }];
    }),
  );
  return {
    assertionIds: ids,
    moves,
    staleAssertions: assertions.filter(({ id }) => !used.has(id)).map(({ id }) => id),
    staleMeasures: own(stored.measures)
      .filter(({ key }) => !keys.has(key))
      .map(({ id }) => id),
  };
}

/** Moves claims between assertions and removes what no claim makes any more, in one statement. */
export async function finishChange(tx: Tx, changes: readonly GraphChange[]): Promise<void> {
  const moves = changes.flatMap((change) => change.moves);
  const assertions = changes.flatMap(({ staleAssertions }) => staleAssertions);
  const measures = changes.flatMap(({ staleMeasures }) => staleMeasures);
  if (moves.length + assertions.length + measures.length === 0) return;
  await tx.query(
    `with moved as (
       update claim set assertion_id = m.assertion
       from jsonb_to_recordset($1::jsonb) m(claim uuid, assertion uuid) where claim.id = m.claim
     ), unsaid as (delete from assertion where id = any($2::uuid[]))
     delete from measure where id = any($3::uuid[])`,
    JSON.stringify(moves),
    assertions,
    measures,
  );
}
