import { beforeAll, describe, expect, test } from 'vitest';
import { bearer, useKeys, type Send } from './keys.js';

const { use, serve, make } = useKeys();
let send: Send;
beforeAll(async () => {
  send = await serve({});
});

const JOB = 'id kind state url attempts retryAt failure { code message } articles { outcome }';

/** What a mutation answers: whichever member of its union. */
const ask = async (mutation: string): Promise<Record<string, unknown>> => {
  const { data, codes } = await send(`mutation { result: ${mutation} }`);
  expect(codes).toEqual([]);
  return data?.['result'] as Record<string, unknown>;
};

const ingestUrl = (url: string) =>
  ask(
    `ingestUrl(url: ${JSON.stringify(url)}) { ... on EnqueueSuccess { job { ${JOB} } } ... on InputError { code place }
       ... on QueueFullError { code waiting limit } }`,
  );

describe('an address', () => {
  test('is put into the queue once, and its job is asked for with the same key', async () => {
    const { job } = await ingestUrl('https://quay.example/fire#top');
    expect(job).toEqual({
      id: expect.stringMatching(/^Job:[0-9a-f-]{36}$/) as string,
      kind: 'ADDRESS',
      state: 'QUEUED',
      url: 'https://quay.example/fire',
      attempts: 0,
      retryAt: null,
      failure: null,
      articles: [],
    });
    expect((await ingestUrl('https://quay.example/fire')).job).toEqual(job);
    const { id } = job as { id: string };
    expect((await send(`{ job(id: "${id}") { ${JOB} } }`)).data).toEqual({ job });
    const guarded = await serve({ access: {} });
    const key = bearer(await make(['INGEST']));
    expect((await guarded(`{ job(id: "${id}") { state } }`, key)).codes).toEqual([]);
    expect((await guarded(`{ job(id: "${id}") { page { id } } }`, key)).codes).toEqual(['FORBIDDEN READ']);
  });

  test.each(['nonsense', 'ftp://quay.example/', 'https://me:secret@quay.example/'])(
    'such as %s is refused',
    async (url) => {
      expect(await ingestUrl(url)).toEqual({ code: 'INVALID_ARGUMENT', place: 'url' });
    },
  );

  test('is refused by its code when the queue is full', async () => {
    await use().prisma.$executeRaw`
      INSERT INTO job (id, kind, state, hints, size, attempts, failures, created_at, articles)
      SELECT gen_random_uuid(), 'PAGE', 'QUEUED', '{}', 1, 0, 0, now(), '[]' FROM generate_series(1, 10000)`;
    expect(await ingestUrl('https://quay.example/more')).toMatchObject({ code: 'QUEUE_FULL', limit: 10_000 });
    await use().prisma.job.deleteMany();
  });
});

test('a page is put into the queue with what is known of it', async () => {
  const { job } = await ask(
    `enqueuePage(input: { content: "A report.", mediaType: TEXT, url: "https://quay.example/a" }) {
       ... on EnqueueSuccess { job { kind url state } } }`,
  );
  expect(job).toEqual({ kind: 'PAGE', url: 'https://quay.example/a', state: 'QUEUED' });
  expect(
    await ask('enqueuePage(input: { content: " ", mediaType: TEXT }) { ... on InputError { code } }'),
  ).toEqual({
    code: 'EMPTY_PAGE',
  });
});

test('jobs that failed are listed with their reason, tried again and forgotten', async () => {
  await use().prisma.job.deleteMany();
  await ingestUrl('https://quay.example/1');
  await ingestUrl('https://quay.example/2');
  await use().prisma.job.updateMany({
    where: { url: 'https://quay.example/1' },
    data: { state: 'FAILED', failures: 1, errorCode: 'HTTP_STATUS', errorMessage: 'answers with status 404' },
  });
  const failed = async () =>
    (
      await send(
        `{ jobs(filter: { state: FAILED }) { totalCount edges { node { ${JOB} } } } queue { waiting failed } }`,
      )
    ).data;
  const found = (await failed()) as { jobs: { edges: { node: { id: string } }[] } };
  const { id } = found.jobs.edges[0]?.node ?? { id: '' };
  expect(found).toMatchObject({
    jobs: {
      totalCount: 1,
      edges: [{ node: { failure: { code: 'HTTP_STATUS', message: 'answers with status 404' } } }],
    },
    queue: { waiting: 1, failed: 1 },
  });
  const retry = () =>
    ask(
      `retryJob(id: "${id}") { ... on RetryJobSuccess { job { state } } ... on InputError { code message } }`,
    );
  expect(await retry()).toEqual({ job: { state: 'QUEUED' } });
  expect(await retry()).toMatchObject({ code: 'INVALID_ARGUMENT' });
  expect(await failed()).toMatchObject({ jobs: { totalCount: 0 }, queue: { waiting: 2 } });
  const remove = () =>
    ask(`removeJob(id: "${id}") { ... on RemoveJobSuccess { id } ... on InputError { code } }`);
  expect(await remove()).toEqual({ id });
  expect(await remove()).toEqual({ code: 'UNKNOWN_ID' });
  expect((await send(`{ job(id: "${id}") { id } }`)).data).toEqual({ job: null });
});

test('feeds are added, listed, paused, resumed and removed', async () => {
  const FEED =
    'id url publisher intervalSeconds title nextPollAt pausedAt pauseReason failures failure { code } itemCount';
  const add = (input: string) =>
    ask(
      `addFeed(input: ${input}) { ... on AddFeedSuccess { feed { ${FEED} } } ... on InputError { code place } }`,
    );
  const { feed } = (await add(
    '{ url: "https://quay.example/rss", publisher: "Quay", intervalSeconds: 300 }',
  )) as {
    feed: Record<string, unknown>;
  };
  expect(feed).toMatchObject({
    url: 'https://quay.example/rss',
    publisher: 'Quay',
    intervalSeconds: 300,
    pausedAt: null,
  });
  expect(await add('{ url: "https://quay.example/rss" }')).toEqual({ feed });
  expect(await add('{ url: "x" }')).toEqual({ code: 'INVALID_ARGUMENT', place: 'url' });
  expect(await add('{ url: "https://quay.example/b", intervalSeconds: 5 }')).toMatchObject({
    place: 'intervalSeconds',
  });
  expect(await add('{ url: "https://quay.example/b", publisher: " " }')).toMatchObject({
    place: 'publisher',
  });

  const change = (what: string) =>
    ask(
      `${what}Feed(id: "${String(feed['id'])}") { ... on ${what === 'pause' ? 'Pause' : 'Resume'}FeedSuccess { feed { pausedAt nextPollAt } } ... on InputError { code } }`,
    );
  expect(await change('pause')).toEqual({
    feed: { pausedAt: expect.any(String) as string, nextPollAt: null },
  });
  expect(await change('resume')).toEqual({
    feed: { pausedAt: null, nextPollAt: expect.any(String) as string },
  });
  const listed = await send(
    `{ feeds { totalCount edges { node { id } } } feed(id: "${String(feed['id'])}") { url } }`,
  );
  expect(listed.data).toEqual({
    feeds: { totalCount: 1, edges: [{ node: { id: feed['id'] } }] },
    feed: { url: 'https://quay.example/rss' },
  });
  const remove = () =>
    ask(
      `removeFeed(id: "${String(feed['id'])}") { ... on RemoveFeedSuccess { id } ... on InputError { code } }`,
    );
  expect(await remove()).toEqual({ id: feed['id'] });
  expect(await remove()).toEqual({ code: 'UNKNOWN_ID' });
});
