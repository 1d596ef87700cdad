import { STATEMENT_TIMEOUT_MS } from '../../adapters/db/client.js';
import { MAX_FILTER_CONDITIONS, MAX_FILTER_DEPTH } from '../inputs/nesting.js';
import { MAX_PAGE } from '../paging/keyset.js';
import { MAX_NODES } from '../relay.js';

/** What one request may ask for. Every limit of the API stands here; all can be read through the API itself. */
export interface ApiLimits {
  /** Bytes of a request's body. A page of the greatest length may be written with six bytes a character in JSON. */
  readonly bodyBytes: number;
  /** Operations in one request. */
  readonly batch: number;
  /** Lexical tokens of a document. */
  readonly tokens: number;
  /** Fields below one another, fragments followed. */
  readonly depth: number;
  /** Fields in all, fragments followed at every place where they are spread. */
  readonly fields: number;
  /** Fields that are given another name. */
  readonly aliases: number;
  /** Directives in all. */
  readonly directives: number;
  /** Objects that the answer can hold at most, by `first` and its default. */
  readonly cost: number;
  /** Items of one page of a connection. */
  readonly page: number;
  /** Ids that `nodes` may name. */
  readonly nodes: number;
  /** UTF-16 code units of a text that `matchClaims` reads. */
  readonly matchCharacters: number;
  /** Filters in filters. */
  readonly filterDepth: number;
  /** Conditions of one filter, those of the filters in it included. */
  readonly filterConditions: number;
  /** Operations of one caller in a minute; none when zero. */
  readonly operationsPerMinute: number;
  /** Milliseconds after which the store ends a statement. */
  readonly statementMs: number;
  /** Subscriptions open at once in one process. */
  readonly subscriptions: number;
  /** Of these, those of one caller. */
  readonly subscriptionsPerCaller: number;
  /** Webhooks in all. */
  readonly webhooks: number;
  /** Bytes of a message to a webhook. */
  readonly webhookPayloadBytes: number;
  /** Exports sent at once by one process: each holds a connection to the store. */
  readonly exports: number;
  /** Seconds that one export may take, its reader's slowness included. */
  readonly exportSeconds: number;
}

/** GraphiQL's own introspection is 15 deep, the deepest worked example 18; the costliest of these costs about 5,000. */
export const DEFAULT_LIMITS: ApiLimits = {
  bodyBytes: 64_000_000,
  batch: 10,
  tokens: 2_000,
  depth: 20,
  fields: 2_000,
  aliases: 30,
  directives: 30,
  cost: 10_000,
  page: MAX_PAGE,
  nodes: MAX_NODES,
  matchCharacters: 20_000,
  filterDepth: MAX_FILTER_DEPTH,
  filterConditions: MAX_FILTER_CONDITIONS,
  operationsPerMinute: 1_200,
  statementMs: STATEMENT_TIMEOUT_MS,
  subscriptions: 1_000,
  subscriptionsPerCaller: 20,
  webhooks: 100,
  webhookPayloadBytes: 1_000_000,
  exports: 3,
  exportSeconds: 1_800,
};
