import { lazily } from '../../shared/lazily.js';
import { pictureSource } from './agencies.js';

/** A caption is a few sentences at most. */
const MAX_CAPTION_CHARACTERS = 700;
/** How far from the end of a line its picture credit may begin. */
const CREDIT_TAIL_CHARACTERS = 140;

const PERSON = "[\\p{Lu}][\\p{L}.'’-]*(?: [\\p{L}][\\p{L}.'’-]*){0,4}";

const TWO_NAMES = "\\p{Lu}[\\p{L}.'’-]* [\\p{L}.'’ -]{2,40}";

/** Ways in which a line's end credits a picture, and what no such end is without: most lines are done with after that. */
interface Tail {
  readonly needs: RegExp;
  readonly patterns: readonly RegExp[];
}

const agencyOr = lazily(() => `(?:${pictureSource()}|${pictureSource().toUpperCase()})`);

/** "(AP Photo/Jane Doe)", "(Photo by Jane Doe/Getty Images)", "[Reuters/Jane Doe]", "(Jane Doe/The Herald)". */
const inBrackets = (agency: string): readonly RegExp[] => [
  new RegExp(
    `[([](?:[^()[\\]]{0,60} )?(?:${agency}|Photo|Photograph|Picture|Image|Credit)s? ?[/:|][^()[\\]]{0,90}[)\\]]\\.?$`,
    'u',
  ),
  new RegExp(
    `[([](?:Photo|Photograph|Picture|Image|Photos|Images|Pic|File|Credit|Courtesy|Screenshot)\\b[^()[\\]]{3,90}[)\\]]\\.?$`,
    'iu',
  ),
  new RegExp(`[([][^()[\\]]{0,60}(?:${agency}|File Photo|file photo|file)[)\\]]\\.?$`, 'u'),
  new RegExp(`[([]${TWO_NAMES}/(?:for )?\\p{Lu}[^()[\\]/]{2,50}[)\\]]$`, 'u'),
];

/** "REUTERS/Jane Doe", "Agency/Jane Doe/Pool via REUTERS". */
const slashed = (agency: string): readonly RegExp[] => [
  new RegExp(
    `(?:^|[\\s.])(?:${agency}) ?/ ?[\\p{L}][^/.()]{1,50}(?: ?/ ?[\\p{L}][^/.()]{1,40}){0,3}\\.?$`,
    'u',
  ),
  new RegExp(`(?:${PERSON}) ?/ ?(?:${agency})(?: (?:via|File|Photo)[^.]{0,30})?\\.?$`, 'u'),
];

/** "Photograph: Jane Doe/Agency", "Photo credit: Jane Doe". */
const LABELLED =
  /(?:^|[\s.,;])(?:Photo|Photograph|Photographer|Picture|Pictures|Image|Images|Pic|Foto|Crédit|Credit|Photo credit|Image credit|Photo courtesy|Photo by|Image by|Photograph by|Picture by) ?(?:credit|courtesy of|source|copyright)?s? ?[:©] ?[^:]{2,90}$/iu;
const BY = /(?:^|\s)(?:Photo|Photograph|Image|Picture|Illustration) by \p{Lu}[^.]{1,80}$/u;
const STOCK =
  /(?:^|[\s.,/])(?:Getty Images|Shutterstock|iStock(?:photo)?|Alamy|NurPhoto|WireImage|Adobe Stock|Stock Photo|USA TODAY Sports|EPA-EFE)\.?\)?$/u;

const tails = lazily((): readonly Tail[] => [
  { needs: /[)\]]\.?$/, patterns: inBrackets(agencyOr()) },
  { needs: /\//, patterns: slashed(agencyOr()) },
  { needs: / via /, patterns: [new RegExp(` via (?:${agencyOr()})\\.?$`, 'u')] },
  { needs: /[:©]/, patterns: [LABELLED] },
  { needs: / by /, patterns: [BY] },
  { needs: /[skoyeE]\.?\)?$/, patterns: [STOCK] },
]);

const HEADS =
  /^(?:FILE(?: PHOTO| -|:|–| —)|File (?:photo|picture|image)\b|\(?(?:Photo|Photos|Picture|Image|Pictured|Pictured here|Photograph)s?(?: credit| copyright| caption| source)?:|(?:Image|Media|Photo|Picture|Video|Audio) ?(?:copyright|caption|source|credit)\b|Above:|Enlarge this image|(?:This|In this) [^.]{0,60}(?:file )?(?:photo|image|picture|photograph|still)\b(?:,| (?:made|taken|provided|released|shot|posted|shows|from|by|issued|obtained|distributed)))/u;

/** The photographer or agency a caption ends with, as written; null when the line names none. */
export function photoCredit(text: string): string | null {
  const tail = text.slice(-CREDIT_TAIL_CHARACTERS);
  for (const { needs, patterns } of tails())
    for (const pattern of needs.test(tail) ? patterns : []) {
      const found = pattern.exec(tail)?.[0];
      if (found !== undefined) return trimCredit(found);
    }
  return null;
}

/** Whether a line is a picture's caption: it begins like one or ends with a picture's credit. */
export const isCaption = (text: string): boolean =>
  text.length <= MAX_CAPTION_CHARACTERS && (HEADS.test(text) || photoCredit(text) !== null);

const trimCredit = (text: string): string =>
  text
    .replace(/^[\s.,;([]+|[\s.)\]]+$/gu, '')
    .replace(/^via /u, '')
    .replace(
      /^(?:photo|photograph|picture|image|pic|foto|crédit|credit)s?(?: credit| courtesy(?: of)?| by| copyright)? ?[:©] ?/iu,
      '',
    );
