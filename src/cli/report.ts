import { StoreError } from '../adapters/db/errors.js';
import { EnvironmentError } from '../env.js';
import { InputError } from '../shared/errors.js';

/** What went wrong: in one line for what a user can mend, with the stack for a fault of ours. */
export function messageOf(error: unknown): string {
  if (error instanceof InputError) return `${error.place}: ${error.message} (${error.code})`;
  if (error instanceof StoreError || error instanceof EnvironmentError || error instanceof StartError)
    return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** The server could not start; the message says what to do. */
export class StartError extends Error {
  override readonly name = 'StartError';
}

/** Ends the process with what went wrong on the standard error. */
export function reportAndExit(error: unknown): never {
  process.stderr.write(`corroborate: ${messageOf(error)}\n`);
  process.exit(1);
}
