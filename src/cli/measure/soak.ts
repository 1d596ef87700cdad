import { Command } from 'commander';
import { reportAndExit } from '../report.js';
import { soak } from './soak/run.js';
import { withThrowawayWorkspace } from './throwaway.js';

const line = (text: string): void => void process.stdout.write(`${text}\n`);

async function run({ minutes }: { minutes: string }): Promise<void> {
  const { ends, jobs, open, memory, blockedMs } = await withThrowawayWorkspace((workspace) =>
    soak(workspace, Number(minutes), line),
  );
  line('');
  for (const [ended, count] of ends) line(`${String(count).padStart(7)}  ${ended}`);
  line(`${String(jobs).padStart(7)}  in all, ${String(open)} of them not ended`);
  const half = memory.slice(Math.floor(memory.length / 2));
  const first = memory.slice(1, Math.max(2, Math.floor(memory.length / 2)));
  line(
    `memory, MB: most ${Math.max(...first).toFixed(0)} in the first half, ${Math.max(...half).toFixed(0)} in the second`,
  );
  line(`the main thread was blocked for ${blockedMs.toFixed(0)} ms at most`);
  if (open > 0) process.exitCode = 1;
}

new Command('soak')
  .description(
    'Takes in from feeds, addresses and files at once, from a site that does everything wrong, and counts.',
  )
  .option('--minutes <minutes>', 'how long things come in', '10')
  .action(run)
  .parseAsync()
  .catch(reportAndExit);
