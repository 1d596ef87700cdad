import {
  countOtherOutlets,
  loadRevisionPairs,
  type RevisionPair,
  type StoredRevisedClaim,
} from '../../adapters/db/stores/revisions.js';
import { type ChangedPart, compareRevisions } from '../../links/index.js';
import { builder } from '../builder.js';
import { type ApiContext, db } from '../context.js';
import { pageArgs } from '../lists/listing.js';
import { arrayPage } from '../paging/arrayPage.js';
import { batched } from '../paging/batch.js';
import { byId, byIdIfAny } from '../paging/byId.js';
import { enumOf } from './enums.js';

type ClaimChangeKind = 'ADDED' | 'DROPPED' | 'CHANGED';
type AssertionShiftKind = 'TAKEN_UP' | 'LEFT';

interface Changes extends RevisionPair {
  readonly seenAt: Date;
}

interface ClaimChange {
  readonly kind: ClaimChangeKind;
  readonly before: StoredRevisedClaim | null;
  readonly after: StoredRevisedClaim | null;
  readonly parts: readonly ChangedPart[];
}

interface AssertionShift {
  readonly id: string;
  readonly kind: AssertionShiftKind;
  readonly otherOutletCount: number;
}

const ClaimChangeKindEnum = enumOf<ClaimChangeKind>('ClaimChangeKind', 'What a revision did with a claim.', {
  ADDED: 'It was not in the text before.',
  DROPPED: 'It is in the text no more.',
  CHANGED: 'It is still there, and something in it is another.',
});

const ChangedPartEnum = enumOf<ChangedPart>('ChangedPart', 'What differs between two wordings of a claim.', {
  WORDING: 'The words.',
  FIGURE: 'The figure.',
  SPEAKER: 'Who is said to have said it, as written.',
  TIME: 'When it is said to have happened.',
  MODALITY: 'Whether it is asserted, planned, alleged or conditional.',
  POLARITY: 'Whether it is said to be so, or not to be so.',
});

const AssertionShiftKindEnum = enumOf<AssertionShiftKind>(
  'AssertionShiftKind',
  'What a revision did with an assertion.',
  {
    TAKEN_UP: 'The article makes it now, and did not before.',
    LEFT: 'The article made it before, and does so no more. The older claim stays in the store.',
  },
);

const ClaimChangeType = builder.objectRef<ClaimChange>('ClaimChange').implement({
  description: 'A claim that a revision added, dropped or changed.',
  fields: (t) => ({
    kind: t.expose('kind', { type: ClaimChangeKindEnum, description: 'What was done with it.' }),
    before: t.field({
      description: 'As the revision before has it; null for one that was added.',
      ...byIdIfAny('Claim', ({ before }: ClaimChange) => before?.id ?? null),
    }),
    after: t.field({
      description: 'As this revision has it; null for one that was dropped.',
      ...byIdIfAny('Claim', ({ after }: ClaimChange) => after?.id ?? null),
    }),
    parts: t.expose('parts', {
      type: [ChangedPartEnum],
      description: 'What differs, six at most; empty for one that was added or dropped.',
    }),
  }),
});

const AssertionShiftType = builder.objectRef<AssertionShift>('AssertionShift').implement({
  description: 'An assertion that the article has taken up or left with a revision.',
  fields: (t) => ({
    kind: t.expose('kind', { type: AssertionShiftKindEnum, description: 'What was done with it.' }),
    assertion: t.field({
      description: 'The assertion.',
      ...byId('Assertion', ({ id }: AssertionShift) => id),
    }),
    otherOutletCount: t.exposeInt('otherOutletCount', {
      description: 'Number of outlets that make it in other articles; 0 when this article is alone with it.',
    }),
  }),
});

const ClaimChangeConnection = builder.connectionObject(
  { type: ClaimChangeType, name: 'ClaimChangeConnection', description: "A page of a revision's changes." },
  { name: 'ClaimChangeEdge', description: 'One change, with its place.' },
);

const AssertionShiftConnection = builder.connectionObject(
  {
    type: AssertionShiftType,
    name: 'AssertionShiftConnection',
    description: 'A page of assertions that a revision took up or left.',
  },
  { name: 'AssertionShiftEdge', description: 'One of them, with its place.' },
);

