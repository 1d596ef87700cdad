import type { Reason } from '../shared/reasons.js';
import { minuteFrom } from '../shared/time/calendar.js';
import type { Answer } from './answers.js';
import { byFirstClaim } from './answers.js';
import { compareText } from './order.js';

/** Two answers as they would be had one thing been told otherwise. Their keys stay, so that they can be found again. */
export interface Variation {
  readonly reason: Reason;
  readonly changed: readonly [Answer, Answer];
}

const HOUR_MS = 3_600_000;

const withDraft = (answer: Answer, draft: Partial<Answer['draft']>): Answer => ({
  ...answer,
  draft: { ...answer.draft, ...draft },
});

/** Said first and last in one minute. */
function saidAt(answer: Answer, at: number): Answer {
  const from = new Date(at);
  const published = minuteFrom(from);
  const claims = answer.claims.map((claim) => ({ ...claim, published }));
  return withDraft({ ...answer, claims }, { firstSaidAt: from, lastSaidAt: from });
}

const momentOf = ({ draft }: Answer): number => draft.firstSaidAt?.getTime() ?? 0;
const lastOf = ({ draft }: Answer): number => draft.lastSaidAt?.getTime() ?? 0;

/** Said an hour after all that the other's claims say. */
const saidAfter = (answer: Answer, other: Answer): Answer => saidAt(answer, lastOf(other) + HOUR_MS);

const spokenBy = (answer: Answer, speakerId: string): Answer => ({
  ...answer,
  claims: answer.claims.map((claim) => ({ ...claim, speakerId })),
  speakers: new Set([speakerId]),
});

const asking = (answer: Answer, { measure }: Answer): Answer =>
  withDraft({ ...answer, measure }, { measureKey: measure?.draft.key ?? null });

const surely = (answer: Answer): Answer => ({
  ...withDraft(answer, { modality: 'ASSERTED' }),
  stance: 'FACT',
  sure: true,
  nations: new Set<string>(),
});

const correcting = (answer: Answer): Answer => ({
  ...answer,
  claims: answer.claims.map((claim) => ({ ...claim, sentence: `${claim.sentence} (corrected)` })),
});

const denying = (answer: Answer): Answer => ({ ...answer, denial: true });

/** The place is all that tells two questions apart. */
function onlyPlacesDiffer({ measure: a }: Answer, { measure: b }: Answer): boolean {
  if (a == null || b == null) return false;
  const [x, y] = [a.draft, b.draft];
  return (
    x.predicate === y.predicate &&
    x.counted === y.counted &&
    x.unit === y.unit &&
    a.aside === b.aside &&
    x.scope !== y.scope
  );
}

function ofQuestion(a: Answer, b: Answer): Variation[] {
  if (a.measure === null || b.measure === null || a.measure.draft.key === b.measure.draft.key) return [];
  const reason = onlyPlacesDiffer(a, b)
    ? { rule: 'if-same-place-counted' }
    : { rule: 'if-same-question', value: a.measure.draft.label };
  return [{ reason, changed: [a, asking(b, a)] }];
}

function ofTime(a: Answer, b: Answer): Variation[] {
  if (a.draft.firstSaidAt === null || b.draft.firstSaidAt === null) return [];
  return [
    { reason: { rule: 'if-a-later' }, changed: [saidAfter(a, b), b] },
    { reason: { rule: 'if-b-later' }, changed: [a, saidAfter(b, a)] },
    { reason: { rule: 'if-same-moment' }, changed: [saidAt(a, momentOf(a)), saidAt(b, momentOf(a))] },
  ];
}

function ofCorrection(a: Answer, b: Answer): Variation {
  const [first] = [a, b].sort((x, y) => byFirstClaim(x, y) || compareText(x.draft.key, y.draft.key));
  return {
    reason: { rule: 'if-correction' },
    changed: first === a ? [a, correcting(b)] : [correcting(a), b],
  };
}

/** What could have been told otherwise about two answers of one event, one thing at a time. */
export const variationsOf = (a: Answer, b: Answer): readonly Variation[] => [
  ...ofQuestion(a, b),
  { reason: { rule: 'if-sure' }, changed: [surely(a), surely(b)] },
  ...ofTime(a, b),
  ofCorrection(a, b),
  { reason: { rule: 'if-same-speaker' }, changed: [spokenBy(a, 'one'), spokenBy(b, 'one')] },
  { reason: { rule: 'if-other-speakers' }, changed: [spokenBy(a, 'one'), spokenBy(b, 'another')] },
  { reason: { rule: 'if-denial' }, changed: [a, denying(b)] },
];
