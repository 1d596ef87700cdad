import { companyOf, type Company } from './company.js';
import { readDetails, type Details } from './details.js';
import type { Telling } from './types.js';
import { readWords, type Words } from './words.js';

/** The headline and the first claims of an article tell what it is about. */
const TOP = 3;

/** A telling as it is compared. */
export interface Told extends Words {
  readonly telling: Telling;
  readonly details: Details;
  /** Weights of its roots. */
  readonly vector: ReadonlyMap<string, number>;
  readonly length: number;
}

/** What the tellings of one event say about the words of a single one. */
export interface MatchContext {
  readonly told: (telling: Telling) => Told;
  /** The class of actions that most articles tell of at their top; null when none is. */
  readonly mainAction: string | null;
  readonly company: Company;
}

/** How many articles have each term. */
function articlesWith(
  tellings: readonly Telling[],
  termsOf: (words: Words) => Iterable<string>,
): ReadonlyMap<string, number> {
  const articles = new Map<string, Set<string>>();
  for (const { text, articleId } of tellings)
    for (const term of termsOf(readWords(text)))
      articles.set(term, (articles.get(term) ?? new Set()).add(articleId));
  return new Map([...articles].map(([term, ids]) => [term, ids.size]));
}

function mostFrequent(counts: ReadonlyMap<string, number>): string | null {
  const [first] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return first?.[0] ?? null;
}

/** Rare in the event is telling; smoothed, since an event may have two articles. */
const weightOf = (articles: number, having: number): number => Math.log(1 + (articles + 4) / (having + 1));

function tell(telling: Telling, weight: (root: string) => number): Told {
  const words = readWords(telling.text);
  const vector = new Map([...words.roots].map((root) => [root, weight(root)]));
  const squares = [...vector.values()].reduce((sum, value) => sum + value * value, 0);
  return { ...words, telling, details: readDetails(telling.text), vector, length: Math.sqrt(squares) };
}

/** Reads what all tellings of an event have in common, for comparing any two of them. Independent of their order. */
export function matchContext(tellings: readonly Telling[]): MatchContext {
  const articles = new Set(tellings.map(({ articleId }) => articleId)).size;
  const top = tellings.filter(({ position }) => position < TOP);
  const everywhere = articlesWith(tellings, ({ roots }) => roots);
  const known = new Map<string, Told>();
  const told = (telling: Telling): Told => {
    const made =
      known.get(telling.id) ?? tell(telling, (root) => weightOf(articles, everywhere.get(root) ?? 0));
    known.set(telling.id, made);
    return made;
  };
  return {
    told,
    mainAction: mostFrequent(articlesWith(top, ({ actions }) => actions)),
    company: companyOf(tellings, told),
  };
}
