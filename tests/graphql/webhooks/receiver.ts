import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A message as it came. */
export interface Message {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A real receiver on this machine. */
export interface Receiver {
  readonly url: string;
  /** What to answer the next messages with; 204 when nothing is left to say. */
  readonly answers: (number | { readonly status: number; readonly headers: Record<string, string> })[];
  /** The next message, waited for. */
  readonly next: () => Promise<Message>;
  /** Messages that came and were not asked for. */
  readonly unread: () => number;
  readonly close: () => Promise<void>;
}

export async function startReceiver(): Promise<Receiver> {
  const answers: Receiver['answers'] = [];
  const messages: Message[] = [];
  const waiting: ((message: Message) => void)[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const message = { headers: request.headers, body };
      const reader = waiting.shift();
      if (reader === undefined) messages.push(message);
      else reader(message);
      const answer = answers.shift() ?? 204;
      if (typeof answer === 'number') response.writeHead(answer).end();
      else response.writeHead(answer.status, answer.headers).end();
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/hook`,
    answers,
    next: () => {
      const message = messages.shift();
      return message === undefined
        ? new Promise((resolve) => waiting.push(resolve))
        : Promise.resolve(message);
    },
    unread: () => messages.length,
    close: () =>
      new Promise((closed) => {
        server.close(() => {
          closed();
        });
        server.closeAllConnections();
      }),
  };
}

/** The title of the article that a message tells of. */
export const titleIn = ({ body }: Message) =>
  (JSON.parse(body) as { data: { articleIngested: { article: { title: string } } } }).data.articleIngested
    .article.title;
