import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Plugin } from 'graphql-yoga';
import type { ApiLimits } from './limits.js';
import { refusal } from './refusal.js';

const SECONDS = 60;

/** Names who sent a request, for counting; null for one that is not counted, as those made in memory. */
export type CallerOf = (request: Request) => string | null;

/**
 * Allows each caller so many operations a minute. Counted in this process: behind several processes each allows as many.
 * A refusal has status 429 and says when to come again.
 */
export function limitRate(limits: ApiLimits, callerOf: CallerOf): Plugin {
  if (limits.operationsPerMinute === 0) return {};
  const limiter = new RateLimiterMemory({ points: limits.operationsPerMinute, duration: SECONDS });
  return {
    async onParams({ request, setResult }) {
      const caller = callerOf(request);
      if (caller === null) return;
      try {
        await limiter.consume(caller);
      } catch (state) {
        if (!(state instanceof RateLimiterRes)) throw state;
        const { consumedPoints, msBeforeNext } = state;
        const headers = { 'retry-after': String(Math.max(1, Math.ceil(msBeforeNext / 1000))) };
        const http = { status: 429, headers };
        setResult({
          errors: [refusal('operationsPerMinute', consumedPoints, limits.operationsPerMinute, http)],
        });
      }
    },
  };
}
