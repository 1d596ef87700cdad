import { builder } from '../builder.js';
import { db } from '../context.js';
import { rowId } from '../ids.js';
import { articleArgs, articles } from '../lists/articles.js';
import { claimArgs, claims } from '../lists/claims.js';
import { sourceArgs, sources } from '../lists/sources.js';
import { relationPage, rootPage } from '../paging/connection.js';
import { plannedById } from '../planned/field.js';
import { SourceKind } from './enums.js';

builder.prismaNode('Source', {
  description:
    'Anyone who says something: a publisher, a news agency, a person, an organisation or an unnamed group.',
  id: { field: 'id' },
  nullable: true,
  select: { id: true },
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The fullest name seen.' }),
    kind: t.expose('kind', { type: SourceKind, description: 'What sort of source it is.' }),
    role: t.exposeString('role', {
      nullable: true,
      description: 'Role as last written, such as "Defence Minister".',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was first stored.' }),
    aliases: t.stringList({
      description: 'Every name it was seen under, in alphabetical order: as many as there are.',
      select: { aliases: { select: { name: true }, orderBy: { name: 'asc' } } },
      resolve: (source) => source.aliases.map(({ name }) => name),
    }),
    claims: t.field({
      description: 'What it is said to have said, last stored first unless asked for otherwise.',
      args: claimArgs,
      ...relationPage(claims, { model: 'Source', relation: 'claims' }),
    }),
    articles: t.field({
      description: 'What it published, last taken in first unless asked for otherwise.',
      args: articleArgs,
      ...relationPage(articles, { model: 'Source', relation: 'published' }),
    }),
    wired: t.field({
      description:
        'The articles whose text is credited to it, last taken in first unless asked for otherwise.',
      args: articleArgs,
      ...relationPage(articles, { model: 'Source', relation: 'wired' }),
    }),
  }),
});

builder.queryFields((t) => ({
  source: t.prismaField({
    type: 'Source',
    nullable: true,
    extensions: plannedById('Source'),
    description: 'The source with this id; null when there is none.',
    args: { id: t.arg.id({ required: true, description: 'Id of a Source.' }) },
    resolve: (query, _root, { id }, context) =>
      db(context).source.findUnique({ ...query, where: { id: rowId('Source', id) } }),
  }),
  sources: t.field({
    description: 'All sources, by name unless asked for otherwise.',
    args: sourceArgs,
    ...rootPage(sources),
  }),
}));
