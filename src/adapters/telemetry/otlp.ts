import type { Scopes } from './scope.js';
import { type Spans, takeSpans } from './spans.js';

/** Where spans are sent, and in whose name. */
export interface TracingOptions {
  /** Where spans are taken over OTLP/HTTP, such as http://localhost:4318/v1/traces. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly serviceName: string;
  readonly serviceVersion: string;
  /** What else is known of the process, such as deployment.environment. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Share of traces begun here that are taken, 0-1. A caller's own decision counts more. */
  readonly share: number;
}

/** Loads OpenTelemetry, which is not loaded otherwise, and gives what takes and sends spans. */
export async function openTracing(options: TracingOptions): Promise<(scopes: Scopes) => Spans> {
  const [api, sdk, { OTLPTraceExporter }, { resourceFromAttributes }] = await Promise.all([
    import('@opentelemetry/api'),
    import('@opentelemetry/sdk-trace'),
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/resources'),
  ]);
  return (scopes) => {
    const exporter = new OTLPTraceExporter({ url: options.url, headers: { ...options.headers } });
    const provider = new sdk.TracerProvider({
      resource: resourceFromAttributes({
        ...options.attributes,
        'service.name': options.serviceName,
        'service.version': options.serviceVersion,
      }),
      sampler: new sdk.ParentBasedSampler({ root: new sdk.TraceIdRatioBasedSampler(options.share) }),
      spanProcessors: [new sdk.BatchSpanProcessor({ exporter })],
    });
    const tracer = provider.getTracer('corroborate', options.serviceVersion);
    return takeSpans(api, tracer, scopes, () => provider.shutdown());
  };
}
