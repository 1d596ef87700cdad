import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { feed, heavyReport, report } from './reports.js';

type Answer = (response: ServerResponse, n: number, base: string) => void;

const html = (response: ServerResponse, body: string | Buffer, type = 'text/html; charset=utf-8'): void => {
  response.writeHead(200, { 'content-type': type }).end(body);
};

/** So that a feed of twenty has 5 MB. */
const LARGE_ITEM = 250_000;
const BOMB = gzipSync(Buffer.alloc(60_000_000, 32));
const ENTITIES = `<!DOCTYPE l [<!ENTITY a "${'x'.repeat(1000)}"><!ENTITY b "${'&a;'.repeat(1000)}"><!ENTITY c "${'&b;'.repeat(1000)}">]><rss version="2.0"><channel><title>&c;</title><item><title>&c;</title><link>/listed/7</link></item></channel></rss>`;

/** Reports, as sites give them. */
function reports(): Readonly<Record<string, Answer>> {
  const asked = new Map<number, number>();
  const times = (n: number): number => {
    asked.set(n, (asked.get(n) ?? 0) + 1);
    return asked.get(n) ?? 1;
  };
  return {
    ok: (response, n) => html(response, report(n)),
    listed: (response, n) => html(response, report(n)),
    slow: (response, n) => void setTimeout(() => html(response, report(n)), 700),
    charset: (response, n) => html(response, Buffer.from(report(n), 'latin1'), 'text/html; charset=utf-16'),
    shaky: (response, n) => (times(n) === 1 ? response.writeHead(500).end() : html(response, report(n))),
    edited: (response, n) => html(response, report(n % 50, times(n % 50))),
    heavy: (response, n) => html(response, heavyReport(n)),
  };
}

function drip(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/html' });
  const drops = setInterval(() => response.write('<p>'), 400);
  response.on('close', () => {
    clearInterval(drops);
  });
}

/** What sites do wrong. */
const FAULTS: Readonly<Record<string, Answer>> = {
  stuck: () => undefined,
  drip,
  cut: (response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'content-length': '9999' });
    response.write('<html>', () => response.destroy());
  },
  loop: (response, n) => response.writeHead(302, { location: `/loop/${String(n + 1)}` }).end(),
  inward: (response) => response.writeHead(302, { location: 'http://10.0.0.1/' }).end(),
  bomb: (response) =>
    response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end(BOMB),
  down: (response) => response.writeHead(503).end(),
  gone: (response) => response.writeHead(404).end(),
  picture: (response) => html(response, 'x', 'image/png'),
  empty: (response) => html(response, '  '),
  binary: (response) => html(response, `<p>${'\u0000\u0001'.repeat(500)}`),
};

/** Feeds, right and wrong. */
function feeds(): Readonly<Record<string, Answer>> {
  let news = 0;
  const rss = 'application/rss+xml';
  return {
    feed: (response, _n, base) => html(response, feed(base, (news += 3), 20), rss),
    large: (response, _n, base) => html(response, feed(base, (news += 3), 20, LARGE_ITEM), rss),
    broken: (response) => html(response, '<rss><channel><item><title>x</tit', 'text/xml'),
    entities: (response) => html(response, ENTITIES, 'text/xml'),
    nofeed: (response) => response.writeHead(410).end(),
  };
}

/** Some hosts of such a site. */
export interface SoakSite {
  readonly bases: readonly string[];
  readonly close: () => void;
}

async function open(): Promise<Server> {
  const table = { ...reports(), ...FAULTS, ...feeds() };
  const server = createServer((request: IncomingMessage, response) => {
    const [, kind = '', n = '0'] = (request.url ?? '').split('/');
    const answer = table[kind];
    if (answer === undefined) response.writeHead(404).end();
    else answer(response, Number(n), `http://${request.headers.host ?? ''}`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

/** Opens a site on as many ports as it has hosts. */
export async function openSite(hosts: number): Promise<SoakSite> {
  const servers = await Promise.all(Array.from({ length: hosts }, open));
  return {
    // A server that listens on a port has an address of this form.
    bases: servers.map((server) => `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`),
    close: () => {
      for (const server of servers) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}
