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
  /** The assertions that are not the very ones of the last graph. */
  readonly touched: readonly AssertionDraft[];
  readonly moves: readonly { readonly claim: string; readonly assertion: string }[];
  readonly staleAssertions: readonly string[];
  readonly staleMeasures: readonly string[];
  /** What the store has when all of it is written. */
  readonly after: Pick<KnownGraph, 'measures' | 'assertions' | 'relations' | 'drafts'>;
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

/** The rows of the drafts that are the very objects of the last graph: nothing about them has changed. */
const rowsOf = <Draft, Row>(drafts: readonly Draft[] | undefined, rows: readonly Row[]): Map<Draft, Row> =>
  new Map(drafts?.flatMap((draft, n): [Draft, Row][] => (n in rows ? [[draft, rows[n] as Row]] : [])));

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
  if (ids.size === graph.assertions.length) return ids;
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

/** An event's assertions: all that there are now, and the drafts of those that are not as they were. */
interface ChangedAssertions {
  readonly rows: Assertion[];
  readonly touched: readonly AssertionDraft[];
}

/** Adds the assertions that are new or another now. */
function addAssertions(
  batch: Batch,
  eventId: string,
  graph: EventGraph,
  known: KnownGraph,
  ids: ReadonlyMap<string, string>,
  measureIds: ReadonlyMap<string, string>,
  at: Date,
): ChangedAssertions {
  const unchanged = rowsOf(known.drafts?.assertions, known.assertions);
  const touched = graph.assertions.filter((draft) => !unchanged.has(draft));
  const before = new Map(touched.length === 0 ? [] : known.assertions.map((row) => [row.id, row]));
  const changed: Assertion[] = [];
  const rows = graph.assertions.map((draft) => {
    const same = unchanged.get(draft);
    if (same !== undefined) return same;
    const id = ids.get(draft.key) ?? '';
    const old = before.get(id);
    const row = { id, eventId, createdAt: old?.createdAt ?? at, ...assertionRow(draft, measureIds) };
    if (old !== undefined && samePlain(old, row)) return old;
    changed.push(row);
    return row;
  });
  batch.add('assertion', changed);
  return { rows, touched };
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
  drafts: readonly RelationDraft[],
  known: KnownGraph,
  ids: ReadonlyMap<string, string>,
  { newId, at }: GraphWriter,
): Relation[] {
  const unchanged = rowsOf(known.drafts?.relations, known.relations);
  const kept = new Set(drafts.flatMap((draft) => unchanged.get(draft) ?? []));
  const before = new Map(
    known.relations.filter((row) => !kept.has(row)).map((row) => [relationKey(row), row]),
  );
  const changed: Relation[] = [];
  const after = drafts.map((draft) => {
    const unchangedRow = unchanged.get(draft);
    if (unchangedRow !== undefined) return unchangedRow;
    const wanted = relationRow(draft, ids);
    const key = relationKey(wanted);
    const old = before.get(key);
    before.delete(key);
    if (old?.method === wanted.method && old.score === wanted.score && samePlain(old.reasons, wanted.reasons))
      return old;
    // JSON is whatever Prisma's type for it says, which plain data is.
    const row = { id: newId(), eventId, createdAt: at, ...wanted } as unknown as Relation;
    changed.push(row);
    return row;
  });
  batch.add('relation', changed);
  batch.removeRelations([...before.values()].map(({ id }) => id));
  return after;
}

/** Claims that make another assertion now; `assertionOf` is brought up to date, for new claims too. */
function movesOf(
  drafts: readonly AssertionDraft[],
  ids: ReadonlyMap<string, string>,
  assertionOf: Map<string, string>,
): GraphChange['moves'] {
  const moves: { claim: string; assertion: string }[] = [];
  for (const { key, claimIds } of drafts) {
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
  const { rows, touched } = addAssertions(batch, eventId, graph, known, ids, measureIds, writer.at);
  const relations = addRelations(batch, eventId, graph.relations, known, ids, writer);
  const used = new Set(ids.values());
  return {
    assertionIds: ids,
    touched,
    moves: movesOf(touched, ids, known.assertionOf),
    staleAssertions: known.assertions.filter(({ id }) => !used.has(id)).map(({ id }) => id),
    staleMeasures: known.measures.filter(({ key }) => !measureIds.has(key)).map(({ id }) => id),
    after: { measures, assertions: rows, relations, drafts: graph },
  };
}

/** Has claims moved between assertions and removed what no claim makes any more, in one statement. */
export function finishChange(tx: Tx, changes: readonly GraphChange[]): void {
  const moves = changes.flatMap((change) => change.moves);
  const assertions = changes.flatMap(({ staleAssertions }) => staleAssertions);
  const measures = changes.flatMap(({ staleMeasures }) => staleMeasures);
  if (moves.length + assertions.length + measures.length === 0) return;
  tx.write(
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
