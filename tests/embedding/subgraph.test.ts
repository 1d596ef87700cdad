import { createServer, type RequestListener, type Server } from 'node:http';
import { getStitchedSchemaFromSupergraphSdl } from '@graphql-tools/federation';
import { composeServices, assertCompositionSuccess } from '@theguild/federation-composition';
import { createCorroborate, type Corroborate } from 'corroborate';
import { asSubgraph, subgraphSchema, subgraphSdl } from 'corroborate/subgraph';
import { parse } from 'graphql';
import { createYoga } from 'graphql-yoga';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schema } from '../../src/graphql/index.js';
import { createTestDatabase, type TestDatabase } from '../helpers/database.js';
import { useApi } from '../graphql/api.js';
import { at, world } from '../graphql/world.js';
import { cms } from './cms.js';
import { addressOf, send, storm } from './serving.js';

const ADDRESS = 'https://coast.example.org/storm';

describe('a graph of this and a content management system', () => {
  const servers: Server[] = [];
  let database: TestDatabase;
  let corroborate: Corroborate;
  let gateway: string;

  const serve = (listener: RequestListener): Promise<string> => {
    const server = createServer(listener);
    servers.push(server);
    return addressOf(server);
  };
  /** What a composition asks every subgraph. */
  const service = async (name: string, url: string) => {
    const { data } = await send(url, '{ _service { sdl } }');
    const { sdl } = (data as { _service: { sdl: string } })._service;
    return { name, url, typeDefs: parse(sdl) };
  };

  beforeAll(async () => {
    database = await createTestDatabase();
    corroborate = await createCorroborate({ databaseUrl: database.url, schema: asSubgraph });
    await corroborate.ingest({ ...storm('Kotor'), url: ADDRESS });
    const ours = `${await serve(corroborate.listener)}/graphql`;
    const system = cms();
    const theirs = `${await serve((request, response) => void system(request, response))}/graphql`;
    const composed = composeServices([await service('corroborate', ours), await service('cms', theirs)]);
    assertCompositionSuccess(composed);
    const router = createYoga({
      schema: getStitchedSchemaFromSupergraphSdl({ supergraphSdl: composed.supergraphSdl }),
      logging: false,
    });
    gateway = `${await serve((request, response) => void router(request, response))}/graphql`;
  });
  afterAll(async () => {
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
    await corroborate.close();
    await database.drop();
  });

  it("tells beside another's page what its article claims, by its address alone", async () => {
    const answer = await send(
      gateway,
      '{ pages { headline article { editor title claims(first: 1) { edges { node { text event { articleCount } } } } } } }',
    );
    const claims = { edges: [{ node: { text: expect.any(String) as string, event: { articleCount: 1 } } }] };
    expect(answer.data).toMatchObject({
      pages: [
        {
          headline: 'Roofs torn off',
          article: { editor: 'editor of storm', title: storm('Kotor').content.split('\n')[0], claims },
        },
        // Of what was never read here nobody can have the claims, which an article always has.
        { headline: 'Not read yet', article: null },
      ],
    });
  });

  it('leaves the rest of an article that was never read here', async () => {
    expect(await send(gateway, '{ pages { article { editor title } } }')).toMatchObject({
      data: {
        pages: [
          { article: { editor: 'editor of storm', title: storm('Kotor').content.split('\n')[0] } },
          { article: { editor: 'editor of unread', title: null } },
        ],
      },
    });
  });

  it("adds another's fields to an article that is found here", async () => {
    const query =
      '{ articles { edges { node { title editor publisher { name } } } pageInfo { hasNextPage } } }';
    expect(await send(gateway, query)).toMatchObject({
      data: {
        articles: {
          edges: [{ node: { editor: 'editor of storm', publisher: { name: 'Coast Herald' } } }],
          pageInfo: { hasNextPage: false },
        },
      },
    });
  });
});

