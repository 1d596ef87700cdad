/** What the reports of a folder of the corpus must be found to say of each other, by hand. */
export interface Expected {
  readonly folder: string;
  /** So many of the folder's reports have claims about one event. */
  readonly reports: number;
  /** Figures that differently worded reports of several outlets share, as [measure, value, outlets]. */
  readonly agree: readonly (readonly [string, string, number])[];
  readonly updates: readonly string[];
  readonly parts: readonly string[];
  readonly compatible?: readonly string[];
  /** Disputes of figures: the list holds no other. Not all need be there, as some hang on how events are cut. */
  readonly contradictions: readonly string[];
  /** Disputes that must be there. */
  readonly contradicted?: readonly string[];
  /** Denials of figures that may be there, and no other. */
  readonly deniedFigures?: readonly string[];
}

const KILLED = 'killed|person';
const INJURED = 'injured|person';

export const EVENTS: readonly Expected[] = [
  {
    folder: 'belgorod-2023-12',
    reports: 18,
    agree: [
      [INJURED, '108', 4],
      [KILLED, '25', 2],
      ['killed|child', '2', 4],
      [INJURED, '109', 2],
    ],
    updates: [
      `${KILLED}: 14 UPDATES 10`,
      `${KILLED}: 18 UPDATES 14`,
      `${KILLED}: 20 UPDATES 18`,
      `${INJURED}: 108 UPDATES 45`,
      'damaged|apartment: 381 UPDATES 344',
      'injured|child: 15 UPDATES 4',
      'injured|child: 17 UPDATES 15',
    ],
    parts: ['injured|child: 15 of injured|person 108', 'injured|child: 4 of injured|person 45'],
    contradictions: [],
  },
  {
    folder: 'call-2024-11',
    reports: 9,
    agree: [],
    updates: [],
    parts: [],
    contradictions: [],
  },
  {
    folder: 'kyiv-2025-06',
    reports: 16,
    agree: [
      ['launched|drone', '407', 3],
      ['launched|missile', '45', 2],
      ['killed|rescuer', '3', 3],
      [INJURED, '20', 3],
      [KILLED, '4', 3],
      [KILLED, '3', 2],
    ],
    updates: [`${KILLED}: 3 UPDATES 4`],
    parts: [
      'launched|ballistic missile: 6 of launched|missile 45',
      'launched|cruise missile: 38+ of launched|missile 45',
    ],
    contradictions: [
      'launched|drone: 452 CONTRADICTS 407',
      'launched|missile: 45 CONTRADICTS 44',
      `${KILLED}: 2 CONTRADICTS 5`,
    ],
    contradicted: ['launched|drone: 452 CONTRADICTS 407', 'launched|missile: 45 CONTRADICTS 44'],
    deniedFigures: [`${KILLED}: 4 DISPUTES 4`, `${KILLED}: 4 DISPUTES 4+`],
  },
  {
    folder: 'kyiv-2025-11',
    reports: 16,
    agree: [
      ['launched|missile', '18', 2],
      ['launched|missile', '19', 2],
      [KILLED, '4', 3],
      [INJURED, '26', 2],
      [INJURED, '34', 2],
    ],
    updates: [
      `${KILLED}: 4 UPDATES 3`,
      `${KILLED}: 5 UPDATES 4`,
      `${KILLED}: 6 UPDATES 5`,
      `${KILLED}: 7 UPDATES 6`,
      `${INJURED}: 34 UPDATES 27+`,
    ],
    parts: [`${KILLED}: 2 of ${KILLED} 8+`, `${KILLED}: 6 of ${KILLED} 8+`],
    compatible: ['launched|drone: 430 COMPATIBLE 430+', `${KILLED}: 5 COMPATIBLE 5+`],
    contradictions: ['launched|missile: 18 CONTRADICTS 19', 'launched|missile: 19 CONTRADICTS 18'],
  },
  {
    folder: 'parade-2023-05',
    reports: 14,
    agree: [],
    updates: [],
    parts: [],
    contradictions: [],
  },
  {
    folder: 'parade-2024-05',
    reports: 11,
    agree: [],
    updates: [],
    parts: [],
    contradictions: ['attended|foreign leader: 9 CONTRADICTS 8', 'attended|foreign leader: 8 CONTRADICTS 9'],
  },
  {
    folder: 'parade-2025-05',
    reports: 13,
    agree: [['marched|country', '13', 2]],
    updates: [],
    parts: [],
    contradictions: [],
  },
  {
    folder: 'spiders-web-2025-06',
    reports: 12,
    agree: [
      ['launched|drone', '117', 3],
      ['hit|aircraft', '41', 2],
      ['hit|aircraft', '<20', 4],
      ['destroyed|aircraft', '9-11', 4],
    ],
    updates: [],
    parts: ['hit|strategic aircraft: 41 of hit|aircraft 41'],
    contradictions: ['hit|aircraft: <20 CONTRADICTS 41', 'hit|aircraft: 41 CONTRADICTS <20'],
    deniedFigures: [
      'destroyed|aircraft: 0 DISPUTES 13+',
      'destroyed|aircraft: 0 DISPUTES 24-99',
      'destroyed|aircraft: 0 DISPUTES 9-11',
    ],
  },
];

/** Files that run one wire's text. */
export const COPIES: readonly (readonly [string, string])[] = [
  ['belgorod-2023-12/japan-times.txt', 'belgorod-2023-12/sydney-morning-herald.txt'],
  ['belgorod-2023-12/manila-bulletin.txt', 'belgorod-2023-12/straits-times.txt'],
  ['call-2024-11/kyiv-independent.txt', 'call-2024-11/newsportal-np.txt'],
  ['parade-2023-05/moscow-times-five.txt', 'parade-2023-05/moscow-times-six.txt'],
];
