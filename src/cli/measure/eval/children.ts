import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { open } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SELF = fileURLToPath(import.meta.url);
/** `predict` in the folder above, with the ending that this file has itself: .ts as source, .js when built. */
const PREDICT = join(dirname(SELF), '..', `predict${extname(SELF)}`);

/** Another program's run failed. */
export class RunError extends Error {
  override readonly name = 'RunError';
}

interface Run {
  readonly stdout: string;
  readonly stderr: string;
}

/** The last line that a program wrote, but for what follows an error: where in the code it was, and the version of Node. */
const lastLine = (text: string): string =>
  text.split('\n').findLast((line) => /^\S/.test(line) && !line.startsWith('Node.js ')) ?? '';

/**
 * Runs a program to its end.
 *
 * @param output file descriptor that its standard output goes to instead of being returned
 * @throws RunError when it cannot be started or ends with another status than 0
 */
async function run(command: string, args: readonly string[], output?: number): Promise<Run> {
  const child = spawn(command, args, { stdio: ['ignore', output ?? 'pipe', 'pipe'] });
  const written = { stdout: '', stderr: '' };
  child.stdout?.on('data', (data: Buffer) => (written.stdout += data.toString()));
  child.stderr?.on('data', (data: Buffer) => (written.stderr += data.toString()));
  const [code] = await once(child, 'close').catch((cause: unknown) => {
    throw new RunError(`${command} could not be started: ${String(cause)}`, { cause });
  });
  if (code !== 0) throw new RunError(lastLine(written.stderr) || `${command} ended with ${String(code)}`);
  return written;
}

/**
 * Predicts a task in a process of its own, since a stream of documents keeps one core busy.
 *
 * @returns what was reported of inputs of which nothing was made, one line each
 */
export async function predictTo(task: string, rows: string, predictions: string): Promise<string[]> {
  const file = await open(predictions, 'w');
  try {
    const loader = PREDICT.endsWith('.ts') ? ['--import', import.meta.resolve('tsx')] : [];
    const { stderr } = await run(process.execPath, [...loader, PREDICT, task, rows], file.fd);
    return stderr.split('\n').filter((line) => line !== '');
  } finally {
    await file.close();
  }
}

/** What the scorer makes of predictions. */
export async function scoreOf(
  scorer: string,
  task: string,
  gold: string,
  predictions: string,
): Promise<unknown> {
  const { stdout } = await run('python3', [scorer, task, gold, predictions]);
  return JSON.parse(stdout.split('\n')[0] ?? '');
}

/** Does jobs in their order, so many at a time. */
export async function inTurns(jobs: readonly (() => Promise<void>)[], atOnce: number): Promise<void> {
  const waiting = [...jobs];
  const worker = async () => {
    for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) await job();
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
