import { SEASONS } from '../data/calendarWords.js';
import type { SeasonMeaning, YearsMeaning } from '../expression.js';
import { after, before, DASH, GAP, nextWord, rule, year } from './rule.js';
import type { Rule, Site } from './rule.js';

const years = (from: number, to: number): YearsMeaning => ({ kind: 'YEARS', from, to, portion: null });

const YEAR_PREPOSITION =
  /\b(?:in|since|until|till|during|from|before|after|by|early|late|mid|through|throughout|year|of|to|and|between|around|circa|for)[\s-]$/i;
/** Prepositions that also stand before counts ("of 2000 homes"): nothing countable may follow the figure. */
const LOOSE_PREPOSITION = /\b(?:of|by|for|to|and|from|after|around|before)\s$/i;
const DETERMINER =
  /(?:\b(?:the|this|a|an|his|her|its|their|our|my|every|upcoming|coming|next|last|both)|['’]s?)\s$/i;

/** Things that are counted in thousands without a comma; a year before them is a figure. */
const COUNTED = new Set(
  `people soldiers troops men women children homes houses families drones missiles tons tonnes dollars euros pounds rubles
  roubles votes voters miles metres meters feet acres hectares residents civilians workers employees jobs police officers
  items units cars vehicles tanks shells rounds students pupils villages volunteers degrees points calories words pages
  block hundred hours days weeks months years times square cubic copies patients cases deaths refugees migrants prisoners barrels`.split(
    /\s+/,
  ),
);

function isYear(site: Site): boolean {
  const word = nextWord(site);
  if (COUNTED.has(word) || /[$€£#]$/.test(before(site, 1))) return false;
  const lead = before(site, 14);
  if (/[(]$/.test(lead) && /^[),]/.test(after(site, 1))) return true;
  if (LOOSE_PREPOSITION.test(lead))
    return /^(?:[.,;:)\]!?'’"”]|\s(?:and|to|or|onwards?|when|as|in|was|were|the|a|by|that|which|on|at)\b|\s?[-–—]|\s*$|\s[A-Z])/.test(
      after(site, 8),
    );
  if (YEAR_PREPOSITION.test(lead)) return true;
  return DETERMINER.test(lead) && /^\s[A-Za-z]/.test(after(site, 2));
}

const season = (name: string, yearOf: SeasonMeaning['year'], begins: boolean): SeasonMeaning => ({
  kind: 'SEASON',
  season: SEASONS.get(name.toLowerCase()) ?? 'SUMMER',
  year: yearOf,
  which: null,
  portion: null,
  begins,
});

/** "fall" and "spring" are verbs and nouns too: without a year they need a word that asks for a season. */
const isSeason = (name: string, site: Site): boolean =>
  /\b(?:this|last|next|past|coming|since|come|by|early|late|mid|during)[\s-]$/i.test(before(site, 10)) ||
  (/\b(?:in|in the|over the|of the)\s$/i.test(before(site, 10)) &&
    (!/^(?:fall|spring)$/i.test(name) ||
      /^(?:[.,;)]|\s(?:and|when|as|after|before)\b|$)/.test(after(site, 8))));

const SEASON_STARTS = [...SEASONS.keys()];
const SEASON = '(?<season>spring|summer|autumn|fall|winter)(?![a-z])';

export const YEARS: readonly Rule[] = [
  rule(
    'years',
    ['#'],
    `${year('from')}(?:${DASH}|/)(?<to>20\\d\\d|1[4-9]\\d\\d|\\d\\d)(?![\\d-/]|[.,]\\d)`,
    (g, site) => {
      const [from, to] = [Number(g.from), Number(g.to)];
      const end = to > 99 ? to : Math.floor(from / 100) * 100 + to;
      return end <= from || end - from > 300 || COUNTED.has(nextWord(site)) ? null : years(from, end);
    },
  ),
  rule('decade', ['#'], "(?<decade>1[4-9]\\d0|20[0-9]0)['’]?s(?![a-z])", (g) => {
    const from = Number(g.decade);
    return years(from, from % 100 === 0 && from < 2000 ? from + 99 : from + 9);
  }),
  rule('short-decade', ['#'], "(?<decade>[2-9]0)['’]?s(?![a-z])", (g, site) =>
    /\bthe (?:early |late |mid-)?['’‘]$/.test(before(site, 16))
      ? years(1900 + Number(g.decade), 1909 + Number(g.decade))
      : null,
  ),
  rule('year', ['#'], year('year'), (g, site) =>
    isYear(site) && !/^[-/]\d|^[a-z]/i.test(after(site, 2)) ? years(Number(g.year), Number(g.year)) : null,
  ),
  rule(
    'season-year',
    SEASON_STARTS,
    `${SEASON}(?:,|${GAP}of|${GAP}in)?${GAP}${year('year')}(?<until>[-/–](?:20)?\\d\\d(?!\\d))?`,
    (g) => season(g.season ?? '', Number(g.year), g.until !== undefined),
  ),
  rule('season', SEASON_STARTS, SEASON, (g, site) => {
    if (!isSeason(g.season ?? '', site)) return null;
    // "come summer" is the next one, whatever the tense of the sentence.
    return {
      ...season(g.season ?? '', null, true),
      which: /\bcome\s$/i.test(before(site, 6)) ? 'NEXT' : null,
    };
  }),
];
