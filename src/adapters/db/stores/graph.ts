import type {
  AssertionDraft,
  EventGraph,
  LinkableClaim,
  MeasureDraft,
  RelationDraft,
} from '../../../links/index.js';
import type { TimeInterval, TimePrecision } from '../../../shared/time/types.js';
import type { Prisma } from '../generated/client/client.js';
import { canonical, json, type Tx } from './tx.js';

const LINKABLE = {
  id: true,
  articleId: true,
  kind: true,
  text: true,
  sentence: true,
  modality: true,
  polarity: true,
  denial: true,
  timeFrom: true,
  timeTo: true,
  timePrecision: true,
  speakerId: true,
  originId: true,
  article: {
    select: {
      publishedFrom: true,
      publishedTo: true,
      publishedPrecision: true,
      ingestedAt: true,
      publisherId: true,
      copyClusterId: true,
    },
  },
  quantities: { where: { focus: true } },
  mentions: { select: { kind: true, fullName: true, placePath: true } },
} satisfies Prisma.ClaimSelect;

type LinkableRow = Prisma.ClaimGetPayload<{ select: typeof LINKABLE }>;

const timeOf = (from: Date | null, to: Date | null, precision: TimePrecision | null): TimeInterval | null =>
  from === null || to === null || precision === null ? null : { from, to, precision };

function linkable(row: LinkableRow): LinkableClaim {
  const { article, quantities, mentions, timeFrom, timeTo, timePrecision, ...rest } = row;
  const [focus] = quantities;
  return {
    ...rest,
    figure: focus === undefined ? null : { ...focus, span: { start: focus.start, end: focus.end } },
    time: timeOf(timeFrom, timeTo, timePrecision),
    published: timeOf(article.publishedFrom, article.publishedTo, article.publishedPrecision),
    ingestedAt: article.ingestedAt,
    publisherId: article.publisherId,
    copyClusterId: article.copyClusterId,
    placePaths: mentions.flatMap(({ placePath }) => (placePath === null ? [] : [placePath.split('/')])),
    names: mentions.flatMap(({ kind, fullName }) => (kind === 'PLACE' ? [] : [fullName.toLowerCase()])),
  };
}

/** All claims of an event as the link stage takes them. */
export async function loadLinkable(tx: Tx, eventId: string): Promise<LinkableClaim[]> {
  const rows = await tx.claim.findMany({ where: { eventId }, select: LINKABLE, orderBy: { id: 'asc' } });
  return rows.map(linkable);
}

const measureData = ({ scopePath, ...measure }: MeasureDraft) => ({
  ...measure,
  scopePath: scopePath?.join('/') ?? null,
});

async function saveMeasures(tx: Tx, eventId: string, drafts: readonly MeasureDraft[], newId: () => string) {
  const known = await tx.measure.findMany({ where: { eventId }, select: { id: true, key: true } });
  const ids = new Map(known.map(({ id, key }) => [key, id]));
  const fresh = drafts
    .filter(({ key }) => !ids.has(key))
    .map((draft) => ({ id: newId(), eventId, ...measureData(draft) }));
  if (fresh.length > 0) await tx.measure.createMany({ data: fresh });
  for (const { id, key } of fresh) ids.set(key, id);
  return ids;
}

const assertionData = (
  { claimIds, measureKey, ...rest }: AssertionDraft,
  measureIds: ReadonlyMap<string, string>,
) => ({
  ...rest,
  claimCount: claimIds.length,
  measureId: measureKey === null ? null : (measureIds.get(measureKey) ?? null),
});

async function saveAssertions(
  tx: Tx,
  eventId: string,
  drafts: readonly AssertionDraft[],
  measureIds: ReadonlyMap<string, string>,
  newId: () => string,
  createdAt: Date,
) {
  const known = new Map((await tx.assertion.findMany({ where: { eventId } })).map((row) => [row.key, row]));
  const ids = new Map<string, string>();
  const fresh: Prisma.AssertionCreateManyInput[] = [];
  for (const draft of drafts) {
    const data = assertionData(draft, measureIds);
    const old = known.get(draft.key);
    ids.set(draft.key, old?.id ?? newId());
    if (old === undefined) fresh.push({ id: ids.get(draft.key) ?? '', eventId, createdAt, ...data });
    else {
      const { id, eventId: _event, createdAt: _created, ...before } = old;
      if (canonical(before) !== canonical(data))
        await tx.assertion.update({ where: { id }, data, select: { id: true } });
    }
  }
  if (fresh.length > 0) await tx.assertion.createMany({ data: fresh });
  return ids;
}

