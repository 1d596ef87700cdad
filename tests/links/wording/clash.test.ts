import { describe, expect, it } from 'vitest';
import { clashInWords, clashOf } from '../../../src/links/wording/index.js';

const ruleOf = (text: string, statement: string): string | null => clashOf(text, statement)?.rule ?? null;

describe('two wordings that cannot both be so', () => {
  it.each([
    ['negated-word', 'The port will not accept coal ships from Varna.', 'The port accepts coal ships.'],
    ['negated-word', 'Ferries failed to reach Elba before dark.', 'Ferries reached Elba before dark.'],
    [
      'negated-word',
      'Nor did Mrs Halloran plan to sell the vineyard.',
      'Mrs Halloran plans to sell the vineyard.',
    ],
    ['negated-word', 'The bakery stopped baking rye bread.', 'The bakery bakes rye bread.'],
    [
      'negated-word',
      'Getting a permit in Oslo has not been easy for bakers.',
      'Bakers in Oslo easily get a permit.',
    ],
    [
      'opposite-words',
      'The senate approved the fishing bill on Tuesday.',
      'The senate rejected the fishing bill.',
    ],
    ['opposite-words', 'Turnout rose sharply in Ghent.', 'Turnout fell in Ghent.'],
    ['opposite-words', 'A jury in Leeds convicted Owen Marsh.', 'Owen Marsh was acquitted in Leeds.'],
    ['opposite-words', 'The council voted against the tram line.', 'The council approved the tram line.'],
    ['opposite-words', 'Nordfisk sold the cannery in Bergen.', 'Nordfisk bought the cannery in Bergen.'],
    ['sides-changed', 'Lena Brandt succeeded Karl Voss.', 'Karl Voss succeeded Lena Brandt.'],
    ['sides-changed', 'Harriers were beaten by Rovers on Sunday.', 'Harriers beat Rovers.'],
    ['sides-changed', 'Delmo is a subsidiary of the Danish group Aarstad.', 'Delmo owns Aarstad.'],
    ['sides-changed', 'Villagers praised Okoye’s predecessor, Ada Bello.', 'Ada Bello succeeded Okoye.'],
    [
      'respectively',
      'Pia Lund and Jon Dahl were fined 400 and 900 crowns, respectively.',
      'Jon Dahl was fined 400 crowns.',
    ],
    ['another-filler', 'The novelist was born in Riga.', 'The novelist was born in Tallinn.'],
    ['another-filler', 'The opera was composed by Ilse Marr in Graz.', 'The opera was composed by Tom Reed.'],
    ['another-seat', 'Turin-based Ferrosan cut 40 jobs.', 'Ferrosan has its headquarters in Genoa.'],
    ['other-direction', 'The fleet departed for Malta on 3 June.', 'The fleet left Malta on 3 June.'],
    ['another-figure', 'The league has 14 clubs this season.', 'The league has 12 clubs.'],
  ])('%s: %s / %s', (rule, text, statement) => {
    expect(ruleOf(text, statement)).toBe(rule);
  });

  it('tells what the rule saw', () => {
    expect(clashOf('The senate approved the bill.', 'The senate rejected the bill.')).toMatchObject({
      value: 'approved / rejected',
      score: 1,
    });
  });

  it('is found whichever of two statements is held against the other', () => {
    const [a, b] = ['The senate approved the bill at night.', 'The senate rejected the bill.'];
    expect(clashInWords(a, b)?.rule).toBe('opposite-words');
    expect(clashInWords(b, a)?.rule).toBe('opposite-words');
  });
});

describe('it stays silent', () => {
  it.each([
    ['when both say the same', 'The senate approved the bill.', 'The bill was approved by the senate.'],
    ['when both deny', 'The port does not accept coal.', 'Coal is not accepted at the port.'],
    ['about other people', 'The senate approved the bill.', 'Judges rejected an appeal in Lima.'],
    ['when the text says both', 'Shares rose on Monday and fell on Tuesday.', 'Shares fell on Tuesday.'],
    ['when the statement says both', 'The club fired Ann Roe.', 'The club fired Ann Roe and hired Max Lund.'],
    ['about buyer and seller', 'The farm was sold to Nordfisk.', 'Nordfisk bought the farm.'],
    ['about winner and loser', 'Rovers won against Harriers.', 'Harriers lost to Rovers.'],
    [
      'when "not" denies nothing',
      'The mayor opened not only the bridge but the tunnel.',
      'The mayor opened the bridge.',
    ],
    ['about what is done together', 'Ann Roe met Max Lund.', 'Max Lund met Ann Roe.'],
    ['when a passive turns the sides back', 'Rovers beat Harriers.', 'Harriers were beaten by Rovers.'],
    ['about years', 'The league began in 1950 seasons ago.', 'The league began in 1960 seasons.'],
    ['about figures of other things', 'The league has 14 clubs.', 'The league has 300 players.'],
    ['when a name is missing', 'The senate approved the bill.', 'The senate of Chile rejected the bill.'],
    [
      'about a place and a fuller one',
      'The novelist was born in Riga.',
      'The novelist was born in Latvia near Riga.',
    ],
    ['about nothing', '', 'The senate rejected the bill.'],
  ])('%s: %s / %s', (_when, text, statement) => {
    expect(ruleOf(text, statement)).toBeNull();
  });

  it('about figures when only words are compared', () => {
    expect(clashInWords('The league has 14 clubs.', 'The league has 12 clubs.')).toBeNull();
  });
});
