import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extendSchema, parse, type GraphQLSchema } from 'graphql';

interface Store {
  readonly $queryRawUnsafe: (sql: string) => Promise<unknown>;
}

/** What a service does that adds a field to the schema; its resolver is given the store's client. */
export const withField =
  (name: string, resolve: (store: Store) => Promise<unknown>) =>
  (schema: GraphQLSchema): GraphQLSchema => {
    const extended = extendSchema(schema, parse(`extend type Query { ${name}: String }`));
    const field = extended.getQueryType()?.getFields()[name];
    Object.assign(field ?? {}, {
      resolve: (_root: unknown, _args: unknown, { store }: { readonly store: Store }) => resolve(store),
    });
    return extended;
  };

/** The address of a server that listens on this machine, once it does. */
export async function addressOf(server: Server): Promise<string> {
  if (!server.listening) await once(server.listen(0, '127.0.0.1'), 'listening');
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}

/** An answer as every client reads it. */
export interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Record<string, unknown> }[];
}

/** Sends a query as every client does. */
export async function send(
  url: string,
  query: string,
  variables: Record<string, unknown> = {},
  headers: Record<string, string> = {},
): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answer;
}

/** A report of nine injured, which differs by its town. */
export const storm = (town: string) => ({
  mediaType: 'TEXT' as const,
  publisher: 'Coast Herald',
  content: `Storm in ${town} injures nine\n\nNine people were injured when a storm tore roofs off houses in ${town} on Sunday, the mayor said.\n`,
});
