import type { SmallEvent } from './events.data.js';

export const MORE_SMALL_EVENTS: readonly SmallEvent[] = [
  {
    name: 'one wire text run at three stages',
    place: ['ke', 'mombasa'],
    reports: [
      {
        outlet: 'Pwani',
        at: '2031-01-05T06:00',
        copy: 'wire',
        text: 'Three people died when a ferry capsized off Mombasa on Sunday.',
      },
      {
        outlet: 'Bahari',
        at: '2031-01-05T09:00',
        copy: 'wire',
        text: 'Four people died when a ferry capsized off Mombasa on Sunday.',
      },
      {
        outlet: 'Habari',
        at: '2031-01-05T15:00',
        copy: 'wire',
        text: 'Six people died when a ferry capsized off Mombasa on Sunday.',
      },
    ],
    disputes: [],
    related: [
      'people killed, in Mombasa: 4 UPDATES people killed, in Mombasa: 3 (later-stage-of-one-text)',
      'people killed, in Mombasa: 6 UPDATES people killed, in Mombasa: 4 (later-stage-of-one-text)',
    ],
  },
  {
    name: 'a meeting told by two and denied by one',
    place: ['ch', 'geneva'],
    reports: [
      {
        outlet: 'Lac',
        at: '2031-09-01',
        text: 'Finance minister Paul Meyer met the banker Luc Favre in Geneva, the newspaper Jura reported.',
      },
      {
        outlet: 'Rhône',
        at: '2031-09-01',
        text: 'Paul Meyer met the banker Luc Favre in secret, two officials told the weekly Cime.',
      },
      { outlet: 'Salève', at: '2031-09-02', text: 'Paul Meyer denied that he had met the banker Luc Favre.' },
    ],
    disputes: [
      'he had met the banker Luc Favre DISPUTES Finance minister Paul Meyer met the banker Luc Favre in Gene (denial)',
    ],
    related: [],
  },
  {
    name: 'a summit with lists that leave some out',
    place: ['pt', 'porto'],
    reports: [
      {
        outlet: 'Douro',
        at: '2031-05-02',
        text: 'The leaders of Norway, Denmark, Poland, Greece and Malta came to the summit in Porto.',
      },
      {
        outlet: 'Ribeira',
        at: '2031-05-02',
        text: 'The leaders of Norway, Denmark and Poland came to the summit in Porto.',
      },
      {
        outlet: 'Foz',
        at: '2031-05-02',
        text: 'The leaders of Norway, Denmark, Greece and Cyprus came to the summit.',
      },
    ],
    disputes: [],
    related: [],
  },
  {
    name: 'job cuts given for one plant and for the whole company',
    place: ['de', 'kassel'],
    reports: [
      {
        outlet: 'Fulda',
        at: '2031-02-11',
        text: 'Gearmaker Hartwerk will cut 900 jobs in Kassel, works council head Ute Brandt said.',
      },
      {
        outlet: 'Main',
        at: '2031-02-11',
        text: 'Gearmaker Hartwerk will cut 2,400 jobs across the country, chief executive Uwe Kern said.',
      },
    ],
    disputes: [],
    related: [],
  },
  {
    name: 'a fire with an equal number of another event',
    place: ['it', 'turin'],
    reports: [
      {
        outlet: 'Po',
        at: '2031-12-01T08:00',
        text: 'Eight people were injured in a warehouse fire in Turin on Monday.',
      },
      {
        outlet: 'Dora',
        at: '2031-12-01T09:00',
        text: 'Eleven people were injured in a warehouse fire in Turin on Monday. A year earlier, eight people were injured in a fire in Milan.',
      },
    ],
    disputes: [],
    related: ['people injured, in Turin: 11 UPDATES people injured, in Turin: 8 (cumulative-rise)'],
  },
  {
    name: 'arrests by two authorities in the same minute',
    place: ['gr', 'patras'],
    reports: [
      {
        outlet: 'Ionio',
        at: '2031-06-17T20:00',
        text: 'Police arrested 31 people at the stadium in Patras, police chief Nikos Vlahos said.',
      },
      {
        outlet: 'Achaia',
        at: '2031-06-17T20:00',
        text: 'Police arrested 17 people at the stadium in Patras, prosecutor Eleni Rizou said.',
      },
    ],
    disputes: ['people detained, in Patras: 31 CONTRADICTS people detained, in Patras: 17 (same-moment)'],
    related: [],
  },
  {
    name: 'a wildfire with homes destroyed and people evacuated',
    place: ['ca', 'kelowna'],
    reports: [
      {
        outlet: 'Okanagan',
        at: '2031-08-18T10:00',
        text: 'The fire destroyed 40 homes near Kelowna and 2,400 people were evacuated.',
      },
      {
        outlet: 'Valley',
        at: '2031-08-19T10:00',
        text: 'The fire has destroyed 190 homes near Kelowna. More than 30,000 people were evacuated, fire chief Dan Brolund said.',
      },
    ],
    disputes: [],
    related: [
      'homes destroyed, in Kelowna: 190 UPDATES homes destroyed, in Kelowna: 40 (cumulative-rise)',
      'people evacuated, in Kelowna: >30000 UPDATES people evacuated, in Kelowna: 2400 (cumulative-rise)',
    ],
  },
  {
    name: 'an outbreak with the sick, the dead and those in hospital',
    place: ['br', 'recife'],
    reports: [
      {
        outlet: 'Mangue',
        at: '2031-03-01T08:00',
        text: 'The fever has infected 120 people in Recife, health secretary Ana Prado said. Four people died.',
      },
      {
        outlet: 'Capibaribe',
        at: '2031-03-03T08:00',
        text: 'The number of people infected in Recife has risen from 120 to 180, health secretary Ana Prado said. Thirty people were in hospital.',
      },
    ],
    disputes: [],
    related: ['people infected, in Recife: 180 UPDATES people infected, in Recife: 120 (risen-in-words)'],
  },
  {
    name: 'a bus crash where one outlet alone gave a higher toll',
    place: ['ma', 'fez'],
    reports: [
      {
        outlet: 'Atlas',
        at: '2031-05-04T10:00',
        text: 'Fourteen people were killed when a bus fell into a ravine near Fez.',
      },
      {
        outlet: 'Sebou',
        at: '2031-05-05T10:00',
        text: 'Nine people were killed when a bus fell into a ravine near Fez, the governor Omar Tazi said.',
      },
      {
        outlet: 'Rif',
        at: '2031-05-05T12:00',
        text: 'Nine people were killed in the bus crash near Fez, the hospital said.',
      },
    ],
    disputes: ['people killed, in Fez: 9 CONTRADICTS people killed, in Fez: 14 (not-borne-out)'],
    related: [],
  },
  {
    name: 'a raid with a sum taken for a part',
    place: ['ua', 'odesa-region', 'odesa'],
    reports: [
      {
        outlet: 'Liman',
        at: '2031-01-09',
        text: 'The attackers launched 60 drones and 12 missiles at Odesa, the air force said.',
      },
      {
        outlet: 'Prymorsk',
        at: '2031-01-09',
        text: 'The attackers launched 72 drones and 12 missiles at Odesa, Mayor Olha Bondar said.',
      },
    ],
    disputes: ['drones launched, in Odesa: 72 CONTRADICTS drones launched, in Odesa: 60 (does-not-grow)'],
    related: [],
  },
  {
    name: 'a price rise and a level, which are two questions',
    place: ['hu', 'budapest'],
    reports: [
      {
        outlet: 'Duna',
        at: '2031-04-11',
        text: 'Bread prices rose by 9 per cent in March, the statistics office in Budapest said.',
      },
      {
        outlet: 'Tisza',
        at: '2031-04-11',
        text: 'Bread prices rose by 9 per cent in March, while milk prices rose by 4 per cent, the statistics office said.',
      },
    ],
    disputes: [],
    related: [],
  },
];
