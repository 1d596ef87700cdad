import { CHROME_RULES, type ChromeRule } from '../data/chrome-lines.js';
import { SHARE_WORDS } from '../data/share-words.js';
import { lazily } from '../../shared/lazily.js';
import { wordList } from '../data/words.js';
import { lineKey } from './key.js';
import { chrome, type Label } from './label.js';

/** Furniture is short; a longer line is text, whatever words it holds. */
const MAX_FURNITURE_CHARACTERS = 420;
/** A run of Markdown links with nothing between them is a menu or a share row. */
const LINK_ROW = /^(?:\[[^\][]{0,80}\]\([^()\s]{0,300}\)[\s|·•,/-]*)+$/;

/** Links to the neighbouring articles. In small letters the words begin sentences, too. */
const NEIGHBOUR = /^[«‹<←\s]*(?:PREV|PREVIOUS|NEXT)\s+\p{L}.{0,300}$/u;

interface CompiledRule {
  readonly label: Label;
  readonly pattern: RegExp;
}

const patternsOf = ({ patterns }: ChromeRule): string[] =>
  patterns
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
const whole = (patterns: readonly string[]): RegExp => new RegExp(`^(?:${patterns.join('|')})$`, 'u');

const compiledRules = lazily((): CompiledRule[] =>
  CHROME_RULES.map((rule) => ({
    label: chrome(rule.name, rule.force),
    pattern: whole(patternsOf(rule)),
  })),
);
/** A pattern that begins with any words, the words that it looks for, and any words behind. */
const INSIDE = /^\.\{\d+,\d+\}([^{}]+?)(?:\.\{\d+,\d+\})?$/;

/** All rules as two patterns, for most lines are text: what begins like furniture, and what holds words of furniture. */
const anyRule = lazily(() => {
  const patterns = CHROME_RULES.flatMap(patternsOf);
  return {
    opening: whole(patterns.filter((pattern) => !INSIDE.test(pattern))),
    inside: new RegExp(patterns.flatMap((pattern) => INSIDE.exec(pattern)?.[1] ?? []).join('|'), 'u'),
  };
});

function ruleOf(key: string): CompiledRule | undefined {
  const { opening, inside } = anyRule();
  return opening.test(key) || inside.test(key)
    ? compiledRules().find((rule) => rule.pattern.test(key))
    : undefined;
}

const shareWords = lazily(() => new Set(wordList(SHARE_WORDS)));
const longestShareWord = lazily(() => Math.max(...[...shareWords()].map((word) => word.length)));

/** What furniture a line is, or null when it may be text. */
export function chromeLabel(text: string): Label | null {
  if (text.length > MAX_FURNITURE_CHARACTERS) return null;
  const symbols = symbolLabel(text);
  if (symbols !== null) return symbols;
  if (NEIGHBOUR.test(text)) return chrome('navigation', 'BREAK');
  if (LINK_ROW.test(text)) return chrome('link-row', 'BREAK');
  const key = lineKey(text);
  if (isShareRow(key)) return chrome('share-row', key.includes(' ') || /\d/.test(key) ? 'BREAK' : 'SOFT');
  return ruleOf(key)?.label ?? null;
}

/** Lines without a letter: rules drawn with signs, lone numbers of galleries, stray bullets. */
function symbolLabel(text: string): Label | null {
  if (/\p{L}/u.test(text)) return null;
  if (/^\d{1,4}$/.test(text)) return chrome('lone-number', 'SOFT');
  if (/^[^\p{L}\p{N}]+$/u.test(text))
    return chrome(text.length >= 3 ? 'rule-line' : 'stray-sign', text.length >= 3 ? 'BREAK' : 'SOFT');
  return null;
}

/** Whether a line is made of share buttons only, also when they run together and carry counters. */
function isShareRow(key: string): boolean {
  if (key.length > 160) return false;
  // Nearly every line is done with after its first word.
  const first = /^\p{L}+/u.exec(key)?.[0];
  if (first !== undefined && !isShareRun(first)) return false;
  const letters = key.replace(/\d[\d.,]*\s?[km]?\b|[^\p{L}]+/gu, ' ').trim();
  return letters !== '' && letters.split(/\s+/).every(isShareRun);
}

/** Whether a word is one share word or several written together; greedy from the longest, so linear. */
function isShareRun(word: string): boolean {
  let at = 0;
  while (at < word.length) {
    let length = Math.min(longestShareWord(), word.length - at);
    while (length > 0 && !shareWords().has(word.slice(at, at + length))) length -= 1;
    if (length === 0) return false;
    at += length;
  }
  return true;
}
