import { beforeEach, describe, expect, test } from 'vitest';
import type { PageInput } from '../../src/pages/index.js';
import type { IngestReport } from '../../src/pipeline/index.js';
import { InputError, type InputErrorCode } from '../../src/shared/errors.js';
import { ask, useApi } from './api.js';
import { uuid, world } from './world.js';

let received: PageInput[] = [];
let outcome: () => Promise<IngestReport> = () => Promise.reject(new Error('nothing was set'));
const use = useApi({
  ingest: (page) => {
    received.push(page);
    return outcome();
  },
});

beforeEach(() => {
  received = [];
});

const MUTATION = `mutation ($input: IngestPageInput!) { ingestPage(input: $input) {
  __typename
  ... on IngestPageSuccess { created emptyReason page { id url } articles { outcome claimCount rejectedClaimCount article { id title } } }
  ... on InputError { code place }
  ... on ValidationError { issues { place message } }
  ... on Error { message }
} }`;
const ingest = (input: object) =>
  ask(use().api, MUTATION, { input: { content: 'Some text.', mediaType: 'TEXT', ...input } });

test('a page is taken in with all that the sender knows of it', async () => {
  const w = world(use().prisma);
  const page = await w.page({ url: 'https://example.org/1' });
  const article = await w.article({ pageId: page.id, title: 'Bridge closed' });
  outcome = () =>
    Promise.resolve({
      pageId: page.id,
      created: true,
      articles: [
        {
          articleId: article.id,
          title: 'Bridge closed',
          outcome: 'NEW',
          claimCount: 3,
          rejectedClaimCount: 1,
          unreadReason: null,
        },
      ],
      emptyReason: null,
    });
  const published = { from: '2025-03-01T09:00:00Z', to: '2025-03-01T10:00:00+00:00', precision: 'HOUR' };
  const { data, errors } = await ingest({
    url: 'https://example.org/1',
    publisher: 'Harbour Post',
    fetchedAt: '2025-03-01T12:00:00Z',
    published,
  });
  expect(errors).toEqual([]);
  expect(data).toEqual({
    ingestPage: {
      __typename: 'IngestPageSuccess',
      created: true,
      emptyReason: null,
      page: { id: `Page:${page.id}`, url: 'https://example.org/1' },
      articles: [
        {
          outcome: 'NEW',
          claimCount: 3,
          rejectedClaimCount: 1,
          article: { id: `Article:${article.id}`, title: 'Bridge closed' },
        },
      ],
    },
  });
  expect(received).toEqual([
    {
      content: 'Some text.',
      mediaType: 'TEXT',
      url: 'https://example.org/1',
      publisher: 'Harbour Post',
      fetchedAt: new Date('2025-03-01T12:00:00Z'),
      published: {
        from: new Date('2025-03-01T09:00:00Z'),
        to: new Date('2025-03-01T10:00:00Z'),
        precision: 'HOUR',
      },
    },
  ]);
});

test('what the sender does not know is left out', async () => {
  await ingest({ url: null });
  expect(received).toEqual([{ content: 'Some text.', mediaType: 'TEXT' }]);
});

describe('a page that cannot be read is a member of the union', () => {
  const codes: InputErrorCode[] = [
    'EMPTY_PAGE',
    'PAGE_TOO_LARGE',
    'ARTICLE_TOO_LARGE',
    'NOT_TEXT',
    'NOT_UTF8',
    'INVALID_ARGUMENT',
  ];
  test.each(codes)('%s', async (code) => {
    outcome = () =>
      Promise.reject(
        new InputError(code, 'content', 'The page holds no text.', { cause: new Error('secret') }),
      );
    expect(await ingest({})).toMatchObject({
      errors: [],
      data: {
        ingestPage: { __typename: 'InputError', code, place: 'content', message: 'The page holds no text.' },
      },
    });
  });
});

test.each([
  [
    'an address that is none',
    { url: 'example dot org' },
    'input.url',
    'url must be an http or https address.',
  ],
  [
    'an address of another kind',
    { url: 'file:///etc/passwd' },
    'input.url',
    'url must be an http or https address.',
  ],
  [
    'a blank publisher',
    { publisher: ' ' },
    'input.publisher',
    'publisher must not be blank; leave it out where it is not known.',
  ],
  [
    'a publication that ends before it begins',
    { published: { from: '2025-03-01T09:00:00Z', to: '2025-03-01T09:00:00Z', precision: 'HOUR' } },
    'input.published',
    'published.to must be later than published.from.',
  ],
])('%s is a member of the union, and nothing is taken in', async (_what, input, place, message) => {
  expect(await ingest(input)).toMatchObject({
    errors: [],
    data: { ingestPage: { __typename: 'ValidationError', message, issues: [{ place, message }] } },
  });
  expect(received).toEqual([]);
});

test('anything else is masked and logged', async () => {
  const bug = new Error(`duplicate key in /srv/app/store.ts: INSERT INTO claim (${uuid(1)})`);
  outcome = () => Promise.reject(bug);
  const { data, errors } = await ingest({});
  expect(data).toBeNull();
  expect(errors).toMatchObject([
    {
      message: 'Something went wrong on our side. It has been logged.',
      path: ['ingestPage'],
      extensions: { code: 'INTERNAL' },
    },
  ]);
  expect(JSON.stringify(errors)).not.toMatch(/INSERT|srv|stack/);
  expect(use().logged).toContain(bug);
});
