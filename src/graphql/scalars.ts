import { GraphQLError } from 'graphql';
import { builder } from './builder.js';

const ISO = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** Reads an ISO 8601 instant; a time without a zone is refused, since it names no instant. */
function parseInstant(value: unknown): Date {
  const time = typeof value === 'string' && ISO.test(value) ? new Date(value) : null;
  if (time !== null && !Number.isNaN(time.getTime())) return time;
  throw new GraphQLError(`A DateTime is an ISO 8601 instant with a zone, such as "2024-05-09T10:00:00Z".`);
}

builder.scalarType('DateTime', {
  description:
    'An instant in ISO 8601, milliseconds at most; always UTC in answers, such as "2024-05-09T10:00:00.000Z".',
  serialize: (value) => value.toISOString(),
  parseValue: parseInstant,
});
