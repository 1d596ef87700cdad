import { cosine } from './company.js';
import type { MatchContext, Told } from './context.js';
import { numberApart } from './details.js';

/** What is weighed when two tellings are compared. The names are also those of the reasons. */
export const FEATURES = [
  'match-words',
  'match-word-share',
  'match-news-words',
  'match-names',
  'match-action',
  'match-first-action',
  'match-main-action',
  'match-company',
  'match-days',
  'match-numbers-apart',
  'match-number-apart',
  'match-headline',
  'match-quote',
  'match-length',
] as const;

export type Feature = (typeof FEATURES)[number];
export type Features = Readonly<Record<Feature, number>>;

const shared = (a: Iterable<string>, b: ReadonlySet<string>): string[] => [...a].filter((x) => b.has(x));

const one = (is: boolean): number => (is ? 1 : 0);

function wordFeatures(a: Told, b: Told, { central, isName }: MatchContext) {
  const common = shared(a.roots, b.roots);
  const content = common.filter((root) => !isName(root));
  const [shorter, longer] = [a.roots.size, b.roots.size].sort((x, y) => x - y);
  return {
    'match-words': cosine(a, b),
    'match-word-share': common.length / Math.max(1, shorter ?? 1),
    'match-news-words': Math.log1p(content.reduce((sum, root) => sum + central(root), 0)),
    'match-names': Math.log1p(common.length - content.length),
    'match-length': Math.log1p(longer ?? 0),
  };
}

function actionFeatures({ actions: a }: Told, { actions: b }: Told, main: string | null) {
  return {
    'match-action': one(shared(a, new Set(b)).length > 0),
    'match-first-action': one(a[0] !== undefined && a[0] === b[0]),
    'match-main-action': one(main !== null && a.includes(main) && b.includes(main)),
  };
}

/** Compares two tellings of an event. Symmetric; all values are 0 to about 4, the company -1 to 1. */
export function featuresOf(a: Told, b: Told, context: MatchContext): Features {
  const numbers = shared(a.numbers, new Set(b.numbers));
  return {
    ...wordFeatures(a, b, context),
    ...actionFeatures(a, b, context.mainAction),
    'match-company': context.company(a, b),
    'match-days': one(shared(a.details.days, b.details.days).length > 0),
    'match-numbers-apart': one(a.numbers.length > 0 && b.numbers.length > 0 && numbers.length === 0),
    'match-number-apart': one(numberApart(a.details, b.details)),
    'match-headline': one(a.telling.position === 0) + one(b.telling.position === 0),
    'match-quote': one(a.telling.quote) + one(b.telling.quote),
  };
}
