import type { Plugin } from 'graphql-yoga';
import type { Metrics } from '../../adapters/telemetry/metrics.js';
import { missingScope, type Caller } from '../access/caller.js';
import { answerError } from '../errors/answer.js';

/** Answers at `path` as Prometheus reads it. Needs READ, like everything that tells of the store. */
export function answerMetrics(
  path: string,
  metrics: Metrics,
  callerOf: (request: Request) => Caller,
): Plugin {
  return {
    async onRequest({ request, url, fetchAPI, endResponse }) {
      if (url.pathname !== path || request.method !== 'GET') return;
      const caller = callerOf(request);
      if (caller.scopes.has('READ')) {
        const headers = { 'content-type': metrics.contentType };
        endResponse(new fetchAPI.Response(await metrics.text(), { headers }));
      } else endResponse(answerError(missingScope(caller, 'READ'), fetchAPI));
    },
  };
}
