import { describe, expect, it } from 'vitest';
import { claimsOf, figureOf } from './support.js';

describe('claims of a sentence', () => {
  it('parts a leading clause from the main one, with disjoint spans', () => {
    const claims = claimsOf(
      'The day after a flood in Assam on July 3 which left dozens dead, the town of Silchar was hit by a landslide killing 25 people.',
    );
    expect(claims.map(({ text }) => text)).toEqual([
      'The day after a flood in Assam on July 3 which left dozens dead',
      'the town of Silchar was hit by a landslide killing 25 people',
    ]);
    expect(claims.map(figureOf)).toEqual(['dozens', '25 people']);
  });

  it('makes one claim for each figure of a clause', () => {
    const claims = claimsOf('The quake killed four people and wounded 20 soldiers.');
    expect(claims.map(figureOf)).toEqual(['four people', '20 soldiers']);
  });

  it.each([
    [
      'The quake killed four people and wounded 20 soldiers.',
      ['The quake killed four people', 'The quake killed four people and wounded 20 soldiers'],
    ],
    [
      'The raid involved 40 boats and 12 vans.',
      ['The raid involved 40 boats', 'The raid involved 40 boats and 12 vans'],
    ],
    [
      'A bus and a lorry collided, killing six people and injuring 14 others.',
      [
        'A bus and a lorry collided, killing six people',
        'A bus and a lorry collided, killing six people and injuring 14 others',
      ],
    ],
    [
      'Nine guards were hurt, four of them badly.',
      ['Nine guards were hurt', 'Nine guards were hurt, four of them badly'],
    ],
    [
      'Six tanks and 12 guns were lost.',
      ['Six tanks and 12 guns were lost', 'Six tanks and 12 guns were lost'],
    ],
    [
      'Of the 40 passengers hurt, six lost a limb.',
      ['Of the 40 passengers hurt, six lost a limb', 'Of the 40 passengers hurt, six lost a limb'],
    ],
  ])('ends before the next figure where it can: %s', (text, expected) => {
    expect(claimsOf(text).map((claim) => claim.text)).toEqual(expected);
  });

  it('reads the stance of each figure off its own verb', () => {
    const claims = claimsOf('He said the club had sold 3 players and would buy two keepers.');
    expect(claims.map(({ modality }) => modality)).toEqual(['ASSERTED', 'PLANNED']);
  });

  it('parts clauses that have subjects and verbs of their own', () => {
    const texts = claimsOf('The factory closed in May, and 300 workers lost their jobs.').map(
      ({ text }) => text,
    );
    expect(texts).toEqual(['The factory closed in May', '300 workers lost their jobs']);
  });

  it('does not part what shares its subject or its verb', () => {
    expect(claimsOf('The champion beat his rival and also won the doubles title.')).toHaveLength(1);
    expect(claimsOf('Two goalkeepers and a coach were suspended on Monday.')).toHaveLength(1);
  });

  it('makes none of headings, questions, captions and calls to read on', () => {
    const text =
      'What Happens Next\n\nWill the bank raise rates again?\n\nRead more: ten facts about rates.\n\nTraders wait for the news on the floor in Lagos (AGENCY/Bola Ade)';
    expect(claimsOf(text)).toEqual([]);
  });

  it('gives a time told once to every clause of the sentence that has none of its own', () => {
    const claims = claimsOf('On Tuesday the river rose and 40 homes were flooded.');
    expect(claims.map(({ time }) => time?.interval.from.toISOString().slice(0, 10))).toEqual([
      '2024-03-12',
      '2024-03-12',
    ]);
  });
});

describe('the dateline of a report', () => {
  it.each([
    'LIMA, March 3 (Agency) - A bus fell into a ravine.',
    'Oslo, March 3, 2024 — A bus fell into a ravine.',
    'March 3 (ANP) -- A bus fell into a ravine.',
    '(LAGOS) -- A bus fell into a ravine.',
    'NEW DELHI: A bus fell into a ravine.',
    '(ANSA - Daily Wire) A bus fell into a ravine.',
  ])('is no part of a claim, nor its time: %s', (text) => {
    expect(claimsOf(text).map((claim) => [claim.text, claim.time])).toEqual([
      ['A bus fell into a ravine', null],
    ]);
  });

  it('is not what merely stands before a dash', () => {
    const [claim] = claimsOf('The bridge - closed since May - was opened again.');
    expect(claim?.text.startsWith('The bridge')).toBe(true);
  });
});

