import type { Reading, Sentence } from '../text/reading.js';
import { finiteVerbIn } from '../text/verbForms.js';
import type { SpeechAct } from './acts.js';
import { spanOf } from './content.js';
import type { Frame } from './frames.js';

/** Who speaks, and how that was found. */
export type SourceAndRule = Pick<SpeechAct, 'source' | 'rule'>;

/** What names a speaker before a colon is not longer than this many tokens. */
const MAX_NAMED = 8;

/** "We are done." Ruiz said: a sentence of nothing but speaker and verb stands behind its quotation. */
export function speakerBehind(
  reading: Reading,
  frames: readonly (readonly Frame[])[],
  index: number,
): SourceAndRule | null {
  const sentence = reading.sentences[index];
  const next = reading.sentences[index + 1];
  const frame = frames[index + 1]?.[0];
  if (
    sentence?.tokens.at(-1)?.kind !== 'QUOTE' ||
    next?.paragraph !== sentence.paragraph ||
    frame?.source == null
  )
    return null;
  const whole =
    frame.start === 0 && frame.content < 0 && next.tokens.length - frame.end <= 1 && frame.verb.cue.speech;
  return whole ? { source: spanOf(next.tokens, frame.source), rule: 'quote-speaker-verb' } : null;
}

/** "Ruiz: ‘We are done’", "A word from Ruiz: ‘We are done’": as headlines put it. */
export function speakerBeforeColon({ tokens }: Sentence): SourceAndRule | null {
  const colon = tokens.findIndex(({ kind }) => kind === 'QUOTE') - 1;
  if (tokens[colon]?.text !== ':') return null;
  const from = tokens.findIndex(({ lower }, at) => lower === 'from' && at < colon) + 1;
  const opens = /^\p{Lu}/u.test(tokens[from]?.text ?? '') && finiteVerbIn(tokens, from, colon) < 0;
  return opens && colon - from <= MAX_NAMED
    ? { source: spanOf(tokens, { from, to: colon }), rule: 'colon-before-quote' }
    : null;
}
