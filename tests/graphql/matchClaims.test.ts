import { beforeAll, expect, test } from 'vitest';
import { type Api, createApi } from '../../src/graphql/index.js';
import { EXAMPLES } from '../../src/graphql/examples/index.js';
import { ingestPage, matchText } from '../../src/pipeline/index.js';
import { useDatabase } from '../helpers/database.js';
import { depsOn } from '../pipeline/helpers.js';
import { ask } from './api.js';

const use = useDatabase();
let api: Api;

const query = (title: string): string => EXAMPLES.find((example) => example.title === title)?.query ?? '';

beforeAll(async () => {
  const database = use();
  const deps = depsOn(database);
  api = createApi({
    database,
    ingest: (page) => ingestPage(deps, page),
    match: (text) => matchText(deps, text),
  });
  await ask(api, query('Take a page in'));
});

test("the worked example's text updates the toll of the worked example's page", async () => {
  const { data, errors } = await ask(api, query('Match a text'));
  expect(errors).toEqual([]);
  expect(data).toMatchObject({
    matchClaims: {
      copies: { edges: [] },
      claims: {
        edges: [
          {
            node: {
              speakerText: 'police',
              figure: { interval: { text: '6' } },
              meets: {
                edges: [
                  {
                    node: {
                      kind: 'UPDATES',
                      outgoing: true,
                      assertion: { text: expect.stringMatching(/^Four passengers/) },
                    },
                  },
                ],
              },
            },
          },
        ],
      },
    },
  });
});

const ASK =
  'query ($text: String!, $first: Int) { matchClaims(text: $text) { claims(first: $first) { totalCount edges { cursor } } } }';

test.each([
  ['', 'INVALID_ARGUMENT'],
  ['a'.repeat(20_001), 'LIMIT_EXCEEDED'],
])('a text that cannot be read is a typed error (%#)', async (text, code) => {
  const { errors } = await ask(api, ASK, { text });
  expect(errors.map(({ extensions }) => extensions?.['code'])).toEqual([code]);
});

test('reading a text costs as much as a thousand objects, so that ten of them are refused', async () => {
  const ten = Array.from(
    { length: 10 },
    (_, n) => `m${String(n)}: matchClaims(text: "Nine died.") { claims(first: 0) { totalCount } }`,
  );
  const { errors } = await ask(api, `{ ${ten.join(' ')} }`);
  expect(errors[0]?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: 'cost' });
});

test('a server without it says so', async () => {
  const bare = createApi({ database: use(), ingest: () => Promise.reject(new Error('not asked for')) });
  const { errors } = await ask(bare, ASK, { text: 'Nine died.' });
  expect(errors[0]?.extensions).toMatchObject({ code: 'NOT_OFFERED' });
});
