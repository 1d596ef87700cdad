import type { EventLines } from './types.js';

/** Reports that the two spoke. */
const CALLED = [
  'swissinfo-reuters-kremlin: had spoken by phone',
  'swissinfo-reuters-kremlin: the two had spoken',
  'swissinfo-reuters-kyiv: spoke on Thursday',
  'peninsula-afp: had spoken to',
  'kyiv-independent: spoke by phone',
  'lbc-reuters: talked on Thursday',
  'ukrainska-pravda: held a phone call',
  'parliament-news: took a call from',
  'jang: called Russian President',
  'jang: rang Putin',
  'iran-front-page: the two spoke on 7 November',
  'novaya-gazeta-europe: conversation took place',
] as const;

/** Denials that they did. */
const NOT_CALLED = [
  'novaya-gazeta-europe: pure fiction',
  'swissinfo-reuters-kremlin: pure fiction',
  'daily-beast: pure fiction',
  'news-az-tass: pure fiction',
  'ukrainska-pravda: There was no conversation',
  'novaya-gazeta-europe: spoke by phone last week',
  'ukrainska-pravda: spoke by phone on 7 October',
  'daily-star-afp: had talked by telephone',
  'daily-star-afp: completely false information',
  'news-az-tass: No conversation',
  'dissident-voice-rt: have not held a phone call',
  'daily-beast: never had a phone conversation',
] as const;

/** Reports that Kyiv was told of the call, and denials of it. */
const TOLD = [
  'dissident-voice-rt: had been told about the call',
  'newsportal-np: had been informed of the call',
] as const;
const NOT_TOLD = [
  'dissident-voice-rt: denies having been informed',
  'novaya-gazeta-europe: denies having been told',
  'iran-front-page: informed of the conversation in advance',
  'swissinfo-reuters-kyiv: was not told beforehand',
] as const;

const each = (denials: readonly string[], claims: readonly string[]): (readonly [string, string])[] =>
  denials.flatMap((denial) => claims.map((claim) => [denial, claim] as const));

/** The telephone call of 7 November 2024, reported and denied. */
export const CALL: EventLines = {
  folder: 'call-2024-11',
  lines: [
    {
      line: 'Claim: the newspaper, by its sources, in two reports',
      said: [
        ['kyiv-independent: spoke by phone', 2, 1],
        ['peninsula-afp: had spoken to', 2, 1],
      ],
    },
    { line: 'Claim: told as fact by one outlet', said: [['parliament-news: took a call from']] },
    { line: 'Claim: a further source', said: [['swissinfo-reuters-kremlin: the two had spoken']] },
    {
      line: 'Denial: pure fiction',
      related: [
        ['daily-beast: pure fiction', 'DISPUTES', 'peninsula-afp: had spoken to'],
        ['news-az-tass: pure fiction', 'DISPUTES', 'peninsula-afp: had spoken to'],
      ],
    },
    {
      line: 'Denial: there was no conversation',
      related: [
        [
          'novaya-gazeta-europe: spoke by phone last week',
          'DISPUTES',
          'swissinfo-reuters-kremlin: had spoken by phone',
        ],
        [
          'ukrainska-pravda: There was no conversation',
          'DISPUTES',
          'swissinfo-reuters-kremlin: had spoken by phone',
        ],
      ],
    },
    {
      line: 'Denial: no conversation has taken place, against two confirmations of other origins',
      related: [
        ['news-az-tass: No conversation', 'DISPUTES', 'kyiv-independent: spoke by phone', 'denial'],
        ['news-az-tass: No conversation', 'DISPUTES', 'peninsula-afp: had spoken to', 'denial'],
      ],
    },
    {
      line: 'Denial: the AFP rendering, completely false information',
      said: [['daily-star-afp: completely false information']],
      related: [
        ['daily-star-afp: had talked by telephone', 'DISPUTES', 'peninsula-afp: had spoken to', 'denial'],
      ],
    },
    {
      line: 'Second claim and denial: Kyiv was told',
      said: [['newsportal-np: did not object', 2, 2]],
      related: [
        [
          'dissident-voice-rt: denies having been informed',
          'DISPUTES',
          'dissident-voice-rt: had been told about the call',
        ],
      ],
    },
    {
      line: 'Second claim and denial: Kyiv was not told beforehand',
      said: [['swissinfo-reuters-kyiv: was not told beforehand']],
      related: [
        [
          'iran-front-page: informed of the conversation in advance',
          'DISPUTES',
          'dissident-voice-rt: had been told about the call',
        ],
      ],
    },
    {
      line: 'Second claim: consent, hardened by one outlet',
      apart: [['dissident-voice-rt: given its consent', 'newsportal-np: did not object']],
    },
    {
      line: 'Neither: the spokesman does not comment',
      said: [
        ['jang: not commented on'],
        ['peninsula-afp: do not comment'],
        ['swissinfo-reuters-kremlin: not commented on'],
      ],
      noDispute: [['peninsula-afp: do not comment', 'peninsula-afp: had spoken to']],
    },
    {
      line: 'He had not talked to him yet when he named 70 others',
      said: [['kyiv-independent: about 70 world leaders', 2, 1]],
    },
    {
      line: 'Who called whom: took a call, called, spoke',
      said: [['parliament-news: took a call from'], ['jang: called Russian President']],
      noDispute: [['parliament-news: took a call from', 'jang: called Russian President']],
    },
    {
      line: 'Dates: 7 October by a slip, two days after the vote or one',
      said: [['ukrainska-pravda: 7 October'], ['jang: day after his victory']],
      noDispute: [['jang: day after his victory', 'parliament-news: two days after']],
    },
    { line: 'Copies: the newspaper through another', said: [['newsportal-np: spoke by phone', 2, 1]] },
  ],
  disputes: [...each(NOT_CALLED, CALLED), ...each(NOT_TOLD, TOLD)],
};
