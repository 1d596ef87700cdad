import { describe, expect, it } from 'vitest';
import { findAttributions } from '../../../src/claims/index.js';

/** Each report as "source: content [kind]", pieces of a content joined by " … ". */
function reports(text: string): string[] {
  return findAttributions(text).map(({ source, contents, kind }) => {
    const who = source === null ? '?' : text.slice(source.start, source.end);
    return `${who}: ${contents.map(({ start, end }) => text.slice(start, end)).join(' … ')} [${kind}]`;
  });
}

describe('who says what', () => {
  const cases: [string, string[]][] = [
    ['The bank said that profits fell.', ['The bank: that profits fell [SPEECH]']],
    ['The bank said profits fell.', ['The bank: profits fell [SPEECH]']],
    ['Profits fell, the bank said on Monday.', ['the bank: Profits fell [SPEECH]']],
    ['Profits fell, said Ida Holm, the bank’s chief executive.', ['Ida Holm: Profits fell [SPEECH]']],
    ['According to the coach, the team is tired.', ['the coach: the team is tired [SPEECH]']],
    ['The team is tired, according to the coach.', ['the coach: The team is tired [SPEECH]']],
    ['“The team is tired,” the coach said.', ['the coach: “The team is tired,” [QUOTE]']],
    ['“The team is tired,” said the coach.', ['the coach: “The team is tired,” [QUOTE]']],
    ['“The team,” she said, “is tired.”', ['she: “The team,” … “is tired.” [QUOTE]']],
    ['The coach said: “The team is tired.”', ['The coach: “The team is tired.” [QUOTE]']],
    ["'The team is tired,' the coach told reporters.", ["the coach: 'The team is tired,' [QUOTE]"]],
    [
      'The minister told parliament on Tuesday that taxes would rise.',
      ['The minister: that taxes would rise [SPEECH]'],
    ],
    [
      'Two men were hurt, police said, adding that the road was closed.',
      ['police: Two men were hurt [SPEECH]', 'police: that the road was closed [SPEECH]'],
    ],
    ['Mr. Lund, who chairs the board, said the deal was dead.', ['Mr. Lund: the deal was dead [SPEECH]']],
    ['The losses were estimated by the insurer at $3 million.', ['the insurer: at $3 million [SPEECH]']],
    ['Police put the death toll at 28.', ['Police: the death toll at 28 [SPEECH]']],
    [
      'The insurer pegged the damage at more than $3 billion.',
      ['The insurer: the damage at more than $3 billion [SPEECH]'],
    ],
    [
      'Organisers placed the crowd at about ten thousand.',
      ['Organisers: the crowd at about ten thousand [SPEECH]'],
    ],
    ['Police put the cost at the top of the list.', []],
    ['The cook put the fish at 30 degrees.', []],
    ['She vowed to appeal.', ['She: to appeal [SPEECH]']],
    ['The union accused the firm of lying.', ['The union: the firm of lying [JUDGEMENT]']],
    ['The poll showed that voters were tired.', ['The poll: that voters were tired [EVIDENCE]']],
    ['As the paper reported, the mine is closed.', ['the paper: the mine is closed [SPEECH]']],
    ['“It is over.”said the captain.', ['the captain: “It is over.” [QUOTE]']],
    ['The claims court sat on Monday.', []],
    ['The reported quake left no damage.', []],
  ];
  it.each(cases)('%s', (text, expected) => {
    expect(reports(text).filter((report) => !report.endsWith('[ATTITUDE]'))).toEqual(expected);
  });

  it('gives a quotation without a verb to the speaker of its paragraph', () => {
    const text = 'Rosa Vidal said the flood was the worst in years. “We lost everything.”';
    expect(reports(text)).toContain('Rosa Vidal: “We lost everything.” [QUOTE]');
  });

  it('runs a quotation on over paragraphs that are opened and not closed', () => {
    const text = 'The captain said: “We played well.\n\n“We did not win.”';
    expect(reports(text)).toEqual(['The captain: “We played well. … “We did not win.” [QUOTE]']);
  });

  it('takes the speaker before a colon that ends a paragraph', () => {
    const text = 'The governor released this statement:\n\n“The bridge is safe and will open on Friday.”';
    expect(reports(text)).toContain('The governor: “The bridge is safe and will open on Friday.” [QUOTE]');
  });

  it('names the rule that found the speaker', () => {
    expect(findAttributions('“Go,” said Ana.').map(({ rule }) => rule)).toEqual(['quote-verb-speaker']);
  });

  it('marks a verb that is negated', () => {
    expect(
      findAttributions('The firm did not say that it would close.').map(({ negated }) => negated),
    ).toEqual([true]);
  });
});
