import type { Span } from '../shared/spans.js';
import { OBJECT_REPORTS } from './data/complements.js';
import { splitClauses, trimRange } from './clauses.js';
import type { SpeechAct } from './speech/acts.js';
import { cueOf } from './speech/cues.js';
import type { Range } from './speech/nounPhrases.js';
import { deniesWords } from './denial.js';
import { isAuxiliary, isPreposition } from './text/lexicon.js';
import type { Sentence } from './text/reading.js';
import type { Token } from './text/tokens.js';
import { lazily, wordSet } from './text/words.js';
import { finiteVerbIn } from './text/verbForms.js';

/** A stretch of a sentence that tells one thing. */
export interface Segment {
  /** Token indices of the sentence. */
  readonly range: Range;
  /** Who says it: acts that cover it, from the outermost inwards. */
  readonly acts: readonly SpeechAct[];
  readonly rule: string;
}

const objectReports = lazily(() => wordSet(OBJECT_REPORTS));

/** Acts with what they cover in one sentence. */
interface Cover {
  readonly act: SpeechAct;
  readonly ranges: readonly Range[];
  /** Tokens from the first word of the attribution to its verb. */
  readonly frame: Range | null;
}

/**
 * Cuts a sentence into what it reports: what each speech act covers, split into clauses, and what is nobody's words. The
 * frame of an act ("the minister said on Monday") is left out unless it tells something of its own.
 */
export function cutSentence(sentence: Sentence, acts: readonly SpeechAct[]): Segment[] {
  const { tokens } = sentence;
  const covers = acts
    .map((act) => coverOf(tokens, act, acts))
    .filter((cover): cover is Cover => cover !== null);
  return runsOf(tokens, covers).flatMap((run) => segmentsOf(tokens, run, covers));
}

function coverOf(tokens: readonly Token[], act: SpeechAct, acts: readonly SpeechAct[]): Cover | null {
  if (act.kind === 'QUOTE') return { act, ranges: [], frame: frameOf(tokens, act) };
  if (!makesClaim(tokens, act)) return null;
  const contents = act.contents
    .map((span) => rangeOf(tokens, span))
    .filter((range): range is Range => range !== null);
  const first = contents[0];
  if (first === undefined) return null;
  const frame = frameOf(tokens, act);
  const last = contents.at(-1) ?? first;
  if (contents.length > 1 && !contents.every((range) => finiteVerbIn(tokens, range.from, range.to) >= 0))
    return { act, ranges: [{ from: first.from, to: last.to }], frame: null };
  if (contents.length > 1 || isClause(tokens, first, act)) return { act, ranges: contents, frame };
  const from = Math.min(first.from, frame?.from ?? first.from);
  const end = Math.max(first.to, frame?.to ?? first.to);
  const to =
    act.kind !== 'ATTITUDE' && frame !== null && frame.from < first.from
      ? nextReport(tokens, end, acts)
      : end;
  return { act, ranges: [{ from, to }], frame: null };
}

/** Where the next report of the sentence begins: an object ("announced the death of two, bringing to five ...") runs on till there. */
function nextReport(tokens: readonly Token[], from: number, acts: readonly SpeechAct[]): number {
  const starts = acts
    .map((act) => frameOf(tokens, act)?.from ?? tokens.length)
    .filter((start) => start >= from);
  const quote = tokens.findIndex((token, at) => at >= from && token.kind === 'QUOTE');
  return Math.min(tokens.length, ...starts, quote < 0 ? tokens.length : quote);
}