describe('the time of a claim', () => {
  const days = (text: string): (string | undefined)[] =>
    claimsOf(text).map(({ time }) => time?.interval.from.toISOString().slice(0, 10));

  it('counts "the day after" from the clause in front, which keeps its own', () => {
    expect(
      days('The day after a storm on March 3 which left many homeless, the dam near Lucca burst.'),
    ).toEqual(['2024-03-03', '2024-03-04']);
  });

  it('is not the time of saying', () => {
    expect(days('Two climbers were found dead, rescuers said on Tuesday.')).toEqual([undefined]);
  });

  it('is not the time at which a figure was given that is taken back', () => {
    const text =
      'The death toll stands at 16, the mayor said, correcting a figure of 18 that her office gave late on Thursday.';
    expect(days(text)).toEqual([undefined, undefined]);
  });

  it.each([
    'Turnout was 71 percent, up from 64 percent in 2021.',
    'Sales were lower than the record of last May.',
    'The firm made 40 trams, compared with 31 in 2022.',
    'Its loss widened to $3 million in the six months to June.',
  ])('is not that of what it is compared with, nor the end of what a figure covers: %s', (text) => {
    expect(new Set(days(text))).toEqual(new Set([undefined]));
  });

  it('is told behind "more than" and its number', () => {
    expect(days('More than 40 trams were burned on Monday.')).toEqual(['2024-03-11']);
  });

  it('is the one that the words tell, not the frame', () => {
    expect(days('Rescuers said on Thursday that two climbers had died on Monday.')).toEqual(['2024-03-11']);
  });
});

describe('the kind of a claim', () => {
  it.each([
    ['The river rose by two metres.', 'STATEMENT'],
    ['The minister said the river had risen.', 'REPORTED_SPEECH'],
    ['“The river is rising,” the minister said.', 'QUOTE'],
    ['The river had risen, according to the ministry.', 'REPORTED_SPEECH'],
  ])('of %s is %s', (text, kind) => {
    expect(claimsOf(text).map((claim) => claim.kind)).toEqual([kind]);
  });

  it('leaves the frame around a quotation out when it only says who spoke', () => {
    expect(
      claimsOf('“We lost it all,” said a shopkeeper in Nantes on Sunday.').map(({ text }) => text),
    ).toEqual(['“We lost it all,”']);
  });

  it('makes a claim of what stands beside the saying', () => {
    const texts = claimsOf('The bishop condemned the raid and warned that more would follow.').map(
      ({ text }) => text,
    );
    expect(texts).toEqual(['The bishop condemned the raid', 'more would follow']);
  });

  it('asserts the figures of a long quotation by its sentences', () => {
    const claims = claimsOf(
      '“They worked all night. Nine sailors were hurt. We are proud,” the admiral said.',
    );
    expect(claims.map(({ text, kind }) => [text, kind])).toEqual([
      ['“They worked all night. Nine sailors were hurt. We are proud,”', 'QUOTE'],
      ['Nine sailors were hurt.', 'QUOTE'],
    ]);
  });
});

