import type { Quantity } from '../../src/claims/index.js';
import type { EventGraph, LinkableClaim, RelationDraft } from '../../src/links/index.js';
import type { TimeInterval } from '../../src/shared/time/types.js';

/** A publication time: "2031-03-04" is a day, with a time of day ("2031-03-04T08:30") a minute. */
export function published(text: string): TimeInterval {
  const day = text.length === 10;
  const from = new Date(day ? `${text}T00:00:00Z` : `${text}:00Z`);
  return {
    from,
    to: new Date(from.getTime() + (day ? 86_400_000 : 60_000)),
    precision: day ? 'DAY' : 'MINUTE',
  };
}

/** "4", ">=4", ">40", "<=20", "~430" (ten per cent either way) as a quantity of `counted` people or things. */
export function figure(
  value: string,
  head: string,
  predicate: string | null,
  more: Partial<Quantity> = {},
): Quantity {
  const number = Number(value.replace(/^[<>=~]+/, ''));
  const kind =
    { '>=': 'min', '>': 'over', '<=': 'max', '~': 'about' }[/^[<>=~]*/.exec(value)?.[0] ?? ''] ?? 'exact';
  return {
    kind: 'COUNT',
    span: { start: 0, end: 0 },
    text: value,
    low: kind === 'max' ? 0 : kind === 'about' ? number * 0.9 : number,
    high: kind === 'min' || kind === 'over' ? null : kind === 'about' ? number * 1.1 : number,
    lowOpen: kind === 'over',
    highOpen: false,
    approximate: kind === 'about',
    change: 'NONE',
    counted: head,
    countedHead: head,
    predicate,
    unit: null,
    partOf: false,
    cumulative: false,
    ...more,
  };
}

export interface Told extends Partial<Omit<LinkableClaim, 'published'>> {
  readonly id: string;
  readonly at?: string | null;
}

/** A claim of an article of its own, by an outlet of its own, unless told otherwise. */
export function claim({ at = '2031-03-04T08:00', ...told }: Told): LinkableClaim {
  const text = told.text ?? `Statement ${told.id}`;
  const speakerId = told.speakerId ?? null;
  return {
    articleId: `article-${told.id}`,
    kind: 'STATEMENT',
    modality: 'ASSERTED',
    polarity: 'AFFIRMATIVE',
    denial: false,
    figure: null,
    time: null,
    ingestedAt: new Date('2031-04-01T00:00:00Z'),
    publisherId: `outlet-${told.id}`,
    originId: speakerId === null ? `origin-${told.id}` : `origin-${speakerId}`,
    copyClusterId: `cluster-${told.id}`,
    placePaths: [],
    names: [],
    sentence: text,
    ...told,
    text,
    speakerId,
    published: at === null ? null : published(at),
  };
}

/** Relations as "claim KIND claim rule", by the first claim of each side, sorted. */
export function told(graph: EventGraph): string[] {
  const first = new Map(graph.assertions.map((assertion) => [assertion.key, assertion.claimIds[0] ?? '?']));
  const line = ({ fromKey, toKey, kind, method }: RelationDraft): string =>
    `${first.get(fromKey) ?? '?'} ${kind} ${first.get(toKey) ?? '?'} ${method}`;
  return graph.relations.map(line).sort();
}

/** The claim ids of each assertion, joined, sorted. */
export const together = (graph: EventGraph): string[] =>
  graph.assertions.map(({ claimIds }) => [...claimIds].sort().join(' ')).sort();
