import { GraphQLError, type GraphQLSchema } from 'graphql';
import { badRequest } from '../errors/badRequest.js';
import { type Search, searchFor, type SearchedKind } from '../search/hits.js';
import { readInput } from './input.js';
import { LISTS, type ExportedList, type ListWish } from './listed.js';

export const FORMATS = ['ndjson', 'csv', 'jsonld'] as const;
export type FormatName = (typeof FORMATS)[number];

/** What is to be exported. */
export type Target =
  | { readonly kind: 'list'; readonly name: string; readonly list: ExportedList; readonly wish: ListWish }
  | { readonly kind: 'event'; readonly id: string }
  | { readonly kind: 'search'; readonly search: Search; readonly most: number | undefined };

/** What is to be exported, and how it is written. */
export interface ExportWish {
  readonly target: Target;
  readonly format: FormatName;
  /** Whether texts that a spreadsheet would run as formulas are made harmless in CSV. */
  readonly guard: boolean;
  /** Who answers for the reading of the claims, in JSON-LD. */
  readonly interpreter: string;
}

/** Everything is text, as it comes from an address or a command line. */
export type Parameters = Readonly<Record<string, string>>;

const COMMON = ['formulas', 'interpreter'];
const PARAMETERS: Readonly<Record<Target['kind'], readonly string[]>> = {
  list: ['filter', 'orderBy', 'limit', ...COMMON],
  event: COMMON,
  search: ['q', 'in', 'limit', ...COMMON],
};

const invalid = (place: string, message: string): GraphQLError =>
  badRequest('INVALID_ARGUMENT', place, message);

/** Nothing is exported under this name. */
const unknownTarget = (name: string): GraphQLError =>
  new GraphQLError(
    `There is no export of "${name.slice(0, 80)}"; there are ${Object.keys(LISTS).join(', ')}, search, and events/<id>, each as ${FORMATS.map((format) => `.${format}`).join(', ')}.`,
    { extensions: { code: 'NOT_FOUND', place: 'path', http: { status: 404 } } },
  );

function checkNames(kind: Target['kind'], parameters: Parameters): void {
  const allowed = PARAMETERS[kind];
  const other = Object.keys(parameters).find((name) => !allowed.includes(name));
  if (other !== undefined)
    throw invalid(other, `"${other.slice(0, 80)}" is not understood here; ${allowed.join(', ')} are.`);
}

function limitIn({ limit }: Parameters): number | undefined {
  if (limit === undefined) return undefined;
  if (/^[1-9]\d{0,8}$/.test(limit)) return Number(limit);
  throw invalid('limit', `limit is "${limit.slice(0, 80)}"; a whole number from 1 to 999999999 is expected.`);
}

function guardIn({ formulas = 'guarded' }: Parameters): boolean {
  if (['guarded', 'plain'].includes(formulas)) return formulas === 'guarded';
  throw invalid('formulas', `formulas is "${formulas.slice(0, 80)}"; guarded or plain is expected.`);
}

const MOST_NAME = 200;

function interpreterIn({ interpreter = 'Corroborate' }: Parameters): string {
  const name = interpreter.trim();
  if (name !== '' && name.length <= MOST_NAME) return name;
  throw invalid('interpreter', `interpreter takes a name of 1 to ${String(MOST_NAME)} characters.`);
}

function kindsIn({ in: kinds }: Parameters): readonly SearchedKind[] | null {
  if (kinds === undefined) return null;
  const words = kinds.toUpperCase().split(',');
  const known = words.filter((word): word is SearchedKind => word === 'ARTICLE' || word === 'CLAIM');
  if (known.length === words.length) return known;
  throw invalid(
    'in',
    `in is "${kinds.slice(0, 80)}"; ARTICLE, CLAIM or both, joined by a comma, are expected.`,
  );
}

/** A list by its name, with the arguments that it has in GraphQL. */
function listTarget(schema: GraphQLSchema, name: string, list: ExportedList, given: Parameters): Target {
  const { filter, orderBy } = given;
  const args = {
    ...(filter === undefined ? {} : { filter: readInput(schema, list.filter, 'filter', filter) }),
    ...(orderBy === undefined ? {} : { orderBy: readInput(schema, list.order, 'orderBy', orderBy) }),
  };
  return { kind: 'list', name, list, wish: { args: args as ListWish['args'], most: limitIn(given) } };
}

/** Tells targets apart by how they are called: "claims", "search", "events/Event:<uuid>". */
function kindOf(name: string): Target['kind'] {
  if (name.startsWith('events/')) return 'event';
  if (name === 'search') return 'search';
  if (Object.hasOwn(LISTS, name)) return 'list';
  throw unknownTarget(name);
}

function targetOf(schema: GraphQLSchema, name: string, given: Parameters): Target {
  const kind = kindOf(name);
  checkNames(kind, given);
  if (kind === 'event') return { kind, id: name.slice('events/'.length) };
  if (kind === 'search')
    return { kind, search: searchFor(given['q'] ?? '', kindsIn(given)), most: limitIn(given) };
  const list = LISTS[name];
  if (list === undefined) throw unknownTarget(name);
  return listTarget(schema, name, list, given);
}

/**
 * Reads what is wished for.
 * @param called such as "claims.csv" or "events/Event:<uuid>.jsonld"
 * @throws GraphQLError INVALID_ARGUMENT that names the parameter and what was expected, NOT_FOUND
 */
export function readWish(schema: GraphQLSchema, called: string, given: Parameters): ExportWish {
  const dot = called.lastIndexOf('.');
  const format = FORMATS.find((name) => name === called.slice(dot + 1));
  if (dot < 0 || format === undefined) throw unknownTarget(called);
  const target = targetOf(schema, called.slice(0, dot), given);
  return { target, format, guard: guardIn(given), interpreter: interpreterIn(given) };
}
