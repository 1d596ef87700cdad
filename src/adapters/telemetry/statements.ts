import type pg from 'pg';
import type { Spans } from './spans.js';

type Query = (...args: unknown[]) => unknown;
type Callback = (...outcome: unknown[]) => void;

/** `SpanKind.CLIENT`; the enum itself would load the library. */
const CLIENT = 2;

const VERB = /^\s*(?:--[^\n]*\n\s*)*([a-z]+)/i;

/** A statement's text: values stand outside of it. */
const textOf = (config: unknown): string =>
  typeof config === 'string' ? config : ((config as { readonly text?: string } | null)?.text ?? '');

/** A client's `query` with a span for each statement: its verb as the name, its text without values. */
function spanned(query: Query, spans: Spans): Query {
  return (...args) => {
    const text = textOf(args[0]);
    const span = spans.begin({
      name: VERB.exec(text)?.[1]?.toUpperCase() ?? 'statement',
      kind: CLIENT,
      attributes: { 'db.system.name': 'postgresql', 'db.query.text': text.slice(0, 1_000) },
    });
    const end = () => span?.end();
    const callback = args.at(-1);
    if (typeof callback === 'function')
      return query(...args.slice(0, -1), (...outcome: unknown[]) => {
        end();
        (callback as Callback)(...outcome);
      });
    const result = query(...args);
    if (result instanceof Promise) result.then(end, end);
    else end();
    return result;
  };
}

/** Takes a span of every statement that the pool's connections made from now on send. */
export function traceStatements(pool: pg.Pool, spans: Spans): void {
  if (!spans.taken) return;
  pool.on('connect', (client) => {
    client.query = spanned(client.query.bind(client) as Query, spans) as typeof client.query;
  });
}
