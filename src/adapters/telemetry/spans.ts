import type * as OpenTelemetry from '@opentelemetry/api';
import type { Attributes, Span, SpanKind, Tracer } from '@opentelemetry/api';
import type { Scopes } from './scope.js';

/** What is told of a piece of work. */
export interface SpanWish {
  readonly name: string;
  readonly kind?: SpanKind;
  readonly attributes?: Attributes;
}

/** A caller's own trace, as W3C's headers tell it. */
export interface RemoteTrace {
  readonly traceparent: string | null;
  readonly tracestate: string | null;
}

/** Takes spans of what runs. Where none are wanted, it does nothing. */
export interface Spans {
  /** Begins a span below what runs now, or below a caller's own; null where none are taken. */
  readonly begin: (wish: SpanWish, remote?: RemoteTrace) => Span | null;
  /** Runs `work` in a span below what runs now, with what it throws noted. */
  readonly within: <T>(wish: SpanWish, work: () => Promise<T>) => Promise<T>;
  /** Notes what has just ended and took so many milliseconds. */
  readonly past: (wish: SpanWish, milliseconds: number) => void;
  /** Whether any are taken: what is only worked out for spans can be left out otherwise. */
  readonly taken: boolean;
  /** Sends what is not yet sent. */
  readonly close: () => Promise<void>;
}

/** Takes none. */
export const NO_SPANS: Spans = {
  begin: () => null,
  within: (_wish, work) => work(),
  past: () => undefined,
  taken: false,
  close: () => Promise.resolve(),
};

type Api = typeof OpenTelemetry;

const TRACEPARENT = /^[0-9a-f]{2}-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(?:-.*)?$/;

/** A caller's trace as a context; the given one when the header is none. */
function remoteContext(api: Api, { traceparent, tracestate }: RemoteTrace) {
  const [, traceId = '', spanId = '', flags = ''] = TRACEPARENT.exec(traceparent ?? '') ?? [];
  const told = {
    traceId,
    spanId,
    traceFlags: Number.parseInt(flags, 16),
    isRemote: true,
    ...(tracestate === null ? {} : { traceState: api.createTraceState(tracestate) }),
  };
  // Anything else than a valid one begins a trace of our own.
  return api.isSpanContextValid(told) && !traceparent?.startsWith('ff')
    ? api.trace.setSpanContext(api.ROOT_CONTEXT, told)
    : api.context.active();
}

/** Notes on a span that its work failed, without the words of the error: they may hold data. */
function fail(api: Api, span: Span, error: unknown): void {
  span.setStatus({ code: api.SpanStatusCode.ERROR });
  span.setAttribute('error.type', error instanceof Error ? error.name : typeof error);
}

/**
 * Takes spans with a tracer. Nothing global is touched: what runs is known from `scopes`, and only where that knows of
 * nothing the process' own context counts, so that an embedding service's spans are the parents of ours.
 */
export function takeSpans(
  api: Api,
  tracer: Tracer,
  scopes: Scopes,
  close: () => Promise<void> = () => Promise.resolve(),
): Spans {
  const parent = () => {
    const span = scopes.current()?.span;
    return span ? api.trace.setSpan(api.ROOT_CONTEXT, span) : api.context.active();
  };
  const begin: Spans['begin'] = ({ name, ...options }, remote) =>
    tracer.startSpan(name, options, remote === undefined ? parent() : remoteContext(api, remote));
  return {
    begin,
    within: async (wish, work) => {
      const span = begin(wish);
      if (span === null) return work();
      try {
        return await scopes.under(span, work);
      } catch (error) {
        fail(api, span, error);
        throw error;
      } finally {
        span.end();
      }
    },
    past: ({ name, ...options }, milliseconds) => {
      const now = Date.now();
      tracer.startSpan(name, { ...options, startTime: now - milliseconds }, parent()).end(now);
    },
    taken: true,
    close,
  };
}
