import type { AssertionDraft, EventGraph, MeasureDraft, RelationDraft } from '../../../links/index.js';
import type { Assertion, Measure, Relation } from '../generated/client/client.js';
import type { Batch, Tables } from './batch.js';
import { canonical, type Tx } from './tx.js';

/** What the store holds of the graphs of some events. */
export interface StoredGraph {
  readonly measures: readonly Measure[];
  readonly assertions: readonly Assertion[];
  readonly relations: readonly Relation[];
}

/** Loads measures, assertions and relations of some events. */
export async function loadGraphs(tx: Tx, eventIds: readonly string[]): Promise<StoredGraph> {
  return {
    measures: await tx.query<Measure>('select * from measure where event_id = any($1)', eventIds),
    assertions: await tx.query<Assertion>('select * from assertion where event_id = any($1)', eventIds),
    relations: await tx.query<Relation>('select * from relation where event_id = any($1)', eventIds),
  };
}

/** What else has to be done once the new rows are written. */
export interface GraphChange {
  /** Id of each assertion by its key. */
  readonly assertionIds: ReadonlyMap<string, string>;
  readonly moves: readonly { readonly claim: string; readonly assertion: string }[];
  readonly staleAssertions: readonly string[];
  readonly staleMeasures: readonly string[];
  readonly staleRelations: readonly string[];
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

/** Adds the relations that are new; returns the ids of those that are no more, or are another now. */
function addRelations(
  batch: Batch,
  eventId: string,
  wanted: readonly ReturnType<typeof relationRow>[],
  known: readonly Relation[],
  { newId, at }: GraphWriter,
): string[] {
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
  return known.filter((row) => !stays(row)).map(({ id }) => id);
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
  const staleRelations = addRelations(batch, eventId, relations, own(stored.relations), writer);
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
    staleRelations,
  };
}

/** Moves claims between assertions and removes what no claim makes any more. Stale relations go before the new are written. */
export async function finishChange(tx: Tx, changes: readonly GraphChange[]): Promise<void> {
  const moves = changes.flatMap((change) => change.moves);
  if (moves.length > 0)
    await tx.query(
      `update claim set assertion_id = m.assertion
       from jsonb_to_recordset($1::jsonb) m(claim uuid, assertion uuid) where claim.id = m.claim`,
      JSON.stringify(moves),
    );
  const assertions = changes.flatMap(({ staleAssertions }) => staleAssertions);
  if (assertions.length > 0) await tx.query('delete from assertion where id = any($1)', assertions);
  const measures = changes.flatMap(({ staleMeasures }) => staleMeasures);
  if (measures.length > 0) await tx.query('delete from measure where id = any($1)', measures);
}

/** Removes relations that are no more, or are another now. */
export async function dropRelations(tx: Tx, changes: readonly GraphChange[]): Promise<void> {
  const ids = changes.flatMap(({ staleRelations }) => staleRelations);
  if (ids.length > 0) await tx.query('delete from relation where id = any($1)', ids);
}
