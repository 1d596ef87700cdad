import type { ServerResponse } from 'node:http';
import type { Api } from './createApi.js';

/** Answers still running at a close are given so long before they are cut. */
const DRAIN_MS = 5000;

const CLOSED = {
  errors: [
    { message: 'This service is being closed. Ask again in a while.', extensions: { code: 'CLOSED' } },
  ],
};

/** What runs, so that closing can wait for it. */
export class Running {
  private readonly jobs = new Set<Promise<unknown>>();
  private stopped = false;

  /** Whether nothing new is to be begun. */
  get closed(): boolean {
    return this.stopped;
  }

  /** Notes what has begun, until it has ended one way or the other. */
  track<T>(job: Promise<T>): Promise<T> {
    // Whoever gave the job is told how it ended.
    const ended = job.then(
      () => undefined,
      () => undefined,
    );
    this.jobs.add(ended);
    void ended.then(() => this.jobs.delete(ended));
    return job;
  }

  /** Lets nothing begin from now on. */
  stop(): void {
    this.stopped = true;
  }

  /** Waits until all that has begun has ended. */
  async finished(): Promise<void> {
    while (this.jobs.size > 0) await Promise.all(this.jobs);
  }
}

/** Answers with 503 once nothing new is to be begun, and notes what runs until then. */
export function closable(api: Api, running: Running): Api {
  const open = new Set<ServerResponse>();
  const answer = (ask: () => Promise<Response>): Promise<Response> =>
    running.closed ? Promise.resolve(Response.json(CLOSED, { status: 503 })) : running.track(ask());
  return {
    fetch: (input, init) => answer(() => api.fetch(input, init)),
    handler: (request) => answer(() => api.handler(request)),
    listener: (request, response) => {
      if (running.closed) {
        response.writeHead(503, { 'content-type': 'application/json' }).end(JSON.stringify(CLOSED));
        return;
      }
      open.add(response);
      // Whatever goes wrong with it, its connection is closed in the end.
      const ended = new Promise<void>((end) => response.once('close', end)).then(() => open.delete(response));
      void running.track(ended);
      api.listener(request, response);
    },
    stop: () => {
      running.stop();
      const stopped = api.stop();
      setTimeout(() => {
        for (const response of open) response.destroy();
      }, DRAIN_MS).unref();
      return stopped;
    },
  };
}
