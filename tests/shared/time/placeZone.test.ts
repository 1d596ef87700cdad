import { describe, expect, it } from 'vitest';
import { lookupPlace } from '../../../src/shared/places/index.js';
import { COUNTRY_ZONES, REGION_ZONES } from '../../../src/shared/time/data/placeZones.js';
import { writesDayFirst, zoneOfPlace } from '../../../src/shared/time/index.js';
import { minutesEast, toLocal, toUtc } from '../../../src/shared/time/zone.js';

const zoneOf = (name: string): string | null => zoneOfPlace(lookupPlace(name)[0]?.path ?? []);

describe('zoneOfPlace', () => {
  it.each([
    ['Houston', 'America/Chicago'],
    ['Seattle', 'America/Los_Angeles'],
    ['Washington', 'America/New_York'],
    ['Kharkiv', 'Europe/Kyiv'],
    ['Vladivostok', 'Asia/Vladivostok'],
    ['Smolensk', 'Europe/Moscow'],
    ['Perth', 'Australia/Perth'],
    ['Canberra', 'Australia/Sydney'],
    ['Kathmandu', 'Asia/Kathmandu'],
    ['Recife', 'America/Sao_Paulo'],
    ['Manaus', 'America/Manaus'],
    ['Lubumbashi', 'Africa/Lubumbashi'],
    ['United States', null],
    ['Atlantic', null],
  ])('of %s is %s', (place, zone) => {
    expect(zoneOf(place)).toBe(zone);
  });

  it('names zones of the IANA list only', () => {
    for (const entry of `${COUNTRY_ZONES};${REGION_ZONES}`.split(';'))
      expect(
        () => new Intl.DateTimeFormat('en', { timeZone: entry.trim().split(/\s+/).at(-1) }),
      ).not.toThrow();
  });
});

describe('a zone', () => {
  const at = (text: string): number => new Date(text).getTime();

  it.each([
    ['America/New_York', '2024-03-10T06:59:00Z', -300],
    ['America/New_York', '2024-03-10T07:00:00Z', -240],
    ['Asia/Kathmandu', '2024-03-10T07:00:00Z', 345],
    ['Etc/UTC', '2024-03-10T07:00:00Z', 0],
    ['Nowhere/Atall', '2024-03-10T07:00:00Z', 0],
    [-210, '2024-03-10T07:00:00Z', -210],
  ])('%s at %s is %i minutes east', (zone, instant, minutes) => {
    expect(minutesEast(zone, at(instant))).toBe(minutes);
  });

  it('gives back the instant, on either side of a change of clocks', () => {
    for (const text of [
      '2024-03-31T00:30:00Z',
      '2024-03-31T01:30:00Z',
      '2024-10-27T02:30:00Z',
      '2024-07-01T12:00:00Z',
    ])
      expect(toUtc(toLocal(at(text), 'Europe/Berlin'), 'Europe/Berlin')).toBe(at(text));
  });
});

describe('writesDayFirst', () => {
  it.each([
    ['us', false],
    ['ph', false],
    ['gb', true],
    ['au', true],
    ['ca', null],
  ])('of %s is %s', (country, order) => {
    expect(writesDayFirst(country)).toBe(order);
  });
});
