import type { AttributionStep, Entity, Quantity } from '../../claims/index.js';
import { builder } from '../builder.js';
import { AttributionRole, EntityKind, QuantityKind } from './enums.js';
import { NumberInterval } from './intervals.js';
import { TextSpan } from './spans.js';

export const TextAttribution = builder.objectRef<AttributionStep>('TextAttribution').implement({
  description: 'One step of the chain behind a claim of a given text, from the outside inwards.',
  fields: (t) => ({
    role: t.expose('role', { type: AttributionRole, description: 'What this source does in the chain.' }),
    text: t.exposeString('text', { description: 'The source as written, such as "police".' }),
    span: t.expose('span', {
      type: TextSpan,
      nullable: true,
      description: 'Where it stands in the given text; null for a step that the text does not name.',
    }),
    speakerRole: t.exposeString('speakerRole', {
      nullable: true,
      description: 'The role as written, such as "the mayor"; null when none is.',
    }),
  }),
});

export const TextQuantity = builder.objectRef<Quantity>('TextQuantity').implement({
  description: 'A figure in a claim of a given text, as the interval of numbers that it allows.',
  fields: (t) => ({
    kind: t.expose('kind', { type: QuantityKind, description: 'What sort of figure it is.' }),
    text: t.exposeString('text', { description: 'The figure as written, with its modifier.' }),
    span: t.expose('span', { type: TextSpan, description: 'Where it stands in the given text.' }),
    interval: t.field({
      type: NumberInterval,
      description: 'The numbers that it allows, in its unit.',
      resolve: (quantity) => quantity,
    }),
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
  }),
});

export const TextMention = builder.objectRef<Entity>('TextMention').implement({
  description: 'A person, organisation or place named in a claim of a given text.',
  fields: (t) => ({
    kind: t.expose('kind', { type: EntityKind, description: 'What is named.' }),
    name: t.exposeString('name', { description: 'The name as written.' }),
    fullName: t.exposeString('fullName', {
      description: "The fullest form of the name in the text; for a place, the gazetteer's name.",
    }),
    span: t.expose('span', { type: TextSpan, description: 'Where it stands in the given text.' }),
    placePath: t.string({
      nullable: true,
      description: 'For a place in the gazetteer: its path from the country down, such as "fr/paris".',
      resolve: ({ placePath }) => placePath?.join('/') ?? null,
    }),
  }),
});
