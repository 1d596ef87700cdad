import { describe, expect, it } from 'vitest';
import { foldName, resolveSource } from '../../src/sources/index.js';
import type { KnownSource, SourceContext, SourceMention } from '../../src/sources/index.js';
import { context, known, mention } from './known.js';

const CAST = [
  known('petrenko', 'Ihor Petrenko', { role: 'Defence Minister' }),
  known('reis-ana', 'Ana Reis', { role: 'mayor', company: ['City Council', 'Eva Holm'] }),
  known('reis-rui', 'Rui Reis', { role: 'coach' }),
  known('ren', 'Ren Jiahao'),
  known('kane-jr', 'Robert Kane Jr.'),
  known('lima', 'Carlos Hugo Lima'),
  known('hanko', 'Oleh Hanko'),
];

interface Case {
  readonly name: string;
  readonly mention: SourceMention;
  readonly context?: Partial<SourceContext>;
  readonly rules: readonly string[] | null;
  readonly id?: string;
}

const PEOPLE: readonly Case[] = [
  {
    name: 'a full name in another spelling',
    mention: mention('Igor Petrenko'),
    id: 'petrenko',
    rules: ['same-key'],
  },
  {
    name: 'a middle name more or less',
    mention: mention('Carlos Lima'),
    id: 'lima',
    rules: ['same-full-name'],
  },
  { name: 'surname first', mention: mention('Petrenko Ihor'), id: 'petrenko', rules: ['reversed-name'] },
  {
    name: 'a bare surname in the article of the full name',
    mention: mention('Reis', { kind: 'PERSON' }),
    context: { inArticle: new Set(['reis-ana']), cast: new Set(['reis-rui']) },
    id: 'reis-ana',
    rules: ['bare-surname', 'in-article'],
  },
  {
    name: 'a bare surname that one of the cast has',
    mention: mention('Reis', { kind: 'PERSON' }),
    context: { cast: new Set(['reis-rui', 'petrenko']) },
    id: 'reis-rui',
    rules: ['bare-surname', 'in-cast'],
  },
  {
    name: 'a bare surname that two of the cast have',
    mention: mention('Reis', { kind: 'PERSON' }),
    context: { cast: new Set(['reis-rui', 'reis-ana']) },
    rules: null,
  },
  {
    name: 'a bare surname with a role that one has',
    mention: mention('Reis', { kind: 'PERSON', role: 'the mayor' }),
    id: 'reis-ana',
    rules: ['bare-surname', 'role-fits'],
  },
  {
    name: 'a bare surname in the company that one keeps',
    mention: mention('Reis', { kind: 'PERSON' }),
    context: { coMentioned: ['Eva Holm', 'City Council', 'Storm'].map(foldName) },
    id: 'reis-ana',
    rules: ['bare-surname', 'co-mentioned'],
  },
  {
    name: 'a bare surname with nothing to go by',
    mention: mention('Petrenko', { kind: 'PERSON' }),
    rules: null,
  },
  {
    name: 'another given name',
    mention: mention('Maria Petrenko'),
    context: { cast: new Set(['petrenko']) },
    rules: null,
  },
  {
    name: 'a family name that stands first',
    mention: mention('Ren', { kind: 'PERSON' }),
    context: { inArticle: new Set(['ren']) },
    id: 'ren',
    rules: ['bare-surname', 'in-article'],
  },
  {
    name: 'the father of a junior',
    mention: mention('Robert Kane'),
    context: { cast: new Set(['kane-jr']) },
    rules: null,
  },
  {
    name: 'an initial, in the cast',
    mention: mention('I. Petrenko'),
    context: { cast: new Set(['petrenko']) },
    id: 'petrenko',
    rules: ['initial', 'in-cast'],
  },
  { name: 'an initial, alone', mention: mention('I. Petrenko'), rules: null },
  {
    name: 'a spelling that the fold does not reach, in the cast',
    mention: mention('Oleg Ganko'),
    context: { cast: new Set(['hanko']) },
    id: 'hanko',
    rules: ['near-spelling', 'in-cast'],
  },
  { name: 'the same spelling without grounds', mention: mention('Oleg Ganko'), rules: null },
];

