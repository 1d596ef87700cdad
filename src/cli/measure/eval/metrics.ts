/** A figure to be reached: at least, or at most, so much. */
export interface Target {
  readonly bound: 'at least' | 'at most';
  readonly value: number;
}

/** One figure that is watched. */
export interface Metric {
  readonly task: string;
  /** Its name in tables; with the task it is unique. */
  readonly name: string;
  /** Where it stands in what the scorer prints. */
  readonly path: readonly string[];
  /** What a few lines without any method reach; null when not known. */
  readonly baseline: number | null;
  /** Null for a figure that is shown beside others and is no aim by itself. */
  readonly target: Target | null;
}

const atLeast = (value: number): Target => ({ bound: 'at least', value });
const atMost = (value: number): Target => ({ bound: 'at most', value });

const metric =
  (task: string) =>
  (name: string, path: string, baseline: number | null, target: Target | null): Metric => ({
    task,
    name,
    path: path.split('.'),
    baseline,
    target,
  });

const splitting = metric('splitting');
const bodies = metric('bodies');
const quotes = metric('quotes');
const quantities = metric('quantities');
const incidents = metric('incidents');
const stories = metric('stories');
const claims = metric('claims');
const nli = metric('nli');

/** What is watched, in the order of the stages. */
export const METRICS: readonly Metric[] = [
  splitting('boundary F1', 'boundary.f1', 0.471, atLeast(0.95)),
  splitting('junk leakage', 'junk_leakage', 0.895, atMost(0.05)),
  splitting('text lost', 'text_lost', 0.031, null),
  bodies('snippet accuracy', 'accuracy', 0.794, atLeast(0.9)),
  bodies('F1', 'f1', 0.794, atLeast(0.91)),
  bodies('title accuracy', 'title_accuracy', null, null),
  bodies('date accuracy', 'date_accuracy', null, null),
  quotes('direct, overlap F1', 'direct_overlap.f1', 0.75, atLeast(0.9)),
  quotes('speaker accuracy', 'speaker_accuracy', 0.734, atLeast(0.9)),
  quotes('all content, exact F1', 'content_exact.f1', 0.134, atLeast(0.5)),
  quotes('all content, overlap F1', 'content_overlap.f1', 0.292, atLeast(0.62)),
  quantities('value F1', 'value.f1', 0.749, atLeast(0.92)),
  quantities('value and change F1', 'value_change.f1', 0.563, atLeast(0.86)),
  quantities('value and unit F1', 'value_unit.f1', 0.481, atLeast(0.8)),
  incidents('killed, precision', 'killed.precision', 0.78, atLeast(0.9)),
  incidents('killed, coverage', 'killed.coverage', null, atLeast(0.75)),
  incidents('injured, precision', 'injured.precision', 0.56, atLeast(0.8)),
  incidents('injured, coverage', 'injured.coverage', null, atLeast(0.75)),
  incidents('date, precision', 'date.precision', 0.63, atLeast(0.85)),
  incidents('date, coverage', 'date.coverage', null, atLeast(0.75)),
  incidents('city, precision', 'city.precision', 0.584, atLeast(0.85)),
  incidents('city, coverage', 'city.coverage', 0.836, atLeast(0.75)),
  stories('B-cubed F1', 'overall.bcubed.f1', 0.918, atLeast(0.95)),
  stories('pairwise F1', 'overall.pairwise.f1', 0.826, atLeast(0.91)),
  stories('same kind, wrongly merged', 'ecb_same_type.wrongly_merged_rate', 0.37, atMost(0.08)),
  claims('pair precision', 'pairs.precision', 0.673, atLeast(0.8)),
  claims('pair recall', 'pairs.recall', 0.783, atLeast(0.7)),
  claims('false merges across stories', 'cross_story_false_merge_rate', 0.243, atMost(0.04)),
  claims('false merges within a story', 'same_story_false_merge_rate', 0.382, atMost(0.22)),
  nli('contradiction precision', 'contradiction.precision', null, atLeast(0.7)),
  nli('contradiction recall', 'contradiction.recall', null, atLeast(0.15)),
  nli('contradiction F1', 'contradiction.f1', 0.075, null),
];

/** The figure at a path of what the scorer printed; null when it is not there. */
export function figureAt(score: unknown, path: readonly string[]): number | null {
  let at = score;
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return null;
    at = (at as Readonly<Record<string, unknown>>)[key];
  }
  return typeof at === 'number' ? at : null;
}

/** Whether a figure is what was to be reached. */
export const isReached = (value: number, { bound, value: aim }: Target): boolean =>
  bound === 'at least' ? value >= aim : value <= aim;
