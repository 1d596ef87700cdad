import { builder } from '../builder.js';
import { AttributionRole, EntityKind, QuantityChange, QuantityKind } from './enums.js';
import { NumberInterval } from './intervals.js';
import { Reason, reasons } from './reason.js';
import { TextSpan } from './spans.js';

builder.prismaObject('Attribution', {
  description:
    'One step of the chain behind a claim, from the outlet inwards: outlet, wire, relay, speaker. A claim has as many as its sentence names, and the outlet and the wire.',
  select: { claimId: true, step: true },
  fields: (t) => ({
    role: t.expose('role', { type: AttributionRole, description: 'What this source does in the chain.' }),
    text: t.exposeString('text', { description: 'The source as written.' }),
    span: t.field({
      type: TextSpan,
      nullable: true,
      description:
        "Where it stands in the article's text; null for an outlet or wire that the text does not name.",
      select: { start: true, end: true },
      resolve: ({ start, end }) => (start === null || end === null ? null : { start, end }),
    }),
    speakerRole: t.exposeString('speakerRole', {
      nullable: true,
      description: "The speaker's role, as written.",
    }),
    rule: t.exposeString('rule', { description: 'The rule that found the step.' }),
    reasons: t.field({
      type: [Reason],
      description: 'Why it is a step of the chain.',
      select: { rule: true },
      resolve: ({ rule }) => [{ rule }],
    }),
    source: t.relation('source', { nullable: true, description: 'Who it is; null when honestly unknown.' }),
    sourceReasons: t.field({
      type: [Reason],
      description: 'Why it is this source; empty when it is unknown.',
      select: { sourceReasons: true },
      resolve: ({ sourceReasons }) => reasons(sourceReasons),
    }),
  }),
});

builder.prismaObject('Mention', {
  description: 'A person, organisation or place named in a claim, which has as many as its words hold.',
  select: { start: true, end: true },
  fields: (t) => ({
    kind: t.expose('kind', { type: EntityKind, description: 'What is named.' }),
    name: t.exposeString('name', { description: 'The name as written.' }),
    fullName: t.exposeString('fullName', {
      description: "The fullest form of the name in the article; for a place, the gazetteer's name.",
    }),
    role: t.exposeString('role', {
      nullable: true,
      description: 'Role or title beside the name, as written.',
    }),
    placePath: t.exposeString('placePath', {
      nullable: true,
      description: 'For a place in the gazetteer: its path from the country down, joined by "/".',
    }),
    span: t.field({
      type: TextSpan,
      description: "Where it stands in the article's text.",
      resolve: (mention) => mention,
    }),
    source: t.relation('source', {
      nullable: true,
      description: 'The source it is, when it also speaks somewhere.',
    }),
  }),
});

builder.prismaObject('Quantity', {
  description:
    'A figure in a claim, as the interval of numbers that it allows. A claim has as many as its words hold.',
  select: { start: true, end: true },
  fields: (t) => ({
    kind: t.expose('kind', { type: QuantityKind, description: 'What sort of figure it is.' }),
    text: t.exposeString('text', {
      description: 'The figure as written, with its modifier and what is counted.',
    }),
    span: t.field({
      type: TextSpan,
      description: "Where it stands in the article's text.",
      resolve: (quantity) => quantity,
    }),
    interval: t.field({
      type: NumberInterval,
      description: 'The numbers that it allows, in its unit.',
      select: { low: true, high: true, lowOpen: true, highOpen: true, approximate: true },
      resolve: (quantity) => quantity,
    }),
  }),
});

/** How the figure is meant. */
builder.prismaObjectFields('Quantity', (t) => ({
  focus: t.exposeBoolean('focus', { description: 'This is the figure that the claim asserts.' }),
  approximate: t.exposeBoolean('approximate', {
    description: 'Said to be about so much: the bounds are a tenth to either side.',
  }),
  change: t.expose('change', { type: QuantityChange, description: 'Whether it is a level or a change.' }),
  counted: t.exposeString('counted', { nullable: true, description: 'What is counted, as written.' }),
  countedHead: t.exposeString('countedHead', {
    nullable: true,
    description: 'What is counted, as a lower-case noun in the singular with synonyms levelled.',
  }),
  predicate: t.exposeString('predicate', {
    nullable: true,
    description: 'What happened to the counted, such as "killed", "injured" or "launched".',
  }),
  unit: t.exposeString('unit', {
    nullable: true,
    description: 'Unit of the numbers, such as "dollar" or "kilometre"; null for counts.',
  }),
  partOf: t.exposeBoolean('partOf', {
    description: 'Said to be a part of another figure, as in "including three children".',
  }),
  cumulative: t.exposeBoolean('cumulative', {
    description: 'Said to be a running total, as in "the toll rose to 25".',
  }),
}));
