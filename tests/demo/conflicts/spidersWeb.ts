import type { EventLines } from './types.js';

const HIT = 'hit|aircraft';
const LOST = 'destroyed|aircraft';

/** The drone raid on Russian airfields of 1 June 2025. */
export const SPIDERS_WEB: EventLines = {
  folder: 'spiders-web-2025-06',
  lines: [
    {
      line: 'Conflict: over 40 hit, refined by 41',
      said: [[`${HIT} 41`, 3, 2]],
      related: [[`${HIT} 41`, 'COMPATIBLE', `${HIT} 40+`, 'intersecting']],
    },
    {
      line: 'Conflict: 41 hit by Kyiv against up to 20 by Washington',
      said: [[`${HIT} <20`, 5, 1]],
      related: [[`${HIT} 41`, 'CONTRADICTS', `${HIT} <20`, 'does-not-grow']],
    },
    { line: 'Conflict: about 10 destroyed, by US officials', said: [[`${LOST} 9-11`, 5, 1]] },
    { line: 'Conflict: about 20 badly damaged, by the New York Times', said: [['damaged|aircraft 18-22']] },
    { line: 'Conflict: closer to 10, by a source in Moscow', said: [['meduza-podcast: closer to 10']] },
    {
      line: 'Conflict: more than a dozen damaged, by a German general',
      said: [['damaged|aircraft 12+']],
      noDispute: [['damaged|aircraft 12+', `${HIT} 41`]],
    },
    { line: 'Conflict: a few at two bases, by the Russian ministry', said: [['mint: a few aircraft units']] },
    {
      line: 'Conflict: none destroyed by Ryabkov, which denies the figures of those destroyed',
      related: [
        [`${LOST} 0`, 'DISPUTES', `${LOST} 9-11`, 'denial'],
        [`${LOST} 0`, 'DISPUTES', `${LOST} 13+`, 'denial'],
      ],
    },
    {
      line: 'Conflict: hit, damaged and destroyed are three measures',
      noDispute: [
        [`${HIT} 41`, `${LOST} 9-11`],
        [`${HIT} <20`, `${LOST} 13+`],
        ['damaged|aircraft 12+', `${LOST} 13+`],
      ],
    },
    { line: 'Conflict: half of the 41 lost, by the president', said: [['reuters: half of them']] },
    {
      line: 'By satellite: 13 large aircraft at two bases',
      said: [['lost|large aircraft 13']],
      noDispute: [['lost|large aircraft 13', `${LOST} 9-11`]],
    },
    {
      line: 'By satellite: 11 bombers and a freight plane',
      said: [['destroyed|strategic aircraft 11+'], ['chas-pravdy: An-12']],
      related: [['destroyed|strategic aircraft 11+', 'PART_OF', `${LOST} 13+`]],
    },
    {
      line: 'By satellite: at least 13, and Belaya alone',
      said: [[`${LOST} 13+`], ['destroyed|tu-95 aircraft 4']],
    },
    {
      line: 'Conflict: 34 per cent of the carriers at the airfields, at key bases, or of all strategic bombers',
      apart: [
        ['turkiye-today: 34% of the strategic cruise', 'mint: 34 per cent of the cruise'],
        ['turkiye-today: 34% of the strategic cruise', "fox-news: 34% of Russia's strategic bombers"],
        ['mint: 34 per cent of the cruise', "fox-news: 34% of Russia's strategic bombers"],
      ],
      noDispute: [
        ['turkiye-today: 34% of the strategic cruise', "fox-news: 34% of Russia's strategic bombers"],
      ],
    },
    {
      line: 'Conflict: 10 per cent of the fleet in the German view',
      apart: [['arab-news-german: about 10 percent', "fox-news: 34% of Russia's strategic bombers"]],
      said: [['arab-news-german: about 10 percent']],
    },
    {
      line: 'Conflict: damage of 7 billion dollars',
      related: [['damaged| 7000000000', 'COMPATIBLE', 'damaged| 6300000000-7700000000', 'intersecting']],
    },
    {
      line: 'Conflict: damage of 2 billion dollars at first, then 7',
      related: [['damaged| 6300000000-7700000000', 'UPDATES', 'damaged| 1800000000-2200000000']],
    },
    {
      line: 'Conflict: four airfields by Ukraine, five by the Russian ministry',
      said: [['hit|airfield 5'], ['hit|airfield 4']],
      apart: [['hit|airfield 5', 'hit|airfield 4']],
    },
    {
      line: 'Conflict: the lists of airfields, with Podmoskovye in place of Belaya',
      said: [['kyiv-2025-06/daily-mail: Podmoskovye'], ['trt-world: Olenya, Ivanovo, Dyagilevo and Belaya']],
    },
    { line: 'Copies: one Reuters story in five outlets', said: [[`${HIT} <20`, 5, 1]] },
    {
      line: 'Copies: a rewording that turns a denial round denies nothing',
      noDispute: [['indian-subcontinent: not damaged however harmed', `${HIT} 41`]],
    },
    { line: 'Agree: 117 drones', said: [['launched|drone 117', 4, 3]] },
  ],
  disputes: [
    [`${HIT} 41`, `${HIT} <20`],
    [`${LOST} 0`, `${LOST} 9-11`],
    [`${LOST} 0`, `${LOST} 13+`],
    [`${LOST} 0`, `${LOST} 24-99`],
    [`${LOST} 0`, `${LOST} 40+`],
    ['hit|airfield 5', 'hit|airfield 4'],
    // A rewording of what the US officials and the ministry say.
    [`${HIT} 18-22`, `${HIT} 41`],
    ['hit|base 5', 'hit|base 4'],
    ['damaged|aircraft 12+', 'damaged|aircraft 40+'],
    ['pravda-ru: remotely close to what Kyiv claims', `${HIT} 41`],
  ],
};
