import { setTimeout as sleep } from 'node:timers/promises';
import { EVENT_QUERY } from '../../../graphql/index.js';
import { ask } from './api.js';

const EVENTS = '{ events(first: 50) { edges { node { id title time { from } articleCount claimCount } } } }';
const ARTICLES = `{ articles(first: 50) { totalCount edges { node {
  title text publisher { name } claims(first: 20) { edges { node { text speaker { name } } } } } } } }`;
const SEARCH = `{ search(query: "fire ferry", first: 20) { totalCount edges { node {
  rank highlight { text match } article { title } } } } }`;
const MATCH = `{ matchClaims(text: "A fire at a bakery in Turku injured 14 people on Monday, the fire service said.") {
  claims(first: 5) { edges { node { text event { event { title } } meets(first: 5) { totalCount } } } } } }`;
const JOBS =
  '{ queue { waiting running failed } jobs(first: 100) { edges { node { id state url articles { outcome title } } } } }';

/** Between two questions: some ten in a second. */
const PAUSE_MS = 50;

/** How long answers took. */
export interface Answers {
  /** Milliseconds by question, in the order in which they were asked. */
  readonly times: ReadonlyMap<string, readonly number[]>;
  /** What answers that were errors said. */
  readonly errors: readonly string[];
}

/** Asks the API what its users ask, one question after another. */
export class Asking implements Answers {
  readonly times = new Map<string, number[]>();
  readonly errors: string[] = [];
  private event: string | undefined;

  constructor(private readonly url: string) {}

  /** Asks until the signal. */
  async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted)
      for (const [name, query] of [
        ['newest events', EVENTS],
        ['newest articles with claims', ARTICLES],
        ['one event', EVENT_QUERY],
        ['search', SEARCH],
        ['match a text', MATCH],
        ['jobs', JOBS],
      ] as const) {
        if (signal.aborted) return;
        await this.one(name, query);
        await sleep(PAUSE_MS, undefined, { signal }).catch(() => undefined);
      }
  }

  private async one(name: string, query: string): Promise<void> {
    if (query === EVENT_QUERY && this.event === undefined) return;
    const start = performance.now();
    try {
      const variables = query === EVENT_QUERY ? { id: this.event } : {};
      const { events } = await ask<{ events?: { edges: { node: { id: string } }[] } }>(
        this.url,
        query,
        variables,
      );
      const times = this.times.get(name) ?? [];
      this.times.set(name, times);
      times.push(performance.now() - start);
      this.event = events?.edges[0]?.node.id ?? this.event;
    } catch (error) {
      this.errors.push(`${name}: ${String(error)}`);
    }
  }
}