/** Changes in the order of the new text, those of the old text alone behind. */
function claimChanges({ before, after }: RevisionPair): ClaimChange[] {
  const { added, dropped, changed } = compareRevisions(before.claims, after.claims);
  const placeOf = new Map(after.claims.map((claim, place) => [claim, place]));
  const now = [
    ...added.map((claim) => ({ kind: 'ADDED' as const, before: null, after: claim, parts: [] })),
    ...changed.map((claim) => ({ kind: 'CHANGED' as const, ...claim })),
  ].sort((a, b) => (placeOf.get(a.after) ?? 0) - (placeOf.get(b.after) ?? 0));
  const gone = dropped.map((claim) => ({ kind: 'DROPPED' as const, before: claim, after: null, parts: [] }));
  return [...now, ...gone];
}

/** What the article has taken up, in the order of the new text, and what it has left, in that of the old. */
async function assertionShifts(
  { before, after }: RevisionPair,
  context: ApiContext,
): Promise<AssertionShift[]> {
  const made = (claims: readonly StoredRevisedClaim[]) =>
    new Set(claims.map(({ assertionId }) => assertionId));
  const [then, now] = [made(before.claims), made(after.claims)];
  const shifts = [
    ...[...now].filter((id) => !then.has(id)).map((id) => ({ id, kind: 'TAKEN_UP' as const })),
    ...[...then].filter((id) => !now.has(id)).map((id) => ({ id, kind: 'LEFT' as const })),
  ];
  const others = await countOtherOutlets(
    db(context),
    after.id,
    shifts.map(({ id }) => id),
  );
  return shifts.map((shift) => ({ ...shift, otherOutletCount: others.get(shift.id) ?? 0 }));
}

const TextChange = builder
  .objectRef<{ readonly before: string | null; readonly after: string | null }>('TitleChange')
  .implement({
    description: 'A headline that was changed.',
    fields: (t) => ({
      before: t.exposeString('before', {
        nullable: true,
        description: 'As it was; null when there was none.',
      }),
      after: t.exposeString('after', { nullable: true, description: 'As it is; null when there is none.' }),
    }),
  });

const RevisionChangesType = builder.objectRef<Changes>('RevisionChanges').implement({
  description: 'What a revision of an article changed against the one before.',
  fields: (t) => ({
    previous: t.field({
      description: 'The revision before.',
      ...byId('Article', ({ before }: Changes) => before.id),
    }),
    seenAt: t.expose('seenAt', {
      type: 'DateTime',
      description: 'When this revision was first taken in, UTC.',
    }),
    title: t.field({
      type: TextChange,
      nullable: true,
      description: 'Both headlines, when they differ; else null.',
      resolve: ({ before, after }) =>
        before.title === after.title ? null : { before: before.title, after: after.title },
    }),
    textChanged: t.boolean({
      description: 'Whether its text differs; false when only the headline does.',
      resolve: ({ before, after }) => before.text !== after.text,
    }),
  }),
});

/** What it did claim by claim. */
builder.objectFields(RevisionChangesType, (t) => ({
  claims: t.field({
    type: ClaimChangeConnection,
    description: 'Claims that were added or changed, in the order of the text, then those that were dropped.',
    args: {
      ...pageArgs,
      kinds: t.arg({ type: [ClaimChangeKindEnum], description: 'Only changes of these kinds.' }),
    },
    resolve: (changes, { kinds, ...args }) =>
      arrayPage(
        claimChanges(changes).filter(({ kind }) => kinds == null || kinds.includes(kind)),
        args,
        'claim changes',
      ),
  }),
  assertions: t.field({
    type: AssertionShiftConnection,
    description:
      'Assertions that the article has taken up, then those that it has left, each with how many other outlets make it. One that it makes as before is not told.',
    args: pageArgs,
    resolve: async (changes, args, context) =>
      arrayPage(await assertionShifts(changes, context), args, 'assertion shifts'),
  }),
}));

builder.prismaObjectFields('Article', (t) => ({
  changes: t.field({
    type: RevisionChangesType,
    nullable: true,
    description: 'What this revision changed against the one before; null for the first.',
    select: { id: true, ingestedAt: true },
    resolve: async ({ id, ingestedAt }, _args, context) => {
      const pair = await batched(context, 'revisions', id, (ids) => loadRevisionPairs(db(context), ids));
      return pair === undefined ? null : { ...pair, seenAt: ingestedAt };
    },
  }),
}));
