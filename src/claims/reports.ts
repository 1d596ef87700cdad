import { OBJECT_REPORTS } from './data/complements.js';
import { frameOf, rangeOf, withAuxiliaries } from './actRanges.js';
import { deniesWords } from './denial.js';
import type { SpeechAct } from './speech/acts.js';
import { isFigureOpener } from './speech/complement.js';
import { cueOf } from './speech/cues.js';
import type { Range } from './speech/nounPhrases.js';
import { isAuxiliary, isAuxiliaryAt, isPreposition } from './text/lexicon.js';
import type { Token } from './text/tokens.js';
import { finiteVerbIn } from './text/verbForms.js';
import { lazily } from '../shared/lazily.js';
import { wordSet } from './text/words.js';

const objectReports = lazily(() => wordSet(OBJECT_REPORTS));

/** "citing local officials" names who stands behind what was said; it says nothing itself. */
export const isCitation = (act: SpeechAct): boolean => act.lemma === 'cite' && act.rule === 'shared-subject';

/** Reports of words make claims; what is thought does when it is put as a clause; what is condemned does not. */
export function makesClaim(tokens: readonly Token[], act: SpeechAct): boolean {
  if (act.negated || isCitation(act)) return false;
  const content = act.contents[0];
  const range = content === undefined ? null : rangeOf(tokens, content);
  if (range === null) return false;
  if (isDenial(tokens, range, act)) return !isUnsaid(tokens, act);
  if (cueOf(act.lemma)?.denial === true && act.kind !== 'ATTITUDE') return false;
  if (!saysOutright(tokens, range, act)) return false;
  if (isClause(tokens, range, act)) return act.kind !== 'JUDGEMENT';
  const first = tokens[range.from]?.lower ?? '';
  return (
    act.kind === 'SPEECH' &&
    !isDependent(tokens, act) &&
    (first === 'to' || isPreposition(tokens[range.from - 1]?.lower ?? '') || objectReports().has(act.lemma))
  );
}

const isDenial = (tokens: readonly Token[], range: Range, act: SpeechAct): boolean =>
  act.kind !== 'ATTITUDE' && deniesWords(tokens, range, act.lemma);

/** "the report that the two had met": the object tells what is denied. */
function holdsReport(tokens: readonly Token[], { from, to }: Range): boolean {
  const that = tokens.findIndex(({ lower }, at) => at > from && at < to && lower === 'that');
  return (
    that > 0 &&
    that - from < 8 &&
    finiteVerbIn(tokens, from, that) < 0 &&
    finiteVerbIn(tokens, that + 1, to) >= 0
  );
}

/** "declined to deny", "helps the firm to deny", "stopped short of denying": nothing is denied yet. */
function isUnsaid(tokens: readonly Token[], act: SpeechAct): boolean {
  const cue = act.cue === null ? null : rangeOf(tokens, act.cue);
  if (cue === null) return false;
  const verb = withAuxiliaries(tokens, cue.from);
  const before = tokens[verb - 1]?.lower ?? '';
  const words = tokens.slice(Math.max(0, verb - 5), verb).map(({ lower }) => lower);
  if (before === 'of' || before === 'without') return true;
  if (/^(?:or|nor)$/.test(before))
    return words.some((word) => /^(?:neither|declined|refused|not|confirm)$|n't$/.test(word));
  return (
    before === 'to' &&
    !/^(?:forced|had|quick|rushed|moved|went|hastened|obliged)$/.test(tokens[verb - 2]?.lower ?? '')
  );
}

/** "the firm, which called for calm", "how voters will respond to it": the words around it tell it. */
function isDependent(tokens: readonly Token[], act: SpeechAct): boolean {
  const frame = frameOf(tokens, act);
  if (frame === null) return false;
  const cue = act.cue === null ? null : rangeOf(tokens, act.cue);
  // "the story told by the author of the book": no more than a description of the story.
  if (act.rule === 'passive-by-speaker' && cue !== null) {
    const verb = withAuxiliaries(tokens, cue.from);
    if (!isAuxiliaryAt(tokens, verb) && tokens[verb - 1]?.text !== ',') return true;
  }
  return (
    /^(?:who|which|that)$/.test(tokens[frame.from]?.lower ?? '') ||
    /^(?:how|what|whether|why|if|when|where)$/.test(tokens[frame.from - 1]?.lower ?? '')
  );
}

/** "a call telling her to come", "went to report a theft": only with "that" do such forms report words. */
function saysOutright(tokens: readonly Token[], content: Range, act: SpeechAct): boolean {
  const cue = act.cue === null ? null : rangeOf(tokens, act.cue);
  if (cue === null) return true;
  const verb = tokens[cue.from]?.lower ?? '';
  const weak =
    tokens[cue.from - 1]?.lower === 'to' ||
    (/ing$/.test(verb) && !isAuxiliary(tokens[cue.from - 1]?.lower ?? ''));
  if (!weak || act.lemma === 'according') return true;
  const first = tokens[content.from];
  return first?.lower === 'that' || (/^(?:say|add|claim)/.test(act.lemma) && isClause(tokens, content, act));
}

/** Whether content reads as a sentence of its own rather than as an object ("to fight", "of floods", "the attack"). */
export function isClause(tokens: readonly Token[], range: Range, act: SpeechAct): boolean {
  const first = tokens[range.from];
  if (/^(?:according-to|content-speaker-verb|content-verb-speaker)$/.test(act.rule)) return true;
  if (first === undefined) return false;
  if (first.lower === 'that') return true;
  if (cueOf(act.lemma)?.figure === true) return false;
  if (cueOf(act.lemma)?.denial === true) return holdsReport(tokens, range);
  if (/^(?:him|her|them|us|me)$/.test(first.lower) && cueOf(act.lemma)?.directive === true) return false;
  if (
    first.lower === 'to' ||
    (isPreposition(first.lower) && !isFigureOpener(tokens, range.from)) ||
    /^(?:whether|if|how|why|what|who|when|where)$/.test(first.lower)
  )
    return false;
  const verb = finiteVerbIn(tokens, range.from + 1, range.to);
  const relative = tokens
    .slice(range.from, verb)
    .some(({ lower }) => /^(?:who|which|that|whose)$/.test(lower));
  return verb > 0 && !relative;
}
