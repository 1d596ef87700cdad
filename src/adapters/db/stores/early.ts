import type { Table, Tables } from './batch.js';
import type { Tx, WrittenRows } from './tx.js';

/**
 * Asks the store before the answer is needed, so that Postgres looks up while this process works. What is given waits for the
 * answer.
 *
 * @param revise the answer with what has been written since it was asked for; null when the store must be asked again
 */
export function askEarly<Answer>(
  tx: Pick<Tx, 'journal'>,
  ask: () => Promise<Answer>,
  revise: (answer: Answer, written: readonly WrittenRows[]) => Answer | null,
): () => Promise<Answer> {
  const from = tx.journal.length;
  const asked = ask();
  // Nobody may come to wait for it: the transaction may fail before.
  asked.catch(() => undefined);
  return async () => revise(await asked, tx.journal.slice(from)) ?? ask();
}

/** Whether rows of a table have one of some values in a column. */
export const writesAny = <T extends Table>(
  rows: WrittenRows,
  table: T,
  column: keyof Tables[T],
  values: ReadonlySet<unknown>,
): boolean =>
  // The table's own rows, or as much of them as changes.
  ((rows.get(table) ?? []) as readonly Partial<Tables[T]>[]).some((row) => values.has(row[column]));
