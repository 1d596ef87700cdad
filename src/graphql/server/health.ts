import type { Plugin } from 'graphql-yoga';

/** Answers at `path`: 200 while the store answers, else 503. */
export function answerHealth(path: string, probe: () => Promise<unknown>): Plugin {
  return {
    onRequest({ request, url, fetchAPI, endResponse }) {
      if (url.pathname !== path || request.method !== 'GET') return undefined;
      const answer = (status: string, code: number): void => {
        endResponse(fetchAPI.Response.json({ status }, { status: code }));
      };
      return probe().then(
        () => {
          answer('ok', 200);
        },
        () => {
          answer('no store', 503);
        },
      );
    },
  };
}
