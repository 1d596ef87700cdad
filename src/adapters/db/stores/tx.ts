import type { Prisma } from '../generated/client/client.js';

/** What every store works on: the client inside one transaction. */
export type Tx = Prisma.TransactionClient;

/** Typed data as a JSON column takes it. Every value given is plain data; dates become ISO 8601 text. */
export const json = (value: unknown): Prisma.InputJsonValue =>
  JSON.parse(JSON.stringify(value)) as Prisma.InputJsonValue;

/** Text that is the same for equal plain data, whatever the order of keys: Postgres keeps JSON keys in an order of its own. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part) && !(part instanceof Date)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
