import type { Span } from '../shared/spans.js';
import { overlap, trimSpan } from '../shared/spans.js';
import type { Outline } from './drafts.js';
import { cutSentence, type Segment } from './segments.js';
import type { SpeechAct } from './speech/acts.js';
import { spanOf } from './speech/content.js';
import type { Reading, Sentence } from './text/reading.js';
import { findSentences } from './text/sentences.js';
import { firstFrom } from './text/sorted.js';
import type { Token } from './text/tokens.js';
import { finiteVerbIn } from './text/verbForms.js';

const READ_ON =
  /^(?:read (?:more|also|on|next|the full)|click (?:here|on)|sign up|subscribe|follow (?:us|our)|see also|related(?: articles?)?:|watch(?: also)?:|listen(?: to)?:|share this|download (?:our|the) app|don['’]t miss|join (?:us|our)|more:|also read|get the latest|for (?:more|the latest)\b.{0,40}\b(?:visit|click|follow|news)|explore what|follow (?:him|her|them|@)|contact \S+(?: \S+){0,4} at \S*\d|staff writers?\b|anyone with information|if you have (?:any )?information|copyright|©|all rights reserved|this (?:article|story) (?:was|has been|originally|first)|required fields|your email)/iu;

/** Shorter lines name a topic. */
const MIN_HEADLINE_TOKENS = 5;

/** Everything an article claims, as stretches of its text, in order. */
export function outlineClaims(reading: Reading, acts: readonly SpeechAct[]): Outline[] {
  const outlines = outlineProse(reading, acts);
  return outlines.length === 0 ? outlineHeadline(reading, acts) : outlines;
}

/** A report that is a single line tells what that line says, though it has no full stop and perhaps no verb. */
function outlineHeadline(reading: Reading, acts: readonly SpeechAct[]): Outline[] {
  const [line, second] = reading.sentences;
  if (line === undefined || second !== undefined || line.tokens.length < MIN_HEADLINE_TOKENS) return [];
  return cutSentence(line, acts)
    .slice(0, 1)
    .map(({ acts: said }) =>
      outlineOf(reading, line, 0, {
        range: { from: 0, to: line.tokens.length },
        acts: said,
        rule: 'headline',
      }),
    );
}

function outlineProse(reading: Reading, acts: readonly SpeechAct[]): Outline[] {
  const byCalling = actsBySentence(reading, acts);
  return reading.sentences.flatMap((sentence, index) => {
    if (!tellsSomething(reading.text, sentence)) return [];
    const own = byCalling.get(index) ?? [];
    const segments = cutSentence(sentence, own).filter((segment) =>
      isAssertion(reading.text, sentence, segment),
    );
    const outlines = [
      ...segments.map((segment) => outlineOf(reading, sentence, index, segment)),
      ...quoteOutlines(reading, sentence, index, own),
    ];
    return outlines.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  });
}

/** The acts whose words stand in each sentence, by the sentence's index. */
function actsBySentence(
  reading: Reading,
  acts: readonly SpeechAct[],
): ReadonlyMap<number, readonly SpeechAct[]> {
  const map = new Map<number, SpeechAct[]>();
  for (const act of acts) {
    const indices = new Set(act.contents.map(({ start }) => firstFrom(reading.sentences, start + 1) - 1));
    for (const index of indices) {
      const list = map.get(index);
      if (list === undefined) map.set(index, [act]);
      else list.push(act);
    }
  }
  return map;
}

function tellsSomething(text: string, { span, kind, tokens }: Sentence): boolean {
  if (kind === 'HEADING' || kind === 'NOTE') return false;
  if (tokens.length < 3 && !tokens.some((token) => token.kind === 'QUOTE')) return false;
  const start = text.slice(span.start, span.start + 80);
  return !READ_ON.test(start);
}

/** A question asserts nothing, nor does a phrase without a verb. */
function isAssertion(text: string, { span, tokens, kind }: Sentence, { range, acts }: Segment): boolean {
  if (range.to - range.from < 2) return false;
  if (acts.length > 0) return true;
  if (/\?["'”’)]*$/.test(text.slice(Math.max(span.start, span.end - 3), span.end))) return false;
  const last = tokens[tokens.length - 1]?.text ?? '';
  const verb = finiteVerbIn(tokens, Math.max(0, range.from - 1), range.to);
  if (verb >= 0) return range.to >= tokens.length - 1 || !isOnlyRelative(tokens, range, verb);
  return kind === 'PROSE' && /^[.!]$/.test(last) && range.to - range.from > 5;
}

/** "Ruiz, who chairs the board": cut off from its verb it tells nothing. */
function isOnlyRelative(tokens: readonly Token[], { from, to }: Segment['range'], verb: number): boolean {
  const relative = tokens.findIndex(
    ({ lower }, at) => at > from && at < verb && /^(?:who|which|whose)$/.test(lower),
  );
  return relative > 0 && tokens[relative - 1]?.text === ',' && finiteVerbIn(tokens, verb + 2, to) < 0;
}

function outlineOf(
  reading: Reading,
  sentence: Sentence,
  sentenceIndex: number,
  { range, acts, rule }: Segment,
): Outline {
  const span = trimSpan(reading.text, spanOf(sentence.tokens, range));
  const base = { span, sentence: sentence.span, sentenceIndex, range, acts };
  if (acts.length === 0) return { ...base, kind: 'STATEMENT', rule };
  const rest = acts.at(-1)?.rule ?? rule;
  return { ...base, kind: isQuoted(reading, span) ? 'QUOTE' : 'REPORTED_SPEECH', rule: rest };
}

/** Nearly all of the stretch stands in quotation marks. */
function isQuoted(reading: Reading, span: Span): boolean {
  let covered = 0;
  for (
    let at = Math.max(0, firstFrom(reading.quotations, span.start) - 1);
    at < reading.quotations.length;
    at += 1
  ) {
    const quotation = reading.quotations[at];
    if (quotation === undefined || quotation.span.start >= span.end) break;
    covered += overlap(quotation.span, span);
  }
  return covered > 0.8 * (span.end - span.start);
}

/** A claim for each whole quotation of a sentence, and one for each sentence inside that another claim may be about. */
function quoteOutlines(
  reading: Reading,
  sentence: Sentence,
  sentenceIndex: number,
  acts: readonly SpeechAct[],
): Outline[] {
  return acts
    .filter(({ kind }) => kind === 'QUOTE')
    .flatMap((act) =>
      act.contents
        .filter((content) => content.start >= sentence.span.start && content.end <= sentence.span.end)
        .flatMap((content): Outline[] => {
          const base = { kind: 'QUOTE', sentence: content, sentenceIndex, range: null, acts: [act] } as const;
          const inner = findSentences(reading.text, content);
          const parts =
            inner.length > 1 ? inner.map((span): Outline => ({ ...base, span, rule: 'quote-figure' })) : [];
          return [{ ...base, span: content, rule: act.rule }, ...parts];
        }),
    );
}
