import { createClient } from 'graphql-sse';
import { ask } from './ask.js';
import { disputes } from './disputes.js';
import { useFragment } from './gql/fragment-masking.js';
import { graphql } from './gql/gql.js';
import { ToldFragmentDoc, type IngestPageInput, type NewsSubscription } from './gql/graphql.js';

const INGEST = graphql(`
  mutation Ingest($input: IngestPageInput!) {
    ingestPage(input: $input) {
      __typename
      ... on IngestPageSuccess { articles { outcome claimCount } }
      ... on InputError { code place }
      ... on ValidationError { issues { place } }
    }
  }
`);
const EVENT = graphql(`query OneEvent($id: ID!) { event(id: $id) { title } }`);
const NOW = graphql(`query Now { noticeCursor }`);
const NEWS = graphql(`
  subscription News($after: String) { articleIngested(after: $after) { article { title } } }
`);

const url = process.argv[2] ?? '';

/** Pages through all disputes by their cursors. */
async function allDisputes(): Promise<string[]> {
  const titles: string[] = [];
  for (let after: string | null = null; ;) {
    const page: Awaited<ReturnType<typeof disputes>> = await disputes(url, after);
    titles.push(...page.disputes.edges.map(({ node }) => useFragment(ToldFragmentDoc, node).title));
    if (!page.disputes.pageInfo.hasNextPage) return titles;
    after = page.disputes.pageInfo.endCursor;
  }
}

/** What became of a page, in words: the compiler knows every member of the union. */
async function ingest(input: IngestPageInput): Promise<string> {
  const { ingestPage: result } = await ask(url, INGEST, { input });
  switch (result.__typename) {
    case 'IngestPageSuccess':
      return result.articles.map(({ outcome }) => outcome).join();
    case 'InputError':
      return `${result.code} at ${result.place}`;
    case 'ValidationError':
      return `invalid: ${result.issues.map(({ place }) => place).join()}`;
  }
}

/** What comes in after a cursor. The server knows the subscription by its hash, and takes no other text. */
async function firstAfter(after: string): Promise<string | undefined> {
  const client = createClient({ url });
  const news = client.iterate<NewsSubscription>({
    query: '',
    variables: { after },
    extensions: { persistedQuery: { sha256Hash: NEWS.__meta__?.['hash'] } },
  });
  const { value } = await news.next();
  client.dispose();
  return value?.data?.articleIngested.article.title ?? value?.errors?.[0]?.message;
}

const outcome = (work: Promise<unknown>) =>
  work.then(
    () => 'answered',
    (error: Error) => error.message,
  );
const text = (content: string): IngestPageInput => ({
  content,
  mediaType: 'TEXT',
  publisher: 'Coast Herald',
});
const TRAM =
  'Tram derails in Porto\n\nFour passengers were hurt when a tram derailed in Porto, police said.\n';

const { noticeCursor } = await ask(url, NOW, {});
console.log(
  JSON.stringify({
    disputes: await allDisputes(),
    taken: await ingest(text(TRAM)),
    empty: await ingest(text(' ')),
    invalid: await ingest({ ...text('A page.'), url: 'ftp://example.org' }),
    badId: await outcome(ask(url, EVENT, { id: 'nonsense' })),
    unlisted: await outcome(ask(url, EVENT, { id: 'nonsense' }, false)),
    news: await firstAfter(noticeCursor),
  }),
);
