import type { Logger } from '../../shared/logger.js';
import { Metrics } from './metrics.js';
import { Scopes } from './scope.js';
import { NO_SPANS, type Spans } from './spans.js';

/** What one instance tells of itself: its log, its numbers and its spans. */
export interface Telemetry {
  /** Writes with the id of the request that a line belongs to. */
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly spans: Spans;
  readonly scopes: Scopes;
  /** Sends what is not yet sent. */
  readonly close: () => Promise<void>;
}

/** Where an instance tells of itself. */
export interface TelemetryOptions {
  /** Warnings and errors go to the standard error by default, and nothing else. */
  readonly logger?: Logger | undefined;
  /** None by default. */
  readonly spans?: ((scopes: Scopes) => Spans) | undefined;
}

const quiet = (): void => undefined;

/** For those who bring no logger of their own. */
const STANDARD_ERROR: Logger = {
  debug: quiet,
  info: quiet,
  warn: (fields, message) => {
    console.error(message, fields);
  },
  error: (fields, message) => {
    console.error(message, fields);
  },
};

/** The same logger, with the request that a line was written on behalf of. */
function told(logger: Logger, scopes: Scopes): Logger {
  const write = (level: keyof Logger) => (fields: object, message: string) => {
    const requestId = scopes.current()?.requestId;
    logger[level](requestId == null ? { ...fields } : { requestId, ...fields }, message);
  };
  return { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') };
}

/** Makes what one instance tells of itself by. Two of them share nothing. */
export function createTelemetry({ logger = STANDARD_ERROR, spans }: TelemetryOptions = {}): Telemetry {
  const scopes = new Scopes();
  const taken = spans?.(scopes) ?? NO_SPANS;
  return {
    logger: told(logger, scopes),
    metrics: new Metrics(),
    spans: taken,
    scopes,
    close: () => taken.close(),
  };
}
