import { describe, expect, it } from 'vitest';
import { compareHappenings } from '../../src/events/index.js';
import { profile } from './profiles.js';

const avalanche = {
  text: 'avalanche skiers buried slope rescuers helicopter snow valley',
  who: 'petra-novak mountain-rescue jan-horak',
  where: 'at/tyrol/ischgl',
  kind: 'storm',
};

const told = (on: string | null, more: object = {}) => profile({ ...avalanche, on, ...more });
const rules = (reasons: readonly { rule: string }[]) => reasons.map(({ rule }) => rule);

describe('two happenings that are taken for one', () => {
  const compared = compareHappenings(told('2031-02-03'), told('2031-02-03'));

  it('tell what they share and every feature that counted', () => {
    expect(compared).toMatchObject({
      joins: true,
      sharedNames: expect.arrayContaining(['petra-novak']) as unknown,
    });
    expect(compared.probability).toBeGreaterThanOrEqual(compared.needed);
    expect(compared.reasons.length).toBeGreaterThan(2);
  });

  it('would be two as news of days half a year apart', () => {
    const other = compared.whatIfs.find(({ reason }) => reason.rule === 'if-other-day');
    expect(other).toMatchObject({ joins: false, probability: 0 });
  });
});

describe('two happenings that a veto keeps apart', () => {
  const compared = compareHappenings(told('2031-02-03'), told('2031-07-15'));

  it('name the veto with what it saw, and the likeness without it', () => {
    expect(compared).toMatchObject({ joins: false, probability: 0 });
    expect(compared.reasons).toContainEqual(
      expect.objectContaining({
        rule: 'veto:other-date',
        value: '2031-02-03 and 2031-07-15, 161 days apart',
      }),
    );
    expect(compared.likeness).toBeGreaterThan(0);
  });

  it('would be one had the veto not been asked or the day been the same', () => {
    const joining = compared.whatIfs.filter(({ joins }) => joins).map(({ reason }) => reason);
    expect(rules(joining)).toEqual(expect.arrayContaining(['if-no-veto', 'if-same-day']));
  });
});

describe('two happenings that are not alike enough', () => {
  const other = profile({
    text: 'flood river bridge',
    kind: 'flood',
    on: '2031-02-03',
  });
  const compared = compareHappenings(told('2031-02-03'), other);

  it('tell how far they were from it', () => {
    expect(compared.joins).toBe(false);
    expect(compared.probability).toBeLessThan(compared.needed);
    expect(rules(compared.reasons).some((rule) => rule.startsWith('veto:'))).toBe(false);
  });

  it('tell of more shared names only where so many would have been enough', () => {
    const more = compared.whatIfs.filter(({ reason }) => reason.rule === 'if-more-names');
    expect(more.map(({ joins }) => joins)).toEqual(more.map(() => true));
  });
});
