/**
 * The thread that writes: a whole workspace. It alone links, so that what it remembers of events stays true and hot events are
 * kept in one place; while it has nothing to write it reads as the others do.
 */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { deserialize } from 'node:v8';
import { parentPort, workerData } from 'node:worker_threads';
import { goBehind } from '../../adapters/process/priority.js';
import type { PreparedPage } from '../preparing.js';
import { openWorkspace, type Workspace } from '../workspace.js';
import { packError } from './errors.js';
import type { Answer, Order, PackedTaken, StageTime, StoreAddress, ToWrite } from './messages.js';
import { BEHIND } from './shares.js';

/** What was spent since it was last told. */
interface Spent {
  times: StageTime[];
  statements: number;
}

type Reading = Extract<Order, { kind: 'read' }>;

class Writer {
  private readonly writes: (readonly ToWrite[])[] = [];
  private readonly reads: Reading[] = [];
  /** Pages that it has read itself. */
  private readonly own = new Map<number, PreparedPage>();
  private working: Promise<void> | null = null;

  constructor(
    private readonly workspace: Workspace,
    private readonly answer: (answer: Answer) => void,
    private readonly spent: Spent,
  ) {}

  take(order: Exclude<Order, { kind: 'close' }>): void {
    if (order.kind === 'read') this.reads.push(order);
    else this.writes.push(order.pages);
    this.working ??= this.work().finally(() => (this.working = null));
  }

  /** Writing goes first: all threads wait for what is written. */
  private async work(): Promise<void> {
    for (;;) {
      // Lets an order to write come in between two pages.
      await nextTurn();
      const pages = this.writes.shift();
      if (pages !== undefined) {
        await this.write(pages);
        continue;
      }
      const reading = this.reads.shift();
      if (reading === undefined) return;
      await this.read(reading);
    }
  }

  private timesSpent(): readonly StageTime[] {
    const { times } = this.spent;
    this.spent.times = [];
    return times;
  }

  private async read({ number, page }: Reading): Promise<void> {
    try {
      this.own.set(number, await this.workspace.prepare(page));
      this.answer({ kind: 'read', number, packed: null, times: this.timesSpent() });
    } catch (error) {
      this.answer({ kind: 'unreadable', number, error: packError(error) });
    }
  }

  private unpacked({ number, packed }: ToWrite): PreparedPage {
    // Packed by a reading thread of this very program.
    if (packed !== null) return deserialize(packed) as PreparedPage;
    const own = this.own.get(number);
    this.own.delete(number);
    if (own === undefined) throw new Error(`page ${String(number)} was not read here`);
    return own;
  }

  private async write(pages: readonly ToWrite[]): Promise<void> {
    const begun = performance.now();
    const taken = await this.workspace.ingestPrepared(pages.map((page) => this.unpacked(page)));
    const packed = taken.map(({ report, error }): PackedTaken =>
      report === null ? { error: packError(error) } : { report },
    );
    const { statements } = this.spent;
    this.spent.statements = 0;
    this.answer({
      kind: 'written',
      numbers: pages.map(({ number }) => number),
      taken: packed,
      times: this.timesSpent(),
      statements,
      milliseconds: performance.now() - begun,
    });
  }

  async close(): Promise<void> {
    await this.working;
    await this.workspace.close();
  }
}

async function serve(port: NonNullable<typeof parentPort>): Promise<void> {
  const answer = (message: Answer): void => {
    port.postMessage(message);
  };
  const spent: Spent = { times: [], statements: 0 };
  // Given by the pool, as this address.
  const address = workerData as StoreAddress;
  const workspace = await openWorkspace(
    address,
    (stage, milliseconds) => spent.times.push([stage, milliseconds]),
    (statements) => (spent.statements += statements),
  );
  const writer = new Writer(workspace, answer, spent);
  port.on('message', (order: Order) => {
    if (order.kind !== 'close') writer.take(order);
    else
      void writer.close().finally(() => {
        port.close();
      });
  });
  answer({ kind: 'open' });
}

if (parentPort !== null) {
  goBehind(BEHIND.writer);
  const port = parentPort;
  serve(port).catch((error: unknown) => {
    const answer: Answer = { kind: 'failed', error: packError(error) };
    port.postMessage(answer);
    port.close();
  });
}
