import type { Span } from '../../shared/spans.js';
import type { Token } from '../text/tokens.js';
import type { ActKind, SpeechAct } from './acts.js';
import { contentAfter, contentBefore, contentEnd, spanOf } from './content.js';
import type { Frame } from './frames.js';
import type { Range } from './nounPhrases.js';
import { sourceOf } from './sharedSubjects.js';

/** The reported speech of one sentence. Whole quotations are left to the quotation sieve. */
export function findIndirectActs(
  tokens: readonly Token[],
  frames: readonly Frame[],
  sentence: number,
): SpeechAct[] {
  return frames.flatMap((frame) => {
    const contents = contentsOf(tokens, frames, frame);
    return contents.length === 0 ? [] : [actOf(tokens, frames, frame, contents, sentence)];
  });
}

function actOf(
  tokens: readonly Token[],
  frames: readonly Frame[],
  frame: Frame,
  contents: readonly Span[],
  sentence: number,
): SpeechAct {
  const source = sourceOf(tokens, frames, frame);
  return {
    kind: kindOf(frame),
    contents,
    source: source === null ? null : spanOf(tokens, source),
    cue: spanOf(tokens, { from: frame.verb.at, to: frame.verb.at + 1 }),
    lemma: frame.verb.cue.lemma,
    negated: frame.verb.negated,
    hearer: frame.hearer === null ? null : spanOf(tokens, frame.hearer),
    sentence,
    rule: ruleOf(frame),
  };
}

function ruleOf(frame: Frame): string {
  if (frame.inverted) return 'content-verb-speaker';
  if (frame.verb.use === 'passive') return 'passive-by-speaker';
  if (frame.content < 0) return 'content-speaker-verb';
  return frame.source === null ? 'shared-subject' : 'speaker-verb-content';
}

function kindOf({ verb: { cue } }: Frame): ActKind {
  if (cue.speech || cue.figure) return 'SPEECH';
  if (cue.evidence) return 'EVIDENCE';
  return cue.attitude || !cue.judgement ? 'ATTITUDE' : 'JUDGEMENT';
}

function contentsOf(tokens: readonly Token[], frames: readonly Frame[], frame: Frame): Span[] {
  const ranges = frame.content >= 0 ? [after(tokens, frames, frame)] : around(tokens, frames, frame);
  return ranges
    .filter(
      (range): range is Range => range !== null && range.to > range.from && !isWholeQuotation(tokens, range),
    )
    .map((range) => spanOf(tokens, range));
}

const after = (tokens: readonly Token[], frames: readonly Frame[], frame: Frame): Range => ({
  from: frame.content,
  to: contentEnd(tokens, frames, frame),
});

function around(tokens: readonly Token[], frames: readonly Frame[], frame: Frame): (Range | null)[] {
  const before = tokens[frame.start - 1];
  const mark = before?.kind === 'MARK' ? tokens[frame.start - 2] : before;
  if (!/^[,—–-]$/.test(mark?.text ?? '')) return asClause(tokens, frames, frame);
  return [contentBefore(tokens, frames, frame), contentAfter(tokens, frames, frame)];
}

/** "As the paper reported, the deal is off" and "The deal, as the paper reported, is off". */
function asClause(tokens: readonly Token[], frames: readonly Frame[], frame: Frame): (Range | null)[] {
  if (tokens[frame.start - 1]?.lower !== 'as') return [];
  if (frame.start <= 2) {
    const from = tokens[frame.end]?.text === ',' ? frame.end + 1 : frame.end;
    return [{ from, to: contentEnd(tokens, frames, { ...frame, content: from }) }];
  }
  const shifted = { ...frame, start: frame.start - 1 };
  const list = frames.map((other) => (other === frame ? shifted : other));
  return [contentBefore(tokens, list, shifted), contentAfter(tokens, list, shifted)];
}

/** Nothing but whole quotations: their speaker is the quotation sieve's to find. */
function isWholeQuotation(tokens: readonly Token[], range: Range): boolean {
  let quotes = 0;
  for (let at = range.from; at < range.to; at += 1) {
    if (tokens[at]?.kind === 'QUOTE') quotes += 1;
    else if (tokens[at]?.kind !== 'PUNCTUATION' && !/^(?:and|but|then|that)$/.test(tokens[at]?.lower ?? ''))
      return false;
  }
  return quotes > 0;
}
