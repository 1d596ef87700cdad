import type { Plugin } from 'graphql-yoga';

/** Answers at `path`: 200 while the store answers, else 503. */
export function answerHealth(path: string, probe: () => Promise<unknown>): Plugin {
  return {
    async onRequest({ request, url, fetchAPI, endResponse }) {
      if (url.pathname !== path || request.method !== 'GET') return;
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
