import { describe, expect, it } from 'vitest';
import { matchContext, matchesOf, scoreMatch } from '../../../src/links/index.js';
import { wordsOfReason } from '../../../src/shared/reasons.js';
import { find, HARBOUR, tell } from './tellings.js';

const harbour = matchContext(HARBOUR);
const between = (a: string, b: string) => scoreMatch(find(HARBOUR, a), find(HARBOUR, b), harbour);

describe('two claims of one event', () => {
  it.each([
    ['the verb and its noun', 'a1', 'b1'],
    ['the verb and another verb for it', 'a1', 'd1'],
    ['a headline and a claim', 'b0', 'a1'],
  ])('match by %s', (_, a, b) => {
    expect(between(a, b).probability).toBeGreaterThan(0.7);
  });

  it.each([
    ['the resignation and the nets of last winter', 'a1', 'b2'],
    ['the resignation and a new ferry line', 'd1', 'c2'],
    ['the repair and a new ferry line', 'a2', 'c2'],
  ])('do not match when they tell of %s', (_, a, b) => {
    expect(between(a, b).probability).toBeLessThan(0.5);
  });

  it('match better when both tell of the repair, which is not the main action', () => {
    expect(between('a2', 'd2').probability).toBeGreaterThan(between('a2', 'd1').probability);
  });

  it('score the same whichever is asked first', () => {
    expect(between('a1', 'b1').probability).toBe(between('b1', 'a1').probability);
  });

  it('score the same whatever the order of the other claims', () => {
    const turned = matchContext([...HARBOUR].reverse());
    expect(scoreMatch(find(HARBOUR, 'a1'), find(HARBOUR, 'c0'), turned)).toEqual(between('a1', 'c0'));
  });

  it('match less when each has figures of its own', () => {
    const same = tell({
      a: ['Landslide', 'The landslide buried 12 houses'],
      b: ['Slide', 'Twelve houses: a landslide buried 12'],
    });
    const other = tell({
      a: ['Landslide', 'The landslide buried 12 houses'],
      b: ['Slide', 'Thirty houses: a landslide buried 30'],
    });
    const score = (tellings: typeof same) =>
      scoreMatch(find(tellings, 'a1'), find(tellings, 'b1'), matchContext(tellings)).probability;
    expect(score(other)).toBeLessThan(score(same));
  });

  it('match less when one tells of one person and the other of several', () => {
    const tellings = tell({
      a: ['Skier dies', 'A Swedish skier died in his fall from the Korn ridge'],
      b: ['Skier dead', 'A skier died in his fall from the Korn ridge'],
      c: ['Skiers dead', 'Two skiers died in their falls from the Korn ridge'],
    });
    const context = matchContext(tellings);
    const [one, same, several] = ['a1', 'b1', 'c1'].map((id) => find(tellings, id)) as [never, never, never];
    expect(scoreMatch(one, several, context).probability).toBeLessThan(
      scoreMatch(one, same, context).probability,
    );
  });
});

describe('the reasons of a match', () => {
  const { reasons, model } = between('a1', 'b1');

  it('have words for a reader, every one of them', () => {
    expect(reasons.filter((reason) => wordsOfReason(reason) === null)).toEqual([]);
  });

  it('name the shared action and the version of the weights', () => {
    expect(reasons).toContainEqual(expect.objectContaining({ rule: 'match-action', value: 'resign' }));
    expect(reasons.at(-1)).toEqual({ rule: 'model', value: model });
  });

  it('stand in the order of what they weigh', () => {
    const shares = reasons.slice(0, -1).map(({ weight = 0 }) => Math.abs(weight));
    expect(shares).toEqual([...shares].sort((x, y) => y - x));
  });
});

describe('the matches of a claim', () => {
  const claim = find(HARBOUR, 'a1');

  it('are of other articles only, best first, and include headlines', () => {
    const found = matchesOf(claim, HARBOUR);
    expect(found.map(({ telling }) => telling.articleId)).not.toContain('a');
    expect(found.map(({ telling }) => telling.id)).toEqual(expect.arrayContaining(['b0', 'b1']));
    const scores = found.map(({ probability }) => probability);
    expect(scores).toEqual([...scores].sort((x, y) => y - x));
  });

  it('are all claims of other articles from a probability of 0 on, and none above 1', () => {
    expect(matchesOf(claim, HARBOUR, 0)).toHaveLength(9);
    expect(matchesOf(claim, HARBOUR, 1.01)).toEqual([]);
  });

  it('are none in an event of one article', () => {
    expect(
      matchesOf(
        claim,
        HARBOUR.filter(({ articleId }) => articleId === 'a'),
      ),
    ).toEqual([]);
  });

  it('are found among as many claims as the store gives', () => {
    const many = Array.from({ length: 400 }, (_, n) => ({ ...claim, id: `x${n}`, articleId: `x${n}` }));
    expect(matchesOf(claim, many, 0)).toHaveLength(400);
  });
});
