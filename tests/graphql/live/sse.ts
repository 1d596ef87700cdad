import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Api } from '../../../src/graphql/index.js';

/** What a client of a subscription receives. */
export interface Received {
  readonly data?: Record<string, Record<string, unknown> | null> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
}

export interface Subscription {
  /** Held, because undici cancels a body that nobody reads yet when its response is collected as garbage. */
  readonly response: Response;
  /** The next answer; null when the server has said that there is no more. */
  readonly next: () => Promise<Received | null>;
  /** Goes away without a word, as a closed browser tab does. */
  readonly close: () => void;
}

/** Reads Server-Sent Events, comments aside. */
async function* eventsOf(body: ReadableStream<Uint8Array>): AsyncGenerator<{ event: string; data: string }> {
  let text = '';
  const reader = body.getReader();
  const decoder = new TextDecoder();
  for (let read = await reader.read(); read.done !== true; read = await reader.read()) {
    text += decoder.decode(read.value, { stream: true });
    const blocks = text.split('\n\n');
    text = blocks.pop() ?? '';
    for (const block of blocks) {
      const field = (name: string) => new RegExp(`^${name}:? ?(.*)$`, 'm').exec(block)?.[1] ?? '';
      if (!block.startsWith(':')) yield { event: field('event'), data: field('data') };
    }
  }
}

/** Subscribes over HTTP, as any client does. */
export async function subscribe(url: string, query: string, authorization?: string): Promise<Subscription> {
  const away = new AbortController();
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      ...(authorization === undefined ? {} : { authorization }),
    },
    body: JSON.stringify({ query }),
    signal: away.signal,
  });
  if (response.body === null) throw new Error(`no body, status ${String(response.status)}`);
  const events = eventsOf(response.body);
  return {
    response,
    next: async () => {
      const { value, done } = await events.next();
      if (done === true) throw new Error('The connection ended before the server said so.');
      return value.event === 'complete' ? null : (JSON.parse(value.data) as Received);
    },
    close: () => {
      away.abort();
    },
  };
}

export interface Served {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves an API on a socket of its own. */
export async function serveApi(api: Api): Promise<Served> {
  const server: Server = createServer(api.listener);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/graphql`,
    close: () =>
      new Promise((closed) => {
        server.close(() => {
          closed();
        });
        server.closeAllConnections();
      }),
  };
}
