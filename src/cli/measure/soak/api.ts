/** What a GraphQL operation answers. @throws when it answers errors */
export async function ask<T>(url: string, query: string, variables: object = {}): Promise<T> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  const { data, errors } = JSON.parse(text) as { data?: T | null; errors?: unknown };
  if (data == null || errors !== undefined) throw new Error(`the API answered ${text.slice(0, 500)}`);
  return data;
}
