import { companyOf, type Company } from './company.js';
import { readDetails, type Details } from './details.js';
import { nameRoots } from './names.js';
import type { Telling } from './types.js';
import { readWords, type Words } from './words.js';

/** A telling as it is compared. */
export interface Told extends Words {
  readonly telling: Telling;
  readonly details: Details;
  /** Those of its roots that are names. */
  readonly names: ReadonlySet<string>;
  /** Weights of its roots. */
  readonly vector: ReadonlyMap<string, number>;
  readonly length: number;
}

/** What the tellings of one event say about the words of a single one. */
export interface MatchContext {
  readonly told: (telling: Telling) => Told;
  readonly company: Company;
}

/** How many articles have each root. */
function articlesWith(tellings: readonly Telling[]): ReadonlyMap<string, number> {
  const articles = new Map<string, Set<string>>();
  for (const { text, articleId } of tellings)
    for (const root of readWords(text).roots)
      articles.set(root, (articles.get(root) ?? new Set()).add(articleId));
  return new Map([...articles].map(([root, ids]) => [root, ids.size]));
}

/** Rare in the event is telling; smoothed, since an event may have two articles. */
const weightOf = (articles: number, having: number): number => Math.log(1 + (articles + 4) / (having + 1));

function tell(telling: Telling, weight: (root: string) => number, eventNames: ReadonlySet<string>): Told {
  const words = readWords(telling.text);
  const vector = new Map([...words.roots].map((root) => [root, weight(root)]));
  const length = Math.sqrt([...vector.values()].reduce((sum, value) => sum + value * value, 0));
  const names = new Set([...words.roots].filter((root) => eventNames.has(root)));
  return { ...words, telling, details: readDetails(telling.text), names, vector, length };
}

/** Reads what all tellings of an event have in common, for comparing any two of them. Independent of their order. */
export function matchContext(tellings: readonly Telling[]): MatchContext {
  const articles = new Set(tellings.map(({ articleId }) => articleId)).size;
  const having = articlesWith(tellings);
  const names = nameRoots(tellings);
  const known = new Map<string, Told>();
  const told = (telling: Telling): Told => {
    const made =
      known.get(telling.id) ?? tell(telling, (root) => weightOf(articles, having.get(root) ?? 0), names);
    known.set(telling.id, made);
    return made;
  };
  return { told, company: companyOf(tellings, told) };
}
