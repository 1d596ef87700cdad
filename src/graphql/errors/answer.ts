import type { GraphQLError } from 'graphql';

interface ErrorHttp {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What makes responses: a server may bring its own. */
export interface Responses {
  readonly Response: typeof Response;
}

/**
 * An error as the answer of a route beside GraphQL: in the form that GraphQL's own have, with the status and headers that
 * it brings; 400 when it brings none.
 */
export function answerError(error: GraphQLError, { Response }: Responses): Response {
  const { http, ...extensions } = error.extensions as { http?: ErrorHttp } & Record<string, unknown>;
  const { status = 400, headers = {} } = http ?? {};
  return Response.json(
    { errors: [{ message: error.message, extensions }] },
    { status, headers: { ...headers } },
  );
}
