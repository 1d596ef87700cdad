import { Command } from 'commander';
import { reportAndExit } from '../report.js';
import { predictPages } from './pages.js';

new Command('predict')
  .description('What the pipeline makes of some input, as JSON lines for a scorer.')
  .addCommand(
    new Command('pages')
      .description('Articles, claims and links of the pages in some files, from an empty store.')
      .argument('<file...>')
      .action(async (files: string[]) => {
        for (const line of await predictPages(files)) process.stdout.write(`${JSON.stringify(line)}\n`);
      }),
  )
  .parseAsync()
  .catch(reportAndExit);