describe('modality and polarity', () => {
  const cases: [string, string, string, boolean][] = [
    ['The court jailed the banker for fraud.', 'ASSERTED', 'AFFIRMATIVE', false],
    ['The court did not jail the banker.', 'ASSERTED', 'NEGATIVE', false],
    ['No one was hurt in the crash.', 'ASSERTED', 'NEGATIVE', false],
    ['There was not a single goal in the match.', 'ASSERTED', 'NEGATIVE', false],
    ['Not only the mayor but also the judge resigned.', 'ASSERTED', 'AFFIRMATIVE', false],
    ['The man who was not there won the prize.', 'ASSERTED', 'AFFIRMATIVE', false],
    ['The concert will be held in Porto.', 'PLANNED', 'AFFIRMATIVE', false],
    ['The airline is expected to cut 200 jobs.', 'PLANNED', 'AFFIRMATIVE', false],
    ['The firm plans to open a mine.', 'PLANNED', 'AFFIRMATIVE', false],
    ['The judge broke the will of the dead man.', 'ASSERTED', 'AFFIRMATIVE', false],
    ['The driver was allegedly drunk.', 'ALLEGED', 'AFFIRMATIVE', false],
    ['Prosecutors allege that the nurse stole drugs.', 'ALLEGED', 'AFFIRMATIVE', false],
    ['Prices could double within a year.', 'CONDITIONAL', 'AFFIRMATIVE', false],
    ['The dam may burst if the rain goes on.', 'CONDITIONAL', 'AFFIRMATIVE', false],
    ['The race on May 9 was cancelled.', 'ASSERTED', 'AFFIRMATIVE', false],
    ['The singer denied that she had left the band.', 'ASSERTED', 'NEGATIVE', true],
    ['The club dismissed the report as nonsense.', 'ASSERTED', 'NEGATIVE', true],
    ['The union rejected the offer.', 'ASSERTED', 'AFFIRMATIVE', false],
    ['Oslo expects 29 ministers at the summit.', 'PLANNED', 'AFFIRMATIVE', false],
    ['Twelve ships are due on Friday.', 'PLANNED', 'AFFIRMATIVE', false],
    ['The bridge is to open in June.', 'PLANNED', 'AFFIRMATIVE', false],
    ['It was announced that 300 officers will guard the match.', 'PLANNED', 'AFFIRMATIVE', false],
    ['The minister said it would cut taxes.', 'PLANNED', 'AFFIRMATIVE', false],
    ['The engine that will power the ship is old.', 'ASSERTED', 'AFFIRMATIVE', false],
    ['Three sailors drowned, not four.', 'ASSERTED', 'AFFIRMATIVE', false],
    ['The two accounts do not say the same.', 'ASSERTED', 'NEGATIVE', false],
    ['The bridge was not the target.', 'ASSERTED', 'NEGATIVE', false],
    ['The firm neither confirmed nor denied the sale.', 'ASSERTED', 'NEGATIVE', false],
    ['The firm declined to confirm or deny the report.', 'ASSERTED', 'AFFIRMATIVE', false],
    ['The coach declined to comment on the transfer.', 'ASSERTED', 'AFFIRMATIVE', false],
    ['The minister dismissed these fears outright.', 'ASSERTED', 'AFFIRMATIVE', false],
    ['The judge denied the request.', 'ASSERTED', 'AFFIRMATIVE', false],
    ['The bakery had no bread, the mayor said.', 'ASSERTED', 'NEGATIVE', false],
    ['She called the story false.', 'ASSERTED', 'NEGATIVE', true],
    ['The envoy said there was no meeting between them.', 'ASSERTED', 'NEGATIVE', true],
    ['“This is pure fiction,” the lawyer said.', 'ASSERTED', 'NEGATIVE', true],
    ['The meeting never took place, the bank said.', 'ASSERTED', 'NEGATIVE', true],
  ];
  it.each(cases)('%s is %s, %s', (text, modality, polarity, denial) => {
    const [claim] = claimsOf(text);
    expect([claim?.modality, claim?.polarity, claim?.denial]).toEqual([modality, polarity, denial]);
  });

  it.each([
    [
      'The palace also denied that a meeting between the king and Anna Weber had taken place.',
      'a meeting between the king and Anna Weber had taken place',
    ],
    [
      'The airline dismissed the report that its founder and the minister met in Rome.',
      'the report that its founder and the minister met in Rome',
    ],
    ['The bank denies having any part in it.', 'The bank denies having any part in it'],
    ['He was forced to deny that he had resigned.', 'he had resigned'],
  ])('takes for the claim what is denied: %s', (text, denied) => {
    expect(claimsOf(text).map((claim) => [claim.text, claim.denial, claim.polarity])).toEqual([
      [denied, true, 'NEGATIVE'],
    ]);
  });

  it('affirms a figure told in passing', () => {
    const [claim] = claimsOf('The airline has not commented on the crash that killed 40 people.');
    expect([claim && figureOf(claim), claim?.polarity]).toEqual(['40 people', 'AFFIRMATIVE']);
  });
});
