import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterEach } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Built before the first test; see tests/helpers/built.ts. */
const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

/** What a run of the command line left behind. */
export interface Run {
  /** Null when a signal ended it. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A run that goes on. */
export interface Running {
  readonly process: ChildProcess;
  /** Waits until the standard output matches; the whole run when it ends instead. */
  readonly until: (pattern: RegExp) => Promise<RegExpExecArray | Run>;
  /** Sends a signal and waits for the end. */
  readonly end: (signal: NodeJS.Signals) => Promise<Run>;
  readonly ended: Promise<Run>;
}

const running: ChildProcess[] = [];

afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

/** Starts the command line as it is shipped, as `corroborate ARGS` would, with no more environment than is given. */
export function startCorroborate(
  args: readonly string[],
  environment: Record<string, string>,
  options: { input?: string; cwd?: string } = {},
): Running {
  const child = spawn(process.execPath, [MAIN, ...args], {
    cwd: options.cwd ?? ROOT,
    env: { PATH: '/usr/bin:/bin', HOME: '/nonexistent', ...environment },
  });
  running.push(child);
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (data: Buffer) => (output.stdout += data.toString()));
  child.stderr.on('data', (data: Buffer) => (output.stderr += data.toString()));
  child.stdin.end(options.input ?? '');
  const ended = once(child, 'close').then(([code]): Run => ({ code: code as number | null, ...output }));
  const until = (pattern: RegExp) =>
    new Promise<RegExpExecArray | Run>((resolve) => {
      const look = () => {
        const found = pattern.exec(output.stdout);
        if (found !== null) resolve(found);
      };
      child.stdout.on('data', look);
      look();
      void ended.then(resolve);
    });
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal);
    return ended;
  };
  return { process: child, until, end, ended };
}

/** Runs the command line to its end. */
export const corroborate = (
  args: readonly string[],
  environment: Record<string, string>,
  input = '',
): Promise<Run> => startCorroborate(args, environment, { input }).ended;
