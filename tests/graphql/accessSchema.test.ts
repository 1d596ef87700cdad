import {
  getNamedType,
  isAbstractType,
  isObjectType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
} from 'graphql';
import { expect, test } from 'vitest';
import { schema } from '../../src/graphql/index.js';

type Field = GraphQLField<unknown, unknown>;

/** Nothing is stored, and nothing may be done: what is not protected would fail otherwise or give a value. */
const CONTEXT = { caller: { keyId: 'key', scopes: new Set() }, store: {}, limits: {} };

/** The scope that a field asks of a caller who has none; undefined when it lets the caller in. */
async function scopeOf(type: GraphQLObjectType, field: Field): Promise<unknown> {
  const info = { fieldName: field.name, parentType: type, returnType: field.type, schema, fieldNodes: [] };
  const run = type === schema.getSubscriptionType() ? field.subscribe : field.resolve;
  try {
    // Each in a context of its own, as what Pothos has asked once it remembers for a request.
    await run?.({}, {}, { ...CONTEXT }, info as never);
  } catch (error) {
    const { code, scope } = (error as { extensions?: { code?: string; scope?: string } }).extensions ?? {};
    if (code === 'FORBIDDEN') return scope;
  }
  return undefined;
}

const fieldsOf = (type: GraphQLObjectType): Field[] => Object.values(type.getFields());

async function scopesOf(type: GraphQLObjectType | null | undefined): Promise<Record<string, unknown>> {
  const entries = type ? fieldsOf(type).map(async (field) => [field.name, await scopeOf(type, field)]) : [];
  return Object.fromEntries((await Promise.all(entries)) as [string, unknown][]);
}

const objects = (type: GraphQLNamedType): readonly GraphQLObjectType[] =>
  isObjectType(type) ? [type] : isAbstractType(type) ? schema.getPossibleTypes(type) : [];

test('every mutation asks for the scope that it is known to need', async () => {
  expect(await scopesOf(schema.getMutationType())).toEqual({
    addFeed: 'INGEST',
    createApiKey: 'ADMIN',
    enqueuePage: 'INGEST',
    ingestPage: 'INGEST',
    ingestUrl: 'INGEST',
    pauseFeed: 'INGEST',
    pauseWebhook: 'ADMIN',
    redeliverWebhook: 'ADMIN',
    registerWebhook: 'ADMIN',
    removeArticle: 'ADMIN',
    removeFeed: 'INGEST',
    removeJob: 'INGEST',
    removePage: 'ADMIN',
    removePublisher: 'ADMIN',
    removeWebhook: 'ADMIN',
    resumeFeed: 'INGEST',
    resumeWebhook: 'ADMIN',
    retryJob: 'INGEST',
    revokeApiKey: 'ADMIN',
  });
});

test('every question and every subscription asks for a scope: to read, to take in, or to handle keys and webhooks', async () => {
  const asked = {
    ...(await scopesOf(schema.getQueryType())),
    ...(await scopesOf(schema.getSubscriptionType())),
  };
  expect(Object.keys(asked).length).toBeGreaterThan(10);
  const other = Object.entries(asked).filter(([, scope]) => scope !== 'READ');
  expect(Object.fromEntries(other)).toEqual({
    apiKeys: 'ADMIN',
    feed: 'INGEST',
    feeds: 'INGEST',
    job: 'INGEST',
    jobs: 'INGEST',
    queue: 'INGEST',
    webhook: 'ADMIN',
    webhooks: 'ADMIN',
  });
});

test.each(['ApiKey', 'Webhook', 'WebhookDelivery'])(
  'every field of a type %s asks for ADMIN',
  async (name) => {
    const type = schema.getType(name);
    const scopes = await scopesOf(isObjectType(type) ? type : null);
    expect(new Set(Object.values(scopes))).toEqual(new Set(['ADMIN']));
  },
);

test('no mutation leads to what is stored without the scope to read', async () => {
  const seen = new Set<string>();
  const open: string[] = [];
  const walk = async (type: GraphQLObjectType, path: string): Promise<void> => {
    for (const field of fieldsOf(type)) {
      const there = `${path}.${field.name}`;
      if (path !== 'Mutation' && (await scopeOf(type, field)) !== undefined) continue;
      for (const next of objects(getNamedType(field.type))) {
        if (next.getInterfaces().some(({ name }) => name === 'Node')) open.push(`${there}: ${next.name}`);
        if (seen.has(next.name)) continue;
        seen.add(next.name);
        await walk(next, there);
      }
    }
  };
  const mutations = schema.getMutationType();
  if (mutations) await walk(mutations, 'Mutation');
  expect(seen).toContain('IngestPageSuccess');
  expect(open).toEqual([]);
});
