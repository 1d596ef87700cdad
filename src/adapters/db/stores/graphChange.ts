import type { AssertionDraft, EventGraph, MeasureDraft, RelationDraft } from '../../../links/index.js';
import type { Assertion, Measure, Relation } from '../generated/client/client.js';
import type { Batch } from './batch.js';
import type { KnownGraph } from './memory.js';
import { samePlain } from './samePlain.js';
import type { Tx } from './tx.js';

/** What else has to be done once the new rows are written. */
export interface GraphChange {
  /** Id of each assertion by its key. */
  readonly assertionIds: ReadonlyMap<string, string>;
  readonly moves: readonly { readonly claim: string; readonly assertion: string }[];
  readonly staleAssertions: readonly string[];
  readonly staleMeasures: readonly string[];
  /** What the store has when all of it is written. */
  readonly after: Pick<KnownGraph, 'measures' | 'assertions' | 'relations'>;
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

/** Adds the measures that are new; all that there are then. */
function addMeasures(
  batch: Batch,
  eventId: string,
  drafts: readonly MeasureDraft[],
  known: readonly Measure[],
  newId: () => string,
): Measure[] {
  const before = new Map(known.map((row) => [row.key, row]));
  const fresh: Measure[] = [];
  const after = drafts.map((draft) => {
    const old = before.get(draft.key);
    if (old !== undefined) return old;
    const row = { id: newId(), eventId, ...measureRow(draft) };
    fresh.push(row);
    return row;
  });
  batch.add('measure', fresh);
  return after;
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

/** Adds the assertions that are new or another now; all that there are then. */
function addAssertions(
  batch: Batch,
  eventId: string,
  graph: EventGraph,
  known: readonly Assertion[],
  ids: ReadonlyMap<string, string>,
  measureIds: ReadonlyMap<string, string>,
  at: Date,
): Assertion[] {
  const before = new Map(known.map((row) => [row.id, row]));
  const changed: Assertion[] = [];
  const after = graph.assertions.map((draft) => {
    const id = ids.get(draft.key) ?? '';
    const old = before.get(id);
    const row = { id, eventId, createdAt: old?.createdAt ?? at, ...assertionRow(draft, measureIds) };
    if (old !== undefined && samePlain(old, row)) return old;
    changed.push(row);
    return row;
  });
  batch.add('assertion', changed);
  return after;
}

const relationKey = ({ fromId, toId, kind }: { fromId: string; toId: string; kind: string }): string =>
  `${fromId} ${toId} ${kind}`;

const relationRow = ({ fromKey, toKey, ...rest }: RelationDraft, ids: ReadonlyMap<string, string>) => ({
  ...rest,
  fromId: ids.get(fromKey) ?? '',
  toId: ids.get(toKey) ?? '',
});

/** Adds the relations that are new or another now, and has those removed that are no more; all that there are then. */
function addRelations(
  batch: Batch,
  eventId: string,
  wanted: readonly ReturnType<typeof relationRow>[],
  known: readonly Relation[],
  { newId, at }: GraphWriter,
): Relation[] {
  const before = new Map(known.map((row) => [relationKey(row), row]));
  const changed: Relation[] = [];
  const after = new Map<string, Relation>();
  for (const draft of wanted) {
    const key = relationKey(draft);
    const old = before.get(key);
    const same =
      old?.method === draft.method && old.score === draft.score && samePlain(old.reasons, draft.reasons);
    // JSON is whatever Prisma's type for it says, which plain data is.
    const row = same ? old : ({ id: newId(), eventId, createdAt: at, ...draft } as unknown as Relation);
    if (!same) changed.push(row);
    after.set(key, row);
  }
  batch.add('relation', changed);
  batch.removeRelations(known.filter((row) => !after.has(relationKey(row))).map(({ id }) => id));
  return [...after.values()];
}

/** Claims that make another assertion now; `assertionOf` is brought up to date, for new claims too. */
function movesOf(
  graph: EventGraph,
  ids: ReadonlyMap<string, string>,
  assertionOf: Map<string, string>,
): GraphChange['moves'] {
  const moves: { claim: string; assertion: string }[] = [];
  for (const { key, claimIds } of graph.assertions) {
    const assertion = ids.get(key) ?? '';
    for (const claim of claimIds) {
      const before = assertionOf.get(claim);
      if (before === assertion) continue;
      assertionOf.set(claim, assertion);
      if (before !== undefined) moves.push({ claim, assertion });
    }
  }
  return moves;
}

/**
 * Adds what is new or changed in an event's graph to what is to be written, and tells what is to be moved and removed
 * afterwards. What was known of the claims' assertions is brought up to date.
 */
export function changeGraph(
  batch: Batch,
  eventId: string,
  graph: EventGraph,
  known: KnownGraph,
  writer: GraphWriter,
): GraphChange {
  const measures = addMeasures(batch, eventId, graph.measures, known.measures, writer.newId);
  const measureIds = new Map(measures.map(({ key, id }) => [key, id]));
  const ids = assertionIds(graph, known.assertions, known.assertionOf, writer.newId);
  const assertions = addAssertions(batch, eventId, graph, known.assertions, ids, measureIds, writer.at);
  const wanted = graph.relations.map((relation) => relationRow(relation, ids));
  const relations = addRelations(batch, eventId, wanted, known.relations, writer);
  const used = new Set(ids.values());
  return {
    assertionIds: ids,
    moves: movesOf(graph, ids, known.assertionOf),
    staleAssertions: known.assertions.filter(({ id }) => !used.has(id)).map(({ id }) => id),
    staleMeasures: known.measures.filter(({ key }) => !measureIds.has(key)).map(({ id }) => id),
    after: { measures, assertions, relations },
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
