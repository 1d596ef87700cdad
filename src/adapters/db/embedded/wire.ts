import { connect, type Socket } from 'node:net';
import type { KeeperAddress } from './address.js';

/** What a keeper tells a process that asks to join. */
export type KeeperReply =
  | { readonly kind: 'serving'; readonly url: string }
  | { readonly kind: 'failed'; readonly message: string }
  /** Its last user has left: ask again, another keeper will answer. */
  | { readonly kind: 'stopping' };

/** What a leaving process is told: whether the server went down with it. */
export type Farewell = { readonly kind: 'left' } | { readonly kind: 'stopped' };

const GREETING_SECONDS = 10;
/** Whoever sends more without an end speaks another language. */
const LONGEST_LINE = 10_000;

/** A keeper's end of the line: text that arrives in lines. */
export class Line {
  readonly socket: Socket;
  readonly #waiting: ((line: string | null) => void)[] = [];
  readonly #arrived: string[] = [];
  #rest = '';

  constructor(socket: Socket) {
    this.socket = socket;
    socket.setEncoding('utf8');
    socket.on('data', (chunk: string) => this.#receive(chunk));
    socket.on('close', () => this.#waiting.splice(0).forEach((resolve) => resolve(null)));
    // A broken connection closes, and closing is what matters to both ends.
    socket.on('error', () => socket.destroy());
  }

  /** The next line; null when the other end is gone. */
  read(): Promise<string | null> {
    const line = this.#arrived.shift();
    if (line !== undefined) return Promise.resolve(line);
    if (this.socket.destroyed) return Promise.resolve(null);
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  write(line: string): void {
    if (this.socket.writable) this.socket.write(`${line}\n`);
  }

  #receive(chunk: string): void {
    const lines = (this.#rest + chunk).split('\n');
    this.#rest = lines.pop() ?? '';
    if (this.#rest.length > LONGEST_LINE) this.socket.destroy();
    for (const line of lines) {
      const resolve = this.#waiting.shift();
      if (resolve === undefined) this.#arrived.push(line);
      else resolve(line);
    }
  }
}

/** Calls a keeper; null when nobody, or somebody else, answers at that address. */
export async function callKeeper(address: KeeperAddress): Promise<Line | null> {
  const line = new Line(connect(address.port, '127.0.0.1'));
  const timer = setTimeout(() => line.socket.destroy(), GREETING_SECONDS * 1000);
  const greeting = await line.read();
  clearTimeout(timer);
  if (greeting === address.id) return line;
  line.socket.destroy();
  return null;
}
