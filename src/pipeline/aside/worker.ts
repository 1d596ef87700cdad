import { parentPort, workerData } from 'node:worker_threads';
import type { StoreOptions } from '../../adapters/db/open-store.js';
import { parseFeed } from '../../adapters/feeds/parse.js';
import { goBehind } from '../../adapters/process/priority.js';
import { openedWhenNeeded, type OpenedWhenNeeded } from '../openedWhenNeeded.js';
import { packError } from '../threads/errors.js';
import type { StageTime } from '../threads/messages.js';
import { BEHIND } from '../threads/shares.js';
import { openWorkspace, type Workspace } from '../workspace.js';
import type { Answer, Call, Close } from './messages.js';

/** Answers calls, each as soon as it is done; its store is opened by the first that needs it. */
class Server {
  private readonly workspace: OpenedWhenNeeded<Workspace>;
  private readonly running = new Set<Promise<void>>();
  private readonly times: StageTime[] = [];

  constructor(
    options: StoreOptions,
    private readonly answer: (answer: Answer) => void,
  ) {
    this.workspace = openedWhenNeeded(() => openWorkspace(options, (...time) => this.times.push(time)));
  }

  call(call: Call): void {
    const done = this.run(call).then(
      (gives) => {
        this.tell(call, { gives });
      },
      (error: unknown) => {
        this.tell(call, { error: packError(error) });
      },
    );
    this.running.add(done);
    void done.then(() => this.running.delete(done));
  }

  async close(): Promise<void> {
    await Promise.all(this.running);
    await this.workspace.close();
  }

  private tell({ number }: Call, end: Answer['end']): void {
    this.answer({ number, times: this.times.splice(0), end });
  }

  private async run(call: Call): Promise<unknown> {
    if (call.name === 'parseFeed') return parseFeed(call.given.text, call.given.url);
    const workspace = await this.workspace.get();
    if (call.name === 'match') return workspace.match(call.given);
    return workspace.remove(call.given.what, call.given.most);
  }
}

if (parentPort !== null) {
  goBehind(BEHIND.aside);
  const port = parentPort;
  // Given by whoever opened it, as these options.
  const server = new Server(workerData as StoreOptions, (answer) => {
    port.postMessage(answer);
  });
  port.on('message', (order: Call | Close) => {
    if (order.name !== 'close') server.call(order);
    else
      void server.close().finally(() => {
        port.close();
      });
  });
}
