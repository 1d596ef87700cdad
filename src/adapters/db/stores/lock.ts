import type { Tx } from './tx.js';

/** Any constant that nothing else on the database locks; the second number of the lock names the schema. */
const LINKING_LOCK = 0x436f7272;

/** Waits until no other process links an article in this workspace; freed at the end of the transaction. */
export async function lockWorkspace(tx: Tx): Promise<void> {
  // Waiting for one's turn is no slow statement.
  await tx.query(
    `select set_config('statement_timeout', '0', true), pg_advisory_xact_lock($1::int, hashtext(current_schema()))`,
    LINKING_LOCK,
  );
}
