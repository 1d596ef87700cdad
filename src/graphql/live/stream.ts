import { setTimeout as sleep } from 'node:timers/promises';
import { GraphQLError } from 'graphql';
import type { Notice } from '../../adapters/db/stores/notices.js';
import { cursorExpired } from './cursor.js';
import type { NoticeFeed } from './feed.js';

/** What a subscription is given: a notice, or why there will be no more. */
export type LiveEvent = { readonly notice: Notice } | { readonly refusal: GraphQLError };

/** Picks from a page the notices that are asked for, their ids brought up to date. */
export type Match = (notices: readonly Notice[]) => Promise<readonly Notice[]>;

/** A store that does not answer is asked again so much later. */
const RETRY_MS = 1_000;

/** Notices from a place on, without end: until the signal fires, or what should follow has been removed. */
export async function* follow(
  feed: NoticeFeed,
  after: bigint,
  match: Match,
  signal: AbortSignal,
  log: (error: unknown) => void,
): AsyncGenerator<LiveEvent, void> {
  let place = after;
  while (!signal.aborted) {
    try {
      const { turn } = feed;
      const { notices, removedTo } = await feed.read(place);
      if (place < removedTo) throw cursorExpired();
      for (const notice of await match(notices)) {
        if (signal.aborted) return;
        yield { notice };
      }
      place = notices.at(-1)?.id ?? place;
      if (notices.length === 0) await feed.changed(turn, signal);
    } catch (error) {
      if (error instanceof GraphQLError) return yield { refusal: error };
      log(error);
      await sleep(RETRY_MS, undefined, { signal }).catch(() => undefined);
    }
  }
}

/** A stream that can be ended while somebody waits for its next event, which a generator alone cannot. */
export class EventStream implements AsyncIterableIterator<LiveEvent> {
  private readonly stopping = new AbortController();
  private readonly events: AsyncGenerator<LiveEvent, void>;
  private refusal: GraphQLError | undefined;

  /** @param ended called however the stream ends, perhaps more than once */
  constructor(
    make: (signal: AbortSignal) => AsyncGenerator<LiveEvent, void>,
    private readonly ended: () => void,
  ) {
    this.events = make(this.stopping.signal);
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<IteratorResult<LiveEvent>> {
    const result = await this.events.next();
    if (result.done !== true) return result;
    const { refusal } = this;
    this.refusal = undefined;
    this.ended();
    return refusal === undefined ? { done: true, value: undefined } : { done: false, value: { refusal } };
  }

  async return(): Promise<IteratorResult<LiveEvent>> {
    this.refusal = undefined;
    this.stopping.abort();
    this.ended();
    await this.events.return();
    return { done: true, value: undefined };
  }

  /** Ends the stream: without a word, or with why. */
  stop(refusal?: GraphQLError): void {
    this.refusal = refusal;
    this.stopping.abort();
  }
}
