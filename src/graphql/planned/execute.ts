import {
  getOperationAST,
  GraphQLError,
  locatedError,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { ApiContext } from '../context.js';
import { coerce, decidingVariables, planOperation, type OperationPlan, type RootPlan } from './plan.js';
import { noteResolvers } from './field.js';
import type { ReadJson } from './read.js';
import type { Run } from './rows.js';
import type { Statement } from './statement.js';
import { Unplanned } from './unplanned.js';

interface Execution {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName?: string | null;
  readonly variableValues?: Readonly<Record<string, unknown>> | null;
  readonly contextValue?: unknown;
}

/** The plans of one document: one for each set of values of the variables that decide on fields. Null: it has none. */
interface DocumentPlans {
  readonly deciding: readonly string[];
  readonly plans: Map<string, OperationPlan | null>;
}

/** So many are made of one document; further ones are executed as usual, so that nobody fills the memory with them. */
const MOST_PLANS = 64;

class Plans {
  private readonly known = new WeakMap<DocumentNode, DocumentPlans>();

  /** Null for what cannot be planned. */
  of({ schema, document, operationName }: Execution, variables: Readonly<Record<string, unknown>>) {
    const { deciding, plans } = this.plansOf(document);
    const key = JSON.stringify([operationName, ...deciding.map((name) => variables[name])]);
    const known = plans.get(key);
    if (known !== undefined) return known;
    const made = tryTo(() => planOperation(schema, document, operationName, variables));
    if (plans.size < MOST_PLANS) plans.set(key, made);
    return made;
  }

  private plansOf(document: DocumentNode): DocumentPlans {
    const known = this.known.get(document);
    if (known !== undefined) return known;
    const made = { deciding: decidingVariables(document), plans: new Map<string, OperationPlan | null>() };
    this.known.set(document, made);
    return made;
  }
}

/** What `make` makes; null when it cannot be planned. */
function tryTo<Made>(make: () => Made): Made | null {
  try {
    return make();
  } catch (error) {
    if (error instanceof Unplanned || error instanceof GraphQLError) return null;
    throw error;
  }
}

/** A root field's value, or what the store said instead of it. */
function answerRoot(root: RootPlan, run: Run, read: ReadJson): Promise<unknown> {
  const answered = (statement: Statement): Promise<unknown> =>
    read(statement).then(
      (text) => root.complete(text === null ? null : (JSON.parse(text) as unknown), run),
      (error: unknown) => locatedError(error, root.nodes, [root.key]),
    );
  const statement = root.statement(run);
  return statement instanceof Promise ? statement.then(answered) : answered(statement);
}

/** The answer of the values of its root's fields. */
function resultOf({ roots }: OperationPlan, values: readonly unknown[]): ExecutionResult {
  const errors = values.filter((value) => value instanceof GraphQLError);
  const fatal = roots.some(({ nullable }, n) => !nullable && values[n] instanceof GraphQLError);
  const shown = values.map((value) => (value instanceof GraphQLError ? null : value));
  const data = fatal ? null : Object.fromEntries(roots.map(({ key }, n) => [key, shown[n]]));
  return errors.length === 0 ? { data } : { data, errors };
}

/** Promises are what a small request costs most of: of one field no more are made than it takes. */
function answer(plan: OperationPlan, run: Run, read: ReadJson): Promise<ExecutionResult> {
  const [only, ...others] = plan.roots;
  if (only !== undefined && others.length === 0)
    return answerRoot(only, run, read).then((value) => resultOf(plan, [value]));
  const values = Promise.all(plan.roots.map(async (root) => answerRoot(root, run, read)));
  return values.then((all) => resultOf(plan, all));
}

/**
 * Answers the queries that can be planned with one statement for each field of their root, which builds the whole JSON,
 * and without a promise for any row. Whatever does not go smoothly is executed as usual, errors included: queries change
 * nothing, so they can be asked twice.
 *
 * @param schema whose fields' own resolvers are known; another one may have wrapped them
 */
export function executePlanned(schema: GraphQLSchema, read: ReadJson): Plugin {
  noteResolvers(schema);
  const plans = new Plans();
  /** Null for what is executed as usual. @throws whatever goes wrong */
  const planned = (execution: Execution): Promise<ExecutionResult> | null => {
    const context = execution.contextValue as ApiContext;
    const operation = getOperationAST(execution.document, execution.operationName);
    const variables = tryTo(() => coerce(schema, operation, execution.variableValues ?? {}));
    if (variables === null) return null;
    const plan = plans.of(execution, variables);
    if (plan === null || (plan.scope !== null && !context.caller.scopes.has(plan.scope))) return null;
    return answer(plan, { context, variables, pages: new Map() }, read);
  };
  return {
    onExecute({ args, executeFn, setExecuteFn }) {
      if (args.schema !== schema) return;
      setExecuteFn((execution: Execution) => {
        // Whatever goes wrong, the usual execution meets it again and words it for the caller.
        const usual = (): unknown => executeFn(execution);
        try {
          return planned(execution)?.catch(usual) ?? usual();
        } catch {
          return usual();
        }
      });
    },
  };
}
