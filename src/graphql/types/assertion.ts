import { Prisma } from '../../adapters/db/generated/client/client.js';
import { builder } from '../builder.js';
import { assertionArgs, assertions } from '../lists/assertions.js';
import { relationArgs, relations } from '../lists/relations.js';
import { claimArgs, claims } from '../lists/claims.js';
import { sourcesByName } from '../lists/fixed.js';
import { pageArgs } from '../lists/listing.js';
import { relationPage, rootPage } from '../paging/connection.js';
import { sqlPage } from '../paging/sqlPage.js';
import { assertionOrigins } from './assertionOrigin.js';
import { AssertionKind, Modality, Polarity } from './enums.js';
import { NumberInterval } from './intervals.js';

// Whoever the text names as the speaker says so; where it names nobody, the outlet itself does.
const sayers = Prisma.sql`
  SELECT source.id, source.name AS value FROM source
  WHERE source.id IN (
    SELECT coalesce(claim.speaker_id, article.publisher_id)
    FROM claim JOIN article ON article.id = claim.article_id WHERE claim.assertion_id = p.a
  )`;

builder.prismaNode('Assertion', {
  description:
    'One answer or statement about an event, made by one or more claims. Every claim makes exactly one.',
  id: { field: 'id' },
  nullable: true,
  select: { id: true },
  fields: (t) => ({
    kind: t.expose('kind', { type: AssertionKind, description: 'What sort of answer it is.' }),
    text: t.exposeString('text', { description: "One of its claims' words, standing for it." }),
    interval: t.field({
      type: NumberInterval,
      nullable: true,
      description: 'The numbers that a figure allows; null for anything but a figure.',
      select: { kind: true, low: true, high: true, lowOpen: true, highOpen: true, approximate: true },
      resolve: ({ kind, ...interval }) => (kind === 'FIGURE' ? interval : null),
    }),
    approximate: t.exposeBoolean('approximate', { description: 'The figure is said to be about so much.' }),
    modality: t.expose('modality', { type: Modality, description: 'How firmly it is said.' }),
    polarity: t.expose('polarity', {
      type: Polarity,
      description: 'Whether it says that something is so or not.',
    }),
  }),
});

/** How often and since when it is said. */
builder.prismaObjectFields('Assertion', (t) => ({
  claimCount: t.exposeInt('claimCount', { description: 'Number of claims that make it.' }),
  outletCount: t.exposeInt('outletCount', { description: 'Number of outlets that publish it.' }),
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
    description: 'Latest known publication among its claims; null when none is known.',
  }),
}));

/** What it is linked to. */
builder.prismaObjectFields('Assertion', (t) => ({
  event: t.relation('event', { description: 'The event it is about.' }),
  measure: t.relation('measure', {
    nullable: true,
    description: 'The question that it answers; null for anything but a figure.',
  }),
  claims: t.field({
    description: 'The claims that make it, last stored first unless asked for otherwise.',
    args: claimArgs,
    ...relationPage(claims, { model: 'Assertion', relation: 'claims' }),
  }),
  saidBy: t.field({
    description: 'Who says so, by name: the named speakers and, where no speaker is named, the outlets.',
    args: pageArgs,
    ...sqlPage(sourcesByName, {
      key: ({ id }: { id: string }) => id,
      list: sayers,
      sort: sourcesByName.sort({}),
    }),
  }),
  origins: t.field({
    description: 'Where it independently comes from, earliest first, each with what was collapsed into it.',
    args: pageArgs,
    ...assertionOrigins,
  }),
  relationsOut: t.field({
    description: 'Its relations to other assertions that run from it: what it updates, denies, is a part of.',
    args: relationArgs,
    ...relationPage(relations, { model: 'Assertion', relation: 'relationsOut' }),
  }),
  relationsIn: t.field({
    description: 'Its relations that run to it: what updates it, denies it, is a part of it.',
    args: relationArgs,
    ...relationPage(relations, { model: 'Assertion', relation: 'relationsIn' }),
  }),
}));

builder.queryField('assertions', (t) =>
  t.field({
    description: 'All assertions of all events, first said first unless asked for otherwise.',
    args: assertionArgs,
    ...rootPage(assertions),
  }),
);
