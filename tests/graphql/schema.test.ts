import { readFileSync } from 'node:fs';
import {
  getNamedType,
  getNullableType,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { expect, test } from 'vitest';
import { printedSchema, schema } from '../../src/graphql/index.js';

const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

/** Everything of a type that can carry a description, by path. */
function described(type: GraphQLNamedType): [path: string, description: string | null | undefined][] {
  const own: [string, string | null | undefined][] = [[type.name, type.description]];
  if (isEnumType(type))
    return [
      ...own,
      ...type
        .getValues()
        .map(
          ({ name, description }) => [`${type.name}.${name}`, description] as [string, typeof description],
        ),
    ];
  if (isInputObjectType(type))
    return [
      ...own,
      ...Object.values(type.getFields()).map(
        ({ name, description }) => [`${type.name}.${name}`, description] as [string, typeof description],
      ),
    ];
  if (!isObjectType(type) && !isInterfaceType(type)) return own;
  const fields = Object.values(type.getFields()).flatMap(({ name, description, args }) => [
    [`${type.name}.${name}`, description] as [string, typeof description],
    ...args.map(
      (arg) => [`${type.name}.${name}(${arg.name})`, arg.description] as [string, typeof description],
    ),
  ]);
  return [...own, ...fields];
}

test('every type, field, argument, input field and enum value says what it is', () => {
  const silent = types.flatMap(described).filter(([, description]) => !description?.trim());
  expect(silent.map(([path]) => path)).toEqual([]);
});

test('descriptions are sentences', () => {
  const unfinished = types
    .flatMap(described)
    .filter(([, description]) => !/^[A-Z`"'].*[.]$/s.test(description ?? ''));
  expect(unfinished).toEqual([]);
});

test('schema.graphql is the schema: run `npm run schema` after a change', () => {
  expect(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8')).toBe(printedSchema());
});

test('every connection can be cut to a page of at most a hundred', () => {
  const uncut = types.filter(isObjectType).flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => String(field.type).endsWith('Connection!'))
      .filter((field) => !['first', 'after'].every((name) => field.args.some((arg) => arg.name === name)))
      .map((field) => `${type.name}.${field.name}`),
  );
  expect(uncut).toEqual([]);
});

const BOUND = /\bat most\b|\bas many\b.*\bas\b/s;

test('every list is a connection, or says in its description or that of its items how long it can be', () => {
  const open = types
    .filter((type) => isObjectType(type) || isInterfaceType(type))
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => isListType(getNullableType(field.type)) && field.name !== 'edges')
        .filter(
          (field) =>
            !BOUND.test(field.description ?? '') && !BOUND.test(getNamedType(field.type).description ?? ''),
        )
        .map((field) => `${type.name}.${field.name}`),
    );
  expect(open).toEqual([]);
});

test('nothing is deprecated in words alone, and every deprecation says what to use instead', () => {
  expect(
    types.flatMap(described).filter(([, text]) => /deprecated|\btodo\b|\bfixme\b/i.test(text ?? '')),
  ).toEqual([]);
  const reasons = [...printedSchema().matchAll(/@deprecated(?:\(reason: "([^"]*)"\))?/g)].map(
    ([, reason]) => reason,
  );
  expect(reasons.filter((reason) => !/\buse\b/i.test(reason ?? ''))).toEqual([]);
});
