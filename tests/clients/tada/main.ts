import {
  readFragment,
  type FragmentOf,
  type ResultOf,
  type TadaDocumentNode,
  type VariablesOf,
} from 'gql.tada';
import { print } from 'graphql';
import { follow } from './follow.js';
import { graphql } from './graphql.js';

const url = process.argv[2] ?? '';

async function ask<Data, Variables>(
  document: TadaDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: print(document), variables }),
  });
  const { data, errors } = (await response.json()) as {
    data?: Data;
    errors?: { extensions: { code: string } }[];
  };
  if (errors || !data) throw new Error(errors?.[0]?.extensions.code ?? `HTTP ${response.status}`);
  return data;
}

const Figure = graphql(`
  fragment Figure on Assertion {
    originCount
    interval {
      text
    }
  }
`);
const FIGURES = graphql(
  `
    query Figures($after: String) {
      events(first: 1, after: $after) {
        edges {
          node {
            title
            assertions(first: 5) {
              edges {
                node {
                  ...Figure
                }
              }
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [Figure],
);
const INGEST = graphql(`
  mutation Ingest($input: IngestPageInput!) {
    ingestPage(input: $input) {
      __typename
      ... on IngestPageSuccess {
        articles {
          outcome
        }
      }
      ... on InputError {
        code
        place
      }
    }
  }
`);
const NOW = graphql(`
    query Now {
      noticeCursor
    }
  `);
const EVENT = graphql(`
  query OneEvent($id: ID!) {
    event(id: $id) {
      title
    }
  }
`);

const told = (figure: FragmentOf<typeof Figure>): string =>
  readFragment(Figure, figure).interval?.text ?? 'words';

/** Pages through all events by their cursors. */
async function figures(): Promise<string[]> {
  const found: string[] = [];
  for (let after: string | null = null; ;) {
    const { events }: ResultOf<typeof FIGURES> = await ask(FIGURES, { after });
    found.push(...events.edges.flatMap(({ node }) => node.assertions.edges.map((edge) => told(edge.node))));
    if (!events.pageInfo.hasNextPage) return found;
    after = events.pageInfo.endCursor;
  }
}

async function ingest(input: VariablesOf<typeof INGEST>['input']): Promise<string> {
  const { ingestPage: result } = await ask(INGEST, { input });
  if (result.__typename === 'IngestPageSuccess') return result.articles.map(({ outcome }) => outcome).join();
  return result.__typename === 'InputError' ? `${result.code} at ${result.place}` : result.__typename;
}

const text = (content: string) => ({ content, mediaType: 'TEXT' as const, publisher: 'Coast Herald' });
const { noticeCursor } = await ask(NOW, {});
const taken = await ingest(
  text('Ferry runs aground\n\nSix passengers were hurt when a ferry ran aground in Bergen, police said.\n'),
);
const following = follow(url, noticeCursor);
const { value: news } = await following.next();
await following.return?.(undefined);
console.log(
  JSON.stringify({
    figures: await figures(),
    taken,
    empty: await ingest(text(' ')),
    badId: await ask(EVENT, { id: 'nonsense' }).then(
      () => 'answered',
      (error: Error) => error.message,
    ),
    news: news?.data?.articleIngested.article.title ?? news?.errors?.[0]?.message,
  }),
);
