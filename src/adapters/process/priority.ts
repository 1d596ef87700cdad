import { getPriority, setPriority } from 'node:os';

/** The highest nice value there is. */
const NICEST = 19;

/**
 * Lets other threads have the cores before this one, so that the thread that answers requests need not wait for those that work beside
 * it. On Linux each thread has a nice value of its own (setpriority(2), "C library/kernel differences"); where all threads of a process
 * share one, nothing is changed.
 *
 * @param by how many steps the thread goes behind the one that started it; a step costs it a fifth of its share of a busy core
 */
export function goBehind(by: number): void {
  if (process.platform !== 'linux') return;
  setPriority(Math.min(NICEST, getPriority() + by));
}
