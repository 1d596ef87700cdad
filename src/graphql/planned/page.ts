import { getArgumentValues, visit, type FieldNode, type GraphQLField } from 'graphql';
import type { ListArgs } from '../lists/listing.js';
import { keysetQuery, pageRequest, toPage } from '../paging/keyset.js';
import type { PlannedPage } from './field.js';
import type { Query, Row, RowPlan, Run } from './rows.js';
import { Unplanned } from './unplanned.js';

type Field = GraphQLField<unknown, unknown>;

/** The arguments of a field in one request. */
export type ArgsOf = (run: Run) => Record<string, unknown>;

/** Whether a node's arguments are the same in every request. */
export function isFixed(node: FieldNode): boolean {
  let fixed = true;
  for (const argument of node.arguments ?? [])
    visit(argument, {
      Variable: () => {
        fixed = false;
      },
    });
  return fixed;
}

/** How the arguments of a field are found. */
export function argsOf(field: Field, node: FieldNode): ArgsOf {
  if (!isFixed(node)) return ({ variables }) => getArgumentValues(field, node, variables);
  const args = getArgumentValues(field, node);
  return () => args;
}

/** The part of a list's arguments that a plan knows the meaning of. */
const LIST_ARGS = ['first', 'after', 'orderBy', 'filter'];

/** @throws Unplanned for arguments that say more than a list's own */
export function listArgs(args: Record<string, unknown>): ListArgs<unknown> {
  if (Object.keys(args).some((name) => !LIST_ARGS.includes(name) && args[name] != null))
    throw new Unplanned('an argument of its own');
  return args;
}

/** What is to be read for a page, and notes it for the answer. */
export function askPage(items: RowPlan, list: PlannedPage['list'], args: ListArgs<unknown>, run: Run): Query {
  const sort = list.sort(args);
  const request = pageRequest(args, sort);
  items.column(sort.column);
  run.pages.set(items, { request, sort });
  const { where: after, ...keyset } = keysetQuery(request, sort);
  return { ...keyset, where: list.where(args), after };
}

/** Rows as the page that they were read for. */
export function pageOf(items: RowPlan, rows: unknown, count: unknown, run: Run): object {
  const asked = run.pages.get(items);
  if (asked === undefined) throw new Unplanned('a page that was not asked for');
  const page = toPage(rows as (Row & { id: string })[], asked.request, asked.sort, (row) => row);
  return { ...page, count: () => count as number };
}
