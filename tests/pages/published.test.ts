import { describe, expect, it } from 'vitest';
import { splitPage, type PageInput } from '../../src/pages/index.js';

const BODY =
  'Miners ended a strike of three weeks, their union said, and will go back to work next week. The company agreed to pay a bonus to each of the 2,300 workers.';

const day = async (input: Partial<PageInput>): Promise<string | null> => {
  const content = `Miners end strike\n\n${BODY}`;
  const time = (await splitPage({ content, mediaType: 'TEXT', ...input })).articles[0]?.published;
  return time === null || time === undefined
    ? null
    : `${time.interval.from.toISOString().slice(0, 10)} ${time.interval.precision}`;
};

describe('the published time', () => {
  it('stays unknown when nothing tells', async () => {
    expect(await day({})).toBeNull();
  });

  it.each([
    [{ url: 'https://www.example.org/2024/05/09/miners' }, '2024-05-09 DAY'],
    [{ content: `Miners end strike\nPublished 6 June 2023\n\n${BODY}` }, '2023-06-06 DAY'],
    [{ content: `Miners end strike\n\nLIMA, May 3, 2022 (Reuters) - ${BODY}` }, '2022-05-03 DAY'],
    [
      {
        content: `Miners end strike\n\nLIMA, May 3 (Reuters) - ${BODY}\n\nMiners outside the gate, April 30, 2021. REUTERS/Ana Silva`,
      },
      '2021-05-03 DAY',
    ],
    [
      {
        mediaType: 'HTML' as const,
        content: `<meta property="article:published_time" content="2020-02-03"><h1>Miners end strike</h1><p>${BODY}</p>`,
      },
      '2020-02-03 DAY',
    ],
  ])('is read from the page, case %#', async (input, expected) => {
    expect(await day(input)).toBe(expected);
  });

  it('follows the sender before the page', async () => {
    const published = {
      from: new Date('2019-01-02T00:00:00Z'),
      to: new Date('2019-01-03T00:00:00Z'),
      precision: 'DAY' as const,
    };
    expect(await day({ published, url: 'https://www.example.org/2024/05/09/miners' })).toBe('2019-01-02 DAY');
  });

  it('counts an age from the time of fetching', async () => {
    const content = `Alder Herald\n16 minutes ago\nMiners end strike\n${BODY}`;
    expect(await day({ content, fetchedAt: new Date('2024-05-09T12:00:00Z') })).toMatch(/^2024-05-09/);
    expect(await day({ content })).toBeNull();
  });
});
