import type { EventWhatIf, HappeningComparison } from '../../events/index.js';
import type { RelationWhatIf } from '../../links/index.js';
import { sayComparison, sayEventWhatIf, sayRelationWhatIf } from '../../pipeline/index.js';
import { builder } from '../builder.js';
import { RelationKind } from './enums.js';
import { Reason } from './reason.js';

const EventWhatIfType = builder.objectRef<EventWhatIf>('EventWhatIf').implement({
  description:
    'What would have become of two happenings, had one thing alone been told otherwise. A comparison tries some dozens at most.',
  fields: (t) => ({
    change: t.expose('reason', {
      type: Reason,
      description: 'What is supposed to have been told otherwise.',
    }),
    probability: t.exposeFloat('probability', {
      description: 'Probability that they would be one, 0 to 1; 0 under a veto.',
    }),
    joins: t.exposeBoolean('joins', { description: 'They would be on one event.' }),
    text: t.string({ description: 'The change and its outcome in words.', resolve: sayEventWhatIf }),
  }),
});

export const HappeningComparisonType = builder
  .objectRef<HappeningComparison>('HappeningComparison')
  .implement({
    description:
      'Two happenings compared by the score, the vetoes and the threshold by which events are found.',
    fields: (t) => ({
      probability: t.exposeFloat('probability', {
        description: 'Probability that they are one, 0 to 1; 0 under a veto.',
      }),
      likeness: t.exposeFloat('likeness', {
        description: 'The same probability if no veto is asked.',
      }),
      needed: t.exposeFloat('needed', {
        description:
          'From which probability they are taken for one: the less is known of their days, the higher.',
      }),
      joins: t.exposeBoolean('joins', { description: 'They are taken for one.' }),
      reasons: t.expose('reasons', {
        type: [Reason],
        description: 'The vetoes, and each feature with its value and its share in the log-odds.',
      }),
      sharedNames: t.exposeStringList('sharedNames', {
        description: 'The names that both tell, strongest first, 64 at most.',
      }),
      whatIfs: t.expose('whatIfs', {
        type: [EventWhatIfType],
        description: 'What would have changed it, or would not.',
      }),
      text: t.string({ description: 'The outcome in words.', resolve: sayComparison }),
    }),
  });

export const RelationWhatIfType = builder.objectRef<RelationWhatIf>('RelationWhatIf').implement({
  description:
    'What relation would stand between two assertions, had one thing alone been told otherwise. A comparison tries some dozens at most.',
  fields: (t) => ({
    change: t.expose('reason', {
      type: Reason,
      description: 'What is supposed to have been told otherwise.',
    }),
    kind: t.expose('kind', {
      type: RelationKind,
      nullable: true,
      description: 'The relation there would be; null for none.',
    }),
    fromA: t.exposeBoolean('fromFirst', {
      description: 'It would run from the assertion of A to that of B; false without one.',
    }),
    because: t.expose('because', {
      type: Reason,
      nullable: true,
      description: 'The rule that would have made it; null without one.',
    }),
    text: t.string({ description: 'The change and its outcome in words.', resolve: sayRelationWhatIf }),
  }),
});
