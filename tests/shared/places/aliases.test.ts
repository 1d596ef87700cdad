import { describe, expect, it } from 'vitest';
import { countryOfCapital, lookupPlace, placeAt, placeRelation } from '../../../src/shared/places/index.js';
import { ALIASES } from '../../../src/shared/places/data/aliases.js';
import { COUNTRIES } from '../../../src/shared/places/data/countries.js';

const path = (name: string): string => lookupPlace(name)[0]?.path.join('/') ?? 'none';

const pairs = (list: string, mark: string): [string, string][] =>
  list.split(mark).map((pair) => {
    const [alias = '', name = ''] = pair.split(' > ').map((part) => part.trim());
    return [alias, name];
  });

describe('a former or foreign name is the place of its own', () => {
  it.each(
    pairs(
      `Danzig > Gdansk;Lvov > Lviv;Kharkov > Kharkiv;Saigon > Ho Chi Minh City;Bombay > Mumbai;Peking > Beijing;Burma > Myanmar;
       Persia > Iran;Köln > Cologne;Firenze > Florence;Smyrna > Izmir;Leopoldville > Kinshasa;Swaziland > Eswatini;Holland > Netherlands;
       Constantinople > Istanbul;Alma-Ata > Almaty;Rangoon > Yangon;Madras > Chennai;Tiflis > Tbilisi;Salonica > Thessaloniki`,
      ';',
    ),
  )('%s is %s', (alias, name) => {
    expect(path(alias)).toBe(path(name));
    expect(path(name)).not.toBe('none');
  });

  it('and each of the table leads to a place', () => {
    for (const [alias, name] of pairs(ALIASES, ';'))
      expect([alias, path(alias), path(name)]).not.toContain('none');
  });
});

describe('the gazetteer covers', () => {
  it('every state and its capital', () => {
    for (const entry of COUNTRIES.replace(/\s+/g, ' ').split(';')) {
      const code = entry.trim().slice(0, 2);
      const capital = entry.split('|')[1]?.split('/')[0]?.trim() ?? '';
      expect(placeAt([code])?.kind).toBe('COUNTRY');
      if (capital !== '') expect([capital, countryOfCapital(capital)]).toEqual([capital, code]);
    }
  });

  it.each(
    `Zhengzhou Suqian Jieyang Djelfa Kananga Abomey-Calavi Bhiwandi Samarinda Zanjan Klang Naucalpan Chimbote Antipolo Nyala Adapazari
     Iksan Utsunomiya Karshi Maturin Medan Nanded Saharanpur Rajahmundry Likasi Sargodha Namangan Gomel Plovdiv Duisburg Sorocaba`.split(
      /\s+/,
    ),
  )('the city of %s', (name) => {
    expect(lookupPlace(name).some(({ kind }) => kind === 'CITY')).toBe(true);
  });
});

describe('likeness makes no place another', () => {
  it.each([
    ['Niger', 'Nigeria'],
    ['Austria', 'Australia'],
    ['Belgorod', 'Belgrade'],
    ['Slovakia', 'Slovenia'],
    ['Dominica', 'Dominican Republic'],
    ['Guinea', 'Guinea-Bissau'],
    ['Mali', 'Malawi'],
    ['Iran', 'Iraq'],
    ['Latvia', 'Lithuania'],
    ['Zambia', 'Zimbabwe'],
    ['Baku', 'Batumi'],
    ['Odesa', 'Edessa'],
  ])('%s is not %s', (a, b) => {
    expect(placeRelation(lookupPlace(a)[0]?.path ?? [], lookupPlace(b)[0]?.path ?? [])).toBe('DISJOINT');
  });
});

describe('a district lies in its city, a city in its region, a region in its country', () => {
  it.each([
    ['Brooklyn', 'New York City', 'New York State', 'United States'],
    ['Copacabana', 'Rio de Janeiro', 'Rio de Janeiro State', 'Brazil'],
    ['Soweto', 'Johannesburg', 'Gauteng', 'South Africa'],
    ['Bondi', 'Sydney', 'New South Wales', 'Australia'],
  ])('%s < %s < %s < %s', (...names) => {
    const paths = names.map((name) => lookupPlace(name)[0]?.path ?? []);
    for (const [index, inner] of paths.slice(0, -1).entries())
      expect(placeRelation(inner, paths[index + 1] ?? [])).toBe('WITHIN');
  });
});
