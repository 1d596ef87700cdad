import type { Report } from './articles.js';

/** A small event with what its reports must be found to say of each other. */
export interface SmallEvent {
  readonly name: string;
  readonly place: readonly string[];
  readonly reports: readonly Report[];
  /** All disputes, and no other. */
  readonly disputes: readonly string[];
  /** Relations that must be there. */
  readonly related: readonly string[];
}

export const SMALL_EVENTS: readonly SmallEvent[] = [
  {
    name: 'a flood whose toll rises over three days',
    place: ['es', 'valencia'],
    reports: [
      {
        outlet: 'Levante',
        at: '2031-10-29T09:00',
        text: 'At least 13 people died in floods in Valencia, officials said.',
      },
      {
        outlet: 'Sur',
        at: '2031-10-30T08:00',
        text: 'Floods in Valencia have killed 51 people, the regional government said.',
      },
      {
        outlet: 'Norte',
        at: '2031-10-31T08:00',
        text: 'The death toll from the floods in Valencia has risen to 92, Governor Pilar Sanz said. Another 40 people are missing.',
      },
    ],
    disputes: [],
    related: [
      'people killed, in Valencia: 51 UPDATES people killed, in Valencia: >=13 (cumulative-rise)',
      'people killed, in Valencia: 92 UPDATES people killed, in Valencia: 51 (cumulative-rise)',
    ],
  },
  {
    name: 'a train crash with a toll corrected downwards',
    place: ['at', 'graz'],
    reports: [
      {
        outlet: 'Alpenpost',
        at: '2031-02-03T07:00',
        text: 'Nine people were killed when two trains collided near Graz, police chief Karl Weber said.',
      },
      {
        outlet: 'Murtal',
        at: '2031-02-03T11:00',
        text: 'Seven people were killed in the train crash near Graz, police chief Karl Weber said, correcting an earlier figure of nine.',
      },
    ],
    disputes: [],
    related: ['people killed, in Graz: 7 UPDATES people killed, in Graz: 9 (corrected-in-words)'],
  },
  {
    name: 'a march counted by its organisers and by the police',
    place: ['fi', 'tampere'],
    reports: [
      {
        outlet: 'Aamu',
        at: '2031-05-01T17:00',
        text: 'Some 40,000 people marched through Tampere against the pension reform, union leader Aino Laine said.',
      },
      {
        outlet: 'Ilta',
        at: '2031-05-01T18:00',
        text: 'About 12,000 people marched in Tampere on Friday, police spokesman Jari Koski said.',
      },
    ],
    disputes: [
      'people attended, in Tampere: 10800-13200 CONTRADICTS people attended, in Tampere: 36000-44000 (does-not-grow)',
    ],
    related: [],
  },
  {
    name: 'a merger whose price two papers give differently',
    place: ['nl', 'rotterdam'],
    reports: [
      {
        outlet: 'Koers',
        at: '2031-06-02',
        text: 'Shipping group Havenlijn bought its rival Noordvaart for $4.2 billion, chief executive Joost Bakker said.',
      },
      {
        outlet: 'Markt',
        at: '2031-06-02',
        text: 'Shipping group Havenlijn bought its rival Noordvaart for $3.1 billion, analyst Sara Visser said.',
      },
    ],
    disputes: [
      'dollar bought, in Rotterdam: 3100000000 CONTRADICTS dollar bought, in Rotterdam: 4200000000 (does-not-grow)',
    ],
    related: [],
  },
  {
    name: 'a turnout in per cent of two wholes',
    place: ['ie', 'dublin'],
    reports: [
      {
        outlet: 'Liffey',
        at: '2031-11-07',
        text: '61 per cent of registered voters took part in the election, the commission in Dublin said.',
      },
      {
        outlet: 'Tribune',
        at: '2031-11-07',
        text: '48 per cent of all adults took part in the election, pollster Niall Byrne said in Dublin.',
      },
    ],
    disputes: [],
    related: [],
  },
  {
    name: 'a strike counted by the union and by the company',
    place: ['be', 'antwerp'],
    reports: [
      {
        outlet: 'Schelde',
        at: '2031-03-10T12:00',
        text: 'Some 6,000 workers joined the strike at the port of Antwerp, union leader Piet Maes said.',
      },
      {
        outlet: 'Kade',
        at: '2031-03-10T13:00',
        text: 'About 2,500 workers joined the strike at the port of Antwerp, the port director Els Claes said.',
      },
    ],
    disputes: [
      'workers attended, in Antwerp: 2250-2750 CONTRADICTS workers attended, in Antwerp: 5400-6600 (does-not-grow)',
    ],
    related: [],
  },
  {
    name: 'an earthquake with the dead of a town, a province and the country',
    place: ['cl', 'arica'],
    reports: [
      {
        outlet: 'Norte',
        at: '2031-04-02T06:00',
        text: 'Twelve people were killed in Arica by the earthquake, Mayor Rosa Fuentes said.',
      },
      {
        outlet: 'Sur',
        at: '2031-04-02T06:30',
        text: 'The earthquake killed 19 people across the country, the interior ministry said, including four children.',
      },
    ],
    disputes: [],
    related: [
      'people killed, in Arica: 12 PART_OF people killed, in Chile: 19 (part-of-narrower-place)',
      'children killed, in Chile: 4 PART_OF people killed, in Chile: 19 (part-of-narrower-population)',
    ],
  },
  {
    name: 'a concert with fewer visitors than planned',
    place: ['pl', 'gdansk'],
    reports: [
      {
        outlet: 'Bursztyn',
        at: '2031-07-01',
        text: 'More than 30,000 people will attend the concert in Gdansk on Saturday, promoter Jan Lis said.',
      },
      { outlet: 'Molo', at: '2031-07-06', text: 'About 21,000 people attended the concert in Gdansk.' },
    ],
    disputes: [],
    related: [
      'people attended, in Gdansk: 18900-23100 REALISES people attended, in Gdansk: >30000 (plan-fell-short)',
    ],
  },
  {
    name: 'a report withdrawn by its agency',
    place: ['pe', 'cusco'],
    reports: [
      {
        outlet: 'Andina Wire',
        at: '2031-08-04T09:00',
        text: 'Six miners died in a mine near Cusco, rescuers said.',
      },
      {
        outlet: 'Lima Hoy',
        at: '2031-08-04T15:00',
        text: 'The agency withdrew its report that six miners had died near Cusco.',
      },
    ],
    disputes: [],
    related: ['miners killed, in Cusco: 6 UPDATES miners killed, in Cusco: 6 (withdrawn)'],
  },
  {
    name: 'an election in which two parties win seats, by a poll and by the count',
    place: ['dk', 'copenhagen'],
    reports: [
      {
        outlet: 'Sund',
        at: '2031-03-04T20:00',
        text: 'The Liberals won 41 seats in the election in Copenhagen, an exit poll showed.',
      },
      {
        outlet: 'Bro',
        at: '2031-03-05T09:00',
        text: 'The Liberals won 38 seats in the election in Copenhagen, final results showed. The Greens won 22 seats.',
      },
    ],
    disputes: [],
    related: ['seats won, in Copenhagen: 38 UPDATES seats won, in Copenhagen: 41 (corrected-down-cue)'],
  },
  {
    name: 'a blast of which the mayor gives a higher toll on the same day',
    place: ['pt', 'porto'],
    reports: [
      {
        outlet: 'Douro',
        at: '2031-03-04',
        text: 'Mayor Rui Costa said 3 people were killed and 20 injured in the blast in Porto.',
      },
      {
        outlet: 'Foz',
        at: '2031-03-04',
        text: 'Mayor Rui Costa said 4 people were killed and 20 injured in the blast in Porto.',
      },
    ],
    disputes: [],
    related: ['people killed, in Porto: 4 UPDATES people killed, in Porto: 3 (cumulative-rise)'],
  },
  {
    name: 'a storm beside one of years before',
    place: ['ph', 'manila'],
    reports: [
      {
        outlet: 'Bay',
        at: '2031-08-04T08:00',
        text: 'Typhoon Amihan killed 12 people in Manila. In 2029, Typhoon Dalisay killed 300 people in the Philippines.',
      },
      {
        outlet: 'Luzon',
        at: '2031-08-04T12:00',
        text: 'Fifteen people, including two firefighters, died in Manila when Typhoon Amihan hit.',
      },
    ],
    disputes: [],
    related: [
      'people killed, in Manila: 15 UPDATES people killed, in Manila: 12 (cumulative-rise)',
      'rescuers killed, in Manila: 2 PART_OF people killed, in Manila: 15 (part-of-narrower-population)',
    ],
  },
];