/** Ids of an event's assertions by key, for the claims that are still to be written or moved. */
export type AssertionIds = ReadonlyMap<string, string>;

/** Writes an event's measures and assertions, keeping the ids of those it had. Claims are moved by `finishGraph`. */
export async function saveGraph(
  tx: Tx,
  eventId: string,
  graph: EventGraph,
  newId: () => string,
  at: Date,
): Promise<AssertionIds> {
  const measureIds = await saveMeasures(tx, eventId, graph.measures, newId);
  return saveAssertions(tx, eventId, graph.assertions, measureIds, newId, at);
}

async function moveClaims(tx: Tx, graph: EventGraph, ids: AssertionIds): Promise<void> {
  const targets = graph.assertions.map(({ key, claimIds }) => ({ assertion: ids.get(key) ?? '', claimIds }));
  const pairs = targets.flatMap(({ assertion, claimIds }) => claimIds.map((claim) => ({ claim, assertion })));
  await tx.$executeRaw`
    update claim set assertion_id = t.assertion
    from unnest(${pairs.map((p) => p.claim)}::uuid[], ${pairs.map((p) => p.assertion)}::uuid[]) t(claim, assertion)
    where claim.id = t.claim and claim.assertion_id <> t.assertion`;
}

const relationKey = (row: { fromId: string; toId: string; kind: string }): string =>
  `${row.fromId} ${row.toId} ${row.kind}`;

async function saveRelations(
  tx: Tx,
  eventId: string,
  drafts: readonly RelationDraft[],
  ids: AssertionIds,
  newId: () => string,
  createdAt: Date,
): Promise<void> {
  const wanted = new Map(
    drafts.map(({ fromKey, toKey, kind, score, method, reasons }) => {
      const row = {
        fromId: ids.get(fromKey) ?? '',
        toId: ids.get(toKey) ?? '',
        kind,
        score,
        method,
        reasons: json(reasons),
      };
      return [relationKey(row), row];
    }),
  );
  const known = await tx.relation.findMany({ where: { eventId } });
  const same = (row: (typeof known)[number]): boolean => {
    const now = wanted.get(relationKey(row));
    return (
      now !== undefined && now.method === row.method && canonical(now.reasons) === canonical(row.reasons)
    );
  };
  const stale = known.filter((row) => !same(row));
  const kept = new Set(known.filter(same).map(relationKey));
  if (stale.length > 0) await tx.relation.deleteMany({ where: { id: { in: stale.map(({ id }) => id) } } });
  const fresh = [...wanted]
    .filter(([key]) => !kept.has(key))
    .map(([, row]) => ({ id: newId(), eventId, createdAt, ...row }));
  if (fresh.length > 0) await tx.relation.createMany({ data: fresh });
}

async function countUp(tx: Tx, eventId: string): Promise<void> {
  await tx.$executeRaw`
    update event set
      claim_count = c.claims, article_count = c.articles, origin_count = c.origins,
      disputed = exists (select from relation r where r.event_id = event.id and r.kind in ('CONTRADICTS', 'DISPUTES'))
    from (
      select count(*)::int as claims, count(distinct article_id)::int as articles, count(distinct origin_id)::int as origins
      from claim where event_id = ${eventId}::uuid
    ) c
    where event.id = ${eventId}::uuid`;
}

/** Moves the event's claims to their assertions, writes its relations, and removes what no claim makes any more. */
export async function finishGraph(
  tx: Tx,
  eventId: string,
  graph: EventGraph,
  ids: AssertionIds,
  newId: () => string,
  at: Date,
): Promise<void> {
  await moveClaims(tx, graph, ids);
  await saveRelations(tx, eventId, graph.relations, ids, newId, at);
  await tx.assertion.deleteMany({ where: { eventId, id: { notIn: [...ids.values()] } } });
  await tx.measure.deleteMany({ where: { eventId, key: { notIn: graph.measures.map(({ key }) => key) } } });
  await countUp(tx, eventId);
}
