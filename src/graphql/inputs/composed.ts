import type { InputFieldMap, InputRef } from '@pothos/core';
import { builder, type SchemaTypes } from '../builder.js';
import type { ApiContext } from '../context.js';
import { senseless } from './conditions.js';
import { checkTogether } from './together.js';
import { MAX_FILTER_CONDITIONS, MAX_FILTER_DEPTH } from './nesting.js';

type InputFields = PothosSchemaTypes.InputFieldBuilder<SchemaTypes, 'InputObject'>;

/** A filter with the filters that are joined to it. */
export type Composed<Own> = Own & {
  readonly and?: readonly Composed<Own>[] | null;
  readonly or?: readonly Composed<Own>[] | null;
  readonly not?: Composed<Own> | null;
};

/** Where a filter stands in the arguments: "filter.or[1]", and how many filters are around it. */
export interface FilterPlace {
  readonly path: string;
  readonly depth: number;
}

/** The place of a field of a filter. */
export type At = (field: string) => string;

/** A filter by what it is called and what its own conditions mean to the store. */
export interface FilterRules<Own extends object> {
  readonly name: string;
  readonly description: string;
  readonly fields: (t: InputFields) => InputFieldMap;
  /** The conditions, all of which must hold. `inner` is the place of a filter of something else in a field. */
  readonly where: (own: Own, at: At, inner: (field: string) => FilterPlace) => readonly object[];
  /** Fields of which a row has one value only: with two of them, or with lists that have none in common, nothing is left. */
  readonly single: readonly (keyof Own & string)[];
  /** What has to be looked up before `where` can be written. Only lists at the root do this. */
  readonly prepare?: (own: Own, context: ApiContext) => Promise<Own>;
}

/** A filter's input type and what it means to the store. */
export interface Filtering<Filter> {
  readonly input: InputRef<Filter>;
  readonly where: (filter: Filter, place?: FilterPlace) => object;
  readonly prepare: (filter: Filter, context: ApiContext) => Promise<Filter>;
}

const OUTERMOST: FilterPlace = { path: 'filter', depth: 1 };

const given = (filter: object): [string, unknown][] =>
  Object.entries(filter).filter(([, value]) => value != null);

/** Conditions of a filter and of those in it; what is no filter counts as one, however much it holds. */
function conditionsOf(filter: object): number {
  const counted = given(filter).map(([field, value]) =>
    field === 'and' || field === 'or'
      ? (value as readonly object[]).reduce((sum, one) => sum + conditionsOf(one), 0)
      : field === 'not'
        ? conditionsOf(value as object)
        : 1,
  );
  return counted.reduce((sum, count) => sum + count, 0);
}

function checkSize(filter: object, { path, depth }: FilterPlace): void {
  if (depth > MAX_FILTER_DEPTH)
    throw senseless(
      path,
      `is a filter in ${String(depth - 1)} others; ${String(MAX_FILTER_DEPTH)} may stand in one another`,
    );
  const conditions = depth === 1 ? conditionsOf(filter) : 0;
  if (conditions > MAX_FILTER_CONDITIONS)
    throw senseless(
      path,
      `has ${String(conditions)} conditions; at most ${String(MAX_FILTER_CONDITIONS)} are taken`,
    );
}

function inputOf<Own extends object>({ name, description, fields }: FilterRules<Own>) {
  const ref = builder.inputRef<object>(name);
  return ref.implement({
    description: `${description} Every condition given must hold. A condition on what is not known does not hold, and \`not\` of it does. Conditions that can never hold are refused.`,
    fields: (t) => ({
      ...fields(t),
      and: t.field({ type: [ref], description: 'All of these must hold too; one at least.' }),
      or: t.field({ type: [ref], description: 'One of these must hold too; one at least.' }),
      not: t.field({
        type: ref,
        description: `This must not hold. Filters may stand ${String(MAX_FILTER_DEPTH)} deep in one another, with ${String(MAX_FILTER_CONDITIONS)} conditions in all.`,
      }),
    }),
  });
}

/** A filter's meaning, with that of the filters in it. */
function whereOf<Own extends object>(
  rules: FilterRules<Own>,
  filter: Composed<Own>,
  place: FilterPlace,
): object {
  const { path, depth } = place;
  checkSize(filter, place);
  if (depth === 1) checkTogether(filter, rules.single, path);
  const inside = (field: string): FilterPlace => ({ path: `${path}.${field}`, depth: depth + 1 });
  const part = (one: Composed<Own>, field: string): object => {
    const there = inside(field);
    if (given(one).length === 0) throw senseless(there.path, 'names no condition');
    return whereOf(rules, one, there);
  };
  const all = (list: readonly Composed<Own>[], field: string): object[] => {
    if (list.length === 0)
      throw senseless(`${path}.${field}`, 'is an empty list; name a filter in it or leave it out');
    return list.map((one, n) => part(one, `${field}[${String(n)}]`));
  };
  const { and, or, not } = filter;
  return {
    AND: [
      ...rules.where(filter, (field) => `${path}.${field}`, inside),
      ...(and == null ? [] : all(and, 'and')),
      ...(or == null ? [] : [{ OR: all(or, 'or') }]),
      ...(not == null ? [] : [{ NOT: part(not, 'not') }]),
    ],
  };
}

async function prepared<Own extends object>(
  prepare: NonNullable<FilterRules<Own>['prepare']>,
  filter: Composed<Own>,
  context: ApiContext,
): Promise<Composed<Own>> {
  const one = (inner: Composed<Own>) => prepared(prepare, inner, context);
  const { and, or, not } = filter;
  return {
    ...(await prepare(filter, context)),
    ...(and == null ? {} : { and: await Promise.all(and.map(one)) }),
    ...(or == null ? {} : { or: await Promise.all(or.map(one)) }),
    ...(not == null ? {} : { not: await one(not) }),
  };
}

/** Makes a filter whose conditions can be joined by `and`, `or` and `not`, as deep as the limit allows. */
export function composed<Own extends object>(rules: FilterRules<Own>): Filtering<Composed<Own>> {
  const { prepare } = rules;
  return {
    input: inputOf(rules) as unknown as InputRef<Composed<Own>>,
    where: (filter, place = OUTERMOST) => whereOf(rules, filter, place),
    prepare: async (filter, context) => (prepare === undefined ? filter : prepared(prepare, filter, context)),
  };
}
