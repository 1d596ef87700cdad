import type { Readable } from 'node:stream';
import { request, type Dispatcher } from 'undici';
import { checkHost, ForbiddenAddressError } from './agent.js';
import type { AllowList } from './addresses.js';
import { FetchError, type FetchFailure } from './errors.js';
import type { FetchLimits } from './limits.js';

/** What every request is made with. */
export interface Requester {
  readonly dispatcher: Dispatcher;
  readonly allowed: AllowList;
  readonly limits: FetchLimits;
  readonly userAgent: string;
}

/** The head of an answer and its body, not yet read. */
export interface Answer {
  readonly url: string;
  readonly status: number;
  readonly header: (name: string) => string;
  readonly body: Readable;
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

const failed = (message: string, failure: FetchFailure, cause?: unknown): FetchError =>
  new FetchError(message, failure, { cause });

/**
 * Reads an address.
 * @throws FetchError BAD_ADDRESS for one that is none, is not of the web or holds a password
 */
export function readAddress(text: string, base?: string): URL {
  const url = URL.canParse(text, base) ? new URL(text, base) : null;
  const bad = (why: string) =>
    failed(`"${text}" ${why}`, { code: 'BAD_ADDRESS', url: text, retryable: false });
  if (url === null) throw bad('is no address, expected one such as https://example.org/news');
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw bad('does not begin with http:// or https://');
  if (url.username !== '' || url.password !== '')
    throw bad('holds a user name or password, which is not sent');
  url.hash = '';
  return url;
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

const TIMEOUTS = new Set(['UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT']);

/** Says in our words what went wrong below HTTP. Errors that are already ours pass. */
export function explainFailure(url: string, error: unknown): FetchError {
  if (error instanceof FetchError) return error;
  const at = (code: FetchFailure['code'], message: string, retryable = true) =>
    failed(message, { code, url, retryable }, error);
  if (error instanceof ForbiddenAddressError) return at('ADDRESS_NOT_ALLOWED', error.message, false);
  const code = codeOf(error);
  if (TIMEOUTS.has(code) || (error instanceof Error && error.name === 'TimeoutError'))
    return at('TIMED_OUT', 'did not answer in time');
  if (code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE') return at('TOO_LARGE', 'sends too much', false);
  if (code === 'ENOTFOUND') return at('HOST_NOT_FOUND', 'names a host that does not exist', false);
  if (code === 'EAI_AGAIN') return at('HOST_NOT_FOUND', 'names a host that could not be looked up');
  if (code === 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH' || code === 'UND_ERR_SOCKET' || code === 'ECONNRESET')
    return at('TRUNCATED', 'broke off before its end');
  return at('NOT_REACHED', `could not be reached (${code === '' ? String(error) : code})`);
}

async function requestOnce(
  { dispatcher, allowed, userAgent }: Requester,
  url: URL,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<Answer> {
  checkHost(url.hostname, allowed);
  const answer = await request(url, {
    dispatcher,
    signal,
    headers: { 'user-agent': userAgent, 'accept-encoding': 'gzip, deflate, br', ...headers },
  });
  const header = (name: string): string => {
    const value = answer.headers[name];
    return typeof value === 'string' ? value : (value?.[0] ?? '');
  };
  // Letting go of a body that nobody reads raises an error on it; a reader of it still gets its own.
  answer.body.on('error', () => undefined);
  return { url: url.href, status: answer.statusCode, header, body: answer.body };
}

/**
 * Asks for an address and follows where it is sent on to, checking each step anew.
 *
 * @param before awaited ahead of each request, the redirected ones included; may refuse it by throwing
 * @throws FetchError
 */
export async function requestFollowing(
  requester: Requester,
  start: URL,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
  before: (url: URL) => Promise<void>,
): Promise<Answer> {
  let url = start;
  const { redirects } = requester.limits;
  try {
    for (let step = 0; step <= redirects; step += 1) {
      await before(url);
      const answer = await requestOnce(requester, url, headers, signal);
      const location = answer.header('location');
      if (!REDIRECTS.has(answer.status) || location === '') return answer;
      answer.body.destroy();
      url = readAddress(location, url.href);
    }
  } catch (error) {
    throw explainFailure(url.href, error);
  }
  throw failed(`sends on more than ${String(redirects)} times`, {
    code: 'TOO_MANY_REDIRECTS',
    url: url.href,
    retryable: false,
  });
}
