import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../src/claims/index.js';
import { groupHappenings } from '../../src/events/index.js';
import { day } from './profiles.js';

/** The happenings of an article, each as the texts of its claims. */
function happenings(title: string, published: string | null, ...paragraphs: string[]) {
  const text = paragraphs.join('\n\n');
  const when = published === null ? null : day(published);
  const { claims } = extractClaims({
    title,
    text,
    published: when,
    publisher: null,
    wire: null,
    datelinePlace: null,
  });
  const groups = groupHappenings({ title, text, published: when }, claims);
  return {
    claims,
    groups: groups.map(({ claims: ordinals, main, profile, reasons }) => ({
      main,
      rule: reasons[0]?.rule,
      from: profile.time?.from.toISOString().slice(0, 10) ?? null,
      told: profile.timeTold,
      text: claims
        .filter(({ ordinal }) => ordinals.includes(ordinal))
        .map((claim) => claim.text)
        .join(' | '),
    })),
  };
}

const QUAKE = [
  'A magnitude 6.4 earthquake killed at least 130 people in western Nepal on Friday, officials said.',
  'Rescuers dug through rubble in the villages of Jajarkot on Saturday.',
] as const;

describe('the claims of an article', () => {
  it('that tell its news are one happening, dated by what the lead tells', () => {
    const { groups } = happenings('Quake kills 130 in Nepal', '2023-11-04', ...QUAKE);
    expect(groups).toHaveLength(1);
    expect(groups[0]).toMatchObject({ main: true, from: '2023-11-03', told: true });
  });

  it('that tell another year’s happening are background of their own', () => {
    const { groups } = happenings(
      'Quake kills 130 in Nepal',
      '2023-11-04',
      ...QUAKE,
      'In 2015 two earthquakes killed about 9,000 people in the country.',
    );
    expect(groups.map(({ main, from }) => [main, from])).toEqual([
      [true, '2023-11-03'],
      [false, '2015-01-01'],
    ]);
    expect(groups[1]?.text).toContain('9,000');
  });

  it('that tell two earlier happenings of different dates are two happenings', () => {
    const { groups } = happenings(
      'Quake kills 130 in Nepal',
      '2023-11-04',
      ...QUAKE,
      'In 2015 two earthquakes killed about 9,000 people in the country.',
      'An earthquake on October 3, 2023 injured 17 people in Bajhang.',
    );
    expect(groups.filter(({ main }) => !main).map(({ from }) => from)).toEqual(['2015-01-01', '2023-10-03']);
  });

  it('that turn back without a date stay apart until the news is told again', () => {
    const { groups } = happenings(
      'Gunmen rob bank in Porto',
      '2024-02-14',
      'Two gunmen robbed a bank in Porto on Wednesday and fled with 40,000 euros. It comes weeks after a jeweller was raided by masked men. Five watches were stolen from the shop. Police on Wednesday closed the streets around the bank.',
    );
    const background = groups.find(({ main }) => !main);
    expect(background).toMatchObject({ rule: 'turns-back', from: null });
    expect(background?.text).toMatch(/jeweller/);
    expect(background?.text).toMatch(/watches/);
    expect(groups[0]?.text).toMatch(/closed the streets/);
  });

  it('about another country than the news are apart, unless they only name its government', () => {
    const { groups } = happenings(
      'Storm floods Zaragoza',
      '2024-10-30',
      'A storm flooded the streets of Zaragoza on Tuesday, killing 51 people, rescuers said.',
      'Paris offered to send firefighters. In Lyon, a flood swept away two cars and injured one woman.',
    );
    expect(groups.find(({ main }) => !main)?.text).toMatch(/two cars/);
    expect(groups[0]?.text).not.toMatch(/two cars/);
  });

  it('without any date are assumed to be of the days before publication, and say so', () => {
    const { groups } = happenings(
      'Bridge closed in Riga',
      '2024-05-20',
      'A bridge in Riga was closed after cracks were found in two pillars.',
    );
    expect(groups[0]).toMatchObject({ from: '2024-05-19', told: false, rule: 'lead' });
  });

  it('have no time when neither text nor page tells one', () => {
    const { groups } = happenings(
      'Bridge closed in Riga',
      null,
      'A bridge in Riga was closed after cracks were found in two pillars.',
    );
    expect(groups[0]).toMatchObject({ from: null, told: false });
  });

  it('belong to exactly one happening each', () => {
    const { claims, groups } = happenings(
      'Quake kills 130 in Nepal',
      '2023-11-04',
      ...QUAKE,
      'In 2015 two earthquakes killed about 9,000 people in the country. "We will rebuild," said Prime Minister Anita Rai.',
    );
    const texts = groups.flatMap(({ text }) => text.split(' | '));
    expect(texts.sort()).toEqual(claims.map(({ text }) => text).sort());
  });
});
