import { GraphQLError } from 'graphql';
import type { RequestErrorCode } from './badRequest.js';

interface Known {
  readonly code: RequestErrorCode;
  readonly message: string;
}

/** Errors of the store that tell of the request and not of a bug, by Prisma's or Postgres' code. */
const KNOWN: Readonly<Record<string, Known>> = {
  P2025: { code: 'NOT_FOUND', message: 'Something this request needs went away while it ran. Ask again.' },
  P2002: { code: 'CONFLICT', message: 'Somebody else stored the same at the same moment. Ask again.' },
  P2034: { code: 'CONFLICT', message: 'Somebody else changed the same at the same moment. Ask again.' },
  '22021': {
    code: 'INVALID_ARGUMENT',
    message: 'A text in the arguments holds a character that cannot be stored (NUL).',
  },
  '57014': { code: 'TOO_COSTLY', message: 'This request took too long and was ended. Ask for less at once.' },
};

const UNKNOWN: Known = { code: 'INTERNAL', message: 'Something went wrong on our side. It has been logged.' };

/** Codes of an error and of what caused it: Prisma keeps Postgres' own code in the driver error behind its own. */
function codesOf(error: unknown, depth = 0): string[] {
  if (typeof error !== 'object' || error === null || depth > 4) return [];
  const { code, originalCode, cause, meta } = error as Record<string, unknown>;
  const driver = (meta as Record<string, unknown> | undefined)?.['driverAdapterError'];
  const own = [code, originalCode].filter((value) => typeof value === 'string');
  return [...own, ...codesOf(cause, depth + 1), ...codesOf(driver, depth + 1)];
}

const knownOf = (error: unknown): Known => {
  for (const code of codesOf(error)) if (KNOWN[code]) return KNOWN[code];
  return UNKNOWN;
};

/**
 * What a caller is shown of an error: GraphQL's own and ours as they are, of anything else only a code and a sentence, so
 * that no stack, path or SQL leaves the process. `log` is given what is left out, and what only it tells of is found in the
 * log by the id of the request.
 */
export function masker(
  log: (error: unknown) => void,
  requestId: () => string | null,
): (error: unknown) => Error {
  return (error) => {
    const graphql = error instanceof GraphQLError ? error : null;
    const original = graphql?.originalError ?? (graphql ? null : error);
    if (graphql && (original == null || original instanceof GraphQLError)) return graphql;
    const known = knownOf(original);
    if (known === UNKNOWN) log(original);
    const { nodes, source, positions, path } = graphql ?? {};
    return new GraphQLError(known.message, {
      nodes,
      source,
      positions,
      path,
      extensions: known === UNKNOWN ? { code: known.code, requestId: requestId() } : { code: known.code },
    });
  };
}
