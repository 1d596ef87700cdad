/** Bounds of one fetch. Times in milliseconds, sizes in bytes. */
export interface FetchLimits {
  /** Bytes that may come over the line. */
  readonly transferBytes: number;
  /** Bytes that the body may have once unpacked. */
  readonly bodyBytes: number;
  /** How many times its packed size a body may have, beyond its first `ratioFromBytes`. */
  readonly compressionRatio: number;
  readonly ratioFromBytes: number;
  readonly redirects: number;
  readonly connectMs: number;
  /** From the request to the end of the answer's head. */
  readonly headersMs: number;
  /** Longest silence within a body. */
  readonly idleMs: number;
  /** The whole fetch, its redirects included, its waiting for politeness not. */
  readonly totalMs: number;
  /** Least time between two requests to one host, unless its robots.txt asks for more. */
  readonly hostDelayMs: number;
  /** A longer delay asked for by a robots.txt counts as this. */
  readonly maxHostDelayMs: number;
}

/** News pages have 50 KB to 3 MB, and markup packs 4 to 20 times smaller; a bomb packs a thousand times smaller. */
export const FETCH_LIMITS: FetchLimits = {
  transferBytes: 8_000_000,
  bodyBytes: 10_000_000,
  compressionRatio: 100,
  ratioFromBytes: 1_000_000,
  redirects: 5,
  connectMs: 10_000,
  headersMs: 20_000,
  idleMs: 15_000,
  totalMs: 60_000,
  hostDelayMs: 1_000,
  maxHostDelayMs: 30_000,
};
