import type { Plugin } from 'graphql-yoga';
import type { Metrics } from '../../adapters/telemetry/metrics.js';
import { missingScope, type Caller } from '../access/caller.js';
import { answerError } from '../errors/answer.js';
import type { Asked } from '../server/asked.js';

/** Answers at `path` as Prometheus reads it. Needs READ, like everything that tells of the store. */
export function answerMetrics(
  path: string,
  metrics: Metrics,
  callerOf: (request: Request) => Caller,
): Plugin {
  const answer = async ({ request, fetchAPI, endResponse }: Asked): Promise<void> => {
    const caller = callerOf(request);
    if (caller.scopes.has('READ')) {
      const headers = { 'content-type': metrics.contentType };
      endResponse(new fetchAPI.Response(await metrics.text(), { headers }));
    } else endResponse(answerError(missingScope(caller, 'READ'), fetchAPI));
  };
  return {
    onRequest: (asked) =>
      asked.url.pathname === path && asked.request.method === 'GET' ? answer(asked) : undefined,
  };
}
