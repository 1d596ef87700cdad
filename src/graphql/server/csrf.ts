import type { IncomingMessage } from 'node:http';
import type { Plugin } from 'graphql-yoga';

/** A header that a page of another site cannot send without asking first. */
export const PREFLIGHT_HEADER = 'x-corroborate-preflight';

const JSON_TYPE = /^application\/(?:graphql\+)?json(?:\s*;|$)/i;

/** As it was sent: where a framework has parsed a form, its request passes for JSON by the time it comes here. */
function typeAsSent({ rawHeaders }: IncomingMessage): string | undefined {
  const at = rawHeaders.findIndex((name, index) => index % 2 === 0 && name.toLowerCase() === 'content-type');
  return at < 0 ? undefined : rawHeaders[at + 1];
}

/**
 * Refuses the POSTs that a browser sends for any web site without asking this server: forms and plain text. JSON is not
 * among them, because browsers ask before they send it to another site.
 */
export function refuseSimplePosts(): Plugin {
  return {
    onRequest({ request, serverContext, fetchAPI, endResponse }) {
      if (request.method !== 'POST' || request.headers.has(PREFLIGHT_HEADER)) return;
      const { req } = serverContext as { readonly req?: IncomingMessage };
      const type = req === undefined ? request.headers.get('content-type') : typeAsSent(req);
      if (JSON_TYPE.test(type ?? '')) return;
      const message = `Send application/json, or a ${PREFLIGHT_HEADER} header with any value.`;
      const errors = [{ message, extensions: { code: 'UNSUPPORTED_MEDIA_TYPE' } }];
      endResponse(fetchAPI.Response.json({ errors }, { status: 415 }));
    },
  };
}
