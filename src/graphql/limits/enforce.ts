import {
  getOperationAST,
  Kind,
  Lexer,
  Source,
  TokenKind,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLError,
  type GraphQLSchema,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { costOf } from './cost.js';
import type { ApiLimits } from './limits.js';
import { refusal } from './refusal.js';
import { shapeOf, type DocumentShape } from './shape.js';

/** Tokens of a text, counted no further than one beyond `most`; a text that is not GraphQL counts as far as it is. */
function countTokens(text: string, most: number): number {
  const lexer = new Lexer(new Source(text));
  let count = 0;
  try {
    while (count <= most && lexer.advance().kind !== TokenKind.EOF) count += 1;
  } catch {
    // The parser says better what is wrong with it.
  }
  return count;
}

/** Texts whose tokens are remembered, since clients send the same few again and again; longer ones are counted anew. */
const MOST_TEXTS = 500;
const LONGEST_TEXT = 20_000;

/** `countTokens` that remembers. */
function tokenCounter(most: number): (text: string) => number {
  const counts = new Map<string, number>();
  return (text) => {
    const known = counts.get(text);
    if (known !== undefined) return known;
    const count = countTokens(text, most);
    if (counts.size >= MOST_TEXTS) counts.clear();
    if (text.length <= LONGEST_TEXT) counts.set(text, count);
    return count;
  };
}

const SHAPES = [
  'depth',
  'fields',
  'aliases',
  'directives',
] as const satisfies readonly (keyof DocumentShape)[];

/** Which bound of its shape a document breaks, if any. */
export function shapeRefusal(document: DocumentNode, limits: ApiLimits): GraphQLError | undefined {
  const shape = shapeOf(document);
  const broken = SHAPES.find((name) => shape[name] > limits[name]);
  return broken === undefined ? undefined : refusal(broken, shape[broken], limits[broken]);
}

const textOf = (source: unknown): string =>
  typeof source === 'string' ? source : source instanceof Source ? source.body : '';

/** What is executed, as far as its cost depends on it. */
export interface Execution {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName?: string | null;
  readonly variableValues?: Readonly<Record<string, unknown>> | null;
}

/** What Yoga's hooks before an execution and before a subscription have in common. */
interface Stoppable {
  readonly args: Execution;
  readonly setResultAndStopExecution: (result: ExecutionResult) => void;
}

/** Whether the answer to an operation could be too large. */
export function costRefusal(execution: Execution, limits: ApiLimits): GraphQLError | undefined {
  const { schema, document, operationName, variableValues } = execution;
  const operation = getOperationAST(document, operationName);
  if (operation == null) return undefined;
  const fragments = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  const cost = costOf({ schema, operation, fragments, variables: variableValues ?? {} });
  return cost <= limits.cost ? undefined : refusal('cost', cost, limits.cost);
}

/**
 * Refuses documents that are too large before they are validated, and operations whose answer could be too large before a
 * resolver runs.
 */
export function enforceLimits(limits: ApiLimits): Plugin {
  const refused = new WeakMap<DocumentNode, GraphQLError | 'FINE'>();
  const tokensOf = tokenCounter(limits.tokens);
  const refuseCostly = ({ args, setResultAndStopExecution }: Stoppable): void => {
    const error = costRefusal(args, limits);
    if (error !== undefined) setResultAndStopExecution({ errors: [error] });
  };
  return {
    onRequest({ request, fetchAPI, endResponse }) {
      const bytes = Number(request.headers.get('content-length') ?? 0);
      if (bytes <= limits.bodyBytes) return;
      const errors = [refusal('bodyBytes', bytes, limits.bodyBytes)];
      endResponse(fetchAPI.Response.json({ errors }, { status: 413 }));
    },
    onRequestParse: () => ({
      onRequestParseDone({ requestParserResult: sent }) {
        if (Array.isArray(sent) && sent.length > limits.batch)
          throw refusal('batch', sent.length, limits.batch);
      },
    }),
    onParse({ params }) {
      const tokens = tokensOf(textOf(params.source));
      if (tokens > limits.tokens) throw refusal('tokens', tokens, limits.tokens);
      return ({ result, replaceParseResult }) => {
        if (result instanceof Error || result === null) return;
        const document = result as DocumentNode;
        const verdict = refused.get(document) ?? shapeRefusal(document, limits) ?? 'FINE';
        refused.set(document, verdict);
        if (verdict !== 'FINE') replaceParseResult(verdict);
      };
    },
    onExecute: refuseCostly,
    onSubscribe: refuseCostly,
  };
}
