import { Pool } from 'undici';
import type { Request } from './contenders.js';

/** Requests under way at once, each on a connection that is kept. */
export const CONNECTIONS = 8;

/** A server over kept connections. */
export interface Line {
  /** One answer, read to its end. @throws Error for any other status than 200 */
  readonly ask: (request: Request) => Promise<string>;
  readonly close: () => Promise<void>;
}

export function openLine(origin: string): Line {
  const pool = new Pool(origin, { connections: CONNECTIONS, pipelining: 1 });
  return {
    ask: async ({ path, body, headers }) => {
      const response = await pool.request({ path, method: 'POST', body, headers });
      const text = await response.body.text();
      if (response.statusCode !== 200)
        throw new Error(`${origin}${path} answered ${String(response.statusCode)}: ${text.slice(0, 500)}`);
      return text;
    },
    close: () => pool.close(),
  };
}

/** What came of a time of load. */
export interface Load {
  readonly seconds: number;
  /** Milliseconds of each request. */
  readonly times: readonly number[];
}

/** Sends a request again and again, always `CONNECTIONS` at once, for a while. */
export async function load(line: Line, request: Request, milliseconds: number): Promise<Load> {
  const times: number[] = [];
  const start = performance.now();
  const worker = async (): Promise<void> => {
    for (let now = performance.now(); now - start < milliseconds;) {
      await line.ask(request);
      const done = performance.now();
      times.push(done - now);
      now = done;
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, worker));
  return { seconds: (performance.now() - start) / 1000, times };
}
