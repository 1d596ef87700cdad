import { describe, expect, it } from 'vitest';
import { findParagraphs } from '../../../src/claims/text/paragraphs.js';

const kinds = (text: string): [string, string][] =>
  findParagraphs(text).map(({ span, kind }) => [kind, text.slice(span.start, span.end)]);

describe('paragraphs', () => {
  it.each([
    ['The court in Oslo sentenced two men to prison on Monday.', 'PROSE'],
    ['What the Ruling Means', 'HEADING'],
    ['District by district', 'HEADING'],
    ['A Day of Mourning?', 'HEADING'],
    ['13', 'HEADING'],
    ['• The port stays closed until Friday.', 'BULLET'],
    ['- Trains run every hour.', 'BULLET'],
    ['Rescuers search the rubble in Izmir, Turkey (AGENCY/Ada Berg)', 'NOTE'],
    ['Fans celebrate in the streets of Rosario. Photo: Lena Holt/Getty Images', 'NOTE'],
    ['“We will rebuild this town,” the mayor said', 'PROSE'],
  ])('%s is %s', (line, kind) => {
    expect(kinds(line)).toEqual([[kind, line]]);
  });

  it('join a line that was broken in mid-sentence', () => {
    expect(kinds('The bank cut its rate\nto 3 percent.\n\nShares rose.')).toEqual([
      ['PROSE', 'The bank cut its rate\nto 3 percent.'],
      ['PROSE', 'Shares rose.'],
    ]);
  });
});
