import { rememberOf } from '../../shared/remember.js';
import { likeTexts, type AlikeTexts } from '../alike.js';
import { bySupport, differentSpeakers, sameText, type Answer } from '../answers.js';
import { hoursBetween } from '../compare.js';
import { derivedPair, groupBy } from '../derived.js';
import { relate } from '../relate.js';
import type { LinkableClaim, RelationDraft } from '../types.js';
import { clashInWords } from './clash.js';

/** Statements of one event that are looked at, the best supported first. */
const MAX_STATEMENTS = 400;
/** With so many others each is compared, the most alike first: an event in every newspaper has hundreds of like statements. */
const MAX_COMPARED = 8;
/** Statements without a time of their own speak of one time when they came out within so many hours. */
const ONE_TIME_HOURS = 24;
/** How sure a rule is at most: no more than the words were looked at. */
const SUREST = 0.8;

/** A statement of fact in the outlet's own words. What is quoted or denied is disputed between speakers, by rules of its own. */
const isFact = rememberOf(
  ({ draft, stance, denial, claims }: Answer) =>
    stance === 'FACT' &&
    !denial &&
    draft.kind === 'STATEMENT' &&
    claims.some(({ modality }) => modality === 'ASSERTED'),
);

const timeOf = ({ claims }: Answer): LinkableClaim['time'] =>
  claims.find(({ time }) => time !== null)?.time ?? null;

/** What opens in the morning may close in the evening: both have to speak of one time. */
function atOneTime(a: Answer, b: Answer): boolean {
  const [left, right] = [timeOf(a), timeOf(b)];
  if (left !== null && right !== null)
    return left.from.getTime() < right.to.getTime() && right.from.getTime() < left.to.getTime();
  return (hoursBetween(a, b) ?? 0) <= ONE_TIME_HOURS;
}

/** Nobody contradicts himself in two reports of one saying. */
const mayClash = (a: Answer, b: Answer): boolean =>
  a.draft.polarity === b.draft.polarity &&
  !sameText(a, b) &&
  (differentSpeakers(a, b) || (a.speakers.size === 0 && b.speakers.size === 0)) &&
  ![...a.articles].some((article) => b.articles.has(article)) &&
  atOneTime(a, b);

/** How two statements clash, found once for as long as both are made as they are. */
const clash = derivedPair((answer: Answer, other: Answer): RelationDraft | null => {
  const found = mayClash(answer, other) ? clashInWords(answer.draft.text, other.draft.text) : null;
  if (found === null) return null;
  const ground = { rule: found.rule, score: SUREST * found.score, value: found.value };
  return relate('CONTRADICTS', answer, other, ground);
});

/**
 * Statements of one event that cannot both be so by their words, each pair with the rule that says so. Silent rather than wrong: they
 * share nearly all their words, speak of one time, and stand in reports of different outlets or speakers.
 */
export function wordingRelations(answers: readonly Answer[], texts: AlikeTexts): RelationDraft[] {
  const facts = answers.filter(isFact).sort(bySupport).slice(0, MAX_STATEMENTS);
  const numbers = groupBy([...facts.keys()], (at) => facts[at]?.draft.text);
  return facts.flatMap((answer, at) =>
    likeTexts(texts, answer.draft.text)
      .flatMap(([text, score]) => (numbers.get(text) ?? []).map((index) => ({ index, score })))
      .filter(({ index }) => index > at)
      .sort((a, b) => b.score - a.score || a.index - b.index)
      .slice(0, MAX_COMPARED)
      .flatMap(({ index }) => facts.slice(index, index + 1))
      .flatMap((other) => clash(answer, other) ?? []),
  );
}
