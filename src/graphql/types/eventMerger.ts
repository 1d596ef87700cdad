import { builder } from '../builder.js';
import { encodeGlobalId } from '../ids.js';
import { modelOf, Reason, reasons } from './reason.js';

builder.prismaObject('EventRedirect', {
  name: 'EventMerger',
  description:
    'An event that turned out to be another: its id leads to the one that was kept, which has as many as went into it.',
  select: { fromId: true },
  fields: (t) => ({
    eventId: t.id({
      description: 'Id of the event that went.',
      resolve: ({ fromId }) => encodeGlobalId('Event', fromId),
    }),
    at: t.expose('createdAt', { type: 'DateTime', description: 'When it was found.' }),
    reasons: t.field({
      type: [Reason],
      description: 'Why the two were taken for one.',
      select: { reasons: true },
      resolve: (merger) => reasons(merger.reasons),
    }),
    model: t.string({
      nullable: true,
      description: 'Version of the weights by which the two were compared; null where no weights were asked.',
      select: { reasons: true },
      resolve: (merger) => modelOf(merger.reasons),
    }),
  }),
});
