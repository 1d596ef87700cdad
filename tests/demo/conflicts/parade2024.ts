import type { EventLines } from './types.js';

const LEADERS = 'attended|leader';
const NAMED = 'buzznet: The guests were Alexander Lukashenko';

/** The parade of 9 May 2024. */
export const PARADE_2024: EventLines = {
  folder: 'parade-2024-05',
  lines: [
    {
      line: 'Agree: more than 9,000 troops, announced and come',
      related: [['attended|soldier 9000+', 'REALISES', 'attended|soldier 9000+', 'plan-realised']],
    },
    { line: 'Agree: about 70 vehicles, announced', said: [['essanews: About 70 pieces of equipment']] },
    {
      line: 'Agree: one T-34',
      said: [['unn-one-tank: T-34'], ['telegraph: T-34'], ['essanews: T-34'], ['daily-mail: T-34']],
      noDispute: [['unn-one-tank: T-34', 'telegraph: T-34']],
    },
    {
      line: 'Conflict: nine leaders, by two reports',
      said: [[`${LEADERS} 9`], ['buzznet: Nine foreign heads of state']],
    },
    {
      line: 'Conflict: a list that leaves out Belarus',
      related: [['rferl: Ushakov named', 'COMPATIBLE', NAMED, 'list-within-list', 'Belarus']],
    },
    {
      line: 'Conflict: a list of eight without Uzbekistan, before the parade',
      related: [['unn-guests: They are the leaders', 'COMPATIBLE', NAMED, 'list-within-list', 'Uzbekistan']],
    },
    {
      line: 'Conflict: a list of eight without Uzbekistan, after it',
      related: [['unn-one-tank: Five of them', 'COMPATIBLE', NAMED, 'list-within-list', 'Uzbekistan']],
    },
    {
      line: 'Conflict: a list of seven without Uzbekistan and Kyrgyzstan',
      related: [
        ['kpl: the presidents of Belarus', 'COMPATIBLE', NAMED, 'list-within-list', 'Kyrgyzstan, Uzbekistan'],
      ],
    },
    {
      line: 'Conflict: a list of five, others invited',
      related: [
        [
          'unnamed-relay-afp: The leaders of Belarus',
          'COMPATIBLE',
          NAMED,
          'list-within-list',
          'Cuba, Guinea-Bissau, Laos, Tajikistan',
        ],
      ],
    },
    {
      line: 'Conflict: five former Soviet republics in the lead, six in the list',
      said: [['rodina: five former Soviet republics']],
      noDispute: [['rodina: five former Soviet republics', NAMED]],
    },
    {
      line: 'Conflict: one Russian tank, and captured foreign tanks shown',
      said: [['telegraph: Foreign tanks']],
      noDispute: [['telegraph: Foreign tanks', 'telegraph: only Russian tank']],
    },
    {
      line: 'Conflict: one degree above zero and below zero',
      apart: [['unn-one-tank: one degree above zero', 'telegraph: below zero']],
    },
    { line: 'Conflict: one phrase in several renderings', said: [['news-by: on alert', 2, 1]] },
    {
      line: 'Conflict: Pashinyan, absent from the parade and not on the list',
      said: [['telegraph: absent from the parade'], ['asia-plus: not on the list']],
      noDispute: [['telegraph: absent from the parade', 'asia-plus: not on the list']],
    },
    {
      line: 'Copies: two reports of one briefing are one origin',
      said: [['attended|asian central leader 5', 2, 1]],
    },
  ],
  // The nine are told in a report on the parade of the year after.
  disputes: [['parade-2025-05/kyiv-independent: only nine', 'unn-one-tank: Eight foreign leaders']],
};
