import type { Span } from '../../shared/spans.js';
import { cueOf } from './cues.js';
import type { Token } from '../text/tokens.js';
import {
  isAdverb,
  isCalendarWord,
  isPersonalPronoun,
  isPreposition,
  isRelative,
  isSubordinator,
} from '../text/lexicon.js';
import { finiteVerbIn, isFiniteVerb } from '../text/verbForms.js';
import type { Frame } from './frames.js';
import type { Range } from './nounPhrases.js';

/** A clause in "as" has its verb within this many tokens. */
const MAX_CLAUSE_SUBJECT = 8;

/** Index of the first token of a sentence's closing punctuation. */
export function endOfWords(tokens: readonly Token[]): number {
  let end = tokens.length;
  while (end > 0 && /^[.!?…)]$/.test(tokens[end - 1]?.text ?? '')) end -= 1;
  return end;
}

/** One past the content that follows a frame: where the next report of the same sentence begins, or the sentence ends. */
export function contentEnd(tokens: readonly Token[], frames: readonly Frame[], frame: Frame): number {
  const from = frame.inverted || frame.content < 0 ? frame.end : frame.content;
  let end = endOfWords(tokens);
  for (const other of frames) {
    if (other === frame || other.start < from || other.start >= end) continue;
    const cut = coordinateCut(tokens, frame, other, from);
    if (cut > from) end = Math.min(end, cut);
  }
  const relative = relativeEnd(tokens, frame, from, end);
  if (relative > from) end = Math.min(end, relative);
  const inClause = standsInClause(tokens, frame);
  for (let at = from + 1; at < end; at += 1)
    if (stops(tokens, frame, at) || (inClause && beginsMainClause(tokens, at, end)))
      return trimRight(tokens, from, at);
  return trimRight(tokens, from, end);
}

/** "When she said it was over, the crowd left": the report is only a clause in front of the sentence's own. */
const standsInClause = (tokens: readonly Token[], { start, inverted }: Frame): boolean =>
  !inverted &&
  start <= 2 &&
  /^(?:when|while|if|after|although|though|since|because|before)$/.test(tokens[start - 1]?.lower ?? '');

/** "Ruiz, who claims the throne, also spoke": the comma behind which the sentence's own verb goes on; -1 when none. */
function relativeEnd(tokens: readonly Token[], { source }: Frame, from: number, end: number): number {
  if (source === null || !/^(?:who|which)$/.test(tokens[source.from]?.lower ?? '')) return -1;
  if (tokens[source.from - 1]?.text !== ',') return -1;
  for (let at = from + 1; at < end; at += 1) {
    if (tokens[at]?.text !== ',') continue;
    let next = at + 1;
    while (isAdverb(tokens[next]?.lower ?? '')) next += 1;
    if (next < end && isFiniteVerb(tokens, next)) return at;
  }
  return -1;
}

function beginsMainClause(tokens: readonly Token[], at: number, end: number): boolean {
  if (tokens[at]?.text !== ',' || tokens[at + 1]?.kind !== 'WORD') return false;
  const verb = finiteVerbIn(tokens, at + 2, Math.min(end, at + 12));
  return (
    verb > 0 &&
    !tokens
      .slice(at + 1, verb)
      .some(({ text, lower }) => text === ',' || isSubordinator(lower) || isRelative(lower))
  );
}

/** Where `other`, a report standing beside `frame` and not inside what it says, ends its content; -1 when it is inside. */
function coordinateCut(tokens: readonly Token[], frame: Frame, other: Frame, from: number): number {
  const before = tokens[other.start - 1];
  if (before === undefined) return -1;
  const isSet = /^[,—–]$/.test(before.text);
  if (other.verb.use === 'gerund' && other.source === null)
    return isSet || before.lower === 'while' ? other.start - 1 : -1;
  if (isSet && (other.content < 0 || other.inverted) && other.start - 1 > from) return other.start - 1;
  if (!/^(?:and|but|while|though|although|yet|as)$/.test(before.lower)) return -1;
  const comma = tokens[other.start - 2]?.text === ',';
  if (comma) return other.start - 2;
  if (before.lower === 'as' || !/^(?:and|but)$/.test(before.lower)) return -1;
  const shares = other.source === null && other.verb.cue.speech && sharesForm(frame, other);
  return shares || standsBeside(tokens, frame, other) ? other.start - 1 : -1;
}

/** "showed tanks in flames and officials claimed": what is shown is a thing, so a speaker of words begins anew; and with the same verb too. */
const standsBeside = (tokens: readonly Token[], frame: Frame, other: Frame): boolean =>
  other.source !== null &&
  other.verb.use === 'finite' &&
  other.verb.cue.speech &&
  tokens[frame.content]?.lower !== 'that' &&
  (!frame.verb.cue.speech || frame.verb.cue.lemma === other.verb.cue.lemma);

const sharesForm = (a: Frame, b: Frame): boolean =>
  [...a.verb.cue.forms].some((form) => b.verb.cue.forms.has(form));