describe('the subgraph', () => {
  const use = useApi({ schema: asSubgraph });
  const entities = async (representations: object[], selection = '... on Node { id }') => {
    const response = await use().api.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: `query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename ${selection} } }`,
        variables: { representations },
      }),
    });
    return (await response.json()) as {
      data: { _entities: unknown[] } | null;
      errors?: { message: string; path: unknown[]; extensions: object }[];
    };
  };

  it('leaves the plain schema as it is, and tells its own', async () => {
    expect(
      Object.keys(schema.getQueryType()?.getFields() ?? {}).filter((name) => name.startsWith('_')),
    ).toEqual([]);
    expect(schema.getType('_Entity')).toBeUndefined();
    expect(subgraphSchema.getType('_Entity')).toBeDefined();
    expect(subgraphSdl).toMatch(/type Article implements Node @key\(fields: "id"\) @key\(fields: "url"\)/);
    expect(subgraphSdl).not.toMatch(/^ {2}nodes?\(/m);
  });

  it('gives each thing by its id, in the order asked for and null where there is none', async () => {
    const { prisma } = use();
    const { article, source, event, assertion } = world(prisma);
    const [told, said, happened] = [await article({}), await source('Ada'), await event('Storm')];
    const answered = await assertion(happened.id, 'Nine ferries');
    const of = (type: string, id: string) => ({ __typename: type, id: `${type}:${id}` });
    const wanted = [
      of('Assertion', answered.id),
      of('Source', said.id),
      of('Event', happened.id),
      of('Article', told.id),
    ];
    const nobody = of('Source', '01950000-0000-7000-8000-999999999999');
    const { data, errors } = await entities([...wanted, nobody]);
    expect(errors).toBeUndefined();
    expect(data?._entities).toEqual([...wanted, null]);
  });

  it('takes one statement for all things of a type with all that is asked of them', async () => {
    const { prisma, statements } = use();
    const { article, source } = world(prisma, 100);
    const publisher = await source('Herald');
    const made = await Promise.all(
      [1, 2, 3].map((n) =>
        article({ publisherId: publisher.id, url: `https://example.org/${String(n)}`, ingestedAt: at(n) }),
      ),
    );
    statements.length = 0;
    const { data } = await entities(
      made.map(({ id }) => ({ __typename: 'Article', id: `Article:${id}` })),
      '... on Article { url publisher { name } }',
    );
    expect(data?._entities).toMatchObject(made.map(({ url }) => ({ url, publisher: { name: 'Herald' } })));
    expect(statements).toHaveLength(1);
    statements.length = 0;
    await entities(
      made.map(({ url }) => ({ __typename: 'Article', url })),
      '... on Article { title publisher { name } }',
    );
    expect(statements).toHaveLength(2);
  });

  it('knows by its address the revision that came in last', async () => {
    const { article } = world(use().prisma, 200);
    const url = 'https://example.org/revised';
    await article({ url, title: 'Old', ingestedAt: at(1) });
    await article({ url, title: 'New', ingestedAt: at(2) });
    const { data } = await entities([{ __typename: 'Article', url }], '... on Article { title }');
    expect(data?._entities).toEqual([{ __typename: 'Article', title: 'New' }]);
  });

  it('finds an event by the id of one that was merged into it', async () => {
    const { prisma } = use();
    const { event } = world(prisma, 300);
    const [gone, kept] = [await event('Storm'), await event('Gale')];
    await prisma.eventRedirect.create({
      data: { fromId: gone.id, toId: kept.id, reasons: [], createdAt: at(12) },
    });
    await prisma.event.delete({ where: { id: gone.id } });
    const { data } = await entities([{ __typename: 'Event', id: `Event:${gone.id}` }]);
    expect(data?._entities).toEqual([{ __typename: 'Event', id: `Event:${kept.id}` }]);
  });

  it('says what is wrong with one of them at its place, and gives the others', async () => {
    const { source } = world(use().prisma, 400);
    const { id } = await source('Grace');
    const good = { __typename: 'Source', id: `Source:${id}` };
    const { data, errors } = await entities([
      { __typename: 'ApiKey', id: 'x' },
      { __typename: 'Claim' },
      { ...good, id: 'Event:1' },
      good,
    ]);
    expect(data?._entities).toEqual([null, null, null, good]);
    expect(errors?.map(({ path, extensions }) => [path, extensions])).toMatchObject([
      [['_entities', 0], { code: 'INVALID_ARGUMENT', place: 'representations.0' }],
      [['_entities', 1], { code: 'INVALID_ARGUMENT', place: 'representations.1' }],
      [['_entities', 2], { code: 'INVALID_ID', place: 'representations.2.id' }],
    ]);
  });

  it('keeps the limits: of how many are named, and of what all of them cost', async () => {
    const many = Array.from({ length: 101 }, () => ({ __typename: 'Article', url: 'https://example.org' }));
    expect((await entities(many)).errors).toMatchObject([
      { extensions: { code: 'INVALID_ARGUMENT', place: 'representations' } },
    ]);
    const costly = '... on Article { claims(first: 100) { edges { node { id } } } }';
    expect((await entities(many.slice(1), costly)).errors).toMatchObject([
      { extensions: { code: 'LIMIT_EXCEEDED', limit: 'cost' } },
    ]);
  });
});

describe('the subgraph behind keys', () => {
  const use = useApi({ schema: asSubgraph, access: {} });
  it('gives no entity without a key that may read', async () => {
    const query = '{ _entities(representations: []) { __typename } }';
    const response = await use().api.fetch(`http://localhost/graphql?query=${encodeURIComponent(query)}`);
    expect([response.status, await response.json()]).toMatchObject([
      401,
      { errors: [{ extensions: { code: 'UNAUTHENTICATED', scope: 'READ' } }] },
    ]);
  });
});
