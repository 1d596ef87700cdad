/** Why an address gave no page. Stable: failed fetches are told apart by it. */
export type FetchErrorCode =
  | 'BAD_ADDRESS'
  | 'ADDRESS_NOT_ALLOWED'
  | 'HOST_NOT_FOUND'
  | 'NOT_REACHED'
  | 'TIMED_OUT'
  | 'TOO_MANY_REDIRECTS'
  | 'ROBOTS_EXCLUDED'
  | 'HTTP_STATUS'
  | 'TOO_LARGE'
  | 'BAD_COMPRESSION'
  | 'TRUNCATED'
  | 'NOT_A_PAGE';

/** What a failed fetch is told with. */
export interface FetchFailure {
  readonly code: FetchErrorCode;
  /** The address asked for, which after redirects is another than the one given. */
  readonly url: string;
  /** Whether the same request may succeed later. */
  readonly retryable: boolean;
  /** How long the server asks to be left alone, in milliseconds, when it does. */
  readonly retryAfterMs?: number;
  /** What the server answered with, when that is what was wrong. */
  readonly status?: number;
}

/** An address that gave no page: says which, why, and what was expected. */
export class FetchError extends Error {
  override readonly name = 'FetchError';
  readonly code: FetchErrorCode;
  readonly url: string;
  readonly retryable: boolean;
  readonly retryAfterMs: number | undefined;
  readonly status: number | undefined;

  constructor(message: string, failure: FetchFailure, options?: ErrorOptions) {
    super(message, options);
    this.code = failure.code;
    this.url = failure.url;
    this.retryable = failure.retryable;
    this.retryAfterMs = failure.retryAfterMs;
    this.status = failure.status;
  }
}
