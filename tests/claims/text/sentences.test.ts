import { describe, expect, it } from 'vitest';
import { findSentences } from '../../../src/claims/text/sentences.js';

const split = (text: string): string[] =>
  findSentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('sentences end', () => {
  const cases: [string, string, string[]][] = [
    [
      'at full stops',
      'The dam broke. Two villages were flooded.',
      ['The dam broke.', 'Two villages were flooded.'],
    ],
    [
      'not after a title',
      'Mr. Okafor met Gen. Lund. They left.',
      ['Mr. Okafor met Gen. Lund.', 'They left.'],
    ],
    ['not after an initial', 'J. K. Tanaka won. He smiled.', ['J. K. Tanaka won.', 'He smiled.']],
    ['not inside U.S. before a name', 'The U.S. Senate voted.', ['The U.S. Senate voted.']],
    [
      'after U.S. before a word that opens sentences',
      'He left the U.S. The visit was short.',
      ['He left the U.S.', 'The visit was short.'],
    ],
    ['not in a decimal', 'Shares rose 4.5 percent. Oil fell.', ['Shares rose 4.5 percent.', 'Oil fell.']],
    [
      'not after No. before a figure',
      'Reactor No. 3 was shut. It is safe.',
      ['Reactor No. 3 was shut.', 'It is safe.'],
    ],
    [
      'not after Inc. within a name',
      'Acme Inc. shares fell. Beta rose.',
      ['Acme Inc. shares fell.', 'Beta rose.'],
    ],
    [
      'not after a.m. before a lower-case word',
      'It struck at 5 a.m. local time. Nobody died.',
      ['It struck at 5 a.m. local time.', 'Nobody died.'],
    ],
    [
      'where the space was lost',
      'They cheered on Cup Day.He did not play.',
      ['They cheered on Cup Day.', 'He did not play.'],
    ],
    [
      'not inside a web address',
      'See news.example.com for more. It is free.',
      ['See news.example.com for more.', 'It is free.'],
    ],
    [
      'at question and exclamation marks',
      'Who won? Nobody! The rain came.',
      ['Who won?', 'Nobody!', 'The rain came.'],
    ],
    [
      'with the closing quotation mark',
      'She called it “over.” He agreed.',
      ['She called it “over.”', 'He agreed.'],
    ],
    [
      'not at an ellipsis in mid-sentence',
      'He said ... nothing at all. Then he left.',
      ['He said ... nothing at all.', 'Then he left.'],
    ],
    [
      'not after a month before a day',
      'It opens on Oct. 12 in Lima. Entry is free.',
      ['It opens on Oct. 12 in Lima.', 'Entry is free.'],
    ],
  ];
  it.each(cases)('%s', (_, text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it('never inside a quotation that is given', () => {
    const text = '“We lost. We will be back,” she said. Fans left.';
    const quoted = [{ start: 0, end: text.indexOf('”') + 1 }];
    const found = findSentences(text, { start: 0, end: text.length }, quoted).map(({ start, end }) =>
      text.slice(start, end),
    );
    expect(found).toEqual(['“We lost. We will be back,” she said.', 'Fans left.']);
  });

  it('after a bounded length where a page has no full stops', () => {
    const found = split('word '.repeat(2_000));
    expect(Math.max(...found.map((sentence) => sentence.length))).toBeLessThan(1_600);
  });
});
