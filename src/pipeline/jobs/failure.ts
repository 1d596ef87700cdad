import { FetchError } from '../../adapters/http/errors.js';
import { InputError } from '../../shared/errors.js';
import { ThreadLostError } from '../threads/index.js';

/** Why a job failed, and whether that may pass. */
export interface Failure {
  /** Stable: the code of an InputError or FetchError, or one of ours. */
  readonly code: string;
  /** A sentence for people, without a trace or a path. */
  readonly message: string;
  readonly permanent: boolean;
  /** How long somebody asks to be left alone, in milliseconds, when somebody does. */
  readonly retryAfterMs?: number;
  /** It is no fault of the job, which is not counted against it. */
  readonly innocent?: boolean;
}

/** Classes of Postgres' error codes that say that the store cannot be used now, and errors of sockets that say the same. */
const STORE_AWAY = /^(?:08|53|57P|ECONN|EPIPE|ETIMEDOUT|EHOST|P10(?:01|02|08|17)|P2024)/;

/** Codes of an error and of what caused it. */
function codesOf(error: unknown, depth = 0): string[] {
  if (typeof error !== 'object' || error === null || depth > 4) return [];
  const { code, cause, meta } = error as Record<string, unknown>;
  const driver = (meta as Record<string, unknown> | undefined)?.['driverAdapterError'];
  return [
    ...(typeof code === 'string' ? [code] : []),
    ...codesOf(cause, depth + 1),
    ...codesOf(driver, depth + 1),
  ];
}

const isStoreAway = (error: unknown): boolean =>
  codesOf(error).some((code) => STORE_AWAY.test(code)) ||
  (error instanceof Error &&
    /connection (?:terminated|timeout|ended)|cannot be used \(/i.test(error.message));

const AWAY: Failure = {
  code: 'STORE_AWAY',
  message: 'the store could not be reached',
  permanent: false,
  innocent: true,
};

/** Reads why a job failed. */
export function failureOf(error: unknown): Failure {
  if (error instanceof InputError)
    return { code: error.code, message: `${error.place}: ${error.message}`, permanent: true };
  if (error instanceof FetchError) {
    const { code, message, retryable, retryAfterMs } = error;
    const said = retryAfterMs === undefined ? {} : { retryAfterMs };
    return { code, message: `${error.url} ${message}`, permanent: !retryable, ...said };
  }
  if (isStoreAway(error)) return AWAY;
  if (error instanceof ThreadLostError)
    return { code: 'INTERRUPTED', message: 'the thread that worked at it has ended', permanent: false };
  return { code: 'INTERNAL', message: 'something went wrong on our side; it was logged', permanent: false };
}

/** When what failed is tried again. */
export interface RetryPolicy {
  /** Failures of one step after which a job is given up. */
  readonly most: number;
  /** From the first failure to the next attempt; each time it is `factor` times as long. */
  readonly firstMs: number;
  readonly factor: number;
  readonly longestMs: number;
  /** Times that a job may take its worker down with it, or be lost with one, before it is given up. */
  readonly mostInterrupted: number;
}

const SECOND = 1_000;
const HOUR = 3_600 * SECOND;

/** Half a minute, then three times as long each time: what a site mends within the hour is found. */
export const RETRIES: RetryPolicy = {
  most: 6,
  firstMs: 30 * SECOND,
  factor: 3,
  longestMs: 6 * HOUR,
  mostInterrupted: 10,
};

/** What failed for want of the store is tried again as soon as that may be back. */
const INNOCENT_MS = 2 * SECOND;

/** Whoever asks to be left alone for longer is asked again after a day. */
const LONGEST_WISH_MS = 24 * HOUR;

/**
 * How long to wait before the next attempt, in milliseconds; null to give up. Drawn from the upper half, so that what failed
 * together does not come back together.
 *
 * @param failures of this step, the present one included
 * @param random from 0 to 1
 */
export function pauseAfter(
  failure: Failure,
  failures: number,
  policy: RetryPolicy,
  random: number,
): number | null {
  if (failure.permanent || (failures >= policy.most && failure.innocent !== true)) return null;
  const first = failure.innocent === true ? Math.min(policy.firstMs, INNOCENT_MS) : policy.firstMs;
  const times = failure.innocent === true ? 0 : failures - 1;
  const grown = Math.min(first * policy.factor ** times, policy.longestMs);
  const wish = Math.min(failure.retryAfterMs ?? 0, LONGEST_WISH_MS);
  return Math.max(grown * (0.5 + random / 2), wish);
}
