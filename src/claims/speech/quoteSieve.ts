import type { Span } from '../../shared/spans.js';
import type { ReadQuotation, Reading, Sentence } from '../text/reading.js';
import type { Token } from '../text/tokens.js';
import type { SpeechAct } from './acts.js';
import type { SourceAndRule } from './besideQuote.js';
import { speakerBeforeColon, speakerBehind } from './besideQuote.js';
import { spanOf } from './content.js';
import type { Frame } from './frames.js';
import { sourceOf, subjectOfSentence } from './sharedSubjects.js';

/** The frames of each sentence, by the sentence's index. */
export type FramesOf = readonly (readonly Frame[])[];

/** An act with more pieces is carried on in a new one: keeps broken pages in linear time. */
const MAX_CONTENTS = 100;

interface Found {
  readonly frame: Frame;
  readonly rule: string;
}

/**
 * Finds who says each whole quotation, surest rule first: the verb beside it, the verb before it, "according to", the one
 * verb of the sentence, the speaker of the same paragraph, the quotation running on from the paragraph before, the speaker
 * of the paragraph before. Quotations of one attribution are one act. `others` are the acts found without quotations.
 */
export function findQuoteActs(reading: Reading, frames: FramesOf, others: readonly SpeechAct[]): SpeechAct[] {
  const acts: SpeechAct[] = [];
  const bySentence = groupBySentence(others);
  reading.sentences.forEach((sentence, index) => {
    if (sentence.kind === 'NOTE' || !sentence.tokens.some(isQuote)) return;
    const quotes = sentence.tokens.flatMap((token, at) => (isQuote(token) ? [at] : []));
    for (const group of groupsOf(sentence, frames[index] ?? [], quotes)) {
      const contents = group.quotes.map((at) => spanOf(sentence.tokens, { from: at, to: at + 1 }));
      if (group.found !== null)
        acts.push(framedAct(sentence, frames[index] ?? [], group.found, contents, index));
      else attach({ reading, frames, acts, others: bySentence }, sentence, contents, index);
    }
  });
  return acts;
}

const isQuote = ({ kind }: Token): boolean => kind === 'QUOTE';

function groupBySentence(acts: readonly SpeechAct[]): ReadonlyMap<number, readonly SpeechAct[]> {
  const groups = new Map<number, SpeechAct[]>();
  for (const act of acts) groups.set(act.sentence, [...(groups.get(act.sentence) ?? []), act]);
  return groups;
}

interface Group {
  readonly found: Found | null;
  readonly quotes: number[];
}

/** Quotations of a sentence with the frame that each belongs to; those of one frame together. */
function groupsOf(sentence: Sentence, frames: readonly Frame[], quotes: readonly number[]): Group[] {
  const groups: Group[] = [];
  for (const at of quotes) {
    const found = frameFor(sentence, frames, at);
    const same = groups.find((group) => group.found?.frame === found?.frame);
    if (same === undefined) groups.push({ found, quotes: [at] });
    else same.quotes.push(at);
  }
  return mergeUnframed(groups);
}

/** "A," she said. "B." read as one sentence: what has no frame of its own goes with what has. */
function mergeUnframed(groups: readonly Group[]): Group[] {
  const framed = groups.filter((group) => group.found !== null);
  const [only] = framed;
  if (only === undefined || framed.length !== 1) return [...groups];
  return [{ found: only.found, quotes: groups.flatMap((group) => group.quotes).sort((a, b) => a - b) }];
}

function frameFor(sentence: Sentence, frames: readonly Frame[], at: number): Found | null {
  const { tokens } = sentence;
  const speaking = frames.filter(
    ({ verb }) => verb.cue.speech || verb.cue.attitude || verb.cue.judgement || verb.cue.evidence,
  );
  const next = tokens[at + 1];
  const start = next !== undefined && /^[,—–.-]$/.test(next.text) ? at + 2 : at + 1;
  const right = speaking.find(
    (frame) =>
      (frame.start === start || frame.verb.from === start) && (frame.verb.cue.speech || frame.inverted),
  );
  if (right !== undefined)
    return { frame: right, rule: right.inverted ? 'quote-verb-speaker' : 'quote-speaker-verb' };
  const left = speaking.filter((frame) => frame.verb.at < at && frame.content === at);
  const introducing = left.at(-1);
  if (introducing !== undefined) return { frame: introducing, rule: 'speaker-verb-quote' };
  const before = speaking.filter((frame) => frame.verb.at < at && frame.verb.cue.speech).at(-1);
  if (before !== undefined) return { frame: before, rule: 'verb-before-quote' };
  const only = speaking.filter((frame) => frame.verb.cue.speech);
  return only.length === 1 && only[0] !== undefined
    ? { frame: only[0], rule: 'only-verb-of-sentence' }
    : null;
}

function framedAct(
  sentence: Sentence,
  frames: readonly Frame[],
  { frame, rule }: Found,
  contents: readonly Span[],
  index: number,
): SpeechAct {
  const source = sourceOf(sentence.tokens, frames, frame);
  return {
    kind: 'QUOTE',
    contents,
    source: source === null ? null : spanOf(sentence.tokens, source),
    cue: spanOf(sentence.tokens, { from: frame.verb.at, to: frame.verb.at + 1 }),
    lemma: frame.verb.cue.lemma,
    negated: frame.verb.negated,
    hearer: frame.hearer === null ? null : spanOf(sentence.tokens, frame.hearer),
    sentence: index,
    rule,
  };
}

