import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach } from 'vitest';

/** A web site on this machine. */
export interface Site {
  /** Without a slash at its end. */
  readonly base: string;
  /** What it answers by path; a path that is not here answers 404, robots.txt included. */
  readonly paths: Record<string, RequestListener>;
  /** Paths that were asked for, in their order, robots.txt left out. */
  readonly asked: string[];
}

/** Makes sites that go after each test. Call it at the top of a file. */
export function useSites(): (paths: Record<string, RequestListener>) => Promise<Site> {
  let servers: Server[] = [];
  afterEach(() => {
    for (const server of servers.splice(0)) {
      server.closeAllConnections();
      server.close();
    }
    servers = [];
  });
  return async (paths) => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      const path = request.url ?? '';
      if (path !== '/robots.txt') asked.push(path);
      const handle = paths[path];
      if (handle === undefined) response.writeHead(404).end();
      else handle(request, response);
    });
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    // A server that listens on a port has an address of this form.
    const { port } = server.address() as AddressInfo;
    return { base: `http://127.0.0.1:${String(port)}`, paths, asked };
  };
}

/** Answers with a body of a media type. */
export const answer =
  (
    body: string | Buffer,
    type = 'text/html; charset=utf-8',
    headers: Record<string, string> = {},
  ): RequestListener =>
  (_, response) =>
    response.writeHead(200, { 'content-type': type, ...headers }).end(body);

/** A page with one report. */
export const reportPage = (title: string, ...paragraphs: string[]): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1>${paragraphs
    .map((text) => `<p>${text}</p>`)
    .join('')}</article></body></html>`;

/** A report of its own for each number, long enough to be one. */
export const fireReport = (n: number): string =>
  reportPage(
    `Fire in hall ${String(n)} of the Tampere mills injures ${String(n + 2)}`,
    `A fire in hall ${String(n)} of the Tampere mills injured ${String(n + 2)} workers on Monday, the fire service said.`,
    `The flames in hall ${String(n)} were put out before noon, and ${String(n + 40)} people were led outside, spokeswoman Aino Laine told reporters.`,
  );
