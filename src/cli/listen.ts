import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { StartError } from './report.js';

const SWEEP_MS = 50;

/** Where a server listens. */
export interface Place {
  readonly port: number;
  readonly host: string;
}

const ADVICE: Readonly<Record<string, (place: Place) => string>> = {
  EADDRINUSE: ({ port }) =>
    `port ${String(port)} is taken: stop what uses it, or choose another with PORT=${port === 4001 ? '4002' : '4001'}`,
  EACCES: ({ port }) =>
    `port ${String(port)} may not be opened by this user: choose one above 1023 with PORT=4000`,
  EADDRNOTAVAIL: ({ host }) => `${host} is no address of this machine: set HOST to one that is`,
  ENOTFOUND: ({ host }) => `${host} is no known host: set HOST to an address of this machine`,
};

/**
 * Opens the port.
 *
 * @throws StartError that says what to do
 */
export function listen(server: Server, place: Place): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const advice = ADVICE[cause.code ?? '']?.(place);
      const message = advice ?? `cannot listen on ${place.host}:${String(place.port)}: ${cause.message}`;
      reject(new StartError(message, { cause }));
    });
    server.listen(place.port, place.host, resolve);
  });
}

/**
 * Closes the port, and every connection once its running request is answered; what still runs after `patienceMs` is cut.
 * @returns whether something had to be cut
 */
export function closeServer(server: Server, patienceMs: number): Promise<boolean> {
  return new Promise((resolve) => {
    let patient = true;
    // A connection that falls idle later would be kept for its next request.
    const sweep = setInterval(() => {
      server.closeIdleConnections();
    }, SWEEP_MS);
    const cut = setTimeout(() => {
      patient = false;
      server.closeAllConnections();
    }, patienceMs);
    server.close(() => {
      clearInterval(sweep);
      clearTimeout(cut);
      resolve(!patient);
    });
    server.closeIdleConnections();
  });
}

/** The IP address that a listening server is bound to. */
// A server that listens on a port has an address of this form.
export const boundTo = (server: Server): string => (server.address() as AddressInfo).address;

/** The address of a listening server, as a browser on this machine would write it. */
export function addressOf(server: Server, host: string): string {
  // A server that listens on a port has an address of this form.
  const { port } = server.address() as AddressInfo;
  const local = ['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host);
  const shown = host.includes(':') ? `[${host}]` : host;
  return `http://${local ? 'localhost' : shown}:${String(port)}`;
}
