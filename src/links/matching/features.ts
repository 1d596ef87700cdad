import { cosine } from './company.js';
import type { MatchContext, Told } from './context.js';
import { numberApart } from './details.js';

/** What is weighed when two tellings are compared. The names are also those of the reasons. */
export const FEATURES = [
  'match-words',
  'match-word-share',
  'match-action',
  'match-company',
  'match-names-apart',
  'match-days',
  'match-numbers-apart',
  'match-number-apart',
  'match-headline',
  'match-length',
] as const;

export type Feature = (typeof FEATURES)[number];
export type Features = Readonly<Record<Feature, number>>;

const shared = (a: Iterable<string>, b: ReadonlySet<string>): string[] => [...a].filter((x) => b.has(x));

/** How many are in the first only. */
const alone = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => a.size - shared(a, b).length;

const one = (is: boolean): number => (is ? 1 : 0);

function wordFeatures(a: Told, b: Told) {
  const [shorter = 0, longer = 0] = [a.roots.size, b.roots.size].sort((x, y) => x - y);
  return {
    'match-words': cosine(a, b),
    'match-word-share': shorter === 0 ? 0 : shared(a.roots, b.roots).length / shorter,
    'match-length': Math.log1p(longer),
  };
}

/** Compares two tellings of an event. Symmetric; all values are 0 to about 4, the company -1 to 1. */
export function featuresOf(a: Told, b: Told, { company }: MatchContext): Features {
  const numbers = shared(a.numbers, new Set(b.numbers));
  return {
    ...wordFeatures(a, b),
    'match-action': one(shared(a.actions, new Set(b.actions)).length > 0),
    'match-company': company(a, b),
    'match-names-apart': Math.log1p(Math.min(alone(a.names, b.names), alone(b.names, a.names))),
    'match-days': one(shared(a.details.days, b.details.days).length > 0),
    'match-numbers-apart': one(a.numbers.length > 0 && b.numbers.length > 0 && numbers.length === 0),
    'match-number-apart': one(numberApart(a.details, b.details)),
    'match-headline': one(a.telling.position === 0) + one(b.telling.position === 0),
  };
}
