import { DOMAIN_NAMES } from '../data/domains.js';
import { MORE_DOMAIN_NAMES } from '../data/domains-world.js';
import { TITLE_WORDS } from '../data/title-words.js';
import { lazily } from '../../shared/lazily.js';
import { wordList } from '../data/words.js';

const names = lazily(() => {
  const found = new Map<string, string>();
  for (const line of `${DOMAIN_NAMES}\n${MORE_DOMAIN_NAMES}`.split('\n')) {
    const [domain, ...name] = line.trim().split(/\s+/);
    if (domain !== undefined && name.length > 0) found.set(domain, name.join(' '));
  }
  return found;
});
const titleWords = lazily(() => new Set(wordList(TITLE_WORDS)));

/** Labels that stand between an outlet's name and the country: "example.co.uk". */
const SECOND_LEVEL = /^(?:co|com|net|org|gov|edu|ac|or|ne|go|gob|nom|news)$/u;
const SMALL = new Set(['of', 'and', 'de', 'du', 'des', 'del', 'di', 'da', 'y', 'et', 'und']);

/** The name of the outlet at a web address, or null when the text holds no address. */
export function outletOfAddress(address: string): string | null {
  const host = /^(?:[a-z]+:)?(?:\/\/)?((?:[\p{L}\d-]+\.)+\p{L}{2,})(?::\d+)?(?:[/?#].*)?$/iu
    .exec(address.trim())?.[1]
    ?.toLowerCase();
  if (host === undefined) return null;
  const labels = host.split('.');
  for (let from = 0; from + 1 < labels.length; from += 1) {
    const known = names().get(labels.slice(from).join('.'));
    if (known !== undefined) return known;
  }
  return spelled(ownLabel(labels));
}

function ownLabel(labels: readonly string[]): string {
  const last = labels.length - 1;
  const second = labels[last - 1] ?? '';
  return last >= 2 && SECOND_LEVEL.test(second) ? (labels[last - 2] ?? second) : second;
}

/** "the-daily-post" and "thedailypost" both spell The Daily Post; a label of unknown words stays one word. */
function spelled(label: string): string {
  const words = label.includes('-') ? label.split('-') : (cut(label) ?? [label]);
  return words
    .filter((word) => word !== '')
    .map((word, i) => (i > 0 && SMALL.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ');
}

/**
 * Cuts a label into words of newspaper titles. One unknown stretch of three letters or more may stand first or last
 * ("springfieldherald"). Fewest pieces win, and known words win over the unknown one.
 */
function cut(label: string): string[] | null {
  const whole = cutKnown(label);
  if (whole !== null) return whole;
  for (let length = label.length - 3; length >= 3; length -= 1) {
    const tail = label.slice(label.length - length);
    if (titleWords().has(tail) && length >= 4)
      return [...articleFirst(label.slice(0, label.length - length)), tail];
  }
  const head = articleFirst(label);
  return head.length > 1 ? head : null;
}

/** "the" opens many addresses; shorter articles are too easily part of a name to be cut off without a known rest. */
const articleFirst = (text: string): string[] =>
  text.startsWith('the') && text.length >= 7 ? ['the', text.slice(3)] : [text];

function cutKnown(label: string): string[] | null {
  const best: (string[] | null)[] = [[]];
  for (let end = 1; end <= label.length; end += 1) {
    best[end] = null;
    for (let start = Math.max(0, end - 14); start < end; start += 1) {
      const before = best[start];
      const word = label.slice(start, end);
      if (before === null || before === undefined || !titleWords().has(word)) continue;
      const known = best[end];
      if (known === null || known === undefined || before.length + 1 < known.length)
        best[end] = [...before, word];
    }
  }
  const found = best[label.length] ?? null;
  return found !== null && found.length > 0 ? found : null;
}
