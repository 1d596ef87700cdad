import { describe, expect, it } from 'vitest';
import { findEntities } from '../../../src/claims/entities/index.js';

const pathOf = (
  name: string,
  text: string,
  setting: { datelinePlace?: string; publisher?: string } = {},
  title: string | null = null,
): string => {
  const found = findEntities(text, title, { datelinePlace: null, publisher: null, ...setting }).filter(
    (entity) => entity.kind === 'PLACE' && entity.name === name,
  );
  return found.at(-1)?.placePath?.join('/') ?? (found.length > 0 ? 'open' : 'none');
};

/** "name | text | path of the last mention; open where the name is a place of which nothing tells which". */
const parse = (rows: string): string[][] =>
  rows
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));

describe('a name that several places have means', () => {
  it.each(
    parse(`
Lebanon | A bakery opened in Lebanon, Ohio, on Monday. | us/ohio/lebanon
Lebanon | A bakery opened in Lebanon, Ohio. Neighbours in Lebanon queued. | us/ohio/lebanon
Lebanon | A bakery opened in Lebanon on Monday. | lb
Lebanon | Senators from Ohio and Texas debated aid to Lebanon. | lb
Lebanon | Lebanon, Israel and Egypt sent delegates to the talks. | lb
Peru | Copper output in Peru fell. The mine's owner is from Illinois. | pe
Peru | The hospital in Peru, Indiana, closed its doors. | us/indiana/peru
Paris | A library burned down in Paris, Texas, last night. | us/texas/paris
Paris | A museum in Paris closed its doors. | fr/paris
Paris | A museum in Paris, France, closed its doors. | fr/paris
Paris | Trains from Marseille to Paris were late. | fr/paris
Athens | Students in Athens, Georgia, went on strike. | us/georgia/athens
Athens | Ferries left Athens for the islands. | gr/athens
Cambridge | A biologist in Cambridge, Massachusetts, found the gene. | us/massachusetts/cambridge
Cambridge | A biologist in Cambridge, Mass., found the gene. | us/massachusetts/cambridge
Cambridge | A biologist in Cambridge found the gene. | open
Cambridge | A biologist in Cambridge found the gene. Colleagues in Oxford and Leeds agreed. | gb/england/cambridge
Cambridge | The Massachusetts State Police closed a road in Cambridge. | us/massachusetts/cambridge
Suffolk | Beavers were released in Suffolk. | gb/suffolk
Suffolk | Beavers were released in Suffolk, Virginia. | us/virginia/suffolk
Suffolk | Beavers from western Virginia were released in Suffolk. | us/virginia/suffolk
Suffolk | British farmers in Suffolk welcomed the rain. | gb/suffolk
Suffolk | American farmers in Suffolk welcomed the rain. | open
Suffolk County | Farmers in Suffolk County welcomed the rain. | open
Plymouth | A whale swam into the harbour of Plymouth, Massachusetts. | us/massachusetts/plymouth
Plymouth | A factory in Plymouth, Minn., is hiring. | us/minnesota/plymouth
Plymouth | The frigate left Plymouth for Scotland and Wales. | gb/england/plymouth
Plymouth | Minnesota lawmakers toured a factory in Plymouth. | us/minnesota/plymouth
Normandy | American veterans from Missouri visited France and met in Normandy. | fr/normandy
Ontario | Canadian truckers in Canada drove from Ontario to California. | ca/ontario
Delaware | Farmers in Delaware and in Ohio planted late. | us/delaware
Florence | Sculptors met in Florence near Milan, said Italian papers. | it/tuscany/florence
Florence | Sculptors met in Florence, Alabama. | us/alabama/florence
Moscow | Skiers trained in Moscow, Idaho. | us/idaho/moscow
Moscow | Moscow, Ukraine and Turkey signed the grain accord. | ru/moscow
Georgia | The wine harvest in Georgia began near Batumi. | ge
Georgia | Peach growers in Georgia and Alabama fear frost around Atlanta. | us/georgia
Georgia | The United States praised the wine of Georgia and of Moldova. | open
Macon | Peach growers near Macon, Ga., fear frost. | us/georgia/macon
Spokane | An orchard near Spokane, Washington, was sold. | us/washington-state/spokane
Yonkers | A chess club in Yonkers, N.Y., turned 100. | us/new-york-state/yonkers
Kettering | A kite festival in Kettering drew crowds from all over Ohio. | us/ohio/kettering
Kettering | A kite festival in Kettering drew crowds from Leicester and Nottingham. | gb/england/kettering
Springfield | The orchestra of Springfield played. It was heard in Springfield. | open
Springfield | A comet was seen above Peoria and in Springfield, said Illinois astronomers. | us/illinois/springfield
Portland | The ferry from Portland was full of people from Maine. | us/maine/portland
Birmingham | Nurses in Birmingham and in Coventry went home. | gb/england/birmingham
Birmingham | Nurses in Birmingham and in Mobile, Alabama, went home. | us/alabama/birmingham
Tripoli | Fishermen of the Lebanese port met in Tripoli. | lb/tripoli
Santa Fe | Potters met in Santa Fe, New Mexico, in spring. | us/new-mexico/santa-fe
New Mexico | Potters came from New Mexico, Arizona, Alaska and Hawaii. | us/new-mexico
Aldbury | Potters met in the village of Aldbury, Vermont. | us/vermont/aldbury
`),
  )('%s: %s', (name = '', text = '', path = '') => {
    expect(pathOf(name, text)).toBe(path);
  });

  it.each([
    ['Portland', 'A pier in Portland burned.', { datelinePlace: 'AUGUSTA, Maine' }, 'us/maine/portland'],
    ['Lebanon', 'A pier in Lebanon burned.', { datelinePlace: 'LEBANON, Ohio' }, 'us/ohio/lebanon'],
    ['Georgia', 'Rain fell all over Georgia.', { datelinePlace: 'TBILISI' }, 'ge'],
    ['Georgia', 'Rain fell all over Georgia.', { datelinePlace: 'ATLANTA' }, 'us/georgia'],
    ['Hyderabad', 'Rain fell in Hyderabad.', { publisher: 'The Indian Courier' }, 'in/telangana/hyderabad'],
    ['Hyderabad', 'Rain fell in Hyderabad.', { publisher: 'Karachi Courier' }, 'pk/sindh/hyderabad'],
    ['Hyderabad', 'Rain fell in Hyderabad.', { publisher: 'The Courier' }, 'open'],
  ])('%s: %s with %j', (name, text, setting, path) => {
    expect(pathOf(name, text, setting)).toBe(path);
  });

  it('what the title tells', () => {
    expect(pathOf('Cambridge', 'A gene was found in Cambridge.', {}, 'A find in Massachusetts')).toBe(
      'us/massachusetts/cambridge',
    );
  });

  it('no town in a county, nor what opens a sentence without a word that says place', () => {
    expect(pathOf('Wayne County', 'Deputies of Wayne County found the boat.')).toBe('open');
    expect(pathOf('Troy', 'Troy was wrong about the boat in Michigan.')).toBe('none');
  });

  it('small towns only where their state is told of', () => {
    expect(pathOf('Marksville', 'A baker in Marksville won.')).toBe('open');
    expect(pathOf('Marksville', 'A Louisiana baker in Marksville won.')).toBe('us/louisiana/marksville');
  });
});

it('compares a name with no more than the beginning of a long article', () => {
  const text = 'London and Springfield and Portland met in Texas. '.repeat(20_000);
  expect(findEntities(text, null).filter(({ name }) => name === 'Texas').length).toBe(20_000);
});
