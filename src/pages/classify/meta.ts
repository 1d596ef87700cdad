/** Head matter is short. */
const MAX_META_CHARACTERS = 160;
const MAX_OUTLET_WORDS = 5;
const MONTH =
  '(?:jan(?:uary|uar)?|feb(?:ruary|ruar)?|mar(?:ch)?|märz|apr(?:il)?|may|mai|june?|juni|july?|juli|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?|dez(?:ember)?|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)';
const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?)';
const DATE_SOURCE = [
  `${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?(?:,? (?:19|20)\\d\\d)?`,
  `\\d{1,2}(?:st|nd|rd|th|\\.)?(?: of)?[ -]${MONTH}\\.?,?(?:[ -](?:19|20)?\\d\\d)?`,
  `(?:19|20)\\d\\d[-/.]\\d{1,2}[-/.]\\d{1,2}`,
  `\\d{1,2}[-/.]\\d{1,2}[-/.](?:19|20)?\\d\\d`,
].join('|');
const AGE_SOURCE =
  '(?:about |over |almost )?(?:\\d{1,3}|an?|one|two|three|few|a few) ?(?:s|m|h|d|w|sec|secs|seconds?|min|mins|minutes?|hr|hrs|hours?|days?|weeks?|wks?|mos?|months?|yrs?|years?)\\.? ago|just now|moments ago|yesterday|today';

const AGE = new RegExp(`^\\W*(?:${AGE_SOURCE}|\\d{1,2} ?(?:m|h|d|min|mins|hr|hrs))\\W*$`, 'iu');
/** In every age; lines without it, which are nearly all, tell none. */
const AGE_WORD = /ago|just now|yesterday|today/i;
const AGE_INSIDE = new RegExp(`\\b(?:${AGE_SOURCE})(?![\\p{L}\\p{N}])`, 'iu');
const OUTLET_AND_AGE = new RegExp(
  `^\\W{0,3}(\\p{Lu}[^|·•–—]{1,50}?)\\s*[|·•–—]\\s*(?:updated |published |posted )?(?:${AGE_SOURCE})\\W*$`,
  'iu',
);
const DATE_INSIDE = new RegExp(`(?<![\\p{L}\\p{N}])(?:${DATE_SOURCE})(?![\\p{L}\\p{N}])`, 'giu');
const TIME = /\b\d{1,2}[:.]\d\d(?::\d\d)?(?: ?[ap]\.?m\b\.?)?|\b\d{1,2} ?[ap]\.?m\b\.?|\b\d{1,2}h\d\d\b/giu;
const ZONE = /\b(?:[A-Z]{2,5}T|GMT|UTC|BST|IST|Z)(?:[+-]\d{1,2}(?::?\d\d)?)?\b|[+-]\d\d:?\d\d\b/gu;
const DATE_WORDS = new RegExp(
  `\\b(?:${WEEKDAY}|first|last|originally|published|posted|updated|modified|created|added|released|issued|date|on|at|by|from|edt|est|pm|am|uhr|um|veröffentlicht|aktualisiert|stand|am|le|publié|mis|à|jour|publicado|actualizado|el|pubblicato|comments?|of|the|min|mins|minutes?|read|views?|local time|time)\\b`,
  'giu',
);
const BYLINE =
  /^(?:by|written by|reported by|story by|words by|posted by|published by|author|von|par|por|di|door|av) ?:? ?(?:the )?(?:[\p{Lu}@]|our |staff|ap |dpa)[^!?]{1,110}$/iu;
const NAME =
  "\\p{Lu}[\\p{L}'’.-]*(?: (?:\\p{Lu}[\\p{L}'’.-]*|de|van|von|der|den|al|el|bin|da|di|la|le)){1,4}";
const NAME_AND_OUTLET = new RegExp(
  `^(?:${NAME})(?: and ${NAME})?(?:,| \\||  ?[-–—·•]| in ) ?(\\p{Lu}[^.!?]{1,60})$`,
  'u',
);
const OUTLET_ROLE =
  /\b(?:news|correspondent|reporter|editor|writer|staff|agency|times|post|press|BBC|CNN|AFP|AP|Reuters|columnist|contributor|journal|herald|tribune)\b/iu;

/** Whether a line says only how old something is: "16 minutes ago", "3h". */
export const isAge = (text: string): boolean => text.length <= 40 && AGE.test(text);

/** Whether a line tells an age and hardly anything else: "Updated 21 hours ago". */
export const isAgeLine = (text: string): boolean =>
  text.length <= MAX_META_CHARACTERS &&
  AGE_WORD.test(text) &&
  AGE_INSIDE.test(text) &&
  otherWords(text.replace(AGE_INSIDE, ' ')) === 0;

/** The name beside an age: "The Herald · 2 hours ago", "The Herald | Updated 3h ago"; null when there is none. */
export function outletBesideAge(text: string): string | null {
  if (text.length > MAX_META_CHARACTERS || !AGE_WORD.test(text)) return null;
  const name = OUTLET_AND_AGE.exec(text)?.[1]?.trim();
  return name !== undefined && name.split(/\s+/).length <= MAX_OUTLET_WORDS ? name : null;
}

/** Whether a line holds a date and hardly anything else: "Published 6 June 2025 at 10:40", "News | 2020-01-31". */
export function isDateLine(text: string): boolean {
  if (text.length > MAX_META_CHARACTERS || !/\d/.test(text)) return false;
  const rest = text.replace(DATE_INSIDE, '\u0000');
  if (!rest.includes('\u0000')) return false;
  return otherWords(rest) <= 3 && otherWords(rest.replace(/\p{Lu}[\p{L}'’.-]*/gu, ' ')) <= 1;
}

const otherWords = (text: string): number =>
  text
    .replace(TIME, ' ')
    .replace(ZONE, ' ')
    .replace(DATE_WORDS, ' ')
    .match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0;

/** Whether a line names who wrote the article: "By Jane Doe", "Jane Doe, BBC News". */
export function isByline(text: string): boolean {
  if (
    text.length > MAX_META_CHARACTERS ||
    /[.!?]["”]?$/u.test(text.replace(/\b\p{Lu}\.$/u, '')) ||
    /["“”]/u.test(text)
  )
    return false;
  if (
    BYLINE.test(text) &&
    /^(?:by|written|reported|story|words|posted|published|author|von|par|por|di|door|av)\b/iu.test(text)
  )
    return bylineHasName(text);
  const outlet = NAME_AND_OUTLET.exec(text)?.[1];
  return outlet !== undefined && OUTLET_ROLE.test(outlet) && text.split(' ').length <= 12;
}

/** "By Friday evening the roads were open" has no name: after "by" most words of a byline have capitals. */
function bylineHasName(text: string): boolean {
  const words = text.split(/\s+/).slice(1);
  if (new RegExp(`^(?:${WEEKDAY}|${MONTH})\\b`, 'iu').test(words[0] ?? '')) return false;
  const lower = words.filter(
    (word) =>
      /^\p{Ll}/u.test(word) &&
      !/^(?:and|und|et|in|for|of|the|de|van|von|der|at|on|with|updated|published|hours?|minutes?|days?|ago)$/u.test(
        word,
      ),
  );
  return words.length <= 18 && lower.length <= Math.max(1, words.length * 0.2);
}
