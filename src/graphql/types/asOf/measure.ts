import type { AssertionSnapshot, MeasureSnapshot, RelationSnapshot } from '../../../pipeline/index.js';
import { builder } from '../../builder.js';
import { pageArgs } from '../../lists/listing.js';
import { arrayPage } from '../../paging/arrayPage.js';
import { byIdIfAny } from '../../paging/byId.js';
import { asOfField, snapshot } from './moment.js';
import { AssertionSnapshots, AssertionSnapshotType, MeasureSnapshotType } from './snapshots.js';

const answersTo = ({ key, of }: MeasureSnapshot): AssertionSnapshot[] =>
  of.assertions.filter(({ measureKey }) => measureKey === key);

const timeOf = (date: Date | null): number => date?.getTime() ?? -Infinity;

/** The latest answer that no other updates: by the same order as that of the live measure. */
function currentOf(measure: MeasureSnapshot): AssertionSnapshot | null {
  const isUpdate = ({ kind }: RelationSnapshot) => kind === 'UPDATES';
  const updated = new Set(measure.of.relations.filter(isUpdate).map(({ toKey }) => toKey));
  const [current] = answersTo(measure)
    .filter(({ key }) => !updated.has(key))
    .sort(
      (a, b) =>
        timeOf(b.lastSaidAt) - timeOf(a.lastSaidAt) ||
        b.originCount - a.originCount ||
        (a.id > b.id ? -1 : 1),
    );
  return current ?? null;
}

MeasureSnapshotType.implement({
  description: 'A question about an event as it stood at a moment, with the answers known by then.',
  fields: (t) => ({
    measure: t.field({
      description: 'The question as it is now; null when later claims made another one of it.',
      ...byIdIfAny('Measure', ({ id }: MeasureSnapshot) => id),
    }),
    label: t.exposeString('label', { description: 'The question, for people to read.' }),
    predicate: t.exposeString('predicate', {
      nullable: true,
      description: 'What happened to the counted, such as "killed"; null when nothing told.',
    }),
    counted: t.exposeString('counted', {
      nullable: true,
      description: 'What is counted, as a lower-case noun in the singular.',
    }),
    unit: t.exposeString('unit', { nullable: true, description: 'Unit of its figures; null for counts.' }),
    scope: t.exposeString('scope', {
      nullable: true,
      description: 'The place it is asked of; null for the whole event.',
    }),
    scopePath: t.exposeString('scopePath', {
      nullable: true,
      description: 'That place as a path from the country down, joined by "/".',
    }),
    cumulative: t.exposeBoolean('cumulative', {
      description: 'Its figure can only grow while the event goes on: dead, injured, detained.',
    }),
    assertions: t.field({
      type: AssertionSnapshots,
      description: 'The different answers known by then, first said first.',
      args: pageArgs,
      resolve: (measure, args) => arrayPage(answersTo(measure), args, 'answers'),
    }),
    current: t.field({
      type: AssertionSnapshotType,
      nullable: true,
      description:
        'The latest answer by then that no other updates, from the most origins where several are as late. What was said last, not what was true.',
      resolve: currentOf,
    }),
  }),
});

builder.prismaObjectFields('Measure', (t) => ({
  asOf: t.field({
    ...asOfField,
    type: MeasureSnapshotType,
    description: 'How it was answered at a moment. Null when no claim known by then answers it.',
    select: { eventId: true, key: true },
    resolve: async ({ eventId, key }, moment, context) => {
      const event = await snapshot(context, eventId, moment);
      return event?.measures.find((measure) => measure.key === key) ?? null;
    },
  }),
}));
