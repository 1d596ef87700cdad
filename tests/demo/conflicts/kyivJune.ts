import type { EventLines } from './types.js';

const DRONES = 'launched|drone';
const MISSILES = 'launched|missile';
const BOTH = 'launched|drone+missile';

/** The attack on Kyiv and other cities in the night to 6 June 2025. */
export const KYIV_JUNE: EventLines = {
  folder: 'kyiv-2025-06',
  lines: [
    { line: 'Agree: 407 drones, in five reports', said: [[`${DRONES} 407`, 5, 3]] },
    {
      line: 'Agree: over 400 drones is a rounding of 407',
      related: [[`${DRONES} 407`, 'COMPATIBLE', `${DRONES} 400+`, 'intersecting']],
    },
    {
      line: 'Agree: almost 500 drones and missiles hold the 407 drones and the 45 missiles',
      related: [
        [`${DRONES} 407`, 'PART_OF', `${BOTH} 450-500`, 'part-of-narrower-population'],
        [`${MISSILES} 45`, 'PART_OF', `${BOTH} 450-500`, 'part-of-narrower-population'],
      ],
    },
    { line: 'Agree: three emergency workers dead in Kyiv', said: [['killed|rescuer@Kyiv 3', 6, 4]] },
    {
      line: 'Conflict: 452 drones beside 45 missiles against 407 drones, a sum taken for a part',
      said: [[`${DRONES} 452`, 1, 1]],
      related: [[`${DRONES} 452`, 'CONTRADICTS', `${DRONES} 407`, 'does-not-grow', '407 + 45']],
    },
    {
      line: 'Conflict: 45 missiles against 44',
      said: [
        [`${MISSILES} 45`, 4, 3],
        [`${MISSILES} 44`, 1, 1],
      ],
      related: [[`${MISSILES} 45`, 'CONTRADICTS', `${MISSILES} 44`, 'does-not-grow']],
    },
    {
      line: 'Conflict: 38 cruise and 6 ballistic missiles make the 44',
      related: [
        [
          'launched|cruise missile 38+',
          'PART_OF',
          `${MISSILES} 44`,
          'part-of-narrower-population',
          '38 + 6 = 44',
        ],
        [
          'launched|ballistic missile 6',
          'PART_OF',
          `${MISSILES} 44`,
          'part-of-narrower-population',
          '38 + 6 = 44',
        ],
      ],
    },
    {
      line: 'Conflict: more than 40 missiles fits 44 and 45',
      related: [
        [`${MISSILES} 45`, 'COMPATIBLE', `${MISSILES} 40+`],
        [`${MISSILES} 44`, 'COMPATIBLE', `${MISSILES} 40+`],
      ],
    },
    {
      line: 'Conflict: four dead in Kyiv by the mayor, then three, a correction downwards',
      said: [
        ['killed|person@Kyiv 4', 4, 3],
        ['killed|person@Kyiv 4+', 5, 3],
        ['killed|person@Kyiv 3', 2, 2],
      ],
      related: [
        ['killed|person@Kyiv 3', 'UPDATES', 'killed|person@Kyiv 4', 'corrected-in-words', '4 -> 3'],
        ['killed|person@Kyiv 3', 'UPDATES', 'killed|person@Kyiv 4+', 'corrected-down-cue'],
      ],
      noDispute: [['killed|person@Kyiv 3', 'killed|person@Kyiv 4']],
    },
    {
      line: 'Conflict: injured nationwide, about 40, 53, 49 and 80',
      said: [['injured|person@Ukraine 36-44', 2, 1]],
      related: [
        ['injured|person@Ukraine 53', 'UPDATES', 'injured|person@Ukraine 36-44', 'cumulative-rise'],
        ['injured|person@Ukraine 49', 'UPDATES', 'injured|person@Ukraine 53', 'small-fall'],
        ['injured|person@Ukraine 80', 'UPDATES', 'injured|person@Ukraine 49', 'cumulative-rise'],
      ],
    },
    {
      line: 'Conflict: 73 injured in 24 hours are another question',
      noDispute: [
        ['injured|person@Ukraine 73', 'injured|person@Ukraine 53'],
        ['injured|person@Ukraine 73', 'injured|person@Ukraine 80'],
      ],
      apart: [['injured|person@Ukraine 73', 'injured|person@Ukraine 80']],
    },
    {
      line: 'Conflict: injured in Kyiv, 20, 23 and 27',
      said: [['injured|person@Kyiv 20', 4, 2]],
      related: [
        ['injured|person@Kyiv 23', 'UPDATES', 'injured|person@Kyiv 20', 'cumulative-rise'],
        ['injured|person@Kyiv 27', 'UPDATES', 'injured|person@Kyiv 23', 'cumulative-rise'],
      ],
    },
    {
      line: 'Conflict: 17 in hospital and 8 outpatients are parts of the injured in Kyiv',
      related: [['injured|person@Kyiv 17', 'PART_OF', 'injured|person@Kyiv 20', 'part-of-in-hospital']],
      noDispute: [['injured|person@Kyiv 8', 'injured|person@Kyiv 20']],
    },
    {
      line: 'Conflict: five dead in Lutsk by one outlet, two by all others',
      said: [
        ['killed|person@Lutsk 5', 1, 1],
        ['killed|person@Lutsk 2', 3, 3],
      ],
      related: [['killed|person@Lutsk 2', 'CONTRADICTS', 'killed|person@Lutsk 5', 'not-borne-out', '5 -> 2']],
    },
    {
      line: 'Conflict: the industrial enterprise, in Lutsk by one report and in Chernihiv by another',
      apart: [['interfax-ukraine: industrial enterprise', 'liga-net: industrial enterprise']],
      noDispute: [['killed|person@Lutsk 1', 'killed|person@Chernihiv 2']],
    },
    {
      line: 'Conflict: the names of the dead, Mykola and Ivanna or Ivan and Ivanna',
      apart: [['unn-mourning: Mykola and Ivanna', 'kp-ua: Ivan and 24-year-old Ivanna']],
    },
    {
      line: 'Conflict: the purpose, military targets or civilians',
      apart: [['fakti-bg: military and army-related targets', 'business-recorder: civilians']],
      said: [['rbc-ukraine: response to terrorist acts']],
    },
    {
      line: 'Updates: dead in Ukraine, at least 4, at least 5, 6',
      related: [
        ['killed|person@Ukraine 5+', 'UPDATES', 'killed|person@Ukraine 4+', 'cumulative-rise'],
        ['killed|person@Ukraine 6', 'UPDATES', 'killed|person@Ukraine 5+', 'cumulative-rise'],
      ],
    },
    {
      line: 'Updates: the six dead in Ukraine hold those of Chernihiv, Lutsk and Kyiv',
      related: [
        ['killed|person@Chernihiv 2', 'PART_OF', 'killed|person@Ukraine 6', 'part-of-narrower-place'],
        ['killed|person@Lutsk 1+', 'PART_OF', 'killed|person@Ukraine 6', 'part-of-narrower-place'],
      ],
    },
    {
      line: 'Updates: one more body in Lutsk on 7 June',
      related: [['killed|person@Lutsk 2', 'UPDATES', 'killed|person@Lutsk 1', 'cumulative-rise']],
      noDispute: [['killed|person@Lutsk 2', 'killed|person@Lutsk 1']],
    },
    {
      line: 'Updates: injured in Lutsk, 5, 15, 30',
      said: [['injured|person@Lutsk 30', 4, 3]],
      related: [
        ['injured|person@Lutsk 15', 'UPDATES', 'injured|person@Lutsk 5', 'cumulative-rise'],
        ['injured|person@Lutsk 30', 'UPDATES', 'injured|person@Lutsk 15', 'cumulative-rise'],
      ],
    },
    {
      line: 'Updates: the 15 of Volyn are those of the region around Lutsk',
      related: [
        ['injured|person@Lutsk 15', 'PART_OF', 'injured|person@Volyn region 15', 'part-of-narrower-place'],
      ],
    },
    {
      line: 'Updates: injured in Ternopil, 10, 11; emergency workers among them 5, 6',
      related: [
        ['injured|person@Ternopil 11', 'UPDATES', 'injured|person@Ternopil 10', 'risen-in-words'],
        ['injured|rescuer@Ternopil 6', 'UPDATES', 'injured|rescuer@Ternopil 5', 'risen-in-words'],
        ['injured|rescuer@Ternopil 6', 'PART_OF', 'injured|person@Ternopil 11'],
      ],
    },
    {
      line: 'Copies: three stages of one Reuters story, 4, 3 and 6 dead, never dispute each other',
      noDispute: [
        ['killed|person@Kyiv 4+', 'killed|person@Kyiv 3'],
        ['killed|person@Kyiv 3', 'killed|person@Ukraine 6'],
      ],
    },
    {
      line: 'Copies: the mayor is one origin, whoever quotes him',
      said: [['injured|person@Kyiv 20', 4, 2]],
      noDispute: [['injured|person@Kyiv 20', 'injured|person@Kyiv 17']],
    },
  ],
  disputes: [
    [`${DRONES} 452`, `${DRONES} 407`],
    [`${MISSILES} 45`, `${MISSILES} 44`],
    ['killed|person@Lutsk 2', 'killed|person@Lutsk 5'],
  ],
};
