/**
 * Runs something under a signal that is aborted after a while, with a TimeoutError, or with another one. Not by
 * AbortSignal.any over AbortSignal.timeout: Node 20 collects such a timeout, which nobody else holds, and it never comes.
 */
export async function withDeadline<T>(
  milliseconds: number,
  other: AbortSignal | undefined,
  run: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const timer = setTimeout(() => {
    controller.abort(new DOMException(`not done after ${String(milliseconds)} ms`, 'TimeoutError'));
  }, milliseconds);
  const passOn = (): void => {
    controller.abort(other?.reason);
  };
  if (other?.aborted === true) passOn();
  other?.addEventListener('abort', passOn, { once: true });
  try {
    return await run(controller.signal);
  } finally {
    clearTimeout(timer);
    other?.removeEventListener('abort', passOn);
  }
}
