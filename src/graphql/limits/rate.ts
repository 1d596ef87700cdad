import type { GraphQLError } from 'graphql';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Plugin } from 'graphql-yoga';
import type { ApiLimits } from './limits.js';
import { refusal } from './refusal.js';

const SECONDS = 60;

/** Names who sent a request, for counting; null for one that is not counted, as those made in memory. */
export type CallerOf = (request: Request) => string | null;

/** Counts what each caller asks for. */
export interface Rate {
  /** Counts every GraphQL operation. */
  readonly plugin: Plugin;
  /** Counts something else that a request asks for; the error to answer with when that is too much. */
  readonly refuse: (request: Request) => Promise<GraphQLError | null>;
}

/**
 * Allows each caller so many operations a minute. Counted in this process: behind several processes each allows as many.
 * A refusal has status 429 and says when to come again.
 */
export function limitRate(limits: ApiLimits, callerOf: CallerOf): Rate {
  if (limits.operationsPerMinute === 0) return { plugin: {}, refuse: () => Promise.resolve(null) };
  const limiter = new RateLimiterMemory({ points: limits.operationsPerMinute, duration: SECONDS });
  const refused = (state: unknown): GraphQLError => {
    if (!(state instanceof RateLimiterRes)) throw state;
    const { consumedPoints, msBeforeNext } = state;
    const headers = { 'retry-after': String(Math.max(1, Math.ceil(msBeforeNext / 1000))) };
    const http = { status: 429, headers };
    return refusal('operationsPerMinute', consumedPoints, limits.operationsPerMinute, http);
  };
  const refuse = (request: Request): Promise<GraphQLError | null> => {
    const caller = callerOf(request);
    return caller === null ? Promise.resolve(null) : limiter.consume(caller).then(() => null, refused);
  };
  const plugin: Plugin = {
    onParams: ({ request, setResult }) =>
      refuse(request).then((error) => {
        if (error !== null) setResult({ errors: [error] });
      }),
  };
  return { plugin, refuse };
}
