import type { HappeningComparison } from '../../events/index.js';
import {
  sayComparison,
  sayEventWhatIf,
  sayPair,
  sayRelationWhatIf,
  type PairExplanation,
} from '../../pipeline/index.js';
import { sayReason, type Reason } from '../../shared/reasons.js';
import type { Dossier } from './dossier.js';
import { item, wrap } from './layout.js';

const whyItems = (reasons: readonly Reason[]): string[] =>
  reasons.map((reason) => item(2, sayReason(reason)));

function changes(title: string, none: string, said: readonly string[]): string[] {
  return said.length === 0 ? [wrap(2, none)] : [wrap(2, title), ...said.map((text) => item(4, text))];
}

function comparison(title: string, compared: HappeningComparison): string[] {
  const { reasons, sharedNames, whatIfs, joins } = compared;
  const names = sharedNames.length === 0 ? 'no name in common' : `in common: ${sharedNames.join(', ')}`;
  const telling = whatIfs.filter((whatIf) => whatIf.joins !== joins);
  return [
    wrap(0, `${title}: ${sayComparison(compared)}.`),
    ...whyItems(reasons.filter(({ rule }) => !rule.startsWith('veto:'))),
    item(2, names),
    ...changes(
      'What would have changed it:',
      'No change of one thing alone would have changed it.',
      (telling.length > 0 ? telling : whatIfs).map(sayEventWhatIf),
    ),
  ];
}

function events(pair: PairExplanation): string[] {
  return [
    'Event',
    ...whyItems(pair.reasons),
    ...(pair.happenings === null
      ? []
      : comparison('What the two articles tell, compared with each other', pair.happenings)),
    ...(pair.againstEvent === null
      ? []
      : comparison("What B's article tells, compared with the event of A", pair.againstEvent)),
  ];
}

function relation(pair: PairExplanation): string[] {
  if (!pair.sameEvent) return [];
  return [
    'Relation',
    ...whyItems(pair.relationReasons),
    ...changes(
      'What would have changed it:',
      'No change of one thing alone would have changed it.',
      pair.relationWhatIfs.map(sayRelationWhatIf),
    ),
  ];
}

const titled = (label: string, { id, text, article }: Dossier): string[] => [
  `${label}  ${id}`,
  wrap(3, `“${text}”`),
  wrap(3, `in “${article.title ?? '(no title)'}”, ${article.publisher ?? 'unknown publisher'}`),
];

/** What lies between two claims, for people. */
export const pairText = (pair: PairExplanation, a: Dossier, b: Dossier): string =>
  [[...titled('A', a), ...titled('B', b)], [wrap(0, sayPair(pair))], events(pair), relation(pair)]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');

/** The same for programs. */
export const pairData = (pair: PairExplanation) => {
  const told = (reasons: readonly Reason[]) =>
    reasons.map((reason) => ({ ...reason, text: sayReason(reason) }));
  const compared = (one: HappeningComparison | null) =>
    one && {
      ...one,
      reasons: told(one.reasons),
      whatIfs: one.whatIfs.map((whatIf) => ({ ...whatIf, text: sayEventWhatIf(whatIf) })),
      text: sayComparison(one),
    };
  return {
    ...pair,
    text: sayPair(pair),
    reasons: told(pair.reasons),
    happenings: compared(pair.happenings),
    againstEvent: compared(pair.againstEvent),
    relation: pair.relation && {
      ...pair.relation,
      id: `Relation:${pair.relation.id}`,
      reasons: told(pair.relation.reasons),
    },
    relationReasons: told(pair.relationReasons),
    relationWhatIfs: pair.relationWhatIfs.map((whatIf) => ({ ...whatIf, text: sayRelationWhatIf(whatIf) })),
  };
};
