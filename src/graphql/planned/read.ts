import type { Database } from '../../adapters/db/client.js';
import type { Statement } from './statement.js';

/** Runs a statement and gives the text of its JSON; null when it has no row. */
export type ReadJson = (statement: Statement) => Promise<string | null>;

type Store = Pick<Database, 'prisma'> & Partial<Pick<Database, 'pool'>>;

interface Found {
  readonly json: string;
}

/** So many different statements are prepared on a connection; filters of any shape must not fill the server's memory. */
const PREPARED = 500;

/** Reads over the store's own connections; without them through its client, which takes longer for the same. */
export function readerOf({ prisma, pool }: Store): ReadJson {
  if (pool === undefined)
    return async ({ text, values }) => {
      const rows = await prisma.$queryRawUnsafe<Found[]>(text, ...values);
      return rows[0]?.json ?? null;
    };
  const names = new Map<string, string>();
  const nameOf = (text: string): string | undefined => {
    const known = names.get(text);
    if (known !== undefined || names.size >= PREPARED) return known;
    const name = `corroborate_planned_${String(names.size)}`;
    names.set(text, name);
    return name;
  };
  return ({ text, values }) => {
    const name = nameOf(text);
    const found = pool.query<Found>({ text, values: [...values], ...(name && { name }) });
    return found.then(({ rows }) => rows[0]?.json ?? null);
  };
}
