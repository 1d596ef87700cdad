import type { Readable } from 'node:stream';
import { readAllowList } from './addresses.js';
import { createAgent } from './agent.js';
import { readBody } from './body.js';
import { decodePage } from './charset.js';
import { withDeadline } from './deadline.js';
import { FetchError } from './errors.js';
import { FETCH_LIMITS, type FetchLimits } from './limits.js';
import { Politeness } from './politeness.js';
import { explainFailure, readAddress, requestFollowing, type Answer, type Requester } from './request.js';
import { ALL_ALLOWED, ALL_FORBIDDEN, readRobots, RobotsCache, type RobotRules } from './robots.js';

/** What the server told about the version last seen; sent back, it spares sending the same again. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** What an address gave. */
export interface Fetched extends Validators {
  /** The address that answered, which after redirects is another than the one given. */
  readonly url: string;
  readonly mediaType: string;
  readonly text: string;
  /** When the answer came, UTC. */
  readonly fetchedAt: Date;
}

export interface FetchRequest {
  readonly url: string;
  /** Of the version last seen, when there is one. */
  readonly validators?: Validators;
  /** Media types to ask for. */
  readonly accept?: string;
  /** Whether an answer of this media type, lower case and without parameters, is wanted. */
  readonly wants?: (mediaType: string) => boolean;
  readonly signal?: AbortSignal;
}

export interface FetcherOptions {
  /** Hosts, addresses and ranges (10.1.0.0/16) to reach although they are not public. */
  readonly allow?: readonly string[];
  readonly limits?: Partial<FetchLimits>;
  /** How we name ourselves; the part before the slash is the robot's name in robots.txt. */
  readonly userAgent?: string;
  readonly now?: () => Date;
}

/** Fetches pages: never from private addresses, within limits, as robots.txt allows, one at a time from each host. */
export interface Fetcher {
  /**
   * Fetches an address; null when it is as last seen.
   * @throws FetchError
   */
  readonly fetch: (request: FetchRequest) => Promise<Fetched | null>;
  /** Waits until the host of an address may be asked again, or until the signal. */
  readonly rested: (url: string, signal: AbortSignal) => Promise<void>;
  readonly close: () => Promise<void>;
}

const PAGES = 'text/html,application/xhtml+xml,text/plain;q=0.8';
const PAGE_TYPES = new Set(['text/html', 'application/xhtml+xml', 'text/plain']);
const USER_AGENT = 'Corroborate';
/** RFC 9309, 2.5: at least 500 KiB of a robots.txt are read. */
const ROBOTS_BYTES = 512_000;
const RETRYABLE = new Set([408, 425, 429, 500, 502, 503, 504]);

const mediaTypeOf = (answer: Answer): string =>
  (answer.header('content-type').split(';')[0] ?? '').trim().toLowerCase();

/** Seconds or a date (RFC 9110, 10.2.3), as milliseconds from now. */
function retryAfterMs(header: string, now: Date): number | undefined {
  if (/^\d+$/.test(header)) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now.getTime());
}

function refuseStatus(answer: Answer, now: Date): void {
  if (answer.status >= 200 && answer.status < 300) return;
  const after = retryAfterMs(answer.header('retry-after'), now);
  throw new FetchError(`answers with status ${String(answer.status)}, expected 200`, {
    code: 'HTTP_STATUS',
    url: answer.url,
    status: answer.status,
    retryable: RETRYABLE.has(answer.status),
    ...(after === undefined ? {} : { retryAfterMs: after }),
  });
}

function refuseType(answer: Answer, wants: (mediaType: string) => boolean): void {
  const type = mediaTypeOf(answer);
  if (!wants(type))
    throw new FetchError(`is of type "${type}", which is not read`, {
      code: 'NOT_A_PAGE',
      url: answer.url,
      retryable: false,
    });
}

const validatorHeaders = (validators: Validators | undefined): Record<string, string> => ({
  ...(validators?.etag == null ? {} : { 'if-none-match': validators.etag }),
  ...(validators?.lastModified == null ? {} : { 'if-modified-since': validators.lastModified }),
});

class PoliteFetcher implements Fetcher {
  private readonly requester: Requester;
  private readonly robots: RobotsCache;
  private readonly politeness = new Politeness();
  private readonly now: () => Date;

