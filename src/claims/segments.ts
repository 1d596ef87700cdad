import { frameOf, rangeOf, withAuxiliaries } from './actRanges.js';
import { isClause, makesClaim } from './reports.js';
import { splitClauses, trimRange } from './clauses.js';
import type { SpeechAct } from './speech/acts.js';
import type { Range } from './speech/nounPhrases.js';
import { phraseLeft } from './speech/nounPhrases.js';
import type { Sentence } from './text/reading.js';
import type { Token } from './text/tokens.js';
import { finiteVerbIn } from './text/verbForms.js';

/** A stretch of a sentence that tells one thing. */
export interface Segment {
  /** Token indices of the sentence. */
  readonly range: Range;
  /** Who says it: acts that cover it, from the outermost inwards. */
  readonly acts: readonly SpeechAct[];
  readonly rule: string;
}

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
  const verb = withAuxiliaries(tokens, Math.min(first.from, frame?.from ?? first.from));
  // "The losses were put by the insurer at": what is reported has its subject in front.
  const subject = act.rule === 'passive-by-speaker' ? phraseLeft(tokens, verb) : null;
  const from = subject?.from ?? verb;
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

interface Run extends Range {
  readonly covers: readonly Cover[];
}

/** Maximal stretches of tokens that the same acts cover; quotations taken whole part them. */
function runsOf(tokens: readonly Token[], covers: readonly Cover[]): Run[] {
  const runs: Run[] = [];
  let from = 0;
  const isQuote = (at: number): boolean => tokens[at]?.kind === 'QUOTE';
  const goesOn = (at: number): boolean =>
    isQuote(at) === isQuote(from) &&
    (isQuote(at) || covers.every((cover) => covered(cover, at) === covered(cover, from)));
  for (let at = 1; at <= tokens.length; at += 1) {
    if (at < tokens.length && goesOn(at)) continue;
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
