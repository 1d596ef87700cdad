import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '../../../adapters/db/client.js';
import { QUEUE_LIMITS, waitForRoom } from '../../../pipeline/index.js';
import { streamOf } from '../bench/scale/stream.js';
import { ask } from './api.js';
import { ADDRESSES, FAULTS, FEEDS } from './kinds.js';
import { longReport } from './reports.js';

const FILES_A_ROUND = 8;
const ROUND_MS = 250;
/** Jobs that may wait, so that what is left at the end is soon done. */
const WAITING = 300;
/** Of so many rounds one has a fault, a very long text, a very large page. */
const [FAULT_EVERY, LONG_EVERY, HEAVY_EVERY] = [3, 200, 60];

const INGEST_URL =
  'mutation ($url: String!) { put: ingestUrl(url: $url) { ... on EnqueueSuccess { job { id } } } }';
const ENQUEUE =
  'mutation ($input: IngestPageInput!) { put: enqueuePage(input: $input) { ... on EnqueueSuccess { job { id } } } }';
const INGEST = `mutation ($input: IngestPageInput!) {
  put: ingestPage(input: $input) { ... on IngestPageSuccess { articles { outcome } } ... on InputError { code } }
}`;
const ADD_FEED =
  'mutation ($url: String!) { addFeed(input: {url: $url, intervalSeconds: 60}) { __typename } }';

/** Where things are put in, and from where they come. */
export interface Place {
  readonly url: string;
  readonly bases: readonly string[];
  readonly database: Database;
}

/** What was put in. */
export interface Put {
  /** Ids of jobs by kind: an address that waits already is the job that it was. */
  readonly jobs: ReadonlyMap<string, ReadonlySet<string>>;
  /** Pages that were taken in at once, by how they ended. */
  readonly direct: ReadonlyMap<string, number>;
}

const USUAL = Object.keys(ADDRESSES).filter((kind) => kind !== 'heavy');

const pick = (kinds: readonly string[], n: number): string => kinds[n % kinds.length] ?? '';

/** Puts in what a round brings, as users do: by the API. */
export class Putting implements Put {
  readonly jobs = new Map<string, Set<string>>();
  readonly direct = new Map<string, number>();
  /** Why something could not be put in. */
  readonly errors: string[] = [];
  private readonly news = streamOf({ seed: 1 });
  private round = 0;

  constructor(private readonly place: Place) {}

  async feeds(): Promise<void> {
    const base = this.place.bases[0] ?? '';
    for (const kind of Object.keys(FEEDS)) await ask(this.place.url, ADD_FEED, { url: `${base}/${kind}` });
  }

  /** Puts things in until the signal; waits where too much waits already. */
  async rounds(signal: AbortSignal): Promise<void> {
    for (; !signal.aborted; this.round += 1) {
      await waitForRoom(this.place.database.prisma, { ...QUEUE_LIMITS, jobs: WAITING }, signal);
      await this.putRound(this.round).catch((error: unknown) => this.errors.push(String(error)));
      await sleep(ROUND_MS, undefined, { signal }).catch(() => undefined);
    }
  }

  private async putRound(round: number): Promise<void> {
    await this.address(round % 2 === 0 ? 'ok' : pick(USUAL, (round - 1) / 2));
    if (round % FAULT_EVERY === 0) await this.address(pick(Object.keys(FAULTS), round / FAULT_EVERY));
    if (round % HEAVY_EVERY === 20) await this.address('heavy');
    await this.files();
    await this.page();
    if (round % LONG_EVERY === 20)
      await this.job('long', ENQUEUE, { input: { content: longReport(round), mediaType: 'TEXT' } });
  }

  private address(kind: string): Promise<void> {
    const base = this.place.bases[this.round % this.place.bases.length] ?? '';
    return this.job(kind, INGEST_URL, { url: `${base}/${kind}/${String(this.round)}` });
  }

  /** Files of which the last one of a round comes a second time. */
  private async files(): Promise<void> {
    const files = Array.from({ length: FILES_A_ROUND - 1 }, () => this.news.next().value);
    for (const input of [...files, ...files.slice(-1)]) await this.job('file', ENQUEUE, { input });
  }

  private async page(): Promise<void> {
    const input = this.news.next().value;
    const { put } = await ask<{ put: { articles?: { outcome: string }[]; code?: string } }>(
      this.place.url,
      INGEST,
      { input },
    );
    const ended = put.code ?? put.articles?.[0]?.outcome.toLowerCase() ?? 'no article';
    this.direct.set(ended, (this.direct.get(ended) ?? 0) + 1);
  }

  private async job(kind: string, mutation: string, variables: object): Promise<void> {
    const { put } = await ask<{ put: { job?: { id: string } } }>(this.place.url, mutation, variables);
    if (put.job === undefined) throw new Error(`a ${kind} was refused`);
    const jobs = this.jobs.get(kind) ?? new Set();
    this.jobs.set(kind, jobs.add(put.job.id));
  }
}
