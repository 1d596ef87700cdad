const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Calls `stop` once, when the process is asked to end (Ctrl-C, a supervisor, a closed terminal), and ends it when `stop`
 * is done. Asked a second time, it ends at once.
 * @returns what takes the handlers away again
 */
export function onStop(stop: () => Promise<void>): () => void {
  let stopping = false;
  const handle = (): void => {
    if (stopping) process.exit(1);
    stopping = true;
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  for (const signal of SIGNALS) process.on(signal, handle);
  return () => {
    for (const signal of SIGNALS) process.off(signal, handle);
  };
}
