import { describe, expect, test } from 'vitest';
import { splitPage, type PageInput } from '../../src/pages/index.js';

const TITLE = 'Two climbers rescued from the north face';
const FILMS = ['1:08 Storm closes the pass Pause', '0:56 A look back at the season', '2:14 New lift opens'];
const split = (content: string, more: Partial<PageInput> = {}) =>
  splitPage({ content, mediaType: 'TEXT', ...more });

describe('a page on which nothing is running text', () => {
  const page = [TITLE, ...FILMS].join('\n\n');

  test('holds no article when nobody says so', async () => {
    const { articles, emptyReason } = await split(page);
    expect(articles).toEqual([]);
    expect(emptyReason).toContain('running text');
  });

  test('holds the report whose title the sender gives, told by its headline', async () => {
    const { articles, emptyReason } = await split(page, {
      title: 'Two climbers rescued from the North Face ',
    });
    expect(emptyReason).toBeNull();
    expect(articles.map(({ title, text }) => [title, text])).toEqual([[TITLE, TITLE]]);
    expect(articles[0]?.segments).toEqual([
      { article: { start: 0, end: TITLE.length }, page: { start: 0, end: TITLE.length } },
    ]);
  });

  test('or by its captions, each once', async () => {
    const caption =
      'Photos: Rescue on the north face Rescuers carry one of the climbers to a helicopter below the face on Sunday. Hide Caption 1 of 2';
    const { articles } = await split([TITLE, caption, caption, 'Photo: Alpine Post'].join('\n\n'), {
      title: TITLE,
    });
    expect(articles.map(({ text }) => text)).toEqual([caption]);
  });

  test('holds none when the title stands nowhere on it', async () => {
    expect((await split(page, { title: 'Another headline' })).articles).toEqual([]);
  });
});

test('a title given changes nothing where there is running text', async () => {
  const report = [
    TITLE,
    'Two climbers were brought down from the north face on Sunday after a night in a snow hole, the rescue service said.',
    'Both were cold but unhurt, and walked to the helicopter by themselves, a spokesman added.',
  ].join('\n\n');
  expect(await split(report, { title: TITLE })).toEqual(await split(report));
});
