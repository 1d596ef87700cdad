import { InputError } from '../shared/errors.js';

/** The server could not start; the message says what to do. */
export class StartError extends Error {
  override readonly name = 'StartError';
}

/** Errors whose message is for users. By name: their modules would be loaded before `--help` is answered. */
const FOR_USERS = new Set(['StoreError', 'EnvironmentError', 'StartError', 'AllowListError', 'GraphQLError']);

/** What went wrong: in one line for what a user can mend, with the stack for a fault of ours. */
export function messageOf(error: unknown): string {
  if (error instanceof InputError) return `${error.place}: ${error.message} (${error.code})`;
  if (!(error instanceof Error)) return String(error);
  return FOR_USERS.has(error.name) ? error.message : (error.stack ?? error.message);
}

/** Ends the process with what went wrong on the standard error. */
export function reportAndExit(error: unknown): never {
  process.stderr.write(`corroborate: ${messageOf(error)}\n`);
  process.exit(1);
}
