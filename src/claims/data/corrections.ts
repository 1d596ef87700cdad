/** What publishers call a text of their own. */
export const PIECES = `
  article story headline caption blog liveblog newsletter podcast episode transcript obituary interview explainer dispatch copy
  subheading standfirst subhead byline dateline graphic infographic profile op-ed
`;

/** Words that also name what others made and changed: they count with a purpose behind ("... to reflect that"). */
export const PIECES_OF_OTHERS = `
  report piece post page column version feature text video map review analysis release notice entry alert broadcast chart photo photograph picture image item list table briefing
  essay editorial opinion title
`;

/** What is done to a piece after it was published, by what that makes of the note that tells it: the gravest first. */
export const MENDED = {
  RETRACTION: 'retracted withdrawn removed deleted unpublished rescinded',
  CORRECTION: 'corrected amended revised fixed rectified changed altered modified refiled edited mended',
  CLARIFICATION: 'clarified',
  UPDATE: 'updated expanded republished refreshed',
} as const;

/** Words that open a note, before a colon, a dash or a date. */
export const OPENERS = {
  RETRACTION: 'retraction',
  CORRECTION: 'correction corrections corrigendum corrigenda erratum errata',
  CLARIFICATION: 'clarification clarifications',
  UPDATE: '',
} as const;

/** Verbs by which an agency's line in brackets tells what its new version does. */
export const BRACKETED = {
  RETRACTION: 'withdraws retracts kills',
  CORRECTION: 'corrects fixes amends refiles',
  CLARIFICATION: 'clarifies',
  UPDATE: 'updates adds recasts rewrites',
} as const;

/** Words for what stood there before. */
export const FORMER = 'earlier previous prior original initial former first';

/** What a text is changed for. */
export const PURPOSES = `
  reflect correct include add clarify remove make show state note say fix update give explain indicate delete replace specify mention attribute identify
  properly accurately correctly better more change provide comply restore rectify amend omit credit
`;
