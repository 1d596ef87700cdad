import { createRequire } from 'node:module';
import type robotsParser from 'robots-parser';

/** What a host lets robots do, by its robots.txt (RFC 9309). */
export interface RobotRules {
  readonly allows: (url: string) => boolean;
  /** Least time between two requests that the host asks for, in milliseconds; null when it asks for none. */
  readonly delayMs: number | null;
}

/** The package is CommonJS and its types say default export, which NodeNext reads as a namespace. */
const parse = createRequire(import.meta.url)('robots-parser') as typeof robotsParser.default;

/** RFC 9309, 2.3.1.3: a robots.txt that is not there forbids nothing. */
export const ALL_ALLOWED: RobotRules = { allows: () => true, delayMs: null };
/** RFC 9309, 2.3.1.4: one that cannot be reached forbids everything, for now. */
export const ALL_FORBIDDEN: RobotRules = { allows: () => false, delayMs: null };

/** Reads a robots.txt for the robot of a name. */
export function readRobots(address: string, text: string, robot: string): RobotRules {
  const rules = parse(address, text);
  const delay = rules.getCrawlDelay(robot);
  return {
    allows: (url) => rules.isAllowed(url, robot) ?? true,
    delayMs: delay === undefined || !Number.isFinite(delay) ? null : delay * 1000,
  };
}

interface Remembered {
  readonly rules: Promise<RobotRules>;
  readonly until: number;
}

/** A robots.txt is asked for again after an hour; RFC 9309 allows a day, but sites change theirs. */
const FRESH_MS = 3_600_000;
/** What a host that could not be reached forbids is asked for again sooner. */
const RETRY_MS = 60_000;
const MAX_SITES = 5_000;

/** The rules of each site, asked for once an hour. */
export class RobotsCache {
  private readonly sites = new Map<string, Remembered>();

  constructor(
    private readonly load: (address: string) => Promise<RobotRules>,
    private readonly now: () => number,
  ) {}

  /** The rules for an address. */
  async rulesFor(url: URL): Promise<RobotRules> {
    const known = this.sites.get(url.origin);
    if (known !== undefined && known.until > this.now()) return known.rules;
    const rules = this.load(`${url.origin}/robots.txt`);
    this.sites.delete(url.origin);
    this.sites.set(url.origin, { rules, until: this.now() + FRESH_MS });
    const oldest = this.sites.keys().next().value;
    if (this.sites.size > MAX_SITES && oldest !== undefined) this.sites.delete(oldest);
    const loaded = await rules;
    if (loaded === ALL_FORBIDDEN) this.sites.set(url.origin, { rules, until: this.now() + RETRY_MS });
    return loaded;
  }
}
