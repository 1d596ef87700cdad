import { connect, createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterAll } from 'vitest';

/** A way to a database that can be cut. */
export interface Proxy {
  /** The database's address through it. */
  readonly url: string;
  /** Breaks every connection and lets none in, as if the server or the client were gone. */
  readonly cut: () => void;
  readonly mend: () => void;
}

async function open(url: string, servers: Server[]): Promise<Proxy> {
  const target = new URL(url);
  const sockets = new Set<Socket>();
  let whole = true;
  const server = createServer((near) => {
    if (!whole) {
      near.destroy();
      return;
    }
    const far = connect(Number(target.port), target.hostname);
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        sockets.delete(socket);
        other.destroy();
      });
      socket.pipe(other);
    }
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const through = new URL(url);
  // A server that listens on a port has an address of this form.
  through.port = String((server.address() as AddressInfo).port);
  through.hostname = '127.0.0.1';
  return {
    url: through.href,
    cut: () => {
      whole = false;
      for (const socket of sockets) socket.destroy();
    },
    mend: () => {
      whole = true;
    },
  };
}

/** Opens ways to databases that go after the tests. Call it at the top of a file. */
export function useProxies(): (url: string) => Promise<Proxy> {
  const servers: Server[] = [];
  afterAll(() => {
    for (const server of servers) server.close();
  });
  return (url) => open(url, servers);
}
