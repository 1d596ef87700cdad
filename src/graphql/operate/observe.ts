import { getOperationAST, type DocumentNode, type ExecutionResult } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Span } from '@opentelemetry/api';
import type { Telemetry } from '../../adapters/telemetry/telemetry.js';
import type { Caller } from '../access/caller.js';
import type { Paths } from '../server/paths.js';
import { boundedNames } from './names.js';
import {
  isProbe,
  noteError,
  recordOf,
  REQUEST_ID_HEADER,
  routeOf,
  type Operation,
  type RequestRecord,
} from './requests.js';

/** `SpanKind.SERVER`; the enum itself would load the library. */
const SERVER = 1;

/** What the observer has to know of the API. */
export interface Observed {
  readonly telemetry: Telemetry;
  readonly paths: Paths;
  readonly callerOf: (request: Request) => Caller;
  /** Names of operations that are always counted apart. */
  readonly names: readonly string[];
}

interface Running {
  readonly record: RequestRecord;
  readonly started: number;
  readonly span: Span | null;
}

const seconds = (since: number): number => (performance.now() - since) / 1000;

function operationOf(document: DocumentNode, operationName: string | null | undefined): Operation {
  const operation = getOperationAST(document, operationName);
  return { name: operation?.name?.value ?? null, type: operation?.operation ?? 'query' };
}

const errorsOf = (result: unknown): readonly unknown[] =>
  Array.isArray(result)
    ? result.flatMap(errorsOf)
    : ((result as Partial<ExecutionResult> | null)?.errors ?? []);

/** One thing where there is one, as nearly always; all of them otherwise. */
const few = <T>(values: Iterable<T>): T | T[] | undefined => {
  const all = [...values];
  return all.length > 1 ? all : all[0];
};

/** What is written of a request. Never its variables, its body or its key. */
function lineOf({ record, started }: Running, status: number, caller: Caller): Record<string, unknown> {
  return {
    requestId: record.id,
    method: record.method,
    path: record.path,
    status,
    ms: Math.round(seconds(started) * 1e4) / 10,
    operation: few(record.operations.map(({ name }) => name ?? 'anonymous')),
    type: few(record.operations.map(({ type }) => type)),
    key: caller.keyPrefix ?? undefined,
    refused: few(record.refused),
    codes: few(record.codes),
  };
}

/** A request that failed before anything could be answered: nothing of why is told. */
function unanswerable(): Error {
  const error = new Error('Something went wrong on our side. It has been logged.');
  // What handles it would send the stack.
  error.stack = '';
  return error;
}

/** Tells of requests and operations as they begin and end. */
class Observer {
  private readonly running = new WeakMap<Request, Running>();
  private readonly label: (name: string | null) => string;

  constructor(private readonly of: Observed) {
    this.label = boundedNames(of.names);
  }

  recordOf(request: Request | undefined): RequestRecord | undefined {
    return request && this.running.get(request)?.record;
  }

  /** Runs a request with its id and its span as what everything in it is told under. */
  async request(request: Request, answer: () => Promise<void> | void): Promise<void> {
    const { logger, metrics, scopes } = this.of.telemetry;
    const one = this.begin(request);
    metrics.running.inc();
    try {
      await scopes.run({ requestId: one.record.id, span: one.span }, answer);
    } catch (error) {
      logger.error({ requestId: one.record.id, err: error }, 'A request could not be answered');
      metrics.request(this.routeOf(one), 500, seconds(one.started));
      throw unanswerable();
    } finally {
      metrics.running.dec();
      one.span?.end();
    }
  }

  answered(request: Request, response: Response): void {
    const one = this.running.get(request);
    if (one === undefined) return;
    const { logger, metrics } = this.of.telemetry;
    response.headers.set(REQUEST_ID_HEADER, one.record.id);
    if (response.status === 413) one.record.refused.add('bodyBytes');
    for (const limit of one.record.refused) metrics.refused(limit);
    const route = this.routeOf(one);
    metrics.request(route, response.status, seconds(one.started));
    one.span?.setAttribute('http.response.status_code', response.status);
    logger[isProbe(route) ? 'debug' : 'info'](
      lineOf(one, response.status, this.of.callerOf(request)),
      'request',
    );
  }

  /** Notes an operation that begins; to be called with its result when it has one. */
  operation({ name, type }: Operation, request: Request | undefined): (result: unknown) => void {
    this.recordOf(request)?.operations.push({ name, type });
    const started = performance.now();
    return (result) => {
      const outcome = errorsOf(result).length > 0 ? 'error' : 'ok';
      const { metrics } = this.of.telemetry;
      metrics.operation({ name: this.label(name), type, outcome, seconds: seconds(started) });
    };
  }

  private begin(request: Request): Running {
    const record = recordOf(request);
    const { headers } = request;
    const remote = { traceparent: headers.get('traceparent'), tracestate: headers.get('tracestate') };
    const attributes = {
      'http.request.method': record.method,
      'url.path': record.path,
      'request.id': record.id,
    };
    const name = `${record.method} ${routeOf(record.path, this.of.paths)}`;
    const span = this.of.telemetry.spans.begin({ name, kind: SERVER, attributes }, remote);
    const one = { record, started: performance.now(), span };
    this.running.set(request, one);
    return one;
  }

  private routeOf({ record }: Running): string {
    return routeOf(record.path, this.of.paths);
  }
}

/** The request that something is run for. */
const requestOf = (context: unknown): Request | undefined =>
  (context as { readonly request?: Request } | null)?.request;

/**
 * Tells of every request and every operation: one line, numbers, spans. Gives each request its id, which its answer
 * carries. To be the first plugin.
 */
export function observe(of: Observed): Plugin {
  const observer = new Observer(of);
  return {
    instrumentation: { request: ({ request }, wrapped) => observer.request(request, wrapped) },
    onExecute({ args }) {
      const operation = operationOf(args.document, args.operationName);
      const done = observer.operation(operation, requestOf(args.contextValue));
      return {
        onExecuteDone: ({ result }) => {
          done(result);
        },
      };
    },
    onSubscribe({ args }) {
      const operation = operationOf(args.document, args.operationName);
      const done = observer.operation(operation, requestOf(args.contextValue));
      return {
        onSubscribeResult: ({ result }) => {
          done(result);
        },
      };
    },
    onResultProcess({ request, result }) {
      const record = observer.recordOf(request);
      if (record !== undefined) for (const error of errorsOf(result)) noteError(record, error);
    },
    onResponse({ request, response }) {
      observer.answered(request, response);
    },
  };
}

const spanOf = ({ name, type }: Operation) => ({
  name: name === null ? type : `${type} ${name}`,
  attributes: {
    'graphql.operation.type': type,
    ...(name === null ? {} : { 'graphql.operation.name': name }),
  },
});

/** Runs each operation in a span. To be met after every plugin that says how operations are run. */
export function traceOperations({ spans }: Telemetry): Plugin {
  if (!spans.taken) return {};
  return {
    onExecute({ args, executeFn, setExecuteFn }) {
      const wish = spanOf(operationOf(args.document, args.operationName));
      setExecuteFn((execution) => spans.within(wish, async () => (await executeFn(execution)) as unknown));
    },
  };
}
