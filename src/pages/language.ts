import { lazily } from '../shared/lazily.js';
import { ENGLISH_WORDS } from './data/english-words.js';
import { wordList } from './data/words.js';

/** Shorter texts are guessed wrongly too often; the detector was seen to err on single sentences. */
const MIN_CHARACTERS = 60;
/** The beginning of a text tells its language; reading all of a long one would only cost time. */
const SAMPLE_CHARACTERS = 3_000;

/** The detector reads no more than this; so many words with "the" among them and this share in the list are plain English. */
const JUDGED_CHARACTERS = 350;
const MIN_JUDGED_WORDS = 20;
const SURE_SHARE = 0.2;

const english = lazily(() => new Set(wordList(ENGLISH_WORDS)));

/** Most texts are plainly English, which counting a few words tells in a fraction of the detector's time. */
function isPlainlyEnglish(text: string): boolean {
  const words = text.slice(0, JUDGED_CHARACTERS).toLowerCase().split(' ');
  const common = words.filter((word) => english().has(word)).length;
  return words.length >= MIN_JUDGED_WORDS && words.includes('the') && common >= words.length * SURE_SHARE;
}

/** Loaded when a text first needs it: its tables take 22 MB in every thread. */
const detector = lazily(async () => (await import('eld/extrasmall')).eld);

/** BCP 47 code of a text's language, null when it is too short or the detector is not sure. */
export async function languageOf(text: string): Promise<string | null> {
  if (text.length < MIN_CHARACTERS) return null;
  if (isPlainlyEnglish(text)) return 'en';
  const eld = await detector();
  const found = eld.detect(text.slice(0, SAMPLE_CHARACTERS));
  return found.language !== '' && found.isReliable() ? found.language : null;
}
