import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '../../adapters/db/client.js';
import { nextDue, removeDeliveries, takeDue, type DueDelivery } from '../../adapters/db/stores/webhooks.js';
import { removeAllNotices } from '../../adapters/db/stores/notices.js';
import type { NoticeFeed } from '../live/feed.js';
import type { FanOut } from './fanOut.js';
import type { Sender } from './sender.js';

/** Messages of one webhook that are taken at once, and sent one after another. */
export const TAKEN_AT_ONCE = 5;
/** Longer than sending all of them may take. */
const LEASE_MS = 60_000;
/** Whatever happens, it is looked again so often. */
const LONGEST_WAIT_MS = 30_000;
const SHORTEST_WAIT_MS = 20;
const RETRY_MS = 2_000;
const CLEAR_EVERY_MS = 600_000;

/** What is kept of what is over. */
export interface Kept {
  readonly days: number;
  readonly notices: number;
}

export interface DelivererParts {
  readonly database: Pick<Database, 'prisma'>;
  readonly feed: NoticeFeed;
  readonly fanOut: FanOut;
  readonly sender: Sender;
  readonly kept: Kept;
  readonly log: (error: unknown) => void;
}

/**
 * Makes messages of notices and sends them, as long as it runs. Any number of processes may: each takes what no other has
 * taken. One lane for each webhook, so that a slow receiver holds up nobody else.
 */
export class Deliverer {
  private readonly stopping = new AbortController();
  private readonly lanes = new Map<string, Promise<void>>();
  private round = new AbortController();
  private clearedAt = -Infinity;
  private readonly done: Promise<void>;

  constructor(private readonly parts: DelivererParts) {
    this.done = this.run();
  }

  /** Finishes the messages being sent and takes no more. */
  async stop(): Promise<void> {
    this.stopping.abort();
    this.round.abort();
    await this.done;
    await Promise.all(this.lanes.values());
    await this.parts.sender.close();
  }

  private async run(): Promise<void> {
    const { feed, fanOut, log } = this.parts;
    const { signal } = this.stopping;
    while (!signal.aborted) {
      const { turn } = feed;
      this.round = new AbortController();
      const wait = await this.clear()
        .then(() => fanOut.all(signal))
        .then(() => this.sendDue())
        .catch((error: unknown) => {
          log(error);
          return RETRY_MS;
        });
      if (!signal.aborted) await this.rest(turn, wait);
    }
  }

  /** Until something was written, something is due, or a lane is free again. */
  private async rest(turn: number, wait: number): Promise<void> {
    const { round } = this;
    await Promise.race([
      this.parts.feed.changed(turn, round.signal),
      sleep(wait, undefined, { signal: round.signal }).catch(() => undefined),
    ]);
    round.abort();
  }

  /** Sends what is due; how long to wait for what is due next, in milliseconds. */
  private async sendDue(): Promise<number> {
    const { prisma } = this.parts.database;
    const now = new Date();
    const until = new Date(now.getTime() + LEASE_MS);
    const due = await takeDue(prisma, now, until, TAKEN_AT_ONCE, [...this.lanes.keys()]);
    for (const webhookId of new Set(due.map((delivery) => delivery.webhookId)))
      this.openLane(
        webhookId,
        due.filter((delivery) => delivery.webhookId === webhookId),
      );
    const next = await nextDue(prisma);
    const wait = next === null ? LONGEST_WAIT_MS : next.getTime() - Date.now();
    return Math.min(Math.max(wait, SHORTEST_WAIT_MS), LONGEST_WAIT_MS);
  }

  private openLane(webhookId: string, deliveries: readonly DueDelivery[]): void {
    const lane = this.parts.sender
      .sendAll(deliveries, this.stopping.signal)
      .catch(this.parts.log)
      .then(() => {
        this.lanes.delete(webhookId);
        this.round.abort();
      });
    this.lanes.set(webhookId, lane);
  }

  private async clear(): Promise<void> {
    if (performance.now() - this.clearedAt < CLEAR_EVERY_MS) return;
    const { database, kept } = this.parts;
    const before = new Date(Date.now() - kept.days * 86_400_000);
    await removeAllNotices(database.prisma, { before, most: kept.notices }, this.stopping.signal);
    await removeDeliveries(database.prisma, before);
    this.clearedAt = performance.now();
  }
}
