import { getNamedType, type GraphQLObjectType, isLeafType, isObjectType, isRequiredArgument } from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { schema } from '../../src/graphql/index.js';
import { ask, useApi } from './api.js';
import { tellFerryFire } from './news.js';
import { world } from './world.js';

const use = useApi();
beforeAll(async () => {
  const w = world(use().prisma);
  const { articles } = await tellFerryFire(w);
  const { pageId } = await w.prisma.article.findUniqueOrThrow({ where: { id: articles.later } });
  const place = { articleId: articles.later, pageStart: 0, pageEnd: 5 };
  await w.prisma.chrome.create({ data: { pageId, start: 90, end: 99, rule: 'menu' } });
  await w.prisma.segment.create({ data: { ...place, articleStart: 0, articleEnd: 5 } });
  await w.prisma.caption.create({ data: { ...place, ordinal: 0, text: 'The ferry' } });
  await w.prisma.credit.create({
    data: { ...place, ordinal: 0, kind: 'WIRE', name: 'Nordic Wire', text: '(NW)' },
  });
});

/** Every field of a type that needs no argument, and of those that are objects every field again, down to `depth`. */
function selectAll(type: GraphQLObjectType, depth: number): string {
  const fields = Object.values(type.getFields()).filter(({ args }) => !args.some(isRequiredArgument));
  const selected = fields.map(({ name, type: fieldType }) => {
    const inner = getNamedType(fieldType);
    if (isLeafType(inner)) return name;
    if (!isObjectType(inner)) return '';
    // Connections and edges are wrapping only, and cost no depth.
    const wrapping = /(Connection|Edge)$/.test(inner.name);
    if (depth === 0 && !wrapping) return `${name} { __typename }`;
    return `${name} { ${selectAll(inner, wrapping ? depth : depth - 1)} }`;
  });
  return `__typename ${selected.filter(Boolean).join(' ')}`;
}

const typeOf = (name: string): GraphQLObjectType => {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is no object type`);
  return type;
};

test.each(['articles', 'claims', 'events', 'sources'])(
  'every field of every type within reach of %s has a value',
  async (list) => {
    const connection = schema.getQueryType()?.getFields()[list]?.type;
    const type = typeOf(String(connection).replace('!', ''));
    const { errors, data } = await ask(use().api, `{ ${list} { ${selectAll(type, 1)} } }`);
    expect(errors).toEqual([]);
    expect((data as Record<string, { totalCount: number }>)[list]?.totalCount).toBeGreaterThan(0);
    expect(use().logged).toEqual([]);
  },
);

test.each(['Measure', 'Relation', 'Series', 'Origin', 'Page', 'Assertion'])(
  'every field of a %s has a value',
  async (name) => {
    const { prisma, api } = use();
    const delegates = prisma as unknown as Record<
      string,
      { findFirstOrThrow(query: object): Promise<{ id: string }> }
    >;
    const row = await delegates[name.toLowerCase()]?.findFirstOrThrow({ orderBy: { id: 'desc' } });
    const { errors, data } = await ask(
      api,
      `query ($id: ID!) { node(id: $id) { id ... on ${name} { ${selectAll(typeOf(name), 1)} } } }`,
      {
        id: `${name}:${row?.id}`,
      },
    );
    expect(errors).toEqual([]);
    expect((data as { node: { __typename: string } }).node.__typename).toBe(name);
  },
);
