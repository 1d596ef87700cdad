import { builder } from '../builder.js';
import { RelationKind } from './enums.js';
import { Reason, reasons } from './reason.js';

builder.prismaNode('Relation', {
  description: 'How one assertion stands to another of the same event, read from `from` to `to`.',
  id: { field: 'id' },
  nullable: true,
  select: { id: true },
  fields: (t) => ({
    kind: t.expose('kind', { type: RelationKind, description: 'How `from` stands to `to`.' }),
    from: t.relation('from', {
      description: 'The assertion that updates, denies or is a part of the other.',
    }),
    to: t.relation('to', { description: 'The other assertion.' }),
    event: t.relation('event', { description: 'The event of both.' }),
    strength: t.exposeFloat('score', {
      description:
        'No probability: how much the rule that made it is trusted, 0 to 1, as set by hand; for putting relations in order.',
    }),
    method: t.exposeString('method', { description: 'The rule that made it.' }),
    reasons: t.field({
      type: [Reason],
      description: 'Why: the rule, what it saw, and what else bears on it.',
      select: { reasons: true },
      resolve: (relation) => reasons(relation.reasons),
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was first found.' }),
  }),
});
