import { describe, expect, it } from 'vitest';
import { findAttributions } from '../../../src/claims/index.js';

/** The sources of a text's reports, in order; "?" where none is named. */
const sources = (text: string): string[] =>
  findAttributions(text).map(({ source }) => (source === null ? '?' : text.slice(source.start, source.end)));

const contents = (text: string): string[] =>
  findAttributions(text).map((act) =>
    act.contents.map(({ start, end }) => text.slice(start, end)).join(' … '),
  );

describe('a source ends where its verb begins', () => {
  it.each([
    ['The Texan builder emailed members, saying the plant was safe.', 'The Texan builder'],
    ['Holm openly admires the coach, comparing him to a saint.', 'Holm'],
    ['Mr. Lund tries to calm the hall, shouting “Sit down.”', 'Mr. Lund'],
    ['A baker and a client take a closer look, adding that the oven was cold.', 'A baker and a client'],
  ])('%s', (text, source) => {
    expect(sources(text)).toContain(source);
  });
});

describe('a source keeps what belongs to it', () => {
  it.each([
    [
      'Many people involved in the rescue assumed that the cave was dry.',
      'Many people involved in the rescue',
    ],
    [
      'One of the nurses who sent the letter called the ward a disgrace.',
      'One of the nurses who sent the letter',
    ],
    ['A paper that appeared in the journal found that bees sleep.', 'A paper that appeared in the journal'],
    ['Nine in 10 registered dentists say they are tired.', 'Nine in 10 registered dentists'],
    [
      'None of the pilots I interviewed in the past week said they were afraid.',
      'None of the pilots I interviewed in the past week',
    ],
    [
      'A regional poll released last week showed that rents were rising.',
      'A regional poll released last week',
    ],
    ['Rents are rising, according to a March 2021 study.', 'a March 2021 study'],
    ['The latest Nord/Baltic survey shows that rents are rising.', 'The latest Nord/Baltic survey'],
    ['The 20-town survey shows that rents are rising.', 'The 20-town survey'],
    ['Figures from the national office show that births fell.', 'Figures from the national office'],
    ['Traders in Lagos and across the coast say the port is full.', 'Traders in Lagos and across the coast'],
  ])('%s', (text, source) => {
    expect(sources(text)).toEqual([source]);
  });
});

describe('a report without a subject of its own takes', () => {
  it.each([
    [
      'that of the clause that it hangs on',
      'The vote is close, so she will not be able to boast about her lead.',
      'she',
    ],
    [
      'that of the sentence behind its opening',
      'Shortly after the storm, the ferry owners gathered, warning that fuel was short.',
      'the ferry owners',
    ],
    [
      'that of the sentence behind a date',
      'On May 3, 2019, Vidal made this comment:\n\n“The lake is clean again, and we will keep it so.”',
      'Vidal',
    ],
    [
      'whoever sends what is written',
      'The farmers published a letter saying that the river was dead.',
      'The farmers',
    ],
    [
      'the letter that somebody got',
      'The farmers received a letter saying that the river was dead.',
      'a letter',
    ],
    ['the one outside what another says', 'Ruiz said Holm lied and added that the deal was off.', 'Ruiz'],
  ])('%s', (_, text, source) => {
    expect(sources(text).at(-1)).toBe(source);
  });
});

describe('a source stands apart from its verb', () => {
  it.each([
    ['Podolski, who said the mine was safe, told workers to stay.', 'Podolski'],
    ['“The mine is safe,” Rep. Ana Ruiz (D-Ore.), a former miner, said in Salem.', 'Rep. Ana Ruiz'],
    ['The judge -- after a quarrel over the past few days -- said she regretted the delay.', 'The judge'],
    ['Said Holm: “I have never seen a colder spring.”', 'Holm'],
    ['“The mine is safe.” Holm said.', 'Holm'],
    ['“The mine is safe,” remembered Ana Ruiz.', 'Ana Ruiz'],
    ['“The mine is safe,” prosecutors wrote in seeking a lower fine.', 'prosecutors'],
    ['The mine “is safe and dry,” retired general Ana Ruiz said.', 'retired general Ana Ruiz'],
    ['A lesson from Ana Ruiz: ‘Keep the mine safe and dry.’', 'Ana Ruiz'],
  ])('%s', (text, source) => {
    expect(sources(text).at(-1)).toBe(source);
  });
});

describe('what is said', () => {
  it.each([
    ['keeps what the thing is called', 'The critic derided the film as hollow.', ['the film as hollow']],
    ['ends at a clause in "as"', 'The board welcomed the merger as shares rose.', ['the merger']],
    ['ends at the next deed', 'The mayor condemned the strike and called a vote.', ['the strike', 'a vote']],
    [
      'is no time before a quotation',
      'In February, Holm said, “We are done with the old harbour.”',
      ['“We are done with the old harbour.”'],
    ],
    ['stands behind a hearer and a comma', 'He asked the crowd, “Can you hear me?”', ['“Can you hear me?”']],
  ])('%s', (_, text, expected) => {
    expect(contents(text)).toEqual(expected);
  });
});

describe('nothing is reported', () => {
  it.each([['The reports of a phone call appeared on the Sunday after the vote.']])('%s', (text) => {
    expect(sources(text)).toEqual([]);
  });
});
