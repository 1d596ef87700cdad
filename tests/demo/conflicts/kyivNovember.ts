import type { EventLines } from './types.js';

const DRONES = 'launched|drone';
const MISSILES = 'launched|missile';

/** The attack on Kyiv of 14 November 2025. */
export const KYIV_NOVEMBER: EventLines = {
  folder: 'kyiv-2025-11',
  lines: [
    {
      line: 'Agree: about 430 drones, more than 430, at least 430 and 430',
      said: [[`${DRONES} 430`]],
      related: [
        [`${DRONES} 430`, 'COMPATIBLE', `${DRONES} 430+`],
        [`${DRONES} 430`, 'COMPATIBLE', `${DRONES} 387-473`],
      ],
    },
    { line: 'Agree: 18 missiles by the president, in five reports', said: [[`${MISSILES} 18`, 5, 1]] },
    {
      line: 'Conflict: 18 missiles by the president against 19 by the air force',
      said: [[`${MISSILES} 19`, 2, 2]],
      related: [[`${MISSILES} 18`, 'CONTRADICTS', `${MISSILES} 19`, 'does-not-grow']],
    },
    {
      line: 'Conflict: 13 of the 19 missiles were ballistic',
      related: [['launched|ballistic missile 13', 'PART_OF', `${MISSILES} 19`]],
    },
    {
      line: 'Conflict: 449 weapons in all',
      said: [['|mean 449']],
      noDispute: [['|mean 449', `${DRONES} 430`]],
    },
    {
      line: 'Conflict: dead in Kyiv, 1 to 3',
      related: [['killed|person@Kyiv 3+', 'UPDATES', 'killed|person@Kyiv 1+', 'cumulative-rise']],
      said: [['killed|person@Kyiv 1']],
    },
    {
      line: 'Conflict: dead in Kyiv, 3 to 4',
      said: [['killed|person@Kyiv 4', 4, 3]],
      related: [['killed|person@Kyiv 4', 'UPDATES', 'killed|person@Kyiv 3+', 'cumulative-rise']],
    },
    {
      line: 'Conflict: dead in Kyiv, 4 to 5',
      related: [['killed|person@Kyiv 5', 'UPDATES', 'killed|person@Kyiv 4', 'cumulative-rise']],
    },
    {
      line: 'Conflict: dead in Kyiv, 5 to 6',
      related: [['killed|person@Kyiv 6', 'UPDATES', 'killed|person@Kyiv 5', 'cumulative-rise']],
    },
    {
      line: 'Conflict: dead in Kyiv, 6 to 7 on the next day',
      related: [['killed|person@Kyiv 7', 'UPDATES', 'killed|person@Kyiv 6', 'cumulative-rise']],
    },
    {
      line: 'Conflict: four by the president and at least eight across the country differ in scope',
      related: [
        ['killed|person@Kyiv 4', 'PART_OF', 'killed|person@Ukraine 8+', 'part-of-narrower-place'],
        ['killed|person@Chornomorsk 2', 'PART_OF', 'killed|person@Ukraine 8+', 'part-of-narrower-place'],
      ],
      noDispute: [['killed|person@Kyiv 4', 'killed|person@Ukraine 8+']],
    },
    {
      line: 'Conflict: injured in Kyiv, 15, 26, at least 27, 34',
      related: [
        ['injured|person@Kyiv 26', 'UPDATES', 'injured|person@Kyiv 15'],
        ['injured|person@Kyiv 27+', 'UPDATES', 'injured|person@Kyiv 26'],
        ['injured|person@Kyiv 34', 'UPDATES', 'injured|person@Kyiv 27+'],
      ],
    },
    {
      line: 'Conflict: injured in Kyiv, at least 24 and 35 at the end',
      related: [['injured|person@Kyiv 35', 'UPDATES', 'injured|person@Kyiv 34']],
      said: [['injured|person@Kyiv 24+']],
    },
    {
      line: 'Conflict: injured in Chornomorsk, 7 and 10',
      related: [
        ['injured|person@Chornomorsk 10', 'UPDATES', 'injured|person@Chornomorsk 7', 'cumulative-rise'],
      ],
    },
    {
      line: 'Conflict: two dead in Chornomorsk, three by a local outlet',
      related: [['killed|person@Chornomorsk 3', 'UPDATES', 'killed|person@Chornomorsk 2', 'cumulative-rise']],
    },
    {
      line: 'Conflict: the embassy, hit by fragments or by the missile itself',
      apart: [
        ['connecticut-public: fragments of an Iskander', 'caliber-az: missile struck the grounds'],
        ['parliament-news: missile fragments', 'kyiv-independent: missile fell on the territory'],
      ],
    },
    {
      line: 'Conflict: the embassy, allegedly hit',
      apart: [['podmoskovye-segodnya: allegedly hit the grounds', 'caliber-az: missile struck the grounds']],
    },
    {
      line: "Conflict: the mayor's toll, given for the region around Kyiv",
      said: [['killed|person@Kyiv region 5+']],
      noDispute: [['killed|person@Kyiv region 5+', 'killed|person@Kyiv 5+']],
    },
    {
      line: 'Conflict: arms plants and energy by Moscow',
      said: [['censor-net: arms plants']],
      apart: [['censor-net: arms plants', 'censor-net: homes that were struck']],
    },
    {
      line: 'Copies: two AFP texts with one source are one origin for its figures',
      said: [[`${DRONES} 387-473`, 2, 1]],
    },
  ],
  disputes: [[`${MISSILES} 18`, `${MISSILES} 19`]],
};
