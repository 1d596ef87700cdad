import { aim, shown, verdict } from './cells.js';
import type { Agreement, Figure } from './report.js';

/** Columns as wide as they must be; the first `left` of them begin at the left, figures end at the right. */
function columns(rows: readonly (readonly string[])[], left: number): string {
  const widths = rows.reduce<number[]>(
    (wide, row) => row.map((cell, n) => Math.max(wide[n] ?? 0, cell.length)),
    [],
  );
  const line = (row: readonly string[]) =>
    row.map((cell, n) => (n < left ? cell.padEnd(widths[n] ?? 0) : cell.padStart(widths[n] ?? 0))).join('  ');
  return rows.map((row) => `${line(row).trimEnd()}\n`).join('');
}

const HEAD = ['task', 'metric', 'baseline', 'last release', 'now', 'target', ''];

/** The figures as a table for people. */
export const tableOf = (figures: readonly Figure[]): string =>
  columns(
    [
      HEAD,
      ...figures.map((figure) => [
        figure.task,
        figure.metric,
        shown(figure.baseline),
        shown(figure.released),
        shown(figure.now),
        aim(figure.target),
        verdict(figure),
      ]),
    ],
    2,
  );

/** How well orders agree, as a table for people. */
export const replayTableOf = (agreements: readonly Agreement[]): string =>
  columns(
    [
      ['replay of', 'in the orders', 'documents', 'B-cubed F1'],
      ...agreements.map(({ corpus, orders, documents, f1 }) => [
        corpus,
        orders.join(' and '),
        String(documents),
        shown(f1),
      ]),
    ],
    2,
  );
