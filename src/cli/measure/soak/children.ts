import { fork } from 'node:child_process';
import { once } from 'node:events';
import { onStop } from '../../../adapters/process/shutdown.js';
import { messageOf, reportAndExit } from '../../report.js';

/** What a child has to say once it is up, and how it ends. */
interface Up {
  readonly said: string;
  readonly stop: () => Promise<void>;
}

type Message = { readonly up: string } | { readonly failure: string };

/** Makes this process a child of the soak: tells it when it is up, and ends when it is told to or when the soak is gone. */
export function becomeChild(start: () => Promise<Up>): void {
  const tell = (message: Message): void => void process.send?.(message);
  const up = start();
  const stop = async (): Promise<void> => (await up.catch(() => null))?.stop();
  onStop(stop, { fail: reportAndExit });
  process.on('disconnect', () => void stop().finally(() => process.exit(1)));
  up.then(
    ({ said }) => {
      tell({ up: said });
    },
    (error: unknown) => {
      tell({ failure: messageOf(error) });
    },
  );
}

/** A child from outside. */
export interface Child {
  /** What it said once it was up. */
  readonly said: string;
  /** Aborted once it has ended, asked to or not. */
  readonly ended: AbortSignal;
  /** Lets it finish what it has begun and waits until it is gone. */
  readonly end: () => Promise<void>;
}

/** A child that takes longer to end has stuck. */
const END_MS = 60_000;

/**
 * Starts a child in a process group of its own: Ctrl-C at a terminal reaches the soak alone, which ends its children in order.
 *
 * @param script beside this file, without its ending
 */
export async function startChild(
  script: 'siteProcess' | 'productProcess',
  env: Readonly<Record<string, string>> = {},
  execArgv: readonly string[] = [],
): Promise<Child> {
  const child = fork(new URL(`${script}.js`, import.meta.url), {
    env: { ...env },
    execArgv: [...execArgv],
    detached: true,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const gone = new AbortController();
  const exit = once(child, 'exit').then(() => {
    gone.abort();
  });
  const end = async (): Promise<void> => {
    child.kill('SIGTERM');
    const late = setTimeout(() => child.kill('SIGKILL'), END_MS);
    await exit;
    clearTimeout(late);
  };
  const [message] = (await Promise.race([
    once(child, 'message'),
    exit.then(() => [{ failure: 'it ended on its way up' }]),
  ])) as [Message];
  if ('up' in message) return { said: message.up, ended: gone.signal, end };
  await end();
  throw new Error(`${script} could not be started: ${message.failure}`);
}
