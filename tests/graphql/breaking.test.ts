import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema, findBreakingChanges } from 'graphql';
import { expect, test } from 'vitest';
import { schema } from '../../src/graphql/index.js';

const RELEASED = new URL('released/', import.meta.url);
const files = readdirSync(RELEASED).filter((name) => name.endsWith('.graphql'));

test('the schema of one release is kept: the last', () => {
  expect(files).toHaveLength(1);
});

/** Every break as one line: its kind, and what was taken away or changed. */
function breaksSince(released: string): string[] {
  return findBreakingChanges(buildSchema(released), schema).map(
    ({ type, description }) => `${type}: ${description}`,
  );
}

test('nothing that the last release let clients ask is taken away or changed: deprecate it instead', () => {
  const released = readFileSync(new URL(files[0] ?? '', RELEASED), 'utf8');
  expect(breaksSince(released)).toEqual([]);
});

test('a field, an enum value or an optional argument that went would be told', () => {
  const released = `
    type Query { event(id: ID!): Event gone: String events(first: Int, gone: Int): EventConnection! }
    type Event { id: ID! title: Int! }
    type EventConnection { totalCount: Int! }
    enum RelationKind { CONTRADICTS GONE }`;
  const breaks = breaksSince(released).join('\n');
  expect(breaks).toMatch(/Query\.gone was removed/);
  expect(breaks).toMatch(/Event\.title changed type/);
  expect(breaks).toMatch(/argument gone|arg gone/i);
  expect(breaks).toMatch(/GONE was removed from enum/);
});
