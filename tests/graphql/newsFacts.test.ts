import { expect, test } from 'vitest';
import { ingestPage } from '../../src/pipeline/index.js';
import { createApi } from '../../src/graphql/index.js';
import { useDatabase } from '../helpers/database.js';
import { depsOn, textPage } from '../pipeline/helpers.js';
import { ask } from './api.js';

const database = useDatabase();

test('an article tells what its news did to people, each person once, and when and where', async () => {
  const deps = depsOn(database());
  const page = textPage(
    'Harbour Post',
    '2024-03-13',
    'Two killed in crash in Dayton, Ohio',
    'DAYTON, Ohio — A man and his son were killed on Tuesday when a truck hit their car in Dayton, Ohio, police said.',
    'The boy, 9, died at the scene and his father, 41, in hospital. Three other people were injured.',
    'Eleven people were killed on the same road last year.',
  );
  const { articles } = await ingestPage(deps, page);
  const api = createApi({ database: database(), ingest: (input) => ingestPage(deps, input) });
  const { data, errors } = await ask(
    api,
    'query ($id: ID!) { article(id: $id) { newsFacts { killed injured day town } } }',
    { id: `Article:${articles[0]?.articleId ?? ''}` },
  );
  expect(errors).toEqual([]);
  expect(data).toEqual({
    article: { newsFacts: { killed: 2, injured: 3, day: '2024-03-12', town: 'Dayton' } },
  });
});