/** What a quotation without a verb of its own is attached by. */
interface Around {
  readonly reading: Reading;
  readonly frames: FramesOf;
  readonly acts: SpeechAct[];
  readonly others: ReadonlyMap<number, readonly SpeechAct[]>;
}

/** A quotation without a verb of its own: carries on the last one, or finds its speaker around it. */
function attach(around: Around, sentence: Sentence, contents: readonly Span[], index: number): void {
  const { reading, acts, others } = around;
  const beside = speakerBehind(reading, around.frames, index) ?? speakerBeforeColon(sentence);
  if (beside !== null) {
    acts.push({ ...noSpeaker(index), ...beside, contents });
    return;
  }
  const last = acts.at(-1);
  if (last === undefined || !carriesOn(reading, others, last, sentence, contents, index)) {
    acts.push({ ...orphan(around, sentence, last, index), contents });
    return;
  }
  if (last.contents.length >= MAX_CONTENTS) acts.push({ ...last, contents });
  else acts[acts.length - 1] = { ...last, contents: [...last.contents, ...contents] };
}

function carriesOn(
  reading: Reading,
  others: Around['others'],
  last: SpeechAct,
  sentence: Sentence,
  contents: readonly Span[],
  index: number,
): boolean {
  const inParagraph = reading.sentences[last.sentence]?.paragraph === sentence.paragraph;
  return (inParagraph && follows(others, last, index)) || runsOnFrom(reading, last, contents);
}

/** No other speaker comes between. */
function follows(others: ReadonlyMap<number, readonly SpeechAct[]>, last: SpeechAct, index: number): boolean {
  for (let at = last.sentence + 1; at < index; at += 1) if (others.has(at)) return false;
  return true;
}

/** The paragraph before ended inside a quotation and this one opens with a quotation mark: one and the same speech. */
function runsOnFrom(reading: Reading, last: SpeechAct, contents: readonly Span[]): boolean {
  const end = last.contents.at(-1);
  const first = contents[0];
  if (end === undefined || first === undefined) return false;
  const quotation = quotationEndingAt(reading, end.end);
  if (quotation === null || quotation.closed) return false;
  return (
    reading.paragraphs[quotation.paragraph]?.span.end === end.end &&
    between(reading, end.end, first.start) === ''
  );
}

/** Quotations are in order and disjoint, so their ends are sorted. */
function quotationEndingAt({ quotations }: Reading, end: number): ReadQuotation | null {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle]?.span.end ?? 0) < end) low = middle + 1;
    else high = middle;
  }
  const found = quotations[low];
  return found?.span.end === end ? found : null;
}

/** Lines without letters between two paragraphs (scraped counters) do not part a speech. */
const between = (reading: Reading, start: number, end: number): string =>
  end - start > 200 ? 'far' : reading.text.slice(start, end).replace(/[^\p{L}]/gu, '');

const noSpeaker = (sentence: number): SpeechAct => ({
  kind: 'QUOTE',
  contents: [],
  source: null,
  cue: null,
  lemma: '',
  negated: false,
  hearer: null,
  sentence,
  rule: 'no-speaker-found',
});

function orphan(around: Around, sentence: Sentence, last: SpeechAct | undefined, index: number): SpeechAct {
  const { reading, others } = around;
  const empty = noSpeaker(index);
  const own = others.get(index)?.at(-1);
  if (own?.source != null)
    return { ...empty, source: own.source, cue: own.cue, lemma: own.lemma, rule: own.rule };
  for (let at = index - 1; at >= 0 && at >= index - 4; at -= 1) {
    const before = reading.sentences[at];
    if (before === undefined || before.kind === 'HEADING' || before.kind === 'NOTE') continue;
    if (before.paragraph < sentence.paragraph - 1) break;
    const found = speakerIn(around, at, last, before.paragraph === sentence.paragraph);
    if (found !== null) return { ...empty, ...found };
  }
  return empty;
}

/** Who speaks in the sentence at `at`, for a quotation that follows it. */
function speakerIn(
  { reading, frames, others }: Around,
  at: number,
  last: SpeechAct | undefined,
  sameParagraph: boolean,
): SourceAndRule | null {
  const sentence = reading.sentences[at];
  if (sentence === undefined) return null;
  const { tokens } = sentence;
  if (tokens.at(-1)?.text === ':') {
    const list = frames[at] ?? [];
    const frame = list.findLast(({ verb }) => verb.cue.speech);
    const source = frame === undefined ? subjectOfSentence(tokens) : sourceOf(tokens, list, frame);
    if (source !== null) return { source: spanOf(tokens, source), rule: 'colon-before-quote' };
  }
  const rule = sameParagraph ? 'same-paragraph-speaker' : 'previous-paragraph-speaker';
  if (last?.sentence === at && last.source !== null) return { source: last.source, rule };
  const act = others.get(at)?.find((one) => one.source !== null && one.kind !== 'EVIDENCE');
  if (act !== undefined) return { source: act.source, rule };
  const subject = sameParagraph ? subjectOfSentence(tokens) : null;
  return subject === null ? null : { source: spanOf(tokens, subject), rule: 'same-paragraph-subject' };
}
