import { builder } from '../builder.js';
import { assertionArgs, assertions } from '../lists/assertions.js';
import { relationPage } from '../paging/connection.js';
import { currentAssertion } from './current.js';

builder.prismaNode('Measure', {
  description:
    'A question that claims about one event answer with figures, such as "people killed, in Lisbon".',
  id: { field: 'id' },
  nullable: true,
  select: { id: true },
  fields: (t) => ({
    label: t.exposeString('label', { description: 'The question, for people to read.' }),
    predicate: t.exposeString('predicate', {
      nullable: true,
      description: 'What happened to the counted, such as "killed"; null when nothing tells.',
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
    event: t.relation('event', { description: 'The event it is asked of.' }),
    assertions: t.field({
      description: 'The different answers, first said first unless asked for otherwise.',
      args: assertionArgs,
      ...relationPage(assertions, { model: 'Measure', relation: 'assertions' }),
    }),
    current: t.field({
      description:
        'The latest answer that no other updates, from the most origins where several are as late. What is said last, not what is true; null when there is none.',
      ...currentAssertion,
    }),
  }),
});
