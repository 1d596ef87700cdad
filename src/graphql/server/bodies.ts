import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';

/** A request of a framework that may have read its body already and left what it found here. */
type HostRequest = IncomingMessage & { readonly body?: unknown };

const isEmpty = (body: unknown): boolean => body == null || Object.keys(body).length === 0;

/** Nothing can be read from it any more, and nobody left what was read: waiting for it would take for ever. */
const isLost = (request: HostRequest): boolean => request.readableDidRead && isEmpty(request.body);

const LOST = {
  message:
    'The body of this request was read before it came to Corroborate. Mount it before what parses bodies, or let that leave the parsed body as request.body.',
  extensions: { code: 'BODY_ALREADY_READ' },
};

function refuse(response: ServerResponse): void {
  response.writeHead(500, { 'content-type': 'application/json' }).end(JSON.stringify({ errors: [LOST] }));
}

/** Takes requests whose body a framework has parsed as well, and says what is wrong where it kept none of it. */
export function takingParsed(listener: RequestListener): RequestListener {
  return (request, response) => {
    if (isLost(request)) refuse(response);
    else listener(request, response);
  };
}
