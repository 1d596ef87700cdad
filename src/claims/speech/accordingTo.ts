import type { Span } from '../../shared/spans.js';
import { isRelative } from '../text/lexicon.js';
import type { Token } from '../text/tokens.js';
import { finiteVerbIn } from '../text/verbForms.js';
import type { SpeechAct } from './acts.js';
import { endOfWords, spanOf } from './content.js';
import type { Range } from './nounPhrases.js';
import { breaksPhrase, phraseRight } from './nounPhrases.js';
import { isParticiple } from './subjects.js';

/** "according to the ministry", with the phrase's own place in the sentence. */
interface Phrase extends Range {
  readonly source: Range;
}

/** What a sentence reports "according to" somebody; one act for each such phrase. */
export function findAccordingTo(tokens: readonly Token[], sentence: number): SpeechAct[] {
  const phrases = findPhrases(tokens);
  return phrases.flatMap((phrase, index) => {
    const contents = contentsOf(tokens, phrase, phrases[index - 1] ?? null);
    if (contents.length === 0) return [];
    const cue = spanOf(tokens, { from: phrase.from, to: phrase.source.from });
    const source = spanOf(tokens, phrase.source);
    return [
      {
        kind: 'SPEECH',
        contents,
        source,
        cue,
        lemma: 'according',
        negated: false,
        hearer: null,
        sentence,
        rule: 'according-to',
      },
    ];
  });
}

function findPhrases(tokens: readonly Token[]): Phrase[] {
  const found: Phrase[] = [];
  for (let at = 0; at + 2 < tokens.length; at += 1) {
    if (tokens[at]?.quoted === true) continue;
    const length = introLength(tokens, at);
    const source = length === 0 ? null : phraseRight(tokens, at + length);
    if (source === null) continue;
    const to = withQualifier(tokens, source.to);
    found.push({
      from: at,
      to,
      source: isParticiple(tokens, source.to) ? { from: source.from, to } : source,
    });
  }
  return found;
}

/** Number of tokens of "according to", "in the words of"; 0 when neither begins here. */
function introLength(tokens: readonly Token[], at: number): number {
  const word = (i: number): string => tokens[at + i]?.lower ?? '';
  if (word(0) === 'according' && word(1) === 'to') return 2;
  if (word(0) === 'in' && word(1) === 'the' && /^(?:words|view|opinion)$/.test(word(2)) && word(3) === 'of')
    return 4;
  return 0;
}

/** "the agency in Lima": up to the comma or the next clause. */
function withQualifier(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to < tokens.length && to - from < 25) {
    const token = tokens[to];
    if (token === undefined || breaksPhrase(token)) break;
    to += 1;
  }
  return to;
}

function contentsOf(tokens: readonly Token[], phrase: Phrase, previous: Phrase | null): Span[] {
  const end = endOfWords(tokens);
  const floor = previous === null ? 0 : Math.min(phrase.from, previous.to + 1);
  const before = trim(tokens, { from: floor, to: phrase.from });
  const opening = phrase.from <= 1 || before.from >= before.to;
  const next = tokens[phrase.to];
  const resumes =
    opening ||
    (next?.text === ',' &&
      !/^(?:who|which|whose|and|but|while|as|though|although|after|adding|saying)$/.test(
        tokens[phrase.to + 1]?.lower ?? '',
      ));
  const rest = resumes ? trim(tokens, { from: phrase.to + (next?.text === ',' ? 1 : 0), to: end }) : null;
  return [opening ? null : before, rest !== null && !opening && isFurtherSource(tokens, rest) ? null : rest]
    .filter((range): range is Range => range !== null && range.to > range.from)
    .map((range) => spanOf(tokens, range));
}

/** "according to the mayor, the police and the hospital": another source behind the comma, no words. */
function isFurtherSource(tokens: readonly Token[], { from, to }: Range): boolean {
  const first = tokens[from];
  if (
    first === undefined ||
    !(/^(?:the|an?|its|his|her|their)$/.test(first.lower) || /^\p{Lu}/u.test(first.text))
  )
    return false;
  const stretch = tokens.slice(from, to);
  const relative = stretch.findIndex(({ lower }) => isRelative(lower));
  const verb = finiteVerbIn(tokens, from, relative < 0 ? to : from + relative);
  return verb < 0 && stretch.some(({ lower }) => lower === 'and');
}

function trim(tokens: readonly Token[], range: Range): Range {
  let { from, to } = range;
  while (to > from && /^[,;:—–(-]$/.test(tokens[to - 1]?.text ?? '')) to -= 1;
  while (
    from < to &&
    (/^[,;:—–-]$/.test(tokens[from]?.text ?? '') ||
      /^(?:but|and|however|meanwhile)$/.test(tokens[from]?.lower ?? ''))
  )
    from += 1;
  return { from, to };
}
