/**
 * A thread that reads: it loads no store, and packs what it has read for the thread that writes.
 */
import { parentPort } from 'node:worker_threads';
import { serialize } from 'node:v8';
import { goBehind } from '../../adapters/process/priority.js';
import { preparePage, type PreparedPage } from '../preparing.js';
import { packError } from './errors.js';
import type { Answer, Order, PackedPage, StageTime } from './messages.js';
import { BEHIND } from './shares.js';

/** `serialize` gives a buffer of its own, which can be handed over. */
const packed = (page: PreparedPage) => serialize(page) as PackedPage;

async function read({ number, page }: Extract<Order, { kind: 'read' }>): Promise<Answer> {
  const times: StageTime[] = [];
  try {
    const prepared = await preparePage({ trace: (...time) => times.push(time) }, page);
    return { kind: 'read', number, packed: packed(prepared), times };
  } catch (error) {
    return { kind: 'unreadable', number, error: packError(error) };
  }
}

function serve(port: NonNullable<typeof parentPort>): void {
  let reading: Promise<void> = Promise.resolve();
  port.on('message', (order: Order) => {
    reading = reading.then(async () => {
      if (order.kind === 'close') port.close();
      if (order.kind !== 'read') return;
      const answer = await read(order);
      // Handed over, not copied.
      const handed = answer.kind === 'read' && answer.packed !== null ? [answer.packed.buffer] : [];
      port.postMessage(answer, handed);
    });
  });
  port.postMessage({ kind: 'open' } satisfies Answer);
}

if (parentPort !== null) {
  goBehind(BEHIND.reader);
  serve(parentPort);
}
