import { describe, expect, it } from 'vitest';
import { EVENT_MODEL } from '../../src/events/data/weights.js';
import { mergeProfiles } from '../../src/events/profile.js';
import { likeness, likenessFrom, scorePair } from '../../src/events/score.js';
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

  it('are not kept apart by days or places when such things do not come again and again in the same words', () => {
    const charge = { text: 'clerk till theft ledger cashier forgeri', who: 'mira-olsen', kind: 'trial' };
    const caught = profile({ ...charge, where: 'no no/bergen', on: '2031-04-02' });
    const tried = profile({ ...charge, where: 'no no/oslo', on: '2031-06-20' });
    expect(scorePair(caught, tried).veto).toBeNull();
    expect(scorePair(caught, tried).probability).toBeGreaterThan(0);
  });

  it('are less alike when a figure differs and no day of publication is known', () => {
    const counts = (n: number) => [{ slot: 'launched drone', low: n, high: n }];
    const told = (n: number, on: string | null) =>
      profile({ ...QUAKE, where: 'np np/jajarkot', on, counts: counts(n) });
    const differing = scorePair(told(430, null), told(120, null));
    expect(differing.probability).toBeLessThan(scorePair(told(430, null), told(430, null)).probability);
    const dated = scorePair(told(430, '2023-11-03'), told(120, '2023-11-03'));
    expect(dated.reasons.map(({ rule }) => rule)).not.toContain('countConflict');
  });

  it('are more alike when people of one age are told of, and less when their ages differ', () => {
    const aged = (...ages: number[]) =>
      profile({
        ...QUAKE,
        on: '2023-11-03',
        counts: ages.map((age) => ({ slot: 'age', low: age, high: age })),
      });
    const { probability } = scorePair(aged(), aged(17));
    expect(scorePair(aged(17, 60), aged(17)).probability).toBeGreaterThan(probability);
    expect(scorePair(aged(18), aged(17)).probability).toBeLessThan(probability);
  });

  it('are kept apart when each is the news of its own month, unless one is a follow-up', () => {
    const slide = { text: 'avalanch skier slope bergstein rescuer snow dog', where: 'at at/innsbruck' };
    const february = profile({ ...slide, on: '2031-02-03' });
    const december = profile({ ...slide, on: '2031-12-16' });
    const trial = profile({ ...slide, kind: 'trial', on: '2031-12-16' });
    const week = profile({ ...slide, on: '2031-02-10' });
    expect(scorePair(february, december)).toMatchObject({ veto: 'other-date', probability: 0 });
    expect(scorePair(february, trial).veto).toBeNull();
    expect(scorePair(february, week).veto).toBeNull();
  });

  it('are more alike when both are about one person, and less when each is about another', () => {
    const about = (person: string) => profile({ ...QUAKE, on: '2023-11-03', people: { [person]: 4 } });
    const other = scorePair(about('asha gurung'), about('bimal thapa'));
    const same = scorePair(about('asha gurung'), about('asha gurung'));
    const nobody = scorePair(profile({ ...QUAKE, on: '2023-11-03' }), about('asha gurung'));
    expect(same.probability).toBeGreaterThan(nobody.probability);
    expect(other.probability).toBeLessThan(nobody.probability);
  });

  it('are more alike by a rare word than by a common one', () => {
    const sharing = (word: string) =>
      scorePair(
        profile({ text: `harbour ${word} lantern`, on: '2023-11-03' }),
        profile({ text: `mountain ${word} goat`, on: '2023-11-03' }),
      ).probability;
    expect(sharing('xylophon')).toBeGreaterThan(sharing('polic'));
  });

  it('give every feature that counted, and the version of the weights', () => {
    const { reasons } = scorePair(
      profile({ ...QUAKE, on: '2023-11-03' }),
      profile({ ...QUAKE, on: '2023-11-03' }),
    );
    const rules = reasons.map(({ rule }) => rule);
    expect(rules).toEqual(expect.arrayContaining(['words', 'lead', 'toldNear', 'publishedNear']));
    expect(rules).not.toContain('names');
    expect(reasons.at(-1)).toEqual({ rule: 'model', value: EVENT_MODEL.version });
  });
});

describe('the likeness that is found only from some probability on', () => {
  const texts = ['quake hous rubbl', `${QUAKE.text} district`, 'bank interest inflat'];
  const tellings = texts.flatMap((text, n) =>
    ['', 'asha gurung'].flatMap((who) =>
      [null, '2023-11-03', '2023-11-09'].map((on) => {
        const people = who === '' ? {} : { [who]: 3 };
        const counts = n === 0 ? [] : [{ slot: 'killed person', low: 130, high: 130 }];
        return profile({ ...QUAKE, text, who, people, counts, on, where: 'np np/jajarkot' });
      }),
    ),
  );

  it('is the whole one, and nothing below it', () => {
    const pairs = tellings.flatMap((a) => tellings.map((b) => [a, b] as const));
    for (const least of [0.01, 0.4, 0.5, 0.85])
      for (const [a, b] of pairs) {
        const whole = likeness(a, b);
        expect(likenessFrom(least, a, b)).toEqual(whole.probability >= least ? whole : null);
      }
    const reached = pairs.filter(([a, b]) => likenessFrom(0.5, a, b) !== null).length;
    expect(reached).toBeGreaterThan(0);
    expect(reached).toBeLessThan(pairs.length);
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