  constructor({ allow = [], limits, userAgent = USER_AGENT, now = () => new Date() }: FetcherOptions) {
    const allowed = readAllowList(allow);
    const bounds = { ...FETCH_LIMITS, ...limits };
    this.requester = { dispatcher: createAgent(allowed, bounds), allowed, limits: bounds, userAgent };
    this.now = now;
    this.robots = new RobotsCache(
      (address) => this.loadRobots(address),
      () => this.now().getTime(),
    );
  }

  readonly close = (): Promise<void> => this.requester.dispatcher.close();

  readonly rested = (url: string, signal: AbortSignal): Promise<void> =>
    this.politeness.rested(new URL(url).host, signal);

  readonly fetch = async (request: FetchRequest): Promise<Fetched | null> => {
    const start = readAddress(request.url);
    const { limits } = this.requester;
    const rules = await this.robots.rulesFor(start);
    const delay = Math.min(Math.max(rules.delayMs ?? 0, limits.hostDelayMs), limits.maxHostDelayMs);
    return this.politeness.inTurn(start.host, delay, request.signal, () => this.load(start, request));
  };

  private load(start: URL, request: FetchRequest): Promise<Fetched | null> {
    return withDeadline(this.requester.limits.totalMs, request.signal, (signal) =>
      this.loadUnder(signal, start, request),
    );
  }

  private async loadUnder(signal: AbortSignal, start: URL, request: FetchRequest): Promise<Fetched | null> {
    const headers = { accept: request.accept ?? PAGES, ...validatorHeaders(request.validators) };
    const answer = await requestFollowing(this.requester, start, headers, signal, (url) =>
      this.checkRobots(url),
    );
    try {
      if (answer.status === 304) return null;
      refuseStatus(answer, this.now());
      refuseType(answer, request.wants ?? ((type) => PAGE_TYPES.has(type)));
      return await this.read(answer);
    } catch (error) {
      throw explainFailure(answer.url, error);
    } finally {
      answer.body.destroy();
    }
  }

  private async read(answer: Answer): Promise<Fetched> {
    const { url, body } = answer;
    const bytes = await readBody(url, body, answer.header('content-encoding'), this.requester.limits);
    return {
      url,
      mediaType: mediaTypeOf(answer),
      text: decodePage(bytes, answer.header('content-type')),
      etag: answer.header('etag') || null,
      lastModified: answer.header('last-modified') || null,
      fetchedAt: this.now(),
    };
  }

  private async checkRobots(url: URL): Promise<void> {
    const rules = await this.robots.rulesFor(url);
    if (rules.allows(url.href)) return;
    throw new FetchError(
      rules === ALL_FORBIDDEN
        ? 'has a robots.txt that cannot be read now, which forbids everything for the time being'
        : 'is closed to robots by its robots.txt',
      { code: 'ROBOTS_EXCLUDED', url: url.href, retryable: rules === ALL_FORBIDDEN },
    );
  }

  private async loadRobots(address: string): Promise<RobotRules> {
    const { limits, userAgent } = this.requester;
    try {
      const signal = AbortSignal.timeout(limits.totalMs);
      const answer = await requestFollowing(
        this.requester,
        new URL(address),
        {},
        signal,
        async () => undefined,
      );
      if (answer.status >= 500 || answer.status === 429) return discard(answer.body, ALL_FORBIDDEN);
      if (answer.status !== 200) return discard(answer.body, ALL_ALLOWED);
      const bounds = { ...limits, transferBytes: ROBOTS_BYTES, bodyBytes: ROBOTS_BYTES };
      const bytes = await readBody(answer.url, answer.body, answer.header('content-encoding'), bounds);
      return readRobots(address, decodePage(bytes, 'text/plain;charset=utf-8'), userAgent);
    } catch (error) {
      return this.withoutRobots(address, error);
    }
  }

  /** A host that cannot be reached at all is better told by the page's own failure. */
  private withoutRobots(address: string, error: unknown): RobotRules {
    const { code } = explainFailure(address, error);
    const byPage: readonly string[] = ['ADDRESS_NOT_ALLOWED', 'HOST_NOT_FOUND', 'NOT_REACHED'];
    return byPage.includes(code) ? { ...ALL_ALLOWED } : ALL_FORBIDDEN;
  }
}

function discard<T>(body: Readable, result: T): T {
  body.destroy();
  return result;
}

/**
 * Opens a fetcher. Nothing is sent before the first fetch.
 * @throws AllowListError for an entry of `allow` that cannot be read
 */
export const createFetcher = (options: FetcherOptions = {}): Fetcher => new PoliteFetcher(options);
