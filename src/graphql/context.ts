import type { AllowList } from '../adapters/http/addresses.js';
import type { PrismaClient } from '../adapters/db/generated/client/client.js';
import type { PageInput } from '../pages/index.js';
import type { IngestReport, MatchInput, Removable, RemovalStep, TextMatch } from '../pipeline/index.js';
import type { Caller } from './access/caller.js';
import type { ApiLimits } from './limits/limits.js';
import type { Live } from './live/subscribers.js';

/** Takes one page in and tells what became of it; throws an InputError for a page that cannot be read. */
export type Ingest = (page: PageInput) => Promise<IngestReport>;

/** Tells what a text's claims meet in the store; throws an InputError for a text that cannot be read. */
export type Match = (text: MatchInput) => Promise<TextMatch>;

/** Takes out of the store what came in, at most so many articles at once; throws an InputError for an id it does not have. */
export type Remove = (what: Removable, most: number) => Promise<RemovalStep>;

/** What every resolver is given: one object per request, made from one server's own options. */
export interface ApiContext {
  /** The store's client. Its type is opaque here, because Pothos compares the context's type at every field. */
  readonly store: object;
  readonly ingest: Ingest;
  readonly match: Match;
  readonly remove: Remove;
  readonly limits: ApiLimits;
  readonly caller: Caller;
  /** What is told as it happens. */
  readonly live: Live;
  /** What webhooks may lead to although it is not public. */
  readonly reachable: AllowList;
  /** To be called after a key was made or revoked, which then counts at once. */
  readonly keysChanged: () => void;
  /** The time, as the server's owner tells it. */
  readonly now: () => Date;
}

/** The Prisma client of the server that answers this request: two servers in one process never meet. */
export const db = (context: object): PrismaClient => (context as ApiContext).store as PrismaClient;
