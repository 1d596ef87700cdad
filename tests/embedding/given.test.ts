import { InputError, type Corroborate, type GivenPage, type GivenText } from 'corroborate';
import { describe, expect, it } from 'vitest';
import { ask, useInstances } from './instances.js';
import { storm } from './serving.js';

const { open } = useInstances();

const refusal = async (work: Promise<unknown>): Promise<string> => {
  const error: unknown = await work.catch((thrown: unknown) => thrown);
  if (!(error instanceof InputError)) throw new Error('nothing was refused', { cause: error });
  return `${error.code} ${error.place} ${error.message}`;
};

// As plain JavaScript gives it.
const ingest = (corroborate: Corroborate, page: object) => corroborate.ingest(page as GivenPage);
const match = (corroborate: Corroborate, text: object) => corroborate.match(text as GivenText);

describe('what a service gives', () => {
  it('is refused with its place, what it holds and what was expected', async () => {
    const corroborate = await open({});
    const page = storm('Rijeka');
    const refused = (wrong: object) => refusal(ingest(corroborate, { ...page, ...wrong }));
    expect(await refused({ content: undefined })).toBe(
      'INVALID_ARGUMENT content is undefined, expected text',
    );
    expect(await refused({ mediaType: 'PDF' })).toBe(
      'INVALID_ARGUMENT mediaType is "PDF", expected TEXT or HTML',
    );
    expect(await refused({ publisher: ' ' })).toMatch(/^INVALID_ARGUMENT publisher is blank/);
    expect(await refused({ published: 'yesterday' })).toMatch(
      /^INVALID_ARGUMENT published is "yesterday", expected a Date, ISO 8601 text such as /,
    );
    expect(await refused({ fetchedAt: new Date('no day') })).toMatch(
      /^INVALID_ARGUMENT fetchedAt is an invalid Date, expected a Date/,
    );
    const day = new Date('2026-03-04T00:00:00Z');
    expect(await refused({ published: { from: day, to: day, precision: 'DAY' } })).toMatch(
      /^INVALID_ARGUMENT published is \{"from":"2026-03-04T00:00:00.000Z".*from before to$/,
    );
    expect(await refusal(match(corroborate, { text: 7 }))).toBe('INVALID_ARGUMENT text is 7, expected text');
    expect(await ask(corroborate, '{ articles { totalCount } }')).toMatchObject({
      data: { articles: { totalCount: 0 } },
    });
  });

  it.each<[string, GivenPage['published'], string, string]>([
    ['a Date', new Date('2026-03-04T05:06:00Z'), '2026-03-04T05:06:00.000Z', 'MINUTE'],
    ['text of a minute', '2026-03-05T05:06Z', '2026-03-05T05:06:00.000Z', 'MINUTE'],
    ['text of a day', '2026-03-06', '2026-03-06T00:00:00.000Z', 'DAY'],
    [
      'a span',
      { from: new Date('2026-03-07T06:00:00Z'), to: new Date('2026-03-07T07:00:00Z'), precision: 'HOUR' },
      '2026-03-07T06:00:00.000Z',
      'HOUR',
    ],
  ])('tells a time as %s', async (how, published, from, precision) => {
    const corroborate = await open({});
    const { articles } = await ingest(corroborate, {
      ...storm('Rijeka'),
      url: `https://coast.example/${encodeURIComponent(how)}`,
      title: null,
      published,
    });
    const [article] = articles;
    const answer = await ask(
      corroborate,
      `{ article(id: "${article?.articleId ?? ''}") { published { interval { from precision } } } }`,
    );
    expect(answer.data).toMatchObject({
      article: {
        published: { interval: { from, precision } },
      },
    });
  });
});
