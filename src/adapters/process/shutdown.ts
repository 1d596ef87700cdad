const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * A request that follows another so soon is the same one: a terminal sends Ctrl-C to every process of `npm start`, and npm
 * sends it to its child once more.
 */
const SAME_REQUEST_MS = 500;

/**
 * Calls `stop` once, when the process is asked to end (Ctrl-C, a supervisor, a closed terminal), and ends it with `exitCode`
 * when `stop` is done. Asked a second time, it ends at once.
 *
 * @param fail told why `stop` failed, before the process ends with 1
 * @returns what takes the handlers away again
 */
export function onStop(
  stop: () => Promise<void>,
  { exitCode = 0, fail = console.error }: { exitCode?: number; fail?: (error: unknown) => void } = {},
): () => void {
  let asked: number | undefined;
  const handle = (): void => {
    if (asked !== undefined && performance.now() - asked > SAME_REQUEST_MS) process.exit(1);
    if (asked !== undefined) return;
    asked = performance.now();
    stop().then(
      () => process.exit(exitCode),
      (error: unknown) => {
        fail(error);
        process.exit(1);
      },
    );
  };
  for (const signal of SIGNALS) process.on(signal, handle);
  return () => {
    for (const signal of SIGNALS) process.off(signal, handle);
  };
}
