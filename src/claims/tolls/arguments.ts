import { isAdverb, isAuxiliary, isPreposition } from '../text/lexicon.js';
import type { Token } from '../text/tokens.js';
import type { Cue } from './cues.js';
import type { PeoplePhrase } from './phrase.js';
import { fateFormAt } from './words.js';

/** Furthest object and subject, in tokens. */
const REACH_RIGHT = 5;
const REACH_LEFT = 28;

const FILLERS =
  /^(?:and|or|at|least|about|around|some|as|many|up|more|than|,|fatally|then|also|at|himself|dead|unarmed)$/;

/** The people right behind an active verb ("killed a man", "shot and wounded at least three"). */
export function objectOf(
  tokens: readonly Token[],
  cue: Cue,
  phrases: readonly PeoplePhrase[],
  cues: readonly Cue[],
): PeoplePhrase | null {
  for (let at = cue.to; at < Math.min(tokens.length, cue.to + REACH_RIGHT); at += 1) {
    const phrase = phrases.find(({ from }) => from === at);
    if (phrase !== undefined)
      return phrase.mention === 'PRONOUN' && /self|selves/.test(tokens[at]?.lower ?? '') ? null : phrase;
    const inCue = cues.some(({ from, to }) => at >= from && at < to);
    const word = tokens[at]?.lower ?? '';
    if (word === ',' && !cues.some(({ from }) => from === at + 1)) return null;
    if (!inCue && !FILLERS.test(word) && !isAdverb(word)) return null;
  }
  return null;
}

/** Words after which a phrase is no subject: "with two women", "by her husband". */
function isOblique(tokens: readonly Token[], { from }: PeoplePhrase): boolean {
  const before = tokens[from - 1]?.lower ?? '';
  return (
    isPreposition(before) &&
    !/^(?:after|before|when|while|since|until|that|including|like|of|left|leaves|leaving)$/.test(before)
  );
}

/** "when the gun was shot": right before the verb stands something that is nobody. */
function hasOtherSubject(tokens: readonly Token[], at: number, phrases: readonly PeoplePhrase[]): boolean {
  let start = at;
  while (
    start > 0 &&
    (isAuxiliary(tokens[start - 1]?.lower ?? '') ||
      isAdverb(tokens[start - 1]?.lower ?? '') ||
      tokens[start - 1]?.lower === 'not')
  )
    start -= 1;
  const noun = tokens[start - 1];
  if (
    start === at ||
    noun?.kind !== 'WORD' ||
    phrases.some(({ from, to }) => start - 1 >= from && start - 1 < to)
  )
    return false;
  if (/^(?:who|that|which|and|but|or|also)$/.test(noun.lower)) return false;
  const before = [tokens[start - 2]?.lower ?? '', tokens[start - 3]?.lower ?? ''];
  return (
    before.some((word) => /^(?:the|an?|his|her|their|its|this|that|no)$|['’]s$/.test(word)) &&
    fateFormAt(tokens, start - 1) === null
  );
}

/** Whom a verb is said of that stands behind its subject; null when that is nobody. */
export function subjectOf(
  tokens: readonly Token[],
  cue: Cue,
  phrases: readonly PeoplePhrase[],
  objects: ReadonlySet<PeoplePhrase>,
  cues: readonly Cue[],
): PeoplePhrase | null {
  if (hasOtherSubject(tokens, cue.from, phrases)) return null;
  let oblique: PeoplePhrase | null = null;
  for (let i = phrases.length - 1; i >= 0; i -= 1) {
    const phrase = phrases[i];
    if (phrase === undefined || phrase.to > cue.from) continue;
    if (cue.from - phrase.to > REACH_LEFT) break;
    if (tokens.slice(phrase.to, cue.from).some(({ text }) => text === ';')) break;
    const adjacent = cue.from - phrase.to <= 3;
    const own = cues.some(({ from }) => from >= phrase.to && from < cue.from);
    // An object of an earlier verb is the subject of what is told right behind it: "left two men dead".
    if (objects.has(phrase) && !adjacent && !own) continue;
    if (isOblique(tokens, phrase) && !/^(?:who|whom)$/.test(tokens[phrase.to]?.lower ?? '')) {
      oblique = oblique ?? (adjacent ? phrase : null);
      continue;
    }
    return phrase;
  }
  return oblique;
}

const joinsPeople = (tokens: readonly Token[], a: PeoplePhrase, b: PeoplePhrase): boolean => {
  const between = tokens.slice(a.to, b.from).map(({ lower }) => lower);
  if (between.length === 0) return tokens[a.to - 1]?.text === ',';
  return between.length <= 3 && between.every((word) => /^(?:and|,|&|as|well|along|with|plus)$/.test(word));
};

/** The subject with those named before it in one list. */
export function withCoordinatedLeft(
  tokens: readonly Token[],
  subject: PeoplePhrase,
  phrases: readonly PeoplePhrase[],
  objects: ReadonlySet<PeoplePhrase>,
): PeoplePhrase[] {
  const group = [subject];
  if (/^(?:who|that|whose)$/.test(tokens[subject.to]?.lower ?? '')) return group;
  for (let i = phrases.indexOf(subject) - 1; i >= 0; i -= 1) {
    const phrase = phrases[i];
    const first = group[0];
    if (
      phrase === undefined ||
      first === undefined ||
      objects.has(phrase) ||
      phrase.mention === 'PRONOUN' ||
      !joinsPeople(tokens, phrase, first)
    )
      break;
    if (isAppositive(tokens, phrase, first)) break;
    group.unshift(phrase);
  }
  return group;
}

/** "the victim, John Hale, 24," is one person; "her son and Ana" are two. */
const isAppositive = (tokens: readonly Token[], a: PeoplePhrase, b: PeoplePhrase): boolean =>
  !tokens.slice(a.to, b.from).some(({ lower }) => /^(?:and|&|with|plus)$/.test(lower)) &&
  (a.mention === 'NAMED') !== (b.mention === 'NAMED');

/** The object with those named behind it in one list, up to one who has a verb of his own. */
export function withCoordinatedRight(
  tokens: readonly Token[],
  object: PeoplePhrase,
  phrases: readonly PeoplePhrase[],
): PeoplePhrase[] {
  const group = [object];
  for (let i = phrases.indexOf(object) + 1; i < phrases.length; i += 1) {
    const phrase = phrases[i];
    const last = group.at(-1);
    if (
      phrase === undefined ||
      last === undefined ||
      phrase.mention === 'PRONOUN' ||
      !joinsPeople(tokens, last, phrase)
    )
      break;
    const behind = tokens[phrase.to];
    if (behind !== undefined && (isAuxiliary(behind.lower) || fateFormAt(tokens, phrase.to) !== null)) break;
    if (isAppositive(tokens, last, phrase)) break;
    group.push(phrase);
  }
  return group;
}
