import { StoreError } from '../../adapters/db/errors.js';
import { InputError, type InputErrorCode } from '../../shared/errors.js';
import type { PackedError } from './messages.js';

/** A thread ended before its pages were taken; they may be given again. */
export class ThreadLostError extends Error {
  override readonly name = 'ThreadLostError';
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** An error as it crosses from a thread. */
export function packError(error: unknown): PackedError {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error), code: null, place: null };
  const { code, place } = error as { code?: unknown; place?: unknown };
  return { name: error.name, message: error.message, code: textOf(code), place: textOf(place) };
}

/** The error that a thread has sent, of the class it had there. */
export function unpackError({ name, message, code, place }: PackedError): Error {
  // Packed from an InputError, whose code is one of its codes.
  if (name === 'InputError') return new InputError(code as InputErrorCode, place ?? '', message);
  if (name === 'StoreError') return new StoreError(message);
  return Object.assign(new Error(message), { name }, code === null ? {} : { code });
}
