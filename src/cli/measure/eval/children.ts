import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { open } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** `predict` beside this folder, with the ending that this file has itself: .ts from source, .js when built. */
const PREDICT = fileURLToPath(import.meta.url).replace(/eval[/\\]children\.(\w+)$/, 'predict.$1');

/** Another program's run failed. */
export class RunError extends Error {
  override readonly name = 'RunError';
}

interface Run {
  readonly stdout: string;
  readonly stderr: string;
}

/** The last line a program wrote says what was wrong. */
const lastLine = (text: string): string => text.trim().split('\n').at(-1) ?? '';

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
    const args = [...process.execArgv, PREDICT, task, rows];
    const { stderr } = await run(process.execPath, args, file.fd);
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
