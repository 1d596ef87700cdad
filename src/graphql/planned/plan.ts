import {
  getOperationAST,
  getVariableValues,
  isNonNullType,
  Kind,
  OperationTypeNode,
  visit,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { Protection } from '../access/scopes.js';
import { rowId, type NodeType } from '../ids.js';
import { collectFields } from './collect.js';
import { Compiler, type Complete, type Place } from './compile.js';
import { argsOf, askPage, listArgs, pageOf, type ArgsOf } from './page.js';
import { extensionsOf, type PlannedPage } from './field.js';
import { RowPlan, type Run } from './rows.js';
import { byIdStatement, pageStatement, type Statement } from './statement.js';
import { Unplanned } from './unplanned.js';

/** A field of the root that one statement answers. */
export interface RootPlan {
  readonly key: string;
  readonly nodes: readonly FieldNode[];
  readonly nullable: boolean;
  readonly statement: (run: Run) => Statement | Promise<Statement>;
  /** Makes the answer's value of the statement's JSON; null for no row. */
  readonly complete: (json: unknown, run: Run) => unknown;
}

/** How an operation is answered. */
export interface OperationPlan {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  /** The scope that whoever asks needs; none where the schema is open. */
  readonly scope: Protection['scope'] | null;
  readonly roots: readonly RootPlan[];
}

/** Writes a statement by id; once for all requests when nothing else in it varies. The id is its first value. */
function writtenOnce(row: RowPlan, write: (id: string, run: Run) => Statement) {
  let known: { readonly statement: Statement; readonly pages: Run['pages'] } | undefined;
  return (id: string, run: Run): Statement => {
    if (known === undefined) {
      const statement = write(id, run);
      if (row.fixedBelow) known = { statement, pages: new Map(run.pages) };
      return statement;
    }
    for (const [items, asked] of known.pages) run.pages.set(items, asked);
    const [, ...others] = known.statement.values;
    return { text: known.statement.text, values: [id, ...others] };
  };
}

type Base = Pick<RootPlan, 'key' | 'nodes' | 'nullable'>;

/** Finds the parts of a plan for one field of the root. */
class RootPlanner {
  private readonly args: ArgsOf;

  constructor(
    private readonly compiler: Compiler,
    private readonly field: GraphQLField<unknown, unknown>,
    private readonly base: Base,
  ) {
    this.args = argsOf(field, base.nodes[0] as FieldNode);
  }

  plan(): RootPlan {
    const { planned } = extensionsOf(this.field);
    if (planned?.kind === 'BY_ID') return this.byId(planned.type, planned.redirects);
    if (planned?.kind === 'ROOT_PAGE') return this.page(planned.list);
    throw new Unplanned(`${this.field.name} is not planned`);
  }

  private byId(type: NodeType, redirects: string | null): RootPlan {
    const row = new RowPlan(type);
    const complete = this.complete({ rows: row, page: null });
    const written = writtenOnce(row, (id, run) => byIdStatement(row, run, id, redirects));
    return {
      ...this.base,
      statement: (run) => {
        const { id, ...others } = this.args(run);
        if (Object.values(others).some((value) => value != null))
          throw new Unplanned('an argument of its own');
        return written(rowId(type, String(id)), run);
      },
      complete: (json, run) => complete(json === null ? null : row.read(json as unknown[]), run),
    };
  }

  private page(list: PlannedPage['list']): RootPlan {
    const items = new RowPlan(list.model);
    items.column('id');
    const complete = this.complete({ rows: null, page: items });
    return {
      ...this.base,
      statement: async (run) => {
        const given = await list.prepare(listArgs(this.args(run)), run.context);
        return pageStatement(items, run, askPage(items, list, given, run));
      },
      complete: (json, run) => {
        const { rows, count } = json as { rows: unknown[][]; count?: number };
        return complete(pageOf(items, items.readAll(rows), count, run), run);
      },
    };
  }

  private complete(place: Place): Complete {
    return this.compiler.type(this.field.type, this.base.nodes, place);
  }
}

function rootPlan(compiler: Compiler, query: GraphQLObjectType, key: string, nodes: FieldNode[]): RootPlan {
  const [node] = nodes as [FieldNode];
  const field = query.getFields()[node.name.value];
  if (field === undefined) throw new Unplanned('a field of GraphQL itself');
  return new RootPlanner(compiler, field, { key, nodes, nullable: !isNonNullType(field.type) }).plan();
}

function scopeOf(query: GraphQLObjectType): Protection['scope'] | null {
  const options = query.extensions['pothosOptions'] as { authScopes?: unknown } | undefined;
  const scopes = options?.authScopes;
  if (scopes === undefined) return null;
  if (typeof scopes !== 'object' || scopes === null || Object.keys(scopes).join() !== 'scope')
    throw new Unplanned('a protection of another kind');
  return (scopes as Protection).scope;
}

const fragmentsOf = (document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> =>
  new Map(
    document.definitions
      .filter((node) => node.kind === Kind.FRAGMENT_DEFINITION)
      .map((node) => [node.name.value, node]),
  );

/** The variables that decide which fields there are. */
export function decidingVariables(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Directive: (node) => {
      for (const { value } of node.arguments ?? [])
        if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}

/** @throws Unplanned when a part of it cannot be planned */
export function planOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
  variables: Readonly<Record<string, unknown>>,
): OperationPlan {
  const operation = getOperationAST(document, operationName);
  const query = schema.getQueryType();
  if (operation?.operation !== OperationTypeNode.QUERY || query == null) throw new Unplanned('no query');
  const selecting = { schema, fragments: fragmentsOf(document), variables };
  const compiler = new Compiler(selecting);
  const fields = [...collectFields(selecting, query, [operation.selectionSet])];
  const roots = fields.map(([key, nodes]) => rootPlan(compiler, query, key, nodes));
  return { schema, operation, scope: scopeOf(query), roots };
}

/** The variables of one request, with defaults. @throws Unplanned when they are not what was declared */
export function coerce(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode | null | undefined,
  given: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const { coerced } = getVariableValues(schema, operation?.variableDefinitions ?? [], given);
  if (coerced === undefined) throw new Unplanned('variables that are not as declared');
  return coerced;
}
