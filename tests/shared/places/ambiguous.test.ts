import { describe, expect, it } from 'vitest';
import { decidePlace, lookupPlace } from '../../../src/shared/places/index.js';

const pathOf = (name: string): readonly string[] => lookupPlace(name)[0]?.path ?? [];

/** "name | behind the comma | dateline | places told of | path or open | rule", with "-" for nothing. */
const parse = (rows: string): string[][] =>
  rows
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));

describe('a name that several places have', () => {
  it.each(
    parse(`
Paris | Texas | - | - | us/texas/paris | NAMED
Paris | France | - | - | fr/paris | NAMED
Paris | - | - | - | fr/paris | SIZE
Paris | - | - | Dallas, Texas | us/texas/paris | TOLD
Paris | - | - | Lyon, Marseille | fr/paris | TOLD
Paris | - | Austin | - | us/texas/paris | DATELINE
Georgia | - | - | - | open | -
Georgia | - | - | Atlanta, Savannah | us/georgia | TOLD
Georgia | - | - | Batumi | ge | TOLD
Georgia | - | Atlanta | - | us/georgia | DATELINE
Georgia | - | Tbilisi | - | ge | DATELINE
Georgia | - | - | Atlanta, Batumi | open | -
Birmingham | Alabama | - | - | us/alabama/birmingham | NAMED
Birmingham | England | - | - | gb/england/birmingham | NAMED
Birmingham | UK | - | - | gb/england/birmingham | NAMED
Birmingham | - | - | - | open | -
Birmingham | - | - | Alabama | us/alabama/birmingham | TOLD
Birmingham | - | - | Leeds | gb/england/birmingham | TOLD
Birmingham | - | London | - | gb/england/birmingham | DATELINE
Cambridge | Massachusetts | - | - | us/massachusetts/cambridge | NAMED
Cambridge | - | - | - | open | -
Cambridge | - | - | Boston | us/massachusetts/cambridge | TOLD
Cambridge | - | - | Oxford | gb/england/cambridge | TOLD
Cambridge | - | Worcester | - | us/massachusetts/cambridge | DATELINE
Tripoli | Lebanon | - | - | lb/tripoli | NAMED
Tripoli | - | - | Beirut | lb/tripoli | TOLD
Tripoli | - | - | Benghazi | ly/tripoli | TOLD
Tripoli | - | - | - | ly/tripoli | SIZE
Tripoli | - | Beirut | - | lb/tripoli | DATELINE
Santiago | - | - | - | cl/santiago | ONLY
Santiago | Chile | - | - | cl/santiago | NAMED
Santiago | Philippines | - | - | open | -
Washington | - | - | - | us/washington | ONLY
Washington state | - | - | - | us/washington-state | ONLY
Valencia | Spain | - | - | es/valencia-region/valencia | NAMED
Valencia | Venezuela | - | - | ve/valencia | NAMED
Valencia | - | - | Caracas | ve/valencia | TOLD
Valencia | - | - | Madrid | es/valencia-region/valencia | TOLD
Valencia | - | - | - | open | -
Victoria | British Columbia | - | - | ca/british-columbia/victoria | NAMED
Victoria | - | - | Melbourne | au/victoria | TOLD
Victoria | - | - | Seychelles | sc/victoria | TOLD
Victoria | - | - | Vancouver | ca/british-columbia/victoria | TOLD
Victoria | - | - | - | open | -
London | Ontario | - | - | ca/ontario/london | NAMED
London | - | Toronto | - | ca/ontario/london | DATELINE
Melbourne | Florida | - | - | us/florida/melbourne | NAMED
Melbourne | - | - | - | au/victoria/melbourne | SIZE
Melbourne | - | - | Orlando, Miami | us/florida/melbourne | TOLD
Moscow | Idaho | - | - | us/idaho/moscow | NAMED
Moscow | - | - | - | ru/moscow | SIZE
Hyderabad | - | - | - | open | -
Hyderabad | Pakistan | - | - | pk/sindh/hyderabad | NAMED
Hyderabad | - | - | Karachi | pk/sindh/hyderabad | TOLD
Hyderabad | - | - | Mumbai, Delhi | in/telangana/hyderabad | TOLD
San Jose | California | - | - | us/california/san-jose | NAMED
San Jose | - | - | Costa Rica | cr/san-jose | TOLD
San Jose | - | - | - | open | -
Newcastle | - | Sydney | - | au/new-south-wales/newcastle | DATELINE
Newcastle | - | - | Durban | za/kwazulu-natal/newcastle | TOLD
Newcastle | - | - | - | open | -
Cordoba | Argentina | - | - | ar/cordoba | NAMED
Cordoba | - | - | Seville | es/andalusia/cordoba | TOLD
St. Petersburg | Florida | - | - | us/florida/st-petersburg | NAMED
St. Petersburg | - | - | Tampa | us/florida/st-petersburg | TOLD
St. Petersburg | - | Moscow | - | ru/leningrad-region/st-petersburg | DATELINE
Merida | - | - | Yucatan | mx/merida | TOLD
Merida | - | - | Venezuela | ve/merida | TOLD
Punjab | - | - | Lahore | pk/punjab | TOLD
Punjab | - | - | Amritsar | in/punjab | TOLD
Punjab | - | - | - | open | -
Springfield | Missouri | - | - | us/missouri/springfield | NAMED
Springfield | - | - | Chicago, Peoria | us/illinois/springfield | TOLD
Springfield | - | - | - | open | -
Perth | Scotland | - | - | gb/scotland/perth | NAMED
Perth | - | Glasgow | - | gb/scotland/perth | DATELINE
Atlantis | - | - | - | open | -
`),
  )(
    '%s | %s | %s | %s is %s',
    (name = '', behind = '', dateline = '', told = '', expected = '', rule = '') => {
      const found = decidePlace(lookupPlace(name), {
        behind: behind === '-' ? [] : lookupPlace(behind),
        dateline: dateline === '-' ? null : pathOf(dateline),
        told: told === '-' ? [] : told.split(',').map((one) => pathOf(one.trim())),
      });
      expect([found?.place.path.join('/') ?? 'open', found?.rule ?? '-']).toEqual([expected, rule]);
    },
  );
});
