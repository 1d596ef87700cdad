import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeAll, expect } from 'vitest';
import type { PageInput } from '../../../src/pages/index.js';
import {
  deliverWebhooks,
  type Delivering,
  type DeliverOptions,
} from '../../../src/graphql/webhooks/deliver.js';
import { SCHEDULE } from '../../../src/graphql/webhooks/schedule.js';
import { textPage } from '../../pipeline/helpers.js';
import { ask } from '../api.js';
import { startServer, useServers, type LiveServer } from '../live/servers.js';
import { startReceiver, type Receiver } from './receiver.js';

/** Four attempts, a moment apart. */
export const QUICK = { ...SCHEDULE, attempts: 4, firstPauseMs: 20, growth: 1 };

export const ARTICLES = 'subscription { articleIngested { cursor article { title publisher { name } } } }';
const REGISTER = `mutation ($input: RegisterWebhookInput!) {
  registerWebhook(input: $input) {
    ... on RegisterWebhookSuccess { secret webhook { id state url subscription } }
    ... on InputError { code place message }
  }
}`;
const LOOK = `query ($id: ID!) {
  webhook(id: $id) {
    state
    pausedReason
    deliveries(first: 50) {
      edges { node { id state payload nextAttemptAt attempts { status error milliseconds } } }
    }
  }
}`;

/** What registering answers: these, or what was wrong. */
export type Registered = Record<string, string> & {
  readonly secret: string;
  readonly webhook: { readonly id: string };
};

interface Listed {
  readonly id: string;
  readonly state: string;
  readonly payload: string;
  readonly nextAttemptAt: string | null;
  readonly attempts: readonly { readonly status: number | null; readonly error: string | null }[];
}

/** A webhook as its administrator sees it. */
export interface SeenWebhook {
  readonly state: string;
  readonly pausedReason: string | null;
  readonly deliveries: readonly Listed[];
}

let written = 0;

/** A page that tells of something new. */
export function flood(): PageInput {
  const town = ['Oslo', 'Lima', 'Perth', 'Quito', 'Turin', 'Kyoto'][written % 6] ?? '';
  written += 1;
  const title = `Flood number ${String(written)} in ${town}`;
  return textPage('Daily Lantern', '2024-05-01', title, `A flood in ${town} killed two people, police said.`);
}

/** How many such pages there are; the last one has this number. */
export const floods = (): number => written;

/** What is noted of a message follows its answer: asked for until it is there. */
export async function until<T>(look: () => Promise<T>, holds: (found: T) => boolean): Promise<T> {
  for (;;) {
    const found = await look();
    if (holds(found)) return found;
    await sleep(10);
  }
}

/** Servers over a store, and what an administrator does. Webhooks are gone after each test. Call it at the top of a file. */
export function useDesk() {
  const use = useServers();
  const running: { readonly end: () => Promise<void> }[] = [];
  let server: LiveServer | undefined;
  const api = (): LiveServer => {
    if (server === undefined)
      throw new Error('The servers are started before the tests: use them inside one.');
    return server;
  };
  beforeAll(async () => {
    server = await startServer(use().url, { fetchAllow: ['127.0.0.1', 'localhost'] });
  });
  afterEach(async () => {
    for (const { end } of running.splice(0)) await end();
    await api().database.prisma.webhook.deleteMany();
  });

  /** Starts a process that delivers, with connections of its own. */
  const deliver = (by: LiveServer = use().one, options: Partial<DeliverOptions> = {}): Delivering => {
    const { database } = by;
    const allow = ['127.0.0.1'];
    const delivering = deliverWebhooks({ database, schedule: QUICK, allow, log: console.error, ...options });
    running.push({ end: delivering.stop });
    return delivering;
  };
  const receive = async (): Promise<Receiver> => {
    const receiver = await startReceiver();
    running.push({ end: receiver.close });
    return receiver;
  };
  const register = async (url: string, subscription = ARTICLES, at = api()): Promise<Registered> => {
    const { data, errors } = await ask(at.api, REGISTER, { input: { name: 'desk', url, subscription } });
    expect(errors).toEqual([]);
    return (data as { registerWebhook: Registered }).registerWebhook;
  };
  /** Runs a mutation, and gives its answer. */
  const change = async (field: string, selection: string): Promise<unknown> => {
    const document = `mutation { ${field} { ${selection} ... on InputError { code place message } } }`;
    const { data, errors } = await ask(api().api, document);
    expect(errors).toEqual([]);
    return Object.values(data as Record<string, unknown>)[0];
  };
  const look = async (id: string): Promise<SeenWebhook> => {
    const { data, errors } = await ask(api().api, LOOK, { id });
    expect(errors).toEqual([]);
    const { webhook } = data as {
      webhook: SeenWebhook & { readonly deliveries: { readonly edges: { readonly node: Listed }[] } };
    };
    return { ...webhook, deliveries: webhook.deliveries.edges.map(({ node }) => node) };
  };
  return { use, api, deliver, receive, register, change, look };
}
