import { phrasePattern } from './lists.js';

/** Words by which a report takes an earlier figure back. */
export const CORRECTION = phrasePattern(`
revised; revising; revises; revision; lowered; lowering; lowers; corrected; correcting; corrects; correction; amended; adjusted
updated downwards; downgraded; scaled back; scaled down; clarified; clarification; recounted; recount; retracted; withdrew
earlier reports?; earlier figures?; earlier tolls?; earlier counts?; earlier estimates?; earlier said; earlier reported
previously reported; previously said; previously stated; previously announced; previous reports?; previous figures?
previous toll; previous count; had reported; had put the; had said earlier; had earlier; initially reported; initially said
initial reports?; initial figures?; initial toll; originally reported; down from; rather than the; instead of the; not [0-9]+; not (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens)
final results?; final tally; official results?
counted twice; double-counted; double counted; mistakenly; by mistake; in error; erroneously; misidentified; turned out
`);

/** Words by which a figure is said to have grown from another. */
export const RISE = phrasePattern(`
rose to; risen to; rises to; rising to; climbed to; climbs to; grown to; grew to; increased to; reached; has reached; up from
rose from; mounted to; jumped to; went up to; now at; now stands; so far; to date; death toll; toll; bringing; brings the; total
`);

/** Stretches of time that a figure covers when it is not the event alone: the figure then answers another question. */
export const WINDOW = phrasePattern(`
(?:in|over|during|within) the (?:past|last|previous|preceding) (?:[a-z0-9-]+ )?(?:hours?|days?|weeks?|months?|years?|decades?)
(?:past|last) (?:24|48|72) hours; in (?:24|48|72) hours; in a single day; (?:so far )?this (?:year|month|week|season)
since the (?:start|beginning|outbreak) of; since the (?:war|invasion|conflict|pandemic|uprising) began; since (?:january|february|march|april|may|june|july|august|september|october|november|december)
since (?:19|20)[0-9]{2}; (?:last|each|every|per) (?:year|month|week|day); a (?:year|month|week|day) (?:earlier|before|ago); a (?:year|month|week|day)(?! (?:after|later|off|away|from|on|of|long|out|since|following|when)); annually; daily; monthly; weekly; yearly; each night; every night
`);

/** "Another five" adds to what was said before and is no total. */
export const MORE = phrasePattern('another; a further; further; additional; others?; more');

/** Words that say a broader place is meant as a whole. */
export const WHOLE_PLACE = phrasePattern(`
nationwide; countrywide; country-wide; nation-wide; statewide; (?:into|against|at|on) the (?:country|nation); across the (?:country|nation|region|state|province|island|continent)
throughout the (?:country|nation|region|state|province|island); around the country; (?:the )?(?:whole|entire) (?:country|nation|region|state|province|island); national toll; in the country; in all regions
`);

/** Words for several places that are not named. */
export const SEVERAL_PLACES = phrasePattern(
  '(?:in|across) (?:two|three|four|five|six|seven|eight|nine|ten|several|many|various|different|a number of|[0-9]+) (?:[a-z]+ )?(?:regions|cities|towns|villages|provinces|states|districts|counties|countries|places|areas|oblasts)',
);

/** A whole sentence that only says that something is untrue. */
export const BARE_DENIAL = phrasePattern(`
fiction; false; untrue; not true; fake; lies?; a lie; nonsense; baseless; unfounded; groundless; fabricated; fabrication; invented
invention; rubbish; absurd; ridiculous; made up
`);

/** "There was no call", "it never happened": the happening itself is denied. */
export const EXISTENCE_DENIAL =
  /\bthere\s+(?:was|were|is|are|has\s+been|have\s+been|had\s+been)\s+(?:no|never|not\s+any)\b|\b(?:never|not|n['’]t)\s+(?:happen(?:ed)?|take\s+place|took\s+place|taken\s+place|exist(?:ed)?|occur(?:red)?)\b|\bno\s+such\b/i;

const REPORT =
  '(?:reports?|story|stories|articles?|dispatch(?:es)?|claims?|items?|alerts?|figures?|tolls?|statements?|allegations?|post|tweet|account)';
const TAKEN_BACK =
  '(?:withdr(?:ew|awn|aws|awing)|retract(?:ed|s|ing)|disavow(?:ed|s)|recant(?:ed|s)|t(?:ook|aken) back|killed off)';

/** Without one of these words nothing is taken back. */
export const TAKING_BACK = new RegExp(TAKEN_BACK, 'i');

/** A report taken back by those who made it. */
export const RETRACTION = new RegExp(
  `\\b${TAKEN_BACK} (?:\\S+ ){0,4}?${REPORT}\\b|\\b${REPORT}\\b[^.;]{0,80}?\\b(?:has|have|had|was|were|is|are) (?:since |later |now |been |then )*${TAKEN_BACK}\\b`,
  'i',
);

/** The same without a word of what it said. */
export const RETRACTED_AT_LARGE = new RegExp(
  `^[“"‘']?(?:the|this|that|its|our|an?) (?:\\S+ ){0,3}?${REPORT} (?:has|have|had|was|were|is|are) (?:since |later |now |been |then )*${TAKEN_BACK}\\b`,
  'i',
);

/** "Had been told", "was not informed": who denies that denies nothing that somebody told. */
export const INFORMED =
  /\b(?:been|being|was|were|is|are)\s+(?:(?:not|never|also|already|fully)\s+)*(?:informed|told|notified|warned|consulted|briefed)\b/i;

/** Asking says nothing that could be denied, and what somebody is sure never happened is no affirmation. */
export const NO_AFFIRMATION =
  /\?\s*["”’']?\s*$|\b(?:asked|asks|asking|wondered|unclear|question(?:ed)?)\b[^.;]*\b(?:whether|if)\b|\bthat\b[^,;.]*\b(?:never|no|not)\b/i;
