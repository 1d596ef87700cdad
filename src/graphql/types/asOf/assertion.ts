import type { AssertionSnapshot, EventSnapshot, RelationSnapshot } from '../../../pipeline/index.js';
import { builder } from '../../builder.js';
import { claimsFromFirst } from '../../lists/fixed.js';
import { pageArgs } from '../../lists/listing.js';
import { arrayPage } from '../../paging/arrayPage.js';
import { byId } from '../../paging/byId.js';
import { idPage } from '../../paging/idPage.js';
import { AssertionKind, Modality, Polarity, RelationKind } from '../enums.js';
import { NumberInterval } from '../intervals.js';
import { Reason } from '../reason.js';
import { asOfField, snapshot } from './moment.js';
import {
  AssertionSnapshotType,
  MeasureSnapshotType,
  RelationSnapshots,
  RelationSnapshotType,
} from './snapshots.js';

AssertionSnapshotType.implement({
  description: 'An assertion as it stood at a moment, made by the claims known by then.',
  fields: (t) => ({
    assertion: t.field({
      description: 'The assertion that most of its claims make now.',
      ...byId('Assertion', ({ id }: AssertionSnapshot) => id),
    }),
    kind: t.expose('kind', { type: AssertionKind, description: 'What sort of answer it was.' }),
    text: t.exposeString('text', { description: "One of its claims' words, standing for it." }),
    interval: t.field({
      type: NumberInterval,
      nullable: true,
      description: 'The numbers that a figure allows; null for anything but a figure.',
      resolve: (assertion) => (assertion.kind === 'FIGURE' ? assertion : null),
    }),
    approximate: t.exposeBoolean('approximate', { description: 'The figure is said to be about so much.' }),
    modality: t.expose('modality', { type: Modality, description: 'How firmly it was said.' }),
    polarity: t.expose('polarity', {
      type: Polarity,
      description: 'Whether it says that something is so or not.',
    }),
    claimCount: t.int({
      description: 'Number of claims that made it by then.',
      resolve: ({ claimIds }) => claimIds.length,
    }),
    outletCount: t.exposeInt('outletCount', { description: 'Number of outlets that had published it.' }),
    originCount: t.exposeInt('originCount', {
      description: 'Number of independent origins: copies and retellings of one source count once.',
    }),
    firstSaidAt: t.expose('firstSaidAt', {
      type: 'DateTime',
      nullable: true,
      description: 'Earliest known publication among its claims; null when none is known.',
    }),
    lastSaidAt: t.expose('lastSaidAt', {
      type: 'DateTime',
      nullable: true,
      description: 'Latest known publication among its claims by then; null when none is known.',
    }),
  }),
});

const relationsOf = ({ of, key }: AssertionSnapshot, end: 'fromKey' | 'toKey'): RelationSnapshot[] =>
  of.relations.filter((relation) => relation[end] === key);

/** What it was linked to. */
builder.objectFields(AssertionSnapshotType, (t) => ({
  measure: t.field({
    type: MeasureSnapshotType,
    nullable: true,
    description: 'The question that it answers; null for anything but a figure.',
    resolve: ({ of, measureKey }) => of.measures.find(({ key }) => key === measureKey) ?? null,
  }),
  claims: t.field({
    description: 'The claims that made it by then, as they are stored.',
    args: pageArgs,
    ...idPage(claimsFromFirst, ({ claimIds }: AssertionSnapshot) => claimIds),
  }),
  relationsOut: t.field({
    type: RelationSnapshots,
    description: 'Its relations that ran from it by then: what it updated, denied, was a part of.',
    args: pageArgs,
    resolve: (assertion, args) => arrayPage(relationsOf(assertion, 'fromKey'), args, 'out'),
  }),
  relationsIn: t.field({
    type: RelationSnapshots,
    description: 'Its relations that ran to it by then: what updated it, denied it, was a part of it.',
    args: pageArgs,
    resolve: (assertion, args) => arrayPage(relationsOf(assertion, 'toKey'), args, 'in'),
  }),
}));

/** The assertion at one end of a relation: linking makes none without. */
function endOf({ of }: RelationSnapshot, wanted: string): AssertionSnapshot {
  const found = of.assertions.find(({ key }) => key === wanted);
  if (found === undefined) throw new Error(`The assertion ${wanted} is related and was not made.`);
  return found;
}

RelationSnapshotType.implement({
  description: 'How one assertion stood to another at a moment, read from `from` to `to`.',
  fields: (t) => ({
    kind: t.expose('kind', { type: RelationKind, description: 'How `from` stood to `to`.' }),
    from: t.field({
      type: AssertionSnapshotType,
      description: 'The assertion that updated, denied or was a part of the other.',
      resolve: (relation) => endOf(relation, relation.fromKey),
    }),
    to: t.field({
      type: AssertionSnapshotType,
      description: 'The other assertion.',
      resolve: (relation) => endOf(relation, relation.toKey),
    }),
    strength: t.exposeFloat('score', {
      description:
        'No probability: how much the rule that made it is trusted, 0 to 1, as set by hand; for putting relations in order.',
    }),
    method: t.exposeString('method', { description: 'The rule that made it.' }),
    reasons: t.expose('reasons', { type: [Reason], description: 'Why: the rule and what it saw.' }),
  }),
});

/** The one that most of the assertion's claims made. */
function standingFor({ assertions }: EventSnapshot, id: string): AssertionSnapshot | null {
  const candidates = assertions.filter((assertion) => assertion.id === id);
  return candidates.sort((a, b) => b.claimIds.length - a.claimIds.length)[0] ?? null;
}

builder.prismaObjectFields('Assertion', (t) => ({
  asOf: t.field({
    ...asOfField,
    type: AssertionSnapshotType,
    description:
      'How it stood at a moment: who had said it by then, and what stood against it. Null when no claim known by then made it.',
    select: { id: true, eventId: true },
    resolve: async ({ id, eventId }, moment, context) => {
      const event = await snapshot(context, eventId, moment);
      return event && standingFor(event, id);
    },
  }),
}));
