import { z } from 'zod';
import { parseInterval } from '../../../adapters/files/isoInterval.js';

/** What identifies a row. */
export const id = z.string().min(1, 'expected an id');

/** When a document was published: an ISO 8601 date or time, or null. */
export const published = z
  .string()
  .nullish()
  .transform((value, context) => {
    const interval = value == null ? null : parseInterval(value);
    if (value != null && interval === null)
      context.addIssue({
        code: 'custom',
        message: `expected an ISO 8601 date or time such as 2025-06-06, not "${value}"`,
      });
    return interval;
  });

/** A text that may be missing. */
export const optionalText = z
  .string()
  .nullish()
  .transform((value) => value ?? null);
