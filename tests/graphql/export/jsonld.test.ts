import jsonld, { type NodeObject } from 'jsonld';
import { beforeAll, expect, test } from 'vitest';
import { useApi } from '../api.js';
import { tellFerryFire, type FerryFire } from '../news.js';
import { world } from '../world.js';

const use = useApi();
let fire: FerryFire;
beforeAll(async () => {
  fire = await tellFerryFire(world(use().prisma));
});

const VOCABULARY = 'http://schema.org/';

/** schema.org's own context as far as it matters here: its vocabulary, and which terms are addresses or instants. */
const CONTEXT = {
  '@vocab': VOCABULARY,
  url: { '@id': `${VOCABULARY}url`, '@type': '@id' },
  datePublished: { '@id': `${VOCABULARY}datePublished`, '@type': `${VOCABULARY}Date` },
};

const documentLoader = (url: string) => {
  if (url.replace(/\/$/, '') !== 'https://schema.org') throw new Error(`Not loaded in a test: ${url}`);
  return Promise.resolve({ documentUrl: url, document: { '@context': CONTEXT } });
};

type Nodes = Record<string, unknown>[];

/** The graph with every term spelt out; a term that the context does not have is an error. */
async function expanded(called: string): Promise<Nodes> {
  const response = await use().api.fetch(`http://localhost/export/${called}`);
  expect(response.headers.get('content-type')).toBe('application/ld+json; charset=utf-8');
  const document = (await response.json()) as NodeObject;
  const options = { documentLoader, safe: true };
  return (await (jsonld.expand(document, options as never) as unknown as Promise<unknown>)) as Nodes;
}

const term = (name: string): string => `${VOCABULARY}${name}`;
const values = (node: Record<string, unknown> | undefined, name: string): Record<string, unknown>[] =>
  (node?.[term(name)] ?? []) as Record<string, unknown>[];

test('an assertion of an event is a Claim with all its appearances, the first of them and who interpreted it', async () => {
  const nodes = await expanded(`events/Event:${fire.event}.jsonld?interpreter=Bergen%20Desk`);
  const four = nodes.find((node) => node['@id'] === `urn:uuid:${fire.assertions.four}`);
  expect(four?.['@type']).toEqual([term('Claim')]);
  expect(values(four, 'appearance').map((node) => node['@id'])).toEqual([
    `urn:uuid:${fire.articles.original}`,
    `urn:uuid:${fire.articles.copy}`,
  ]);
  const [first] = values(four, 'firstAppearance');
  expect(first).toMatchObject({
    '@id': `urn:uuid:${fire.articles.original}`,
    '@type': [term('NewsArticle')],
    [term('publisher')]: [{ [term('name')]: [{ '@value': 'Nordic Wire' }] }],
    [term('datePublished')]: [{ '@value': '2025-03-01T08:00:00.000Z' }],
  });
  expect(values(four, 'claimInterpreter')).toEqual([
    { '@type': [term('Organization')], [term('name')]: [{ '@value': 'Bergen Desk' }] },
  ]);
  expect(values(four, 'author')).toMatchObject([{ [term('name')]: [{ '@value': 'Bergen police' }] }]);
  expect(values(four, 'about')).toEqual([{ '@id': `urn:uuid:${fire.event}` }]);
  expect(nodes[0]).toMatchObject({ '@id': `urn:uuid:${fire.event}`, '@type': [term('Event')] });
});

test('a claim is a Claim in its own words, an example of its assertion', async () => {
  const nodes = await expanded('claims.jsonld');
  const copied = nodes.find((node) => node['@id'] === `urn:uuid:${fire.claims.copied}`);
  expect(copied).toMatchObject({
    '@type': [term('Claim')],
    [term('text')]: [{ '@value': 'Four passengers were hurt' }],
    [term('exampleOfWork')]: [{ '@id': `urn:uuid:${fire.assertions.four}` }],
  });
  const [appearance] = values(copied, 'appearance');
  expect(values(appearance, 'hasPart')).toMatchObject([
    { [term('text')]: [{ '@value': 'Four passengers were hurt' }] },
  ]);
  expect(values(copied, 'firstAppearance')).toMatchObject([{ '@id': `urn:uuid:${fire.articles.original}` }]);
  expect(nodes).toHaveLength(5);
});

test.each(['events', 'articles', 'sources', 'search'])('%s make a graph', async (name) => {
  const nodes = await expanded(`${name}.jsonld${name === 'search' ? '?q=hurt' : ''}`);
  expect(nodes.length).toBeGreaterThan(0);
  expect(nodes.every((node) => String(node['@id']).startsWith('urn:uuid:'))).toBe(true);
});
