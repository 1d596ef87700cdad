import { builder } from '../builder.js';
import { CorrectionKind, CreditKind, ReuseKind } from './enums.js';
import { Reason, reasons } from './reason.js';
import { spans, TextSpan } from './spans.js';

builder.prismaObject('Segment', {
  description:
    "A stretch of an article's text and the stretch of the page it was taken from. An article has as many as there are such stretches.",
  select: { articleId: true, articleStart: true, articleEnd: true, pageStart: true, pageEnd: true },
  fields: (t) => ({
    article: t.field({
      type: TextSpan,
      description: "Where it stands in the article's text.",
      resolve: ({ articleStart, articleEnd }) => ({ start: articleStart, end: articleEnd }),
    }),
    page: t.field({
      type: TextSpan,
      description: "Where it stands in the page's content.",
      resolve: ({ pageStart, pageEnd }) => ({ start: pageStart, end: pageEnd }),
    }),
  }),
});

builder.prismaObject('Caption', {
  description:
    "A picture's caption, kept apart from the article's text. An article has as many as its page shows.",
  select: { pageStart: true, pageEnd: true },
  fields: (t) => ({
    text: t.exposeString('text', { description: 'The caption.' }),
    credit: t.exposeString('credit', {
      nullable: true,
      description: 'The photographer or agency, as written.',
    }),
    page: t.field({
      type: TextSpan,
      description: "Where it stands in the page's content.",
      resolve: ({ pageStart, pageEnd }) => ({ start: pageStart, end: pageEnd }),
    }),
  }),
});

builder.prismaObject('Credit', {
  description: 'A credit line: whose text or picture it is. An article has as many as its page shows.',
  select: { pageStart: true, pageEnd: true },
  fields: (t) => ({
    kind: t.expose('kind', { type: CreditKind, description: 'What is credited.' }),
    name: t.exposeString('name', { description: 'The agency or person, without the words around it.' }),
    text: t.exposeString('text', { description: 'The line as written.' }),
    page: t.field({
      type: TextSpan,
      description: "Where it stands in the page's content.",
      resolve: ({ pageStart, pageEnd }) => ({ start: pageStart, end: pageEnd }),
    }),
  }),
});

builder.prismaObject('Correction', {
  description:
    "A publisher's own note about a change of its text. It makes no claim. An article has as many as its text holds.",
  select: { articleId: true, start: true, end: true },
  fields: (t) => ({
    kind: t.expose('kind', { type: CorrectionKind, description: 'What the note says was done.' }),
    text: t.exposeString('text', { description: 'The note as written.' }),
    span: t.field({
      type: TextSpan,
      description: "Where it stands in the article's text.",
      resolve: ({ start, end }) => ({ start, end }),
    }),
  }),
});

builder.prismaObject('TextReuse', {
  description:
    'Text that an article shares with an earlier one: what was collapsed into one origin, and why.',
  select: { articleId: true, fromId: true },
  fields: (t) => ({
    kind: t.expose('kind', { type: ReuseKind, description: 'How much of the earlier text it is.' }),
    containment: t.exposeFloat('containment', {
      description:
        "No probability: the share of the shorter text's five-word runs that also stand in the other, 0 to 1.",
    }),
    spans: t.field({
      type: [TextSpan],
      description: "The stretches of the later article's text that also stand in the earlier one.",
      select: { spans: true },
      resolve: (reuse) => spans(reuse.spans),
    }),
    article: t.relation('article', { description: 'The later article.' }),
    from: t.relation('from', { description: 'The earlier article.' }),
    reasons: t.field({
      type: [Reason],
      description: 'What tells that the text was taken over.',
      select: { reasons: true },
      resolve: (reuse) => reasons(reuse.reasons),
    }),
  }),
});
