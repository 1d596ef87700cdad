import { Command } from 'commander';
import { InputError } from '../../shared/errors.js';
import { reportAndExit } from '../report.js';
import { predictPages } from './pages.js';
import { COMPARISONS, TASKS } from './tasks/index.js';

const NAMES = ['pages', ...TASKS.keys(), ...COMPARISONS.keys()];

/** Every name stands for one thing to do with files; only pages may come in several. */
function predict(name: string, files: readonly string[]): Promise<readonly object[]> {
  if (name === 'pages') return predictPages(files);
  const task = TASKS.get(name) ?? COMPARISONS.get(name);
  if (task === undefined)
    throw new InputError('INVALID_ARGUMENT', name, `is no task, expected one of ${NAMES.join(', ')}`);
  const [file, ...more] = files;
  if (file === undefined || more.length > 0)
    throw new InputError('INVALID_ARGUMENT', name, `takes one file of rows, not ${String(files.length)}`);
  return task.predict(file);
}

new Command('predict')
  .description('What the program makes of some input, as JSON lines for a scorer.')
  .argument('<task>', NAMES.join(', '))
  .argument('<file...>', 'JSON Lines, plain or gzipped; for pages the pages themselves')
  .action(async (name: string, files: string[]) => {
    for (const line of await predict(name, files)) process.stdout.write(`${JSON.stringify(line)}\n`);
  })
  .parseAsync()
  .catch(reportAndExit);
