import { v7 } from 'uuid';
import { beforeAll, expect, test } from 'vitest';
import { createApi, type Api } from '../../src/graphql/index.js';
import { EVENT_QUERY, EXAMPLES, type Example } from '../../src/graphql/examples/index.js';
import { ingestPage, matchText } from '../../src/pipeline/index.js';
import { useDatabase } from '../helpers/database.js';
import { ask } from './api.js';

const use = useDatabase();
let api: Api;
beforeAll(() => {
  const database = use();
  const deps = { database, now: () => new Date(), newId: () => v7(), trace: () => undefined };
  api = createApi({
    database,
    ingest: (page) => ingestPage(deps, page),
    match: (text) => matchText(deps, text),
  });
});

const example = (title: string) => {
  const found = EXAMPLES.find((candidate) => candidate.title === title);
  if (!found) throw new Error(`There is no example "${title}".`);
  return found;
};

test('the example page is taken in by the real pipeline, once', async () => {
  const { query } = example('Take a page in');
  const first = await ask(api, query);
  expect(first.errors).toEqual([]);
  expect(first.data).toMatchObject({ ingestPage: { created: true, articles: [{ outcome: 'NEW' }] } });
  const again = await ask(api, query);
  expect(again.data).toMatchObject({ ingestPage: { created: false, articles: [{ outcome: 'UNCHANGED' }] } });
});

const isSubscription = ({ query }: Example): boolean => /^subscription\b/m.test(query);
const [subscriptions, others] = [
  EXAMPLES.filter(isSubscription),
  EXAMPLES.filter((one) => !isSubscription(one)),
];

test.each(others.map(({ title }) => title))('the example "%s" runs', async (title) => {
  const { query } = example(title);
  const { data, errors } = await ask(api, query);
  expect(errors).toEqual([]);
  expect(data).not.toBeNull();
});

test.each(subscriptions.map(({ title }) => title))('the example "%s" tells what happens', async (title) => {
  const response = await api.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query: example(title).query }),
  });
  await ask(api, example('Take a page in').query.replace('Four passengers', 'Four people'));
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let told = '';
  while (!told.includes('data: ')) told += String((await reader?.read())?.value);
  await reader?.cancel();
  expect(told).toContain('"title":"Ferry fire off Bergen injures four"');
  await api.stop();
});

test('the event query takes the id that the command line prints', async () => {
  const event = await use().prisma.event.findFirstOrThrow();
  const { data, errors } = await ask(api, EVENT_QUERY, { id: event.id });
  expect(errors).toEqual([]);
  expect(data).toMatchObject({ event: { id: `Event:${event.id}`, title: event.title } });
});

test('every example says on top what it shows', () => {
  expect(EXAMPLES.filter(({ query }) => !query.startsWith('# '))).toEqual([]);
});
