import type { EventLines } from './types.js';

const LEADERS = 'attended|leader';
const ALL_SEVEN = 'national-defence: Seven foreign leaders stood';

/** The parade of 9 May 2023. */
export const PARADE_2023: EventLines = {
  folder: 'parade-2023-05',
  lines: [
    {
      line: 'Updates: one guest',
      said: [['moscow-times-relay: one foreign leader'], ['ukrainska-pravda-apr24: single foreign leader']],
    },
    {
      line: 'Updates: three guests, then a fourth',
      said: [['ukrainska-pravda-may8: Kazakhstan and Tajikistan'], ['ukrainska-pravda-may8: fourth']],
    },
    {
      line: 'Updates: five guests, then six at the same address',
      related: [
        [
          'attended|former leader 6',
          'UPDATES',
          'attended|former leader 5',
          'later-stage-of-one-text',
          '5 -> 6',
        ],
      ],
    },
    { line: 'Updates: seven came', said: [[`${LEADERS} 7`], ['|leader 7']] },
    {
      line: 'Conflict: more than 10,000 announced, 8,000 marched',
      said: [['attended|person 10000+', 2, 1]],
      related: [['attended|person 8000', 'REALISES', 'attended|person 10000+', 'plan-fell-short']],
      noDispute: [['attended|person 8000', 'attended|person 10000+']],
    },
    {
      line: 'Conflict: 8,000 soldiers and over 8,000',
      related: [['attended|soldier 8000', 'COMPATIBLE', 'attended|soldier 8000+', 'intersecting']],
    },
    {
      line: 'Conflict: up to 125 vehicles planned, 51 counted',
      related: [['|vehicle 51', 'REALISES', '|vehicle <125']],
    },
    {
      line: 'Conflict: 30 formations, 26 on foot',
      said: [['|ceremonial formation 30'], ['|formation 26']],
      noDispute: [['|ceremonial formation 30', '|formation 26']],
    },
    {
      line: 'Conflict: cities without a parade, 21 and 24',
      said: [['|city 21', 2, 2]],
      related: [['|city 24', 'CONTRADICTS', '|city 21', 'does-not-grow']],
    },
    {
      line: 'Conflict: 28 cities with a parade are other cities',
      noDispute: [
        ['|city 28', '|city 21'],
        ['|city 28', '|city 24'],
      ],
    },
    {
      line: 'Conflict: a list without Uzbekistan',
      related: [
        ['sundries: The guests are Alexander', 'COMPATIBLE', ALL_SEVEN, 'list-within-list', 'Uzbekistan'],
      ],
    },
    {
      line: 'Conflict: a list without Turkmenistan and others',
      related: [
        [
          'kyiv-independent: The presidents of Kazakhstan',
          'COMPATIBLE',
          ALL_SEVEN,
          'list-within-list',
          'Armenia, Belarus, Turkmenistan',
        ],
      ],
    },
    {
      line: 'Conflict: Turkmenistan, not confirmed and present',
      said: [['kyiv-independent: Turkmenistan had not confirmed'], ['kp-ua: Turkmenistan']],
    },
    {
      line: 'Conflict: six without Belarus',
      related: [
        [
          'ukrainska-pravda-yahoo: The leaders of six states',
          'COMPATIBLE',
          ALL_SEVEN,
          'list-within-list',
          'Belarus',
        ],
      ],
    },
    {
      line: 'Conflict: the T-34, a model of 89 years and a relic of 83',
      apart: [['breaking-latest: 89 years', 'telegraph: 83-year-old']],
    },
    {
      line: 'Conflict: no special invitations in April, an invitation by telephone in May',
      said: [
        ['ukrainska-pravda-apr24: No special invitations'],
        ['moscow-times-relay: asked him by telephone'],
      ],
    },
    { line: 'Conflict: Kyiv denies the drone attack on the Kremlin', said: [['telegraph: Kyiv denied']] },
    {
      line: 'Copies: two reports of one assessment',
      related: [
        [
          'close-the-sky: Four Central Asian presidents',
          'COMPATIBLE',
          ALL_SEVEN,
          'list-within-list',
          'Armenia, Belarus, Turkmenistan',
        ],
      ],
    },
  ],
  disputes: [['|city 24', '|city 21']],
};

/** The parade of 9 May 2025. */
export const PARADE_2025: EventLines = {
  folder: 'parade-2025-05',
  lines: [
    { line: 'Agree: 29 leaders announced, who will attend', said: [[`${LEADERS} 29`, 2, 1]] },
    { line: 'Agree: 29 leaders, who are expected', said: [['|leader 29', 2, 1]] },
    { line: 'Agree: troops of 13 countries', said: [['marched|country 13', 2, 1]] },
    {
      line: 'Conflict: 29 announced, two of them drop out',
      said: [
        ['news-ge: Two of the 29'],
        ['news-ge: Ilham Aliyev'],
        ['moscow-times: Ilham Aliyev'],
        ['bss-afp: Sisoulith'],
      ],
      noDispute: [['news-ge: will not come', '|leader 29']],
    },
    {
      line: 'Conflict: about two dozen who came realise the 29 announced',
      related: [[`${LEADERS} 24+`, 'REALISES', `${LEADERS} 29`]],
      noDispute: [[`${LEADERS} 24+`, `${LEADERS} 29`]],
    },
    {
      line: 'Conflict: some two dozen and more than two dozen',
      noDispute: [[`${LEADERS} 21.6-26.4`, `${LEADERS} 24+`]],
    },
    {
      line: 'Conflict: Indonesia, its leader or somebody for him',
      apart: [['moscow-times-afp: Indonesia and Iraq', 'pravda-guinea-bissau: Indonesia and South Africa']],
    },
    { line: 'Conflict: Iraq, in one report only', said: [['moscow-times-afp: Indonesia and Iraq']] },
    {
      line: 'Conflict: Abkhazia and South Ossetia, among the 29 or on top of them',
      apart: [
        ['pravda-guinea-bissau: Abkhazia and South Ossetia', 'kyiv-independent: Abkhazia and South Ossetia'],
      ],
    },
    {
      line: 'Conflict: over 11,500 soldiers against over 11,000 and another 1,500',
      noDispute: [['attended|soldier 11500+', 'attended|soldier 11000+']],
      related: [['attended|soldier 11500+', 'COMPATIBLE', 'attended|soldier 11000+', 'intersecting']],
    },
    {
      line: 'Conflict: 1,500 of them from the war, among the 11,500 or besides',
      said: [['attended|soldier 1500'], ['exbulletin: 1,500 who made the war']],
      noDispute: [['attended|soldier 1500', 'attended|soldier 11000+']],
    },
    {
      line: 'Conflict: at least 184 pieces expected, more than 180 vehicles shown',
      said: [['|piece 184+'], ['|vehicle 180+']],
      noDispute: [['|piece 184+', '|vehicle 180+']],
    },
    {
      line: 'Conflict: the truce, declared on 28 April or starting then',
      said: [['protothema: truce'], ['nea-greece: truce']],
      noDispute: [['protothema: truce', 'nea-greece: truce']],
    },
    { line: 'Conflict: a line put in the wrong mouth', said: [['the-sun: We won both wars']] },
    { line: 'Copies: two AFP texts and one briefing are one origin', said: [[`${LEADERS} 29`, 2, 1]] },
  ],
  // The parade of the year before, looked back on.
  disputes: [['kyiv-independent: only nine', 'parade-2024-05/unn-one-tank: Eight foreign leaders']],
};
