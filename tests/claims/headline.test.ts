import { expect, test } from 'vitest';
import { extractClaims } from '../../src/claims/index.js';

const claimsOf = (text: string) =>
  extractClaims({ title: text, text, published: null, publisher: null, wire: null, datelinePlace: null })
    .claims;

test.each([
  ['Two climbers rescued from the north face', null],
  ['Ferry with 212 on board runs aground off Cape Lund', 212],
  ['Four dead, including pilot, in crash near airfield', 4],
])('a report that is a headline alone tells what it says: %s', (text, figure) => {
  const [claim] = claimsOf(text);
  expect(claim?.text).toBe(text);
  expect(claim?.rule).toBe('headline');
  if (figure !== null) expect(claim?.quantities.map(({ low }) => low)).toContain(figure);
});

test.each(['Redirect Notice', 'Photos', 'More news'])('a topic tells nothing: %s', (text) => {
  expect(claimsOf(text)).toEqual([]);
});
