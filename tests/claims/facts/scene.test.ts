import { describe, expect, it } from 'vitest';
import { factsOfNews } from '../../../src/claims/index.js';
import type { ArticleForClaims } from '../../../src/claims/index.js';
import { article } from '../support.js';

const factsOf = (text: string, more: Partial<ArticleForClaims> = {}) =>
  factsOfNews(article(text, more), { claims: [], entities: [], corrections: [] }, []);

/** The articles are published on Friday, 15 March 2024. */
const DAYS: readonly (readonly [string, string, string | null])[] = [
  [
    'the day of the happening, not of the arrest',
    'A man was arrested Thursday in the fatal stabbing of a baker. The baker was stabbed on Tuesday night.',
    '2024-03-12',
  ],
  [
    'the day of the happening, not of the court',
    'A driver pleaded guilty on Wednesday to causing a crash. The crash happened on Jan. 20 near the bridge.',
    '2024-01-20',
  ],
  [
    'the day that is part of the name',
    'Prosecutors charged a second man on Friday over the March 3 warehouse fire.',
    '2024-03-03',
  ],
  [
    'a night as the day on which it began',
    'Two people were killed when a train derailed Wednesday night, the operator said.',
    '2024-03-13',
  ],
  [
    'the day on which officials spoke dates nothing',
    'Officials said Thursday that a bridge had collapsed.',
    null,
  ],
  ['no day from an hour alone', 'The blaze broke out at about 11 p.m. in a warehouse.', null],
];

describe('the day of an article’s news is', () => {
  it.each(DAYS)('%s', (_, text, day) => {
    expect(factsOf(text).day).toBe(day);
  });
});

const TOWNS: readonly (readonly [string, string, Partial<ArticleForClaims>, string | null])[] = [
  [
    'that of its police',
    'Boise police say a man was stabbed in a car park. Police found him at noon.',
    {},
    'Boise',
  ],
  [
    'an unlisted one with its state behind it',
    'A barn burned down in Quimbytown, Ohio, on Monday. Nobody was in the barn in Quimbytown, Ohio.',
    {},
    'Quimbytown',
  ],
  [
    'that of the dateline',
    'A flood swept away two cars on Monday, officials said.',
    { datelinePlace: 'TULSA, Okla.' },
    'Tulsa',
  ],
  [
    'the town and not a part of it that is called like another',
    'A girl was hurt in the Austin neighborhood on Friday, Chicago police said.',
    {},
    'Chicago',
  ],
  ['not the county that it lends its name', 'Deputies of Fresno County found a boat on Monday.', {}, null],
  [
    'not where somebody comes from',
    'Ana Hale, 24, of Duluth, drowned on Monday. She was swimming in the sea in Tampa. Tampa police are investigating.',
    {},
    'Tampa',
  ],
  [
    'not the outlet behind the title',
    'A crane fell over on Monday.',
    { title: 'Crane falls in Omaha - WXYZ Channel 3 Denver, CO News' },
    'Omaha',
  ],
];

describe('the town of an article’s news is', () => {
  it.each(TOWNS)('%s', (_, text, more, town) => {
    expect(factsOf(text, more).town).toBe(town);
  });
});

it('reads a text of nothing but capitals', () => {
  expect(factsOf('A'.repeat(200_000)).town).toBeNull();
  expect(factsOf('Aa '.repeat(60_000)).town).toBeNull();
});
