import { describe, expect, it } from 'vitest';
import { MAX_PAGE_CHARACTERS, splitPage } from '../../src/pages/index.js';
import type { MediaType } from '../../src/pages/types.js';

const SENTENCE =
  'The mayor said on Friday that the bridge will stay closed for months, and that nobody was hurt. ';
/** Generous for a busy machine; the slowest of these takes about two seconds alone. */
const MAX_MILLISECONDS = 20_000;

describe('input that cannot be read', () => {
  it.each([
    ['', 'EMPTY_PAGE'],
    [' \n\t ', 'EMPTY_PAGE'],
    ['a'.repeat(MAX_PAGE_CHARACTERS + 1), 'PAGE_TOO_LARGE'],
    ['some text\u0000 and more', 'NOT_TEXT'],
    ['\ufffd\u0001\u0002\u0003'.repeat(50), 'NOT_TEXT'],
  ])('is refused with a code, case %#', async (content, code) => {
    await expect(splitPage({ content, mediaType: 'TEXT' })).rejects.toThrow(
      expect.objectContaining({ name: 'InputError', code, place: 'content' }),
    );
  });
});

describe('a page without an article', () => {
  it.each([
    ['Home\nNews\nSport\nContact us', 'TEXT', /running text/],
    ['Too short.', 'TEXT', /too short/],
    ['<html><body><img src="x.png"></body></html>', 'HTML', /no text/],
  ] as const)('is empty and says why: %j', async (content, mediaType, why) => {
    const split = await splitPage({ content, mediaType });
    expect(split.articles).toEqual([]);
    expect(split.emptyReason).toMatch(why);
  });
});

describe('extreme pages', () => {
  const cases: readonly (readonly [string, MediaType, () => string, number])[] = [
    ['ten megabytes on one line', 'TEXT', () => SENTENCE.repeat(104_000), 1],
    [
      '100,000 quotes',
      'TEXT',
      () =>
        Array.from({ length: 100_000 }, (_, i) => `"We rebuild house ${String(i)}," said Dana Reed.`).join(
          '\n',
        ),
      1,
    ],
    ['5 million quotation marks', 'TEXT', () => '"'.repeat(5_000_000), 0],
    ['200,000 share buttons', 'TEXT', () => '0 FacebookTwitterPinterestEmail\n'.repeat(200_000), 0],
    [
      '100,000 nested elements',
      'HTML',
      () => `${'<div>'.repeat(100_000)}<p>${SENTENCE.repeat(4)}</p>${'</div>'.repeat(100_000)}`,
      1,
    ],
    ['100,000 unclosed elements', 'HTML', () => '<div><b>x'.repeat(100_000), 0],
    ['30,000 paragraphs', 'HTML', () => `<p>${SENTENCE}</p>`.repeat(30_000), 1],
    [
      'a JSON-LD script of brackets',
      'HTML',
      () => `<script type="application/ld+json">${'['.repeat(100_000)}</script><p>${SENTENCE.repeat(4)}</p>`,
      1,
    ],
  ];
  it.each(cases)('are split in bounded time: %s', async (_, mediaType, make, articles) => {
    const content = make();
    const start = performance.now();
    expect((await splitPage({ content, mediaType })).articles).toHaveLength(articles);
    expect(performance.now() - start).toBeLessThan(MAX_MILLISECONDS);
  });
});
