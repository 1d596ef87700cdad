import { RELAY_WORDS } from './data/groups.js';
import { lazily } from '../shared/lazily.js';
import { wordSet } from './text/words.js';

const relays = lazily(() => wordSet(RELAY_WORDS));

/**
 * Whether a mention is of something that passes other people's words on: a paper, an agency, a channel. `oneName`: a lone
 * capitalised name counts too, as after "told", where a medium is far more often named so than a person.
 */
export function isMedium(mention: string, oneName = false): boolean {
  const words = mention.replace(/^the\s+/iu, '').split(/\s+/u);
  if (words.some((word) => relays().has(word.toLowerCase().replace(/[^\p{L}]/gu, '')))) return true;
  return oneName && words.length === 1 && /^\p{Lu}[\p{L}-]*$/u.test(words[0] ?? '');
}
