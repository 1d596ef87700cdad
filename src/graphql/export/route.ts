import { GraphQLError, type GraphQLSchema } from 'graphql';
import type { ServerResponse } from 'node:http';
import { finished } from 'node:stream';
import type { Plugin } from 'graphql-yoga';
import type { PrismaClient } from '../../adapters/db/generated/client/client.js';
import type { Telemetry } from '../../adapters/telemetry/telemetry.js';
import { missingScope, type Caller } from '../access/caller.js';
import { answerError, type Responses } from '../errors/answer.js';
import type { ApiLimits } from '../limits/limits.js';
import { refusal } from '../limits/refusal.js';
import type { Asked } from '../server/asked.js';
import { beginExport, type RunningExport } from './export.js';
import { packed, streamOf } from './send.js';
import { type ExportWish, readWish } from './wish.js';

/** What exports are made with. */
export interface ExportOptions {
  /** Where they stand, such as "/export/". */
  readonly path: string;
  readonly prisma: PrismaClient;
  readonly schema: GraphQLSchema;
  readonly limits: ApiLimits;
  readonly telemetry: Telemetry;
  readonly callerOf: (request: Request) => Caller;
  /** Counts the export as an operation; the error to answer with when that is too much. */
  readonly refuse: (request: Request) => Promise<GraphQLError | null>;
  /** What callers are shown of an error. */
  readonly mask: (error: unknown) => Error;
}

const RETRY_SECONDS = '10';

/** The name under which a browser keeps the file. */
const fileName = ({ target, format }: ExportWish): string => {
  const name = target.kind === 'list' ? target.name : target.kind === 'event' ? target.id : 'search';
  return `corroborate-${name.replaceAll(/[^\w-]+/g, '-')}.${format}`;
};

/** The status of errors that bring none: there is no answer of GraphQL that they would be a part of. */
const STATUS: Readonly<Record<string, number>> = { NOT_FOUND: 404, INTERNAL: 500 };

/** An error as GraphQL would show it. */
function shown(error: unknown, mask: ExportOptions['mask']): GraphQLError {
  const masked = mask(error) as GraphQLError;
  const status = STATUS[String(masked.extensions['code'])];
  if (masked.extensions['http'] !== undefined || status === undefined) return masked;
  return new GraphQLError(masked.message, { extensions: { ...masked.extensions, http: { status } } });
}

/** Sends exports, so many at once. */
class Exporter {
  private running = 0;

  constructor(private readonly options: ExportOptions) {}

  /** Answers a request, or throws what it is refused with. */
  async answer(request: Request, url: URL, response: ServerResponse | undefined, { Response }: Responses) {
    const { path, schema, limits, telemetry } = this.options;
    await this.check(request);
    const called = decodeURIComponent(url.pathname.slice(path.length));
    const wish = readWish(schema, called, Object.fromEntries(url.searchParams));
    if (this.running >= limits.exports) {
      const http = { status: 429, headers: { 'retry-after': RETRY_SECONDS } };
      throw refusal('exports', this.running + 1, limits.exports, http);
    }
    const left = new AbortController();
    const signal = AbortSignal.any([request.signal, left.signal]);
    const ended = this.begun();
    const exported = await beginExport(wish, {
      prisma: this.options.prisma,
      signal,
      seconds: limits.exportSeconds,
    }).catch((error: unknown) => {
      ended();
      throw error;
    });
    finished(exported.body, (error) => {
      ended();
      this.tell(telemetry, called, exported, error);
    });
    const { body, encoding } = packed(exported.body, request.headers.get('accept-encoding') ?? '');
    const stream = streamOf(body, response, () => {
      left.abort();
    });
    return new Response(stream, { headers: headersOf(wish, exported, encoding) });
  }

  private async check(request: Request): Promise<void> {
    const { callerOf, refuse } = this.options;
    const caller = callerOf(request);
    if (!caller.scopes.has('READ')) throw missingScope(caller, 'READ');
    const refused = await refuse(request);
    if (refused !== null) throw refused;
  }

  private begun(): () => void {
    const { exports } = this.options.telemetry.metrics;
    this.running += 1;
    exports.inc();
    return () => {
      this.running -= 1;
      exports.dec();
    };
  }

  private tell(
    { logger }: Telemetry,
    called: string,
    { count }: RunningExport,
    error: Error | null | undefined,
  ): void {
    const fields = { export: called.replace(/^events\/.*\./, 'event.'), records: count() };
    if (!error) logger.info(fields, 'export sent');
    else logger.warn({ ...fields, err: error }, 'export broken off');
  }
}

const headersOf = (wish: ExportWish, { format }: RunningExport, encoding: string | undefined) => ({
  'content-type': format.contentType,
  'content-disposition': `attachment; filename="${fileName(wish)}"`,
  'cache-control': 'no-store',
  vary: 'accept-encoding, authorization',
  ...(encoding === undefined ? {} : { 'content-encoding': encoding }),
});

/** Answers below `path` with exports of lists, events and searches. They need READ, and count as an operation each. */
export function serveExports(options: ExportOptions): Plugin {
  const exporter = new Exporter(options);
  const answer = async ({ request, url, serverContext, fetchAPI, endResponse }: Asked): Promise<void> => {
    const { res } = serverContext as { readonly res?: ServerResponse };
    try {
      endResponse(await exporter.answer(request, url, res, fetchAPI));
    } catch (error) {
      endResponse(answerError(shown(error, options.mask), fetchAPI));
    }
  };
  return {
    onRequest: (asked) =>
      asked.url.pathname.startsWith(options.path) && asked.request.method === 'GET'
        ? answer(asked)
        : undefined,
  };
}
