import type { EventLines } from './types.js';

const DEAD = 'killed|person@Belgorod';
const HURT = 'injured|person@Belgorod';
const rise = (later: string, earlier: string, rule = 'cumulative-rise') =>
  [`${DEAD} ${later}`, 'UPDATES', `${DEAD} ${earlier}`, rule] as const;

/** The shelling of Belgorod on 30 December 2023. */
export const BELGOROD: EventLines = {
  folder: 'belgorod-2023-12',
  lines: [
    { line: 'Toll: 10, then 14', said: [[`${DEAD} 14`, 4, 3]], related: [rise('14', '10')] },
    { line: 'Toll: 14, then 18', said: [[`${DEAD} 18`, 2, 1]], related: [rise('18', '14')] },
    {
      line: 'Toll: 18, then 20',
      said: [[`${DEAD} 20+`, 2, 1]],
      related: [rise('20', '18')],
    },
    { line: 'Toll: 20, then 21', said: [[`${DEAD} 21+`, 3, 3]], related: [rise('21', '20')] },
    { line: 'Toll: 21, then 22', related: [rise('22', '21')] },
    { line: 'Toll: 24, then 25', said: [[`${DEAD} 25`, 2, 2]], related: [rise('25', '24')] },
    {
      line: "Conflict: 22 and 24 from one message of the governor's",
      said: [
        [`${DEAD} 22`, 1, 1],
        [`${DEAD} 24`, 2, 1],
        [`${HURT} 109`, 2, 1],
      ],
      related: [[`${DEAD} 22`, 'CONTRADICTS', `${DEAD} 24`, 'one-message', '22 -> 24']],
    },
    {
      line: 'Conflict: 24 after a death in hospital or after forensic work',
      apart: [
        ['sputnik-twenty-four: died at night in hospital', 'pledge-times-twenty-four: forensic experts'],
      ],
    },
    {
      line: 'Conflict: children among the ten, two by the governor against one by the ministry',
      related: [['killed|child 2', 'CONTRADICTS', 'killed|child 1']],
    },
    {
      line: 'Conflict: children among the dead, 2, 3, 5',
      said: [['killed|child 2', 5, 4]],
      related: [['killed|child 3', 'UPDATES', 'killed|child 2', 'cumulative-rise']],
    },
    {
      line: 'Conflict: injured, 45 and 108',
      said: [[`${HURT} 108`, 5, 4]],
      related: [[`${HURT} 108`, 'UPDATES', `${HURT} 45`, 'cumulative-rise']],
    },
    {
      line: 'Conflict: injured, down from 111 to 109 as wounded die',
      said: [[`${HURT} 111`, 3, 2]],
      related: [[`${HURT} 109`, 'UPDATES', `${HURT} 111`, 'small-fall']],
      noDispute: [
        [`${HURT} 110`, `${HURT} 111`],
        [`${HURT} 108`, `${HURT} 109`],
      ],
    },
    { line: 'Conflict: two tolls on one page, 18 and 21', noDispute: [[`${DEAD} 18`, `${DEAD} 21+`]] },
    {
      line: 'Conflict: two tolls on one page, 21 and at least 14',
      noDispute: [[`${DEAD} 21`, `${DEAD} 14+`]],
    },
    {
      line: 'Conflict: the 14, by the Emergencies Ministry and by the Defence Ministry',
      said: [[`${DEAD} 14`, 4, 3]],
    },
    {
      line: 'Conflict: who did it, cluster rockets or debris of air defence',
      apart: [
        ['sputnik-fourteen: Kiev used cluster munitions', 'ukrainska-pravda: clumsy work'],
        ['hindustan-times: Olkha missiles', 'hindustan-times: Russian air defence which caused'],
      ],
    },
    {
      line: 'Conflict: Washington denies a part in what the envoy charges it with',
      said: [['rt: advisers had helped to plan the strike'], ['sputnik-fourteen: had a part in them']],
      related: [
        ['sputnik-fourteen: had a part in them', 'DISPUTES', 'rt: advisers had helped to plan the strike'],
      ],
    },
    {
      line: 'Conflict: the distance to the border, 30 or 40 km',
      apart: [['aussiedlerbote: around 30 kilometers', 'japan-times: 25 miles']],
    },
    {
      line: 'Conflict: inhabitants, 330,000 and 335,000',
      said: [['|person@Belgorod 297000-363000'], ['|person@Belgorod 335000']],
      noDispute: [['|person@Belgorod 297000-363000', '|person@Belgorod 335000']],
    },
    {
      line: 'Conflict: flats damaged, 344, 381, 453',
      related: [
        ['damaged|apartment 381', 'UPDATES', 'damaged|apartment 344', 'cumulative-rise'],
        ['damaged|apartment 453', 'UPDATES', 'damaged|apartment 381', 'cumulative-rise'],
      ],
    },
    {
      line: 'Copies: one AFP text with 18 and then with 21',
      related: [rise('21+', '18+', 'later-stage-of-one-text')],
    },
    { line: 'Copies: two outlets with one text are one origin', said: [[`${HURT} 110+`, 2, 1]] },
  ],
  disputes: [
    [`${DEAD} 22`, `${DEAD} 24`],
    ['killed|child 2', 'killed|child 1'],
    ['sputnik-fourteen: had a part in them', 'rt: advisers had helped to plan the strike'],
  ],
};
