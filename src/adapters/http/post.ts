import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { request } from 'undici';
import { readAllowList, type AllowList } from './addresses.js';
import { checkHost, createAgent } from './agent.js';
import { FETCH_LIMITS, type FetchLimits } from './limits.js';
import { withDeadline } from './deadline.js';
import { explainFailure, readAddress } from './request.js';

/** What came of sending something. */
export interface Posted {
  /** Status of the answer; null when there was none. */
  readonly status: number | null;
  /** What was wrong, in a few words; null when nothing was. */
  readonly error: string | null;
  /** How long it took. */
  readonly milliseconds: number;
  /** How long the receiver asks to be left alone, when it does. */
  readonly retryAfterMs: number | null;
}

/** Something to be sent. */
export interface Post {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Sends to addresses that others have named: never to private ones, and nowhere it is sent on to. */
export interface Poster {
  readonly post: (post: Post, signal: AbortSignal) => Promise<Posted>;
  /** Ends all connections, running ones included. */
  readonly close: () => Promise<void>;
}

/** An answer is read so far, to keep its connection, and then cut. */
const ANSWER_BYTES = 64_000;

/** The receiver is to say that it has the message, and to work on it later. */
export const POST_TIMEOUT_MS = 10_000;

const LIMITS: FetchLimits = {
  ...FETCH_LIMITS,
  transferBytes: ANSWER_BYTES,
  connectMs: POST_TIMEOUT_MS,
  headersMs: POST_TIMEOUT_MS,
  idleMs: POST_TIMEOUT_MS,
  totalMs: POST_TIMEOUT_MS,
};

const isRedirect = (status: number): boolean => status >= 300 && status < 400;

function errorOf(status: number): string | null {
  if (status >= 200 && status < 300) return null;
  if (isRedirect(status)) return 'sends on to another address, which is not followed: register that one';
  return `answers with status ${String(status)}, expected 200 to 299`;
}

const secondsIn = (header: string | string[] | undefined): number | null =>
  typeof header === 'string' && /^\d{1,6}$/.test(header) ? Number(header) * 1000 : null;

/** Reads an answer that nobody looks at, so that its connection serves the next message. */
async function discard(body: Readable): Promise<void> {
  body.resume();
  // What it says does not matter, nor that it breaks off: its status has come.
  await once(body, 'close').catch(() => body.destroy());
}

/**
 * Checks an address that somebody names to be sent to.
 * @throws FetchError BAD_ADDRESS, ForbiddenAddressError for an address that is itself not public
 */
export function checkPostAddress(url: string, allowed: AllowList): void {
  checkHost(readAddress(url).hostname, allowed);
}

/**
 * Opens a poster.
 * @param allow hosts, addresses and ranges to reach although they are not public
 * @throws AllowListError for an entry that cannot be read
 */
export function createPoster(allow: readonly string[] = []): Poster {
  const allowed = readAllowList(allow);
  const dispatcher = createAgent(allowed, LIMITS);
  const send = async ({ url, headers, body }: Post, signal: AbortSignal) => {
    checkPostAddress(url, allowed);
    return withDeadline(POST_TIMEOUT_MS, signal, async (limited) => {
      const answer = await request(url, { dispatcher, method: 'POST', headers, body, signal: limited });
      await discard(answer.body);
      return { status: answer.statusCode, retryAfterMs: secondsIn(answer.headers['retry-after']) };
    });
  };
  return {
    post: async (post, signal) => {
      const start = performance.now();
      const milliseconds = () => Math.round(performance.now() - start);
      try {
        const { status, retryAfterMs } = await send(post, signal);
        return { status, error: errorOf(status), milliseconds: milliseconds(), retryAfterMs };
      } catch (error) {
        const { message } = explainFailure(post.url, error);
        return { status: null, error: message, milliseconds: milliseconds(), retryAfterMs: null };
      }
    },
    close: () => dispatcher.destroy(),
  };
}
