import { builder } from '../builder.js';
import { eventsByTime } from '../lists/fixed.js';
import { pageArgs } from '../lists/listing.js';
import { relationPage } from '../paging/connection.js';

builder.prismaNode('Series', {
  description: 'Happenings of one kind that recur, such as a yearly parade: related, never merged.',
  id: { field: 'id' },
  nullable: true,
  select: { id: true },
  fields: (t) => ({
    name: t.exposeString('name', { description: 'What recurs.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was first stored.' }),
    events: t.field({
      description: 'Its events in the order they happened; those of unknown time last.',
      args: pageArgs,
      ...relationPage(eventsByTime, { model: 'Series', relation: 'events' }),
    }),
  }),
});
