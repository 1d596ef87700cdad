import { aim, shown, verdict } from './cells.js';
import type { Report } from './report.js';

/** What stands around a table that is written by the program. */
const edges = (name: string): [string, string] => [`<!-- ${name} -->\n`, `<!-- end of ${name} -->`];

/** A table in the form that the formatter of the documents gives it; the first `left` columns are words, the others figures. */
function markdownTable(head: readonly string[], rows: readonly (readonly string[])[], left: number): string {
  const widths = head.map((cell, n) => Math.max(4, cell.length, ...rows.map((row) => row[n]?.length ?? 0)));
  const pad = (cell: string, n: number) =>
    n < left ? cell.padEnd(widths[n] ?? 0) : cell.padStart(widths[n] ?? 0);
  const rule = widths.map((width, n) => (n < left ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [head.map(pad), rule, ...rows.map((row) => row.map(pad))]
    .map((cells) => `| ${cells.join(' | ')} |\n`)
    .join('');
}

const figures = (report: Report): string =>
  markdownTable(
    ['task', 'metric', 'verdict', 'baseline', 'release before', `version ${report.version}`, 'target'],
    report.figures.map((figure) => [
      figure.task,
      figure.metric,
      verdict(figure),
      shown(figure.baseline),
      shown(figure.released),
      shown(figure.now),
      aim(figure.target),
    ]),
    3,
  );

const replay = (report: Report): string =>
  markdownTable(
    ['stream', 'orders', 'documents', 'B-cubed F1'],
    report.replay.map(({ corpus, orders, documents, f1 }) => [
      corpus,
      orders.join(' and '),
      String(documents),
      shown(f1),
    ]),
    2,
  );

function withPart(text: string, name: string, part: string): string {
  const [open, close] = edges(name);
  const from = text.indexOf(open);
  const to = text.indexOf(close);
  if (from < 0 || to < from)
    throw new Error(`The text has no place for the ${name}: ${open.trim()} ... ${close}`);
  return `${text.slice(0, from + open.length)}\n${part}\n${text.slice(to)}`;
}

/** A text with its tables of figures and of the replay made anew from a report. */
export const withTables = (text: string, report: Report): string =>
  withPart(withPart(text, 'figures', figures(report)), 'replay', replay(report));