function stops(tokens: readonly Token[], frame: Frame, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.quoted) return false;
  if (token.text === ';') return true;
  const next = tokens[at + 1]?.lower ?? '';
  if (token.text === ',' && next === 'according' && tokens[at + 2]?.lower === 'to') return true;
  if (token.lower === 'according' && next === 'to') return true;
  const { cue } = frame.verb;
  const object =
    cue.judgement &&
    !cue.attitude &&
    !/^(?:that|whether|how|why|what|to)$/.test(tokens[frame.content]?.lower ?? '');
  if (!object || (cue.speech && cue.evidence)) return false;
  if (/^(?:and|but)$/.test(token.lower) && goesOn(tokens, at + 1)) return true;
  if (token.text === ',')
    return (
      /^(?:which|who|while|as|but|and|after|before|although|though|with|in|when|where|saying)$/.test(next) ||
      cueOf(next)?.forms.has('gerund') === true
    );
  return (
    (/^(?:after|before|while|because|when|during)$/.test(token.lower) || opensAsClause(tokens, at)) &&
    !/^(?:call|describe|characterise|portray|depict|see|treat|regard|view)$/.test(cue.lemma)
  );
}

/** "called the plan a joke and quit": the speaker's next deed. */
function goesOn(tokens: readonly Token[], from: number): boolean {
  const verb = isAdverb(tokens[from]?.lower ?? '') ? from + 1 : from;
  const after = tokens[verb + 1]?.lower ?? '';
  return (
    /(?:ed|t|d|ew|an|ave|ose|oke)$/.test(tokens[verb]?.lower ?? '') &&
    isFiniteVerb(tokens, verb) &&
    !isPreposition(after)
  );
}

/** "hailed the deal as shares rose" against "hailed the deal as a triumph", which belongs to what is said. */
function opensAsClause(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'as') return false;
  if (isPersonalPronoun(tokens[at + 1]?.lower ?? '')) return true;
  for (let next = at + 2; next < at + MAX_CLAUSE_SUBJECT; next += 1) {
    const token = tokens[next];
    if (token?.kind !== 'WORD' || isPreposition(token.lower) || isRelative(token.lower)) return false;
    if (isFiniteVerb(tokens, next)) return true;
  }
  return false;
}

function trimRight(tokens: readonly Token[], from: number, to: number): number {
  let end = to;
  while (end > from && /^[,;:—–-]$/.test(tokens[end - 1]?.text ?? '')) end -= 1;
  return end;
}

/** The content that stands before a frame which ends its clause ("Two were hurt, police said"). */
export function contentBefore(
  tokens: readonly Token[],
  frames: readonly Frame[],
  frame: Frame,
): Range | null {
  const index = frames.indexOf(frame);
  const previous = frames[index - 1];
  let from = 0;
  for (let at = frame.start - 2; at > 0; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.quoted) continue;
    if (token.text === ';') from = at + 1;
    else if (previous !== undefined && at > previous.end && opensClause(tokens, at)) from = at + 2;
    if (from > 0) break;
  }
  if (/^(?:but|and|so|yet|or)$/.test(tokens[from]?.lower ?? '')) from += 1;
  const marked = tokens[frame.start - 1]?.kind === 'MARK' ? frame.start - 1 : frame.start;
  const to = trimRight(tokens, from, marked);
  return to > from && !isCircumstance(tokens, frame, from, to) ? { from, to } : null;
}

/** "In March, she said, “…”": tells when she said what follows. */
const isCircumstance = (tokens: readonly Token[], frame: Frame, from: number, to: number): boolean =>
  tokens[frame.end]?.text === ',' &&
  tokens[frame.end + 1]?.kind === 'QUOTE' &&
  (finiteVerbIn(tokens, from, to) < 0 ||
    isSubordinator(tokens[from]?.lower ?? '') ||
    isPreposition(tokens[from]?.lower ?? ''));

const opensClause = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === ',' && /^(?:and|but|while|whereas|although|though)$/.test(tokens[at + 1]?.lower ?? '');

/** The rest of a sentence broken by its attribution ("The plan, she said, is dead"); null when the clause was complete. */
export function contentAfter(tokens: readonly Token[], frames: readonly Frame[], frame: Frame): Range | null {
  if (tokens[frame.end]?.text !== ',') return null;
  const from = frame.end + 1;
  const next = tokens[from];
  const before = contentBefore(tokens, frames, frame);
  const complete = before === null || finiteVerbIn(tokens, before.from, before.to) >= 0;
  if (
    next === undefined ||
    /^(?:and|but|who|which)$/.test(next.lower) ||
    (complete && /^(?:while|after|as|though|although|when|where|with|so)$/.test(next.lower))
  )
    return null;
  if (cueOf(next.lower)?.forms.has('gerund') === true) return null;
  // Behind "said Ana Ruiz," stands who she is, unless the sentence's own verb goes on.
  if (frame.inverted && !isFiniteVerb(tokens, from)) return null;
  const to = contentEnd(tokens, frames, { ...frame, content: from, inverted: false });
  return to > from && !isDate(tokens, from, to) ? { from, to } : null;
}

/** "said on Monday, 3 June 2019": the rest of a date says nothing. */
const isDate = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens
    .slice(from, to)
    .every(
      ({ kind, text, lower }) =>
        kind === 'NUMBER' || isCalendarWord(lower.replace(/\.$/, '')) || text === ',',
    );

/** The span of a range of tokens. */
export function spanOf(tokens: readonly Token[], range: Range): Span {
  const start = tokens[range.from]?.start ?? 0;
  return { start, end: tokens[range.to - 1]?.end ?? start };
}
