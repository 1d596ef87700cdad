import type { TypedDocumentString } from './gql/graphql.js';

/** Sends a document by its hash, or whole where the server does not know it, and gives its typed data. */
export async function ask<Data, Variables>(
  url: string,
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  known = true,
): Promise<Data> {
  const named = known ? { documentId: document.__meta__?.['hash'] } : { query: document.toString() };
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...named, variables }),
  });
  const { data, errors } = (await response.json()) as {
    data?: Data;
    errors?: { extensions: { code: string } }[];
  };
  if (errors || !data) throw new Error(errors?.[0]?.extensions.code ?? `HTTP ${response.status}`);
  return data;
}
