import { SILENT, type Logger } from '../../src/shared/logger.js';

/** A logger that keeps the errors it is given. */
export const loggingTo = (errors: unknown[]): Logger => ({
  ...SILENT,
  error: ({ err }) => errors.push(err),
});
