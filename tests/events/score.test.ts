import { describe, expect, it } from 'vitest';
import { mergeProfiles } from '../../src/events/profile.js';
import { scorePair } from '../../src/events/score.js';
import { day, profile } from './profiles.js';

const QUAKE = { text: 'quake collaps hous mountain villag rescu surviv rubbl', kind: 'earthquake' };

describe('two tellings of one happening', () => {
  it('are joined when words, place and day agree', () => {
    const a = profile({ ...QUAKE, where: 'np np/jajarkot', on: '2023-11-03' });
    const b = profile({
      ...QUAKE,
      text: 'quake hous rubbl surviv district hospit',
      where: 'np np/jajarkot',
      on: '2023-11-04',
    });
    expect(scorePair(a, b)).toMatchObject({ veto: null });
    expect(scorePair(a, b).probability).toBeGreaterThan(0.5);
  });

  it('are kept apart when each tells another day', () => {
    const a = profile({ ...QUAKE, where: 'np np/jajarkot', on: '2023-11-03' });
    const b = profile({ ...QUAKE, where: 'np np/jajarkot', on: '2023-11-06' });
    expect(scorePair(a, b)).toMatchObject({ veto: 'other-date', probability: 0 });
  });

  it('may be some days apart when one only has its day of publication', () => {
    const a = profile({ ...QUAKE, where: 'np np/jajarkot', on: '2023-11-03' });
    const b = profile({ ...QUAKE, where: 'np np/jajarkot', on: '2023-11-06', timeTold: false });
    expect(scorePair(a, b).veto).toBeNull();
  });

  it('are kept apart when they are in different countries', () => {
    const a = profile({ ...QUAKE, where: 'np np/jajarkot', on: '2023-11-03' });
    const b = profile({ ...QUAKE, where: 'cl cl/valdivia', on: '2023-11-03' });
    expect(scorePair(a, b).veto).toBe('other-place');
  });

  it('are kept apart in different cities of one country, but not when one names both', () => {
    const a = profile({ ...QUAKE, where: 'np np/jajarkot', on: '2023-11-03' });
    const b = profile({ ...QUAKE, where: 'np np/pokhara', on: '2023-11-03' });
    const both = profile({
      ...QUAKE,
      places: { 'np/jajarkot': 3, 'np/pokhara': 1, np: 1 },
      on: '2023-11-03',
    });
    expect(scorePair(a, b).veto).toBe('other-place');
    expect(scorePair(both, b).veto).toBeNull();
  });

  it('are kept apart without a date when a count differs, and joined in spite of it with one', () => {
    const counts = (n: number) => [{ slot: 'launched drone', low: n, high: n }];
    const undated = profile({ ...QUAKE, where: 'np np/jajarkot', counts: counts(430) });
    const dated = profile({ ...QUAKE, where: 'np np/jajarkot', on: '2023-11-03', counts: counts(120) });
    expect(scorePair(undated, dated).veto).toBe('other-count');
    const sameDay = profile({ ...QUAKE, where: 'np np/jajarkot', on: '2023-11-03', counts: counts(430) });
    expect(scorePair(sameDay, dated).veto).toBeNull();
  });

  it('give every feature that counted, with its weight', () => {
    const { reasons } = scorePair(
      profile({ ...QUAKE, on: '2023-11-03' }),
      profile({ ...QUAKE, on: '2023-11-03' }),
    );
    expect(reasons.map(({ rule }) => rule)).toEqual(['words', 'lead', 'kind', 'sameDay']);
    for (const { weight } of reasons) expect(weight).toBeGreaterThan(0);
  });
});

describe('what an event remembers', () => {
  it('prefers a time that was told to one that was assumed, whichever came first', () => {
    const told = profile({ ...QUAKE, on: '2023-11-03' });
    const assumed = profile({ ...QUAKE, on: '2023-11-05', timeTold: false });
    expect(mergeProfiles(assumed, told).time).toEqual(day('2023-11-03'));
    expect(mergeProfiles(told, assumed)).toMatchObject({ time: day('2023-11-03'), timeTold: true, size: 2 });
  });
});
