import { eld } from 'eld/extrasmall';

/** Shorter texts are guessed wrongly too often; the detector was seen to err on single sentences. */
const MIN_CHARACTERS = 60;
/** The beginning of a text tells its language; reading all of a long one would only cost time. */
const SAMPLE_CHARACTERS = 3_000;

/** BCP 47 code of a text's language, null when it is too short or the detector is not sure. */
export function languageOf(text: string): string | null {
  if (text.length < MIN_CHARACTERS) return null;
  const found = eld.detect(text.slice(0, SAMPLE_CHARACTERS));
  return found.language !== '' && found.isReliable() ? found.language : null;
}
