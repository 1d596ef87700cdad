import type { Prisma } from '../../../adapters/db/generated/client/client.js';
import { encodeGlobalId } from '../../ids.js';

export const SOURCE = { id: true, kind: true, name: true, role: true } as const satisfies Prisma.SourceSelect;

export type SourceRow = Prisma.SourceGetPayload<{ select: typeof SOURCE }>;

/** Who says something, as it stands within other things. */
export const sourceOf = (row: SourceRow | null) =>
  row && { id: encodeGlobalId('Source', row.id), kind: row.kind, name: row.name, role: row.role };

export type SourceRef = NonNullable<ReturnType<typeof sourceOf>>;

/** A source by itself. */
export const sourceRecord = (row: SourceRow) => ({
  type: 'source' as const,
  id: encodeGlobalId('Source', row.id),
  kind: row.kind,
  name: row.name,
  role: row.role,
});
