import type { Logger } from 'graphile-worker';

/** A logger of the queue's library that passes errors on, without the jobs they are about, and nothing else. */
export async function errorLogger(log: (message: string) => void): Promise<Logger> {
  const { Logger: Made } = await import('graphile-worker');
  return new Made(() => (level, message) => {
    if (String(level) === 'error') log(message.split('\n', 1)[0] ?? message);
  });
}

export const silentLogger = (): Promise<Logger> => errorLogger(() => undefined);
