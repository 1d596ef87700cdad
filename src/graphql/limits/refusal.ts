import { GraphQLError } from 'graphql';
import type { ApiLimits } from './limits.js';

/** What each limit counts, for a sentence. */
const COUNTED: Readonly<Partial<Record<keyof ApiLimits, string>>> = {
  bodyBytes: 'bytes in its body',
  batch: 'operations',
  tokens: 'tokens',
  depth: 'levels of fields',
  fields: 'fields, fragments followed',
  aliases: 'aliases',
  directives: 'directives',
  matchCharacters: 'UTF-16 code units of text',
  cost: 'objects that the answer can hold',
  operationsPerMinute: 'operations in this minute',
  subscriptions: 'subscriptions open with all others',
  subscriptionsPerCaller: 'subscriptions open with others of the same caller',
  exports: 'exports running with all others',
};

/**
 * A request beyond a limit: says which, what it was and what is allowed. Its status is 400, unless another is given.
 */
export function refusal(
  limit: keyof ApiLimits,
  value: number,
  allowed: number,
  http: { status: number; headers?: Record<string, string> } = { status: 400 },
): GraphQLError {
  const advice = limit === 'cost' ? ' Ask for fewer items with `first`.' : '';
  return new GraphQLError(
    `This request has ${String(value)} ${COUNTED[limit] ?? limit}; at most ${String(allowed)} are allowed.${advice}`,
    { extensions: { code: 'LIMIT_EXCEEDED', limit, value, allowed, http } },
  );
}
