import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../src/claims/index.js';
import { correctionsIn } from '../../src/claims/corrections.js';
import { findParagraphs } from '../../src/claims/text/paragraphs.js';

const findCorrections = (text: string) => correctionsIn({ text, paragraphs: findParagraphs(text) });

const kinds = (note: string) =>
  findCorrections(`The bridge reopened on Monday.\n\n${note}`).map(({ kind }) => kind);

describe('a publisher’s note about its own text', () => {
  it.each([
    ['This article was amended on 3 May 2024 to make clear that the bridge opened in 2011.', 'CORRECTION'],
    ['Correction: The name of the harbour master was misspelled.', 'CORRECTION'],
    ['CORRECTION (3 May 2024) - The bridge is 300 metres long.', 'CORRECTION'],
    ['An earlier version of this article misstated the length of the bridge.', 'CORRECTION'],
    [
      'Because of an editing error, an earlier version of this story gave the wrong year of its opening.',
      'CORRECTION',
    ],
    ['A caption with an earlier version of this article misidentified the ferry.', 'CORRECTION'],
    [
      '• This article was first published on 3 May and was amended on 5 May 2024 to correct a figure.',
      'CORRECTION',
    ],
    ['(This May 3 story has been corrected to say the fire began on Monday, in paragraph 5)', 'CORRECTION'],
    ['(Corrects spelling of name in paragraph 3)', 'CORRECTION'],
    ['The headline of this article was changed after publication.', 'CORRECTION'],
    ['We have amended this article to give the right date.', 'CORRECTION'],
    ['This story corrects the spelling of the harbour master’s name.', 'CORRECTION'],
    ['This report has been changed to reflect that the bridge is 300 metres long.', 'CORRECTION'],
    ['Clarification: The bridge was closed to lorries alone.', 'CLARIFICATION'],
    ['Editor’s note: This story has been updated to include a statement from the harbour master.', 'UPDATE'],
    ['(Adds quotes, background)', 'UPDATE'],
    ['Editors’ note, 4 May: this article has been retracted.', 'RETRACTION'],
  ])('is found in %j', (note, kind) => {
    expect(kinds(note)).toEqual([kind]);
  });

  it.each([
    'This report was revised by the ministry in May after complaints.',
    'This video was removed by the platform within hours.',
    'This bill was amended twice in committee.',
    'An earlier version of the bill was rejected by the house.',
    '“We have corrected our mistakes,” the harbour master said.',
    'The company corrected its forecast on Friday.',
    'Update: the number of the injured has risen to 15, police said.',
    'The first storey of the building collapsed.',
    'The original version of the song was recorded in 1971.',
    '(The fire was put out by noon.)',
    'This page of history was changed by those who fought for it.',
    'In this article of the treaty, the tariff was changed to 5 per cent.',
  ])('is not found in %j', (line) => {
    expect(kinds(line)).toEqual([]);
  });

  it('keeps the note with its place and makes no claim of it', () => {
    const text =
      'Nine people were injured on the bridge, police said.\n\nThis article was corrected on 4 May: an earlier version said 19 people were injured.';
    const [note] = findCorrections(text);
    expect(text.slice(note?.span.start, note?.span.end)).toBe(note?.text);
    const { claims, corrections } = extractClaims({
      title: null,
      text,
      published: null,
      publisher: null,
      wire: null,
      datelinePlace: null,
    });
    expect(corrections).toEqual([note]);
    expect(claims.map((claim) => claim.text)).toEqual(['Nine people were injured on the bridge']);
  });

  it('is looked for in time that grows with the text alone', () => {
    const long = `This article ${'was published on 3 May and '.repeat(200_000)}`;
    expect(kinds(long)).toEqual([]);
  });
});
