/** What is told of something that happened. Never variables, keys or bodies of requests. */
export type LogFields = Readonly<Record<string, unknown>>;

/**
 * Where it is written what happens: as much of pino's interface as is used, which Fastify's logger and the console have
 * too. An error stands under `err`.
 */
export interface Logger {
  debug(fields: LogFields, message: string): void;
  info(fields: LogFields, message: string): void;
  warn(fields: LogFields, message: string): void;
  error(fields: LogFields, message: string): void;
}

const nothing = (): void => undefined;

/** Writes nothing. */
export const SILENT: Logger = { debug: nothing, info: nothing, warn: nothing, error: nothing };
