import type { Plugin } from 'graphql-yoga';

export const HEALTH_PATH = '/health';

/** Answers /health: 200 while the store answers, else 503. */
export function answerHealth(probe: () => Promise<unknown>): Plugin {
  return {
    async onRequest({ request, url, fetchAPI, endResponse }) {
      if (url.pathname !== HEALTH_PATH || request.method !== 'GET') return;
      const alive = await probe().then(
        () => true,
        () => false,
      );
      endResponse(
        fetchAPI.Response.json({ status: alive ? 'ok' : 'no store' }, { status: alive ? 200 : 503 }),
      );
    },
  };
}
