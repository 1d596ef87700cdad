import { describe, expect, it } from 'vitest';
import { neededProbability, placeHappenings, shouldMerge } from '../../src/events/place.js';
import type { Candidate, Happening, Profile } from '../../src/events/types.js';
import { profile } from './profiles.js';

const FINAL = { text: 'crowd street band float costum danc drum queen', kind: 'parade', where: 'br br/rio' };

const happening = (of: Profile, main = true): Happening => ({
  claims: [0],
  main,
  reasons: [],
  profile: of,
  title: 'A title',
});

const candidate = (id: string, of: Profile, copyClusterIds: string[] = []): Candidate => ({
  id,
  profile: of,
  seriesId: null,
  createdAt: new Date(0),
  copyClusterIds,
});

const place = (h: Happening, ...candidates: Candidate[]) =>
  placeHappenings([h], () => candidates, 'cluster')[0];

describe('the event of a happening', () => {
  it('is the likeliest candidate, with the runners-up kept', () => {
    const news = profile({ ...FINAL, on: '2024-02-11' });
    const same = candidate('same', profile({ ...FINAL, on: '2024-02-11' }));
    const akin = candidate('akin', profile({ ...FINAL, text: 'crowd street band', on: '2024-02-12' }));
    expect(place(happening(news), akin, same)).toMatchObject({
      eventId: 'same',
      runnersUp: ['akin'],
      seriesWith: null,
    });
  });

  it('is a new one when nothing is alike', () => {
    const other = candidate(
      'other',
      profile({ text: 'bank interest inflat econom', kind: 'results', where: 'se', on: '2024-02-11' }),
    );
    expect(place(happening(profile({ ...FINAL, on: '2024-02-11' })), other)).toMatchObject({
      eventId: null,
      probability: 1,
    });
  });

  it('is a new one in the series of last year’s edition', () => {
    const lastYear = candidate('last-year', profile({ ...FINAL, on: '2023-02-19' }));
    expect(place(happening(profile({ ...FINAL, on: '2024-02-11' })), lastYear)).toMatchObject({
      eventId: null,
      seriesWith: 'last-year',
    });
  });

  it('is that of the text it copies, however little the two seem alike', () => {
    const copied = candidate(
      'copied',
      profile({ text: 'crowd', kind: 'parade', where: 'br', on: '2024-02-11' }),
      ['cluster'],
    );
    expect(place(happening(profile({ ...FINAL, on: '2024-02-11' })), copied)).toMatchObject({
      eventId: 'copied',
      probability: 0.99,
    });
  });

  it('is not one that another happening of the same article has taken', () => {
    const news = profile({ ...FINAL, on: '2024-02-11' });
    const only = candidate('only', news);
    const [first, second] = placeHappenings(
      [happening(news), happening(news, false)],
      () => [only],
      'cluster',
    );
    expect([first?.eventId, second?.eventId]).toEqual(['only', null]);
  });

  it('does not depend on the order of the candidates', () => {
    const news = profile({ ...FINAL, on: '2024-02-11' });
    const twins = ['b', 'a', 'c'].map((id) => candidate(id, news));
    const chosen = [twins, [...twins].reverse()].map((order) => place(happening(news), ...order)?.eventId);
    expect(chosen).toEqual(['a', 'a']);
  });
});

describe('two tellings whose publication is not known', () => {
  const told = (kind: string, text: string) =>
    profile({ text, kind, where: 'br br/rio', who: 'lucia-prado' });
  const needed = (kind: string) =>
    neededProbability(told(kind, 'crowd street band'), told(kind, 'crowd street drum'));

  it('must be more alike when both are of a kind that comes again', () => {
    expect(needed('parade')).toBeGreaterThan(needed('crash'));
    expect(needed('phone call')).toBe(needed('parade'));
  });

  it('are asked for no more than dated ones when what they tell happens once', () => {
    const dated = profile({ ...FINAL, on: '2024-02-11' });
    expect(needed('trial')).toBe(neededProbability(dated, dated));
  });
});

describe('two events of the store', () => {
  it('become one when they look alike, and not when one has no date', () => {
    const dated = profile({ ...FINAL, on: '2024-02-11' });
    expect(shouldMerge(dated, dated)?.probability).toBeGreaterThan(0.75);
    expect(shouldMerge(dated, profile({ ...FINAL, text: 'crowd polic barrier', on: null }))).toBeNull();
  });
});
