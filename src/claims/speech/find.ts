import type { Reading } from '../text/reading.js';
import type { SpeechAct } from './acts.js';
import { findAccordingTo } from './accordingTo.js';
import { findFrames } from './frames.js';
import { findIndirectActs } from './indirect.js';
import { findQuoteActs } from './quoteSieve.js';

/** Everything that an article reports somebody as saying, thinking or showing, in the order of the text. */
export function findSpeechActs(reading: Reading): SpeechAct[] {
  const frames = reading.sentences.map((sentence) =>
    sentence.kind === 'NOTE' ? [] : findFrames(sentence.tokens),
  );
  const reported = reading.sentences.flatMap((sentence, index) =>
    sentence.kind === 'NOTE' || sentence.kind === 'HEADING'
      ? []
      : [
          ...findIndirectActs(sentence.tokens, frames[index] ?? [], index),
          ...findAccordingTo(sentence.tokens, index),
        ],
  );
  const quoted = findQuoteActs(reading, frames, reported);
  return [...reported, ...quoted].sort((a, b) => startOf(a) - startOf(b));
}

const startOf = (act: SpeechAct): number => act.contents[0]?.start ?? 0;
