import { describe, expect, it } from 'vitest';
import { explainRelation } from '../../src/links/index.js';
import { claim, figure, type Told } from './claims.js';

const PLACE = ['cl', 'arica'];
const dead = (value: string) => figure(value, 'person', 'killed');

const explain = (...told: Told[]) => explainRelation(told.map(claim), PLACE, 'a', 'b');
const outcomes = (compared: ReturnType<typeof explain>) =>
  Object.fromEntries(compared.whatIfs.map(({ reason, kind }) => [reason.rule, kind]));

describe('why two assertions stand to one another as they do', () => {
  it('is the rule that links them, with what the other order would have given', () => {
    const compared = explain(
      { id: 'a', figure: dead('14'), at: '2031-03-04T18:00' },
      { id: 'b', figure: dead('18'), at: '2031-03-04T21:00' },
    );
    expect(compared).toMatchObject({ same: false, fromFirst: false, relation: { kind: 'UPDATES' } });
    expect(compared.reasons[0]).toMatchObject({ rule: 'cumulative-rise', value: '14 -> 18' });
    expect(outcomes(compared)).toMatchObject({ 'if-denial': null });
    expect(compared.whatIfs.map(({ reason }) => reason.rule)).toContain('if-a-later');
  });

  it('a fall without a word of correction contradicts, and with one it would be an update', () => {
    const compared = explain(
      { id: 'a', figure: dead('25'), at: '2031-03-04T18:00', speakerId: 'mayor' },
      { id: 'b', figure: dead('11'), at: '2031-03-06T09:00', speakerId: 'army' },
    );
    expect(compared.relation?.kind).toBe('CONTRADICTS');
    expect(outcomes(compared)).toMatchObject({ 'if-correction': 'UPDATES', 'if-same-speaker': 'UPDATES' });
  });

  it('one figure twice is one assertion', () => {
    const compared = explain(
      { id: 'a', figure: dead('14') },
      { id: 'b', figure: dead('14'), at: '2031-03-04T09:00' },
    );
    expect(compared).toMatchObject({ same: true, relation: null, whatIfs: [] });
    expect(compared.reasons).toMatchObject([{ rule: 'one-assertion', value: 'people killed, in Arica: 14' }]);
  });
});

describe('why two assertions stand in no relation', () => {
  it.each<[string, Told, Told, string]>([
    [
      'they answer two questions',
      { id: 'a', figure: dead('14') },
      { id: 'b', figure: figure('30', 'person', 'injured') },
      'other-question',
    ],
    [
      'one has a figure and the other none',
      { id: 'a', figure: dead('14') },
      { id: 'b', text: 'The harbour stayed closed for ships' },
      'figure-and-statement',
    ],
    [
      'their words have nothing in common',
      { id: 'a', text: 'The harbour stayed closed for ships' },
      { id: 'b', text: 'Teachers handed out blankets' },
      'unlike-words',
    ],
  ])('%s', (_, a, b, rule) => {
    const compared = explain(a, b);
    expect(compared).toMatchObject({ same: false, relation: null });
    expect(compared.reasons.map((reason) => reason.rule)).toContain(rule);
  });

  it('stages of one rise that others stand between say which', () => {
    const compared = explain(
      { id: 'a', figure: dead('14'), at: '2031-03-04T18:00' },
      { id: 'c', figure: dead('18'), at: '2031-03-04T21:00' },
      { id: 'b', figure: dead('25'), at: '2031-03-05T21:00' },
    );
    expect(compared.relation).toBeNull();
    expect(compared.reasons[0]).toEqual({ rule: 'between-others', value: '18' });
  });

  it('tells what one question would have made of two', () => {
    const compared = explain(
      { id: 'a', figure: dead('14'), at: '2031-03-04T18:00' },
      { id: 'b', figure: figure('30', 'person', 'injured'), at: '2031-03-04T21:00' },
    );
    expect(outcomes(compared)).toMatchObject({ 'if-same-question': 'UPDATES' });
  });
});

it('two claims that are not both of the event are refused', () => {
  expect(() => explainRelation([claim({ id: 'a' })], null, 'a', 'z')).toThrow(RangeError);
});
