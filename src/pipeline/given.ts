import { isDate } from 'node:util/types';
import { z } from 'zod';
import { TimePrecision } from '../adapters/db/generated/client/enums.js';
import { parseInterval } from '../adapters/files/isoInterval.js';
import type { PageInput } from '../pages/index.js';
import { InputError } from '../shared/errors.js';
import { minuteFrom } from '../shared/time/calendar.js';
import type { TimeInterval } from '../shared/time/types.js';
import type { MatchInput } from './match/types.js';

/** A time as a service has it: a Date, ISO 8601 text such as 2026-03-04T05:06Z or 2026-03-04, or the span it can have been in. */
export type GivenTime = Date | string | TimeInterval;

/** A page as a service in the same process gives it. */
export interface GivenPage extends Omit<PageInput, 'fetchedAt' | 'published'> {
  /** When the page was fetched; an upper bound for every published time on it. */
  readonly fetchedAt?: GivenTime;
  /** Published time as the service knows it; beats what the page says. */
  readonly published?: GivenTime;
}

/** A text to be matched as a service in the same process gives it. */
export interface GivenText extends Omit<MatchInput, 'published'> {
  /** When it was written: "on Monday" is counted from it. */
  readonly published?: GivenTime;
}

const isMoment = (value: unknown): value is Date => isDate(value) && !Number.isNaN(value.getTime());

function intervalOf(value: unknown): TimeInterval | null {
  if (typeof value === 'string') return parseInterval(value.trim());
  if (isMoment(value)) return minuteFrom(value);
  if (typeof value !== 'object' || value === null) return null;
  const { from, to, precision } = value as Partial<Record<keyof TimeInterval, unknown>>;
  const known = Object.values(TimePrecision).find((one) => one === precision);
  return isMoment(from) && isMoment(to) && from < to && known !== undefined
    ? { from, to, precision: known }
    : null;
}

/** A value as an error shows it. */
const shown = (value: unknown): string =>
  (isDate(value) ? 'an invalid Date' : String(JSON.stringify(value))).slice(0, 80);

const time = z.unknown().transform((value, context) => {
  const interval = intervalOf(value);
  if (interval !== null) return interval;
  context.addIssue({
    code: 'custom',
    message: `is ${shown(value)}, expected a Date, ISO 8601 text such as 2026-03-04T05:06Z, or { from, to, precision } with from before to`,
  });
  return z.NEVER;
});

const text = z.string({ error: ({ input }) => `is ${shown(input)}, expected text` });

const PAGE = z.object({
  content: text,
  mediaType: z.enum(['TEXT', 'HTML'], { error: ({ input }) => `is ${shown(input)}, expected TEXT or HTML` }),
  url: text.optional(),
  title: text.optional(),
  publisher: text.regex(/\S/, { error: 'is blank: leave it out where it is not known' }).optional(),
  fetchedAt: time.transform(({ from }) => from).optional(),
  published: time.optional(),
});

const TEXT = z.object({
  text,
  headline: text.optional(),
  published: time.transform(({ from }) => from).optional(),
});

/** What is given without the fields that hold nothing, as a schema says it. Throws the first thing that is wrong with it. */
function checked<T>(schema: z.ZodType<T>, given: object): T {
  const found = schema.safeParse(
    Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined && value !== null)),
  );
  if (found.success) return found.data;
  const [{ path, message } = { path: [], message: found.error.message }] = found.error.issues;
  throw new InputError('INVALID_ARGUMENT', path.join('.'), message);
}

/**
 * The page that a service gives, checked: whoever writes plain JavaScript is told what is wrong with it.
 *
 * @throws InputError INVALID_ARGUMENT that names the field, what it holds and what was expected
 */
// Fields that hold nothing are not there, as PageInput has it.
export const pageGiven = (given: GivenPage): PageInput => checked(PAGE, given) as PageInput;

/** The same for a text that is to be matched. */
export const textGiven = (given: GivenText): MatchInput => checked(TEXT, given) as MatchInput;
