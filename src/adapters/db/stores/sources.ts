import type { KnownSource, SourceName } from '../../../sources/index.js';
import type { SourceKind } from '../generated/client/enums.js';
import type { Tx } from './tx.js';

/** Sources fetched for the names of one article: a surname that more people share is resolved by none of them. */
const MAX_KNOWN = 400;

/** Sources that were seen under one of these folded names or last words, oldest first. */
export async function findKnownSources(
  tx: Tx,
  folded: readonly string[],
  lastWords: readonly string[],
): Promise<KnownSource[]> {
  const rows = await tx.source.findMany({
    where: {
      aliases: { some: { OR: [{ folded: { in: [...folded] } }, { lastWord: { in: [...lastWords] } }] } },
    },
    select: { id: true, key: true, kind: true, name: true, role: true, aliases: { select: { name: true } } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: MAX_KNOWN,
  });
  return rows.map(({ aliases, ...row }) => ({ ...row, aliases: aliases.map(({ name }) => name) }));
}

export interface SourceRow {
  readonly id: string;
  readonly kind: SourceKind;
  readonly name: string;
  readonly key: string;
  readonly role: string | null;
  readonly createdAt: Date;
}

/** Writes new sources; one whose key the store has already is left as it is. */
export const saveSources = (tx: Tx, rows: readonly SourceRow[]) =>
  tx.source.createMany({ data: [...rows], skipDuplicates: true });

/** Names remembered of each source's company: enough to find two in common. */
const MAX_COMPANY = 60;

/** Full names of the people and organisations that stand in the claims of each source. */
export async function findCompany(tx: Tx, sourceIds: readonly string[]): Promise<Map<string, string[]>> {
  const rows = await tx.$queryRaw<{ id: string; names: string[] }[]>`
    select s.id, array(
      select distinct m.full_name from claim c join mention m on m.claim_id = c.id
      where c.speaker_id = s.id and m.kind <> 'PLACE' order by m.full_name limit ${MAX_COMPANY}
    ) as names
    from unnest(${sourceIds as string[]}::uuid[]) s(id)`;
  return new Map(rows.map(({ id, names }) => [id, names]));
}

/** Writes the names that sources were seen under; names known already are left as they are. */
export const saveAliases = (tx: Tx, rows: readonly (SourceName & { id: string; sourceId: string })[]) =>
  tx.sourceAlias.createMany({ data: [...rows], skipDuplicates: true });

/** Gives a source the fuller name under which it has now been seen, and its role where none was known. */
export const renameSource = (tx: Tx, id: string, change: { name?: string; role?: string }) =>
  tx.source.update({ where: { id }, data: change, select: { id: true } });

export interface OriginRow {
  readonly id: string;
  readonly key: string;
  readonly sourceId: string | null;
  readonly copyClusterId: string | null;
}

/** Writes origins that the store does not have, and returns the id of each by its key. */
export async function ensureOrigins(
  tx: Tx,
  rows: readonly OriginRow[],
): Promise<ReadonlyMap<string, string>> {
  if (rows.length === 0) return new Map();
  await tx.origin.createMany({ data: [...rows], skipDuplicates: true });
  const found = await tx.origin.findMany({
    where: { key: { in: rows.map(({ key }) => key) } },
    select: { id: true, key: true },
  });
  return new Map(found.map(({ id, key }) => [key, id]));
}
