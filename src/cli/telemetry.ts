import type { LogOptions } from '../adapters/telemetry/pino.js';
import type { Telemetry } from '../adapters/telemetry/telemetry.js';
import type { Environment } from '../env.js';
import { version } from '../adapters/process/version.js';

/**
 * How a process writes its log where nobody says so: for a person at a terminal only what is wrong, in plain words, beside
 * the lines that are printed anyway; for whatever else reads it, everything, one object of JSON a line.
 */
export const logOptionsOf = (
  { log, logFormat }: Pick<Environment, 'log' | 'logFormat'>,
  terminal: boolean,
): LogOptions => ({
  level: log ?? (terminal ? 'warn' : 'info'),
  format: logFormat ?? (terminal ? 'text' : 'json'),
});

/** Opens what a process tells of itself by, as the environment says; the log goes to the standard error. */
export async function openTelemetry(environment: Environment): Promise<Telemetry> {
  // Loaded here, so that a taken port is told before; OpenTelemetry only where spans are wanted.
  const [{ createTelemetry }, { openLogger }] = await Promise.all([
    import('../adapters/telemetry/telemetry.js'),
    import('../adapters/telemetry/pino.js'),
  ]);
  const { tracing } = environment;
  const spans =
    tracing === undefined
      ? undefined
      : await (
          await import('../adapters/telemetry/otlp.js')
        ).openTracing({ ...tracing, serviceVersion: version() });
  return createTelemetry({ logger: openLogger(logOptionsOf(environment, process.stderr.isTTY)), spans });
}
