import type { z } from 'zod';
import { readRows } from './readRows.js';

/** One thing that can be measured: input rows in, prediction lines out. */
export interface Task {
  /**
   * Reads the rows of a JSON Lines file, plain or gzipped, and predicts for each. Nothing of a row but the task's input fields
   * gets any further.
   *
   * @throws InputError INVALID_ARGUMENT for a file that cannot be read or holds anything but rows of the task
   */
  readonly predict: (file: string) => Promise<readonly object[]>;
}

/** A task by the form of its rows, which names the input fields, and by what is made of them. */
export const defineTask = <Row extends { readonly id: string }>(
  form: z.ZodType<Row>,
  predict: (rows: readonly Row[]) => readonly object[] | Promise<readonly object[]>,
): Task => ({ predict: async (file) => predict(await readRows(file, form)) });

/** A prediction for each row by itself, one after another, under the row's id. */
export const eachRow =
  <Row extends { readonly id: string }>(predict: (row: Row) => object | Promise<object>) =>
  async (rows: readonly Row[]): Promise<object[]> => {
    const lines: object[] = [];
    for (const row of rows) lines.push({ id: row.id, ...(await predict(row)) });
    return lines;
  };
