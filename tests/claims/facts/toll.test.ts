import { describe, expect, it } from 'vitest';
import { extractClaims, factsOfNews } from '../../../src/claims/index.js';
import { article } from '../support.js';

function tollOf(text: string, title: string | null = null): readonly [number | null, number | null] {
  const own = article(text, { title });
  const told = extractClaims(own);
  const { killed, injured } = factsOfNews(own, told, told.claims);
  return [killed, injured];
}

/** Title, text, killed, injured. */
type Row = readonly [string, string | null, string, number | null, number | null];

const TOLD: readonly Row[] = [
  [
    'numbers in the title',
    '2 dead, 4 hurt in coach crash',
    'A coach left the road near Ashby on Monday. Two people died and four others were injured, the fire brigade said.',
    2,
    4,
  ],
  [
    'one man by himself',
    null,
    'A 24-year-old man was shot and killed outside a bakery on Monday. He died at the scene, police said.',
    1,
    0,
  ],
  [
    'a woman who lives',
    null,
    'A 31-year-old woman was stabbed in the arm at a market on Monday. She is expected to recover, doctors said.',
    0,
    1,
  ],
  [
    'two fates in one sentence',
    null,
    'One man was killed and two women were injured when a wall collapsed on Tuesday. The two women were wounded by bricks.',
    1,
    2,
  ],
  [
    'the whole and its part',
    'Five people shot at dance hall',
    'Five people were shot at a dance hall on Friday. Five people were hit, one fatally. One man was killed.',
    1,
    4,
  ],
  [
    'wounded first and dead later',
    'Boy hit by stray bullet dies',
    'A 10-year-old boy was wounded by a stray bullet on Sunday. The boy later died at the hospital.',
    1,
    0,
  ],
  [
    'a name for the man told before',
    null,
    'A hiker was killed by falling rocks on Saturday. Tomas Brandt, 44, was killed as he climbed, rangers said.',
    1,
    0,
  ],
  [
    'whose death it is',
    "Charges filed in toddler's drowning death",
    'A carer was charged on Friday in the death of a 2-year-old girl. The girl drowned in a pond.',
    1,
    0,
  ],
  [
    'a compound',
    'Triple homicide shocks village',
    'Police are investigating a triple homicide at a farm. Three people were killed on Monday.',
    3,
    0,
  ],
];

const DOUBTFUL: readonly Row[] = [
  [
    'a single person who fights for life',
    null,
    'A 12-year-old girl was shot in the head on Friday. She is in critical condition, doctors said.',
    null,
    1,
  ],
  [
    'the dead of several happenings',
    '3 dead after two separate shootings',
    'Three people were killed in two separate shootings on Monday, police said. Three people died.',
    null,
    null,
  ],
  [
    'a killer who is dead too',
    'Man kills three, then himself',
    'A man killed three people at a farm before killing himself on Monday. Three people were killed.',
    null,
    0,
  ],
  [
    'nobody hurt at all',
    null,
    'A warehouse burned down on Monday. Firefighters worked all night, the mayor said.',
    null,
    null,
  ],
];

const NOT_COUNTED: readonly Row[] = [
  [
    'who shot is not who was shot',
    null,
    'A 30-year-old man shot a 25-year-old woman on Monday. The woman was shot in the leg and is expected to recover.',
    0,
    1,
  ],
  [
    'statistics',
    null,
    'A 19-year-old man was shot and killed on Monday. Forty people were killed in the city so far this year.',
    1,
    0,
  ],
  [
    'attempts and threats',
    null,
    'A man was shot in the foot on Monday and is expected to survive. A suspect threatened to kill him and was charged with attempted murder.',
    0,
    1,
  ],
  [
    'a denied harm',
    null,
    'A 40-year-old driver was killed when his lorry overturned on Monday. His passenger was not injured.',
    1,
    0,
  ],
  [
    'shots that met nobody',
    null,
    'A 22-year-old man was wounded in the hand on Monday and is recovering. Officers were shot at by a second man.',
    0,
    1,
  ],
];

describe('the toll of an article counts', () => {
  it.each([...TOLD, ...NOT_COUNTED])('%s', (_, title, text, killed, injured) => {
    expect(tollOf(text, title)).toEqual([killed, injured]);
  });
});

describe('the toll of an article is left open for', () => {
  it.each(DOUBTFUL)('%s', (_, title, text, killed, injured) => {
    expect(tollOf(text, title)).toEqual([killed, injured]);
  });
});

it('reads the first sentences of a long text only', () => {
  const lead = 'One person was killed and three others were injured in a blast at a mill on Monday.';
  const others = Array.from({ length: 400 }, () => 'The mill was built of stone and stood by the river.');
  const late = 'Nine people were killed and ninety were injured.';
  expect(tollOf([lead, lead, ...others, late, late, late, late, late].join(' '))).toEqual([1, 3]);
});
