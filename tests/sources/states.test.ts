import { describe, expect, it } from 'vitest';
import { placeAt } from '../../src/shared/places/index.js';
import { COUNTRIES } from '../../src/shared/places/data/countries.js';
import { identifySource, resolveSource } from '../../src/sources/index.js';
import type { SourceKind } from '../../src/sources/index.js';
import { context, known, mention } from './known.js';

const identify = (
  name: string,
  kind: SourceKind | 'UNKNOWN' = 'ORGANISATION',
  placePath: string[] | null = null,
) => identifySource(mention(name, { kind }), context({ placePath }));

const rows = (table: string): [string, string][] =>
  table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [first = '', others = ''] = line.split('|');
      return others.split(',').map((other): [string, string] => [first.trim(), other.trim()]);
    });

describe('a state speaks under many names', () => {
  it.each(
    rows(`
Russia | Moscow, official Moscow, the Russian government, Russia's government, Russian officials, the Russian side, Russian Federation
Iran | Tehran, Teheran, Iranian officials, the Iranian government, the government of Iran, Iran's leadership
United States | Washington, US, the US government, U.S. officials, American officials, USA
United Kingdom | London, Britain, UK, British officials, the UK government, the British government
Peru | Lima, officials in Peru, Peru's government
Ukraine | Kyiv, Kiev, Ukrainian officials, the Ukrainian side
China | Beijing, Peking, the Chinese leadership
North Korea | Pyongyang, North Korean officials
Ivory Coast | Yamoussoukro, Abidjan, Côte d'Ivoire
Democratic Republic of Congo | Kinshasa, DR Congo, DRC
United Arab Emirates | Abu Dhabi, UAE, Emirati officials
Israel | Jerusalem, Tel Aviv, Israeli officials
Vatican | Holy See, the Vatican
Kazakhstan | Astana, Nur-Sultan
Sri Lanka | Colombo, Sri Lankan officials
Georgia | Tbilisi, Georgia, Georgian officials
`),
  )('%s as %j', (state, name) => {
    const made = identify(name);
    expect([made.key, made.kind]).toEqual([identify(state).key, 'ORGANISATION']);
    expect(made.names[0]?.name).toBe(name.replace(/^the /, ''));
  });

  it.each([
    ['Moscow', 'Russia'],
    ['Russian officials', 'Russia'],
  ])('%s is shown as %s', (name, shown) => {
    expect(identify(name).name).toBe(shown);
  });

  it('whatever state of the world it is', () => {
    for (const line of COUNTRIES.replace(/\s+/g, ' ').split(';')) {
      const [code = '', names = ''] = line.trim().split(/:(.*)/);
      const [first = ''] = names.split('|')[0]?.trim().split('/') ?? [];
      expect([first, identify(first).key]).toEqual([first, `body:${code}`]);
      expect(identify(`${first}'s government`).key).toBe(`body:${code}`);
      expect(placeAt([code])?.kind).toBe('COUNTRY');
    }
  });
});

describe('what speaks for no state', () => {
  it.each([
    'a Russian official',
    'former Russian officials',
    'two senior Russian officials',
    'local Russian officials',
    'Russian authorities',
    'Russian-installed authorities',
    'Russian intelligence officials',
    'the Russian navy',
    'Russians',
    'Lyon',
    'Hamilton',
    'officials in Lyon',
    'the Scottish government',
    'the government',
    'officials',
    'Russian and Chinese officials',
  ])('%s', (name) => {
    expect(identify(name, 'UNKNOWN').key).not.toMatch(/^body:[a-z]{2}$/);
  });

  it('a person of that name', () => {
    expect(identify('London', 'PERSON').kind).toBe('PERSON');
  });

  it('a publisher of that name', () => {
    expect(identify('Sofia', 'PUBLISHER').kind).toBe('PUBLISHER');
  });

  it('a region that is called like a state, in its own country', () => {
    expect(identify('Georgia', 'ORGANISATION', ['us', 'georgia', 'atlanta']).key).toBe('body:us/georgia');
    expect(identify('Georgia', 'ORGANISATION', ['ru', 'moscow']).key).toBe('body:ge');
  });
});

