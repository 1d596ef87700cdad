import { describe, expect, it } from 'vitest';
import { linkEvent } from '../../src/links/index.js';
import { claim, told } from './claims.js';
import type { Told } from './claims.js';

const CASES: readonly {
  readonly name: string;
  readonly said: string;
  readonly against: Partial<Told> & { readonly text: string };
  readonly disputed: boolean;
}[] = [
  {
    name: 'meets the report that somebody was told',
    said: 'The ministry had been told about the sale of the mine.',
    against: { text: 'The ministry denies having been informed.', denial: true, polarity: 'NEGATIVE' },
    disputed: true,
  },
  {
    name: 'of being told does not meet the matter that was told',
    said: 'The bank sold the Almada mine to a rival on Sunday.',
    against: {
      text: 'The ministry was not told of any sale of the Almada mine by the bank to a rival.',
      polarity: 'NEGATIVE',
    },
    disputed: false,
  },
  {
    name: 'calls information false without having to do with who was informed',
    said: 'The ministry had been informed and gave its consent.',
    against: {
      text: 'This is pure invention, it is simply false information',
      kind: 'QUOTE',
      denial: true,
      polarity: 'NEGATIVE',
    },
    disputed: false,
  },
  {
    name: 'meets no question',
    said: 'Reporters asked the minister whether there had been a phone call with the bank.',
    against: {
      text: 'There was no phone call with the bank',
      kind: 'QUOTE',
      denial: true,
      polarity: 'NEGATIVE',
    },
    disputed: false,
  },
  {
    name: 'meets the assertion of what it denies',
    said: 'The minister spoke by telephone with the bank on Friday.',
    against: {
      text: 'There was no phone call with the bank',
      kind: 'QUOTE',
      denial: true,
      polarity: 'NEGATIVE',
    },
    disputed: true,
  },
  {
    name: 'of what happened does not meet something else in the same place',
    said: 'A clumsy crane let a load of timber fall on the harbour market.',
    against: {
      text: 'It denied that the harbour market had been bombed.',
      denial: true,
      polarity: 'NEGATIVE',
    },
    disputed: false,
  },
];

describe('a denial', () => {
  it.each(CASES)('$name', ({ said, against, disputed }) => {
    const graph = linkEvent([
      claim({ id: 'a', text: said, speakerId: 'one' }),
      claim({ id: 'b', speakerId: 'two', ...against }),
    ]);
    expect(told(graph).map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual(
      disputed ? ['b DISPUTES a'] : [],
    );
  });
});

describe('an event that is linked again', () => {
  it('gives the same graph as the first time', () => {
    const claims = CASES.map(({ said }, n) => claim({ id: String(n), text: said }));
    expect(linkEvent(claims)).toEqual(linkEvent(claims.map((one) => ({ ...one }))));
  });
});