/** Reports of words make claims; what is thought does when it is put as a clause; what is condemned does not. */
function makesClaim(tokens: readonly Token[], act: SpeechAct): boolean {
  if (act.negated || isCitation(act)) return false;
  const content = act.contents[0];
  const range = content === undefined ? null : rangeOf(tokens, content);
  if (range === null) return false;
  if (cueOf(act.lemma)?.denial === true && act.kind !== 'ATTITUDE')
    return deniesWords(tokens, range, act.lemma);
  if (!saysOutright(tokens, range, act)) return false;
  if (isClause(tokens, range, act)) return act.kind !== 'JUDGEMENT';
  const first = tokens[range.from]?.lower ?? '';
  return (
    act.kind === 'SPEECH' &&
    (first === 'to' || isPreposition(tokens[range.from - 1]?.lower ?? '') || objectReports().has(act.lemma))
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

/** "citing local officials" names who stands behind what was said; it says nothing itself. */
export const isCitation = (act: SpeechAct): boolean => act.lemma === 'cite' && act.rule === 'shared-subject';

/** Whether content reads as a sentence of its own rather than as an object ("to fight", "of floods", "the attack"). */
function isClause(tokens: readonly Token[], range: Range, act: SpeechAct): boolean {
  const first = tokens[range.from];
  if (/^(?:according-to|content-speaker-verb|content-verb-speaker)$/.test(act.rule)) return true;
  if (first === undefined || cueOf(act.lemma)?.denial === true) return false;
  if (first.lower === 'that') return true;
  if (/^(?:him|her|them|us|me)$/.test(first.lower) && cueOf(act.lemma)?.directive === true) return false;
  if (
    first.lower === 'to' ||
    isPreposition(first.lower) ||
    /^(?:whether|if|how|why|what|who|when|where)$/.test(first.lower)
  )
    return false;
  const verb = finiteVerbIn(tokens, range.from + 1, range.to);
  const relative = tokens
    .slice(range.from, verb)
    .some(({ lower }) => /^(?:who|which|that|whose)$/.test(lower));
  return verb > 0 && !relative;
}

function frameOf(tokens: readonly Token[], act: SpeechAct): Range | null {
  const cue = act.cue === null ? null : rangeOf(tokens, act.cue);
  if (cue === null) return null;
  const source = act.source === null ? null : rangeOf(tokens, act.source);
  const near =
    source !== null && act.rule !== 'shared-subject' && Math.abs(source.from - cue.from) < 40 ? source : cue;
  return { from: Math.min(cue.from, near.from), to: Math.max(cue.to, near.to) };
}

/** The tokens that lie in `span`, or null when it lies elsewhere. */
function rangeOf(tokens: readonly Token[], span: Span): Range | null {
  const from = tokens.findIndex((token) => token.end > span.start);
  if (from < 0 || (tokens[from]?.start ?? Infinity) >= span.end) return null;
  let to = from;
  while (to < tokens.length && (tokens[to]?.start ?? Infinity) < span.end) to += 1;
  return { from, to };
}

interface Run extends Range {
  readonly covers: readonly Cover[];
}

/** Maximal stretches of tokens that the same acts cover; quotations taken whole part them. */
function runsOf(tokens: readonly Token[], covers: readonly Cover[]): Run[] {
  const runs: Run[] = [];
  let from = 0;
  const key = (at: number): string =>
    tokens[at]?.kind === 'QUOTE' ? 'Q' : covers.map((cover) => (covered(cover, at) ? '1' : '0')).join('');
  for (let at = 1; at <= tokens.length; at += 1) {
    if (at < tokens.length && key(at) === key(from)) continue;
    if (tokens[from]?.kind !== 'QUOTE')
      runs.push({ from, to: at, covers: covers.filter((cover) => covered(cover, from)) });
    from = at;
  }
  return runs;
}

const covered = ({ ranges }: Cover, at: number): boolean =>
  ranges.some(({ from, to }) => at >= from && at < to);

function segmentsOf(tokens: readonly Token[], run: Run, covers: readonly Cover[]): Segment[] {
  const range = trimRange(tokens, run);
  if (range.to <= range.from) return [];
  const acts = [...run.covers].sort((a, b) => sizeOf(b) - sizeOf(a)).map(({ act }) => act);
  const frames = covers.filter(
    (cover) => cover.frame !== null && within(cover.frame, run) && !run.covers.includes(cover),
  );
  const clauses = splitClauses(tokens, withAntecedent(tokens, range, covers));
  return clauses.flatMap((clause) => {
    const frame = frames.find((cover) => cover.frame !== null && within(cover.frame, clause))?.frame ?? null;
    const own = frame === null ? clause : besideFrame(tokens, clause, frame);
    return own === null ? [] : [{ range: own, acts, rule: clauses.length > 1 ? 'clause' : 'sentence' }];
  });
}

/** "according to the mayor, who has closed the schools": what the relative clause tells needs its antecedent. */
function withAntecedent(tokens: readonly Token[], range: Range, covers: readonly Cover[]): Range {
  if (!/^(?:who|which)$/.test(tokens[range.from]?.lower ?? '')) return range;
  const sources = covers.map(({ act }) => (act.source === null ? null : rangeOf(tokens, act.source)));
  const before = sources.find(
    (source) => source !== null && source.to <= range.from && range.from - source.to <= 1,
  );
  return { from: before?.from ?? range.from, to: range.to };
}

const within = (inner: Range, outer: Range): boolean => inner.to > outer.from && inner.from < outer.to;
const sizeOf = ({ ranges }: Cover): number => ranges.reduce((sum, { from, to }) => sum + to - from, 0);

/** "condemned the attack and warned that": what a frame's clause tells beside the saying; null when nothing. */
function besideFrame(tokens: readonly Token[], clause: Range, frame: Range): Range | null {
  const verb = finiteVerbIn(tokens, clause.from, frame.to - 1);
  if (verb < 0 || verb >= frame.to) return null;
  for (let at = frame.to - 1; at > verb; at -= 1)
    if (/^(?:and|but)$/.test(tokens[at]?.lower ?? ''))
      return trimRange(tokens, { from: clause.from, to: at });
  return null;
}
