import { remember } from '../../shared/remember.js';

const DAYS = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/gi;
const SEVERAL = /\b(?:their|they|them|both|two)\b/i;
const SINGLE = /\b(?:his|he|him|her|she|an?)\b/i;

/** What a text tells of when and of how many, by its small words. */
export interface Details {
  readonly days: ReadonlySet<string>;
  readonly several: boolean;
  readonly single: boolean;
}

/** Reads the details that tell two happenings of one kind apart: headlines name nobody, but "his" is not "their". */
export const readDetails: (text: string) => Details = remember((text) => ({
  days: new Set([...text.matchAll(DAYS)].map(([day]) => day.toLowerCase())),
  several: SEVERAL.test(text),
  single: SINGLE.test(text),
}));

/** Whether one text tells of one person or thing and the other of several. */
export const numberApart = (a: Details, b: Details): boolean =>
  a.several !== b.several && a.single !== b.single;
