import { v7 } from 'uuid';
import type { Database } from '../adapters/db/client.js';
import { openStore, type StoreOptions } from '../adapters/db/open-store.js';
import type { PageInput } from '../pages/index.js';
import { loadDemo } from './demo.js';
import type { PipelineDeps, Trace } from './deps.js';
import { ingestMany, ingestPage, ingestPrepared, preparePage, type PreparedPage } from './ingest.js';
import { matchText } from './match/match.js';
import type { MatchInput, TextMatch } from './match/types.js';
import type { IngestReport, TakenPage } from './types.js';

/** One store with the stages over it. */
export interface Workspace {
  readonly database: Database;
  /** Takes a page in; see `ingestPage`. */
  readonly ingest: (input: PageInput) => Promise<IngestReport>;
  /** Takes pages in as if one after another, and faster; see `ingestMany`. */
  readonly ingestMany: (inputs: readonly PageInput[]) => Promise<TakenPage[]>;
  /** Does what needs no store; see `preparePage`. */
  readonly prepare: (input: PageInput) => Promise<PreparedPage>;
  /** Writes prepared pages one after another; see `ingestPrepared`. */
  readonly ingestPrepared: (pages: readonly PreparedPage[]) => Promise<TakenPage[]>;
  /** Tells what a text's claims meet in the store, which keeps nothing of it; see `matchText`. */
  readonly match: (input: MatchInput) => Promise<TextMatch>;
  /** Loads the demo corpus into an empty store; see `loadDemo`. */
  readonly loadDemo: (onProgress?: (done: number, total: number) => void) => Promise<number>;
  /** Waits for nothing more, lets go of the database and stops the embedded one when nobody else uses it. */
  readonly close: () => Promise<void>;
}

/** Where the store is, and what time it is. */
export interface WorkspaceOptions extends StoreOptions {
  /** Tells when pages come in, which keys have expired and the like; the machine's own clock by default. */
  readonly clock?: (() => Date) | undefined;
}

/** Opens the store, bringing its schema up to date, and puts the stages over it. */
export async function openWorkspace(
  { clock = () => new Date(), ...options }: WorkspaceOptions,
  trace: Trace = () => undefined,
): Promise<Workspace> {
  const database = await openStore(options);
  const deps: PipelineDeps = { database, now: clock, newId: () => v7(), trace };
  return {
    database,
    ingest: (input) => ingestPage(deps, input),
    ingestMany: (inputs) => ingestMany(deps, inputs),
    prepare: (input) => preparePage(deps, input),
    ingestPrepared: (pages) => ingestPrepared(deps, pages),
    match: (input) => matchText(deps, input),
    loadDemo: (onProgress) => loadDemo(deps, onProgress),
    close: () => database.close(),
  };
}