describe('a seat stands for the body that sits there', () => {
  it.each(
    rows(`
Kremlin | the Russian presidency, the Kremlin, Russia's presidency
White House | the White House, Oval Office
Pentagon | the US Department of Defense, US Defense Department, the US Defence Department
Downing Street | UK Prime Minister's Office, No 10, 10 Downing Street, Number 10
Élysée | Élysée Palace, the Elysee Palace, the French presidency
Brussels | EU, the European Union
Foggy Bottom | US State Department, the US Department of State
Quai d'Orsay | French Foreign Ministry, France's Ministry of Foreign Affairs
Blue House | South Korean presidency
Casa Rosada | Argentine presidency, Argentina's presidency
Malacañang | Malacañang Palace, the Philippine presidency
Capitol Hill | US Congress
Scotland Yard | Metropolitan Police, Met Police
`),
  )('%s and %j', (seat, body) => {
    expect(identify(body).key).toBe(identify(seat).key);
  });
});

describe('a body is known by its short form', () => {
  it.each(
    rows(`
United Nations | UN, U.N.
European Union | EU
North Atlantic Treaty Organization | NATO, Nato
World Health Organization | WHO, World Health Organisation
International Monetary Fund | IMF
Federal Bureau of Investigation | FBI
International Atomic Energy Agency | IAEA
US Geological Survey | USGS, United States Geological Survey
National Aeronautics and Space Administration of the US | NASA
World Food Programme | WFP
United Nations High Commissioner for Refugees | UNHCR, UN refugee agency
Médecins Sans Frontières | MSF, Doctors Without Borders
African Union | AU
European Central Bank | ECB
Ukraine's Security Service | SBU, Security Service of Ukraine
Israeli Defence Forces | IDF, Israel Defense Forces
`),
  )('%s as %s', (full, short) => {
    expect(identify(short).key).toBe(identify(full).key);
  });

  it.each([
    ['The National Transport Authority (NTA) closed the line.', 'NTA'],
    ['The NTA (National Transport Authority) closed the line.', 'NTA'],
    ['The National Transport Authority, or NTA, closed the line.', 'NTA'],
    ['The National Transport Authority’s (NTA’s) line was closed.', 'NTA'],
  ])('that the article introduces: %s', (text, short) => {
    const found = resolveSource(
      mention(short, { kind: 'ORGANISATION' }),
      [known('one', 'National Transport Authority')],
      context({ text }),
    );
    expect(found?.reasons[0]?.rule).toBe('introduced-in-brackets');
  });

  it('but not of another body of those initials', () => {
    const other = [known('one', 'Northern Teachers Association')];
    expect(resolveSource(mention('NTA', { kind: 'ORGANISATION' }), other, context())).toBeNull();
  });
});

describe('an office is whoever of the article has it', () => {
  const people = [
    known('mayor', 'Ana Reis', { kind: 'PERSON', role: 'Mayor of Braga' }),
    known('french', 'Luc Morel', { kind: 'PERSON', role: 'French President' }),
    known('minister', 'Eva Holm', { kind: 'PERSON', role: 'Defence Minister' }),
    known('premier', 'Tom Arden', { kind: 'PERSON', role: 'Prime Minister' }),
  ];
  const all = new Set(people.map(({ id }) => id));

  it.each([
    ['the mayor', 'mayor'],
    ['the French president', 'french'],
    ['the president', 'french'],
    ['the defence minister', 'minister'],
    ['the Polish president', null],
    ['the governor', null],
    ['the prime minister', 'premier'],
  ])('%s is %s', (office, id) => {
    const given = mention(office, { kind: 'PERSON' });
    expect(resolveSource(given, people, context({ inArticle: all }))?.id ?? null).toBe(id);
    expect(resolveSource(given, people, context())).toBeNull();
  });
});
