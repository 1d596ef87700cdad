import { v7 } from 'uuid';
import type { Database } from '../adapters/db/client.js';
import { openStore, type StoreOptions } from '../adapters/db/open-store.js';
import type { PageInput } from '../pages/index.js';
import { loadDemo } from './demo.js';
import { traceStatements } from '../adapters/telemetry/statements.js';
import type { Telemetry } from '../adapters/telemetry/telemetry.js';
import type { PipelineDeps, Trace } from './deps.js';
import { ingestMany, ingestPage, ingestPrepared } from './ingest.js';
import { observed, observedTrace, type Ingesting } from './observed.js';
import { matchText } from './match/match.js';
import type { MatchInput, TextMatch } from './match/types.js';
import { remove, type Removable, type RemovalStep } from './removal/index.js';
import { preparePage, type PreparedPage } from './preparing.js';
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
  /** Takes out of the store what came in; see `remove`. */
  readonly remove: (what: Removable, most: number) => Promise<RemovalStep>;
  /** Loads the demo corpus into an empty store; see `loadDemo`. */
  readonly loadDemo: (onProgress?: (done: number, total: number) => void) => Promise<number>;
  /** Waits for nothing more, lets go of the database and stops the embedded one when nobody else uses it. */
  readonly close: () => Promise<void>;
}

/** Where the store is, and what time it is. */
export interface WorkspaceOptions extends StoreOptions {
  /** Tells when pages come in; the machine's own clock by default. */
  readonly clock?: (() => Date) | undefined;
  /** Told of every page and every stage. */
  readonly telemetry?: Telemetry | undefined;
}

/** Opens the store, bringing its schema up to date, and puts the stages over it. */
export async function openWorkspace(
  { clock = () => new Date(), telemetry, ...options }: WorkspaceOptions,
  trace: Trace = observedTrace(telemetry),
  counted: PipelineDeps['counted'] = () => undefined,
): Promise<Workspace> {
  const database = await openStore(options);
  if (telemetry !== undefined) traceStatements(database.pool, telemetry.spans);
  const deps: PipelineDeps = { database, now: clock, newId: () => v7(), trace, counted };
  const pages: Ingesting = {
    ingest: (input) => ingestPage(deps, input),
    ingestMany: (inputs) => ingestMany(deps, inputs),
    ingestPrepared: (prepared) => ingestPrepared(deps, prepared),
  };
  return {
    database,
    ...(telemetry === undefined ? pages : observed(pages, telemetry)),
    prepare: (input) => preparePage(deps, input),
    match: (input) => matchText(deps, input),
    remove: (what, most) => remove(deps, what, most),
    loadDemo: (onProgress) => loadDemo({ database, ingest: pages.ingest }, onProgress),
    close: () => database.close(),
  };
}
