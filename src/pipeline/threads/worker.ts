/**
 * A thread that takes pages in: a whole workspace with connections of its own. It reads chunks as they come and writes one
 * when it is told to, before it reads on, because all other threads wait for what is written.
 */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import type { PageInput } from '../../pages/index.js';
import type { PreparedPage } from '../preparing.js';
import { openWorkspace, type Workspace } from '../workspace.js';
import { packError } from './errors.js';
import type { Answer, Order, PackedError, PackedTaken, StageTime, ThreadOptions } from './messages.js';

type Read = PreparedPage | { readonly error: PackedError };

/** What was spent since it was last told. */
interface Spent {
  readonly times: StageTime[];
  statements: number;
}

class Reader {
  private readonly chunks = new Map<number, readonly Read[]>();
  private reading: Promise<void> = Promise.resolve();
  private writing: Promise<void> = Promise.resolve();

  constructor(
    private readonly workspace: Workspace,
    private readonly answer: (answer: Answer) => void,
    private readonly spent: Spent,
  ) {}

  read(chunk: number, pages: readonly PageInput[]): void {
    this.reading = this.reading.then(async () => {
      const read: Read[] = [];
      for (const page of pages) {
        // Lets an order to write come in between two pages.
        await nextTurn();
        await this.writing;
        read.push(
          await this.workspace.prepare(page).catch((error: unknown) => ({ error: packError(error) })),
        );
      }
      this.chunks.set(chunk, read);
      this.answer({ kind: 'read', chunk });
    });
  }

  write(chunk: number): void {
    const read = this.chunks.get(chunk) ?? [];
    this.chunks.delete(chunk);
    this.writing = this.writing.then(async () => {
      const prepared = read.filter((page): page is PreparedPage => !('error' in page));
      const taken = await this.workspace.ingestPrepared(prepared);
      let next = 0;
      const packed = read.map((page): PackedTaken => {
        if ('error' in page) return page;
        const { report, error } = taken[next++] ?? { report: null, error: new Error('a page was lost') };
        return report === null ? { error: packError(error) } : { report };
      });
      const { times, statements } = this.spent;
      this.spent.statements = 0;
      this.answer({ kind: 'written', chunk, taken: packed, times: times.splice(0), statements });
    });
  }

  async close(): Promise<void> {
    await this.reading;
    await this.writing;
    await this.workspace.close();
  }
}

async function serve(port: NonNullable<typeof parentPort>): Promise<void> {
  const answer = (message: Answer): void => {
    port.postMessage(message);
  };
  const spent: Spent = { times: [], statements: 0 };
  // Given by the pool, as these options.
  const options = workerData as ThreadOptions;
  const workspace = await openWorkspace(
    options,
    (stage, milliseconds) => spent.times.push([stage, milliseconds]),
    (statements) => (spent.statements += statements),
  );
  const reader = new Reader(workspace, answer, spent);
  port.on('message', (order: Order) => {
    if (order.kind === 'read') reader.read(order.chunk, order.pages);
    else if (order.kind === 'write') reader.write(order.chunk);
    else
      void reader.close().finally(() => {
        port.close();
      });
  });
  answer({ kind: 'open' });
}

if (parentPort !== null) {
  const port = parentPort;
  serve(port).catch((error: unknown) => {
    const answer: Answer = { kind: 'failed', error: packError(error) };
    port.postMessage(answer);
    port.close();
  });
}