const BODIES: readonly KnownSource[] = [
  known('rescue', 'State Rescue Service of Peru'),
  known('chief', 'The police chief in Arequipa', { kind: 'ORGANISATION' }),
  known('defence-pe', 'Peruvian Ministry of Defence'),
  known('defence-cl', "Chile's Defense Ministry"),
  known('times', 'The Harbour Times', { kind: 'PUBLISHER' }),
  known('reuters', 'Reuters', { kind: 'AGENCY' }),
  known('un', 'United Nations'),
];

const BODY_CASES: readonly Case[] = [
  {
    name: 'another order of words',
    mention: mention("Peru's State Rescue Service"),
    id: 'rescue',
    rules: ['same-key'],
  },
  {
    name: 'British and American spelling',
    mention: mention('Ministry of Defense of Peru'),
    id: 'defence-pe',
    rules: ['same-key'],
  },
  {
    name: 'a short form introduced in brackets',
    mention: mention('RES'),
    context: { text: 'The State Rescue Service of Peru (RES) said so. RES added more.' },
    id: 'rescue',
    rules: ['introduced-in-brackets'],
  },
  {
    name: 'initials, in the article',
    mention: mention('SRS'),
    context: { inArticle: new Set(['rescue']) },
    id: 'rescue',
    rules: ['initials', 'in-article'],
  },
  { name: 'initials, alone', mention: mention('SRS'), rules: null },
  {
    name: 'a generic name, in the article',
    mention: mention('the Defence Ministry'),
    context: { inArticle: new Set(['defence-cl']) },
    id: 'defence-cl',
    rules: ['generic-name', 'in-article'],
  },
  {
    name: 'a generic name between two countries',
    mention: mention('the Defence Ministry'),
    context: { cast: new Set(['defence-cl', 'defence-pe']) },
    rules: null,
  },
  {
    name: 'a newspaper quoted as a body',
    mention: mention('Harbour Times', { kind: 'ORGANISATION' }),
    id: 'times',
    rules: ['same-key'],
  },
  {
    name: 'an agency by another of its names',
    mention: mention('Thomson Reuters', { kind: 'ORGANISATION' }),
    id: 'reuters',
    rules: ['same-key'],
  },
  { name: 'a well-known abbreviation', mention: mention('UN'), id: 'un', rules: ['same-key'] },
  {
    name: 'a part of the name, in the article',
    mention: mention('the Rescue Service'),
    context: { inArticle: new Set(['rescue']) },
    id: 'rescue',
    rules: ['part-of-name', 'in-article'],
  },
  {
    name: 'what kind of body it is, in the article',
    mention: mention('the service'),
    context: { inArticle: new Set(['rescue']) },
    id: 'rescue',
    rules: ['part-of-name', 'in-article'],
  },
  {
    name: 'a body within the name of something else',
    mention: mention('the police'),
    context: { inArticle: new Set(['chief']) },
    rules: null,
  },
];

const GROUPS: readonly KnownSource[] = [
  known('pe-officials', 'Peruvian officials'),
  known('officials', 'officials', { kind: 'GROUP' }),
  known('residents', 'residents', { kind: 'GROUP', articleId: 'article-1' }),
];

const GROUP_CASES: readonly Case[] = [
  {
    name: 'officials of one country',
    mention: mention('officials in Peru'),
    id: 'pe-officials',
    rules: ['same-key'],
  },
  { name: 'an indefinite official of that country', mention: mention('a Peruvian official'), rules: null },
  {
    name: 'nameless officials of another article',
    mention: mention('officials', { kind: 'GROUP' }),
    rules: null,
  },
  {
    name: 'nameless residents of the same article',
    mention: mention('residents', { kind: 'GROUP' }),
    id: 'residents',
    rules: ['same-key'],
  },
];

describe.each([
  ['people', CAST, PEOPLE],
  ['bodies', BODIES, BODY_CASES],
  ['groups', GROUPS, GROUP_CASES],
] as const)('resolveSource among %s', (_, sources, cases) => {
  it.each(cases)('finds, or leaves alone: $name', ({ mention: given, context: around, rules, id }) => {
    const found = resolveSource(given, sources, context(around));
    const turned = resolveSource(given, [...sources].reverse(), context(around));
    expect(found && { id: found.id, rules: found.reasons.map(({ rule }) => rule) }).toEqual(
      rules && { id, rules },
    );
    expect(turned).toEqual(found);
  });
});
