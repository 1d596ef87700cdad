import type { Tx } from './tx.js';

/** Any constant that nothing else on the database locks; Postgres takes two 32-bit numbers, the second names the schema. */
const LINKING_LOCK = 0x436f7272;

/** Waits until no other process links an article in this workspace; freed at the end of the transaction. */
export async function lockWorkspace(tx: Tx): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(${LINKING_LOCK}::int, hashtext(current_schema()))`;
}
