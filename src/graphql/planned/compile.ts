import {
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql';
import { encodeGlobalId } from '../ids.js';
import { collectFields, type Selecting } from './collect.js';
import { extensionsOf, resolveOf, type Planned } from './field.js';
import { serializer } from './leaf.js';
import { argsOf, askPage, isFixed, listArgs, pageOf } from './page.js';
import type { Query, Row, RowPlan, Run } from './rows.js';
import { Unplanned } from './unplanned.js';

/** Makes the answer's value of a value. */
export type Complete = (value: unknown, run: Run) => unknown;

type Field = GraphQLField<unknown, unknown>;
type RelationPage = Extract<Planned, { kind: 'RELATION_PAGE' }>;

/** What a place in the answer is made of. */
export interface Place {
  /** The rows that objects here are, if they are rows. */
  readonly rows: RowPlan | null;
  /** The rows that the page here, or around here, is made of. */
  readonly page: RowPlan | null;
}

const NOWHERE: Place = { rows: null, page: null };

/** Compiles the selections of one document. */
export class Compiler {
  constructor(private readonly from: Selecting) {}

  /** How values of a type become what is answered. Null where null may not stand is left to the usual execution. */
  type(type: GraphQLOutputType, nodes: readonly FieldNode[], place: Place): Complete {
    if (isNonNullType(type)) {
      const complete = this.nullable(type.ofType, nodes, place);
      return (value, run) => {
        if (value == null) throw new Unplanned('null where none may be');
        return complete(value, run);
      };
    }
    const complete = this.nullable(type, nodes, place);
    return (value, run) => (value == null ? null : complete(value, run));
  }

  private nullable(type: GraphQLOutputType, nodes: readonly FieldNode[], place: Place): Complete {
    if (isListType(type)) {
      const complete = this.type(type.ofType as GraphQLOutputType, nodes, place);
      return (value, run) => {
        if (!Array.isArray(value)) throw new Unplanned('a list that is none');
        return value.map((item) => complete(item, run));
      };
    }
    if (isLeafType(type)) return serializer(type);
    if (isObjectType(type)) return this.object(type, nodes, place);
    throw new Unplanned('a type of several kinds');
  }

  private object(type: GraphQLObjectType, nodes: readonly FieldNode[], place: Place): Complete {
    const options = type.extensions['pothosOptions'] as Record<string, unknown> | undefined;
    if (options?.['authScopes'] !== undefined) throw new Unplanned(`${type.name} is guarded`);
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    const fields = [...collectFields(this.from, type, sets)].map(
      ([key, [node, ...others]]) => [key, this.field(type, node as FieldNode, others, place)] as const,
    );
    return (value, run) => {
      const object: Record<string, unknown> = {};
      for (const [key, complete] of fields) object[key] = complete(value, run);
      return object;
    };
  }

  /** How a field of an object is read and completed. */
  private field(
    type: GraphQLObjectType,
    node: FieldNode,
    others: readonly FieldNode[],
    place: Place,
  ): Complete {
    const nodes = [node, ...others];
    const name = node.name.value;
    if (name === '__typename') return () => type.name;
    const field = type.getFields()[name];
    if (field === undefined) throw new Unplanned(`no field ${name}`);
    if (place.rows !== null) return this.ofRow(type, field, nodes, place.rows);
    const { page } = place;
    if (page !== null && name === 'totalCount') page.counted = true;
    const isItem = page !== null && name === 'node';
    const below = isItem ? { rows: page, page: null } : { rows: null, page };
    return this.read(field, nodes, below);
  }

  private read(field: Field, nodes: readonly FieldNode[], below: Place): Complete {
    const resolve = resolveOf(field);
    const args = argsOf(field, nodes[0] as FieldNode);
    const complete = this.type(field.type, nodes, below);
    return (parent, run) => {
      const value = resolve(parent, args(run), run.context);
      if (value instanceof Promise) throw new Unplanned(`${field.name} waits`);
      return complete(value, run);
    };
  }

  private ofRow(type: GraphQLObjectType, field: Field, nodes: readonly FieldNode[], rows: RowPlan): Complete {
    const extensions = extensionsOf(field);
    const { planned, pothosPrismaRelationField: relation, pothosPrismaSelect: select } = extensions;
    if (planned?.kind === 'RELATION_PAGE') return this.page(field, nodes, rows, planned);
    if (relation !== undefined) return this.related(field, nodes, rows, relation.name);
    if (field.name === 'id' && type.getInterfaces().some(({ name }) => name === 'Node')) {
      rows.column('id');
      return (row) => encodeGlobalId(type.name, (row as { id: string }).id);
    }
    if (typeof select === 'function') throw new Unplanned(`${field.name} selects by its arguments`);
    rows.select(typeof select === 'object' && select !== null ? select : { id: true });
    return this.read(field, nodes, NOWHERE);
  }

  private related(field: Field, nodes: readonly FieldNode[], rows: RowPlan, relation: string): Complete {
    const query = extensionsOf(field).pothosOptions?.['query'] ?? {};
    if (typeof query !== 'object') throw new Unplanned(`${field.name} asks by its arguments`);
    const part = rows.part(relation, () => query as Query);
    const complete = this.type(field.type, nodes, { rows: part.rows, page: null });
    return (row, run) => complete((row as Row)[part.key], run);
  }

  private page(
    field: Field,
    nodes: readonly FieldNode[],
    rows: RowPlan,
    { list, of }: RelationPage,
  ): Complete {
    const args = argsOf(field, nodes[0] as FieldNode);
    const part = rows.part(of.relation, (run) => {
      const given = listArgs(args(run));
      const query = askPage(part.rows, list, given, run);
      return of.where === undefined ? query : { ...query, where: { AND: [of.where, query.where ?? {}] } };
    });
    const { rows: items, key } = part;
    items.column('id');
    items.fixed = isFixed(nodes[0] as FieldNode);
    const complete = this.type(field.type, nodes, { rows: null, page: items });
    return (row, run) => complete(pageOf(items, (row as Row)[key], (row as Row)[`count${key}`], run), run);
  }
}
