import { z } from 'zod';
import type { LogFormat, LogLevel } from './adapters/telemetry/pino.js';

const LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const satisfies readonly LogLevel[];
const FORMATS = ['json', 'text'] as const satisfies readonly LogFormat[];
const PROTOCOLS = ['http/json', 'http/protobuf'];
const MOST_STOP_SECONDS = 3_600;

/** Where spans are sent; see `TracingOptions`. */
export interface TracingEnvironment {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly serviceName: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly share: number;
}

/** How a process tells of itself, and how long it takes to stop. */
export interface OperatingEnvironment {
  /** Undefined: as the terminal suggests. */
  readonly log: LogLevel | undefined;
  readonly logFormat: LogFormat | undefined;
  /** Requests still running at a stop are given so long. */
  readonly stopSeconds: number;
  /** Undefined: no spans are taken. */
  readonly tracing: TracingEnvironment | undefined;
}

const oneOf = <const Values extends readonly string[]>(values: Values) =>
  z.enum(values, { error: ({ input }) => `is "${String(input)}", expected one of ${values.join(', ')}` });

const address = z.string().refine((text) => URL.canParse(text) && /^https?:/.test(text), {
  error: ({ input }) => `is "${String(input)}", expected an address such as http://localhost:4318`,
});

/** "a=1,b=two%20words", as OpenTelemetry's specification writes them. The value is not repeated: it may hold a key. */
const pairs = z
  .string()
  .refine((text) => text.split(',').every((pair) => /^\s*[^=\s]+\s*=/.test(pair)), {
    error: 'is not a list such as name=value,other=value',
  })
  .transform((text) =>
    Object.fromEntries(
      text.split(',').map((pair) => {
        const at = pair.indexOf('=');
        return [pair.slice(0, at).trim(), decoded(pair.slice(at + 1).trim())];
      }),
    ),
  );

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const share = z
  .string()
  .refine((text) => text.trim() !== '' && Number(text) >= 0 && Number(text) <= 1, {
    error: ({ input }) => `is "${String(input)}", expected a share from 0 to 1`,
  })
  .transform(Number);

const SAMPLERS = [
  'always_on',
  'always_off',
  'traceidratio',
  'parentbased_always_on',
  'parentbased_always_off',
  'parentbased_traceidratio',
] as const;

/** The variables that concern operating, some of them OpenTelemetry's own. */
export const OPERATING_VARIABLES = {
  CORROBORATE_LOG: oneOf(LEVELS).optional(),
  CORROBORATE_LOG_FORMAT: oneOf(FORMATS).optional(),
  CORROBORATE_STOP_SECONDS: z
    .string()
    .refine((text) => /^\d{1,4}$/.test(text) && Number(text) <= MOST_STOP_SECONDS, {
      error: ({ input }) => `is "${String(input)}", expected whole seconds, at most 3600`,
    })
    .transform(Number)
    .default(8),
  OTEL_EXPORTER_OTLP_ENDPOINT: address.optional(),
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: address.optional(),
  OTEL_EXPORTER_OTLP_HEADERS: pairs.optional(),
  OTEL_EXPORTER_OTLP_TRACES_HEADERS: pairs.optional(),
  OTEL_EXPORTER_OTLP_PROTOCOL: z
    .string()
    .refine((text) => PROTOCOLS.includes(text), {
      error: ({ input }) =>
        `is "${String(input)}", expected http/json or http/protobuf (both are sent as JSON)`,
    })
    .optional(),
  OTEL_SERVICE_NAME: z.string().optional(),
  OTEL_RESOURCE_ATTRIBUTES: pairs.optional(),
  OTEL_SDK_DISABLED: z.string().optional(),
  OTEL_TRACES_EXPORTER: z.string().optional(),
  OTEL_TRACES_SAMPLER: oneOf(SAMPLERS).optional(),
  OTEL_TRACES_SAMPLER_ARG: share.optional(),
} as const;

type Values = z.output<z.ZodObject<typeof OPERATING_VARIABLES>>;

function shareOf({ OTEL_TRACES_SAMPLER: sampler, OTEL_TRACES_SAMPLER_ARG: arg = 1 }: Values): number {
  if (sampler?.endsWith('always_off')) return 0;
  return sampler?.endsWith('traceidratio') ? arg : 1;
}

function tracingOf(values: Values): TracingEnvironment | undefined {
  const base = values.OTEL_EXPORTER_OTLP_ENDPOINT;
  const url = values.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT ?? base?.replace(/\/*$/, '/v1/traces');
  const off = values.OTEL_SDK_DISABLED?.toLowerCase() === 'true' || values.OTEL_TRACES_EXPORTER === 'none';
  if (url === undefined || off) return undefined;
  const { 'service.name': named, ...attributes } = values.OTEL_RESOURCE_ATTRIBUTES ?? {};
  return {
    url,
    headers: { ...values.OTEL_EXPORTER_OTLP_HEADERS, ...values.OTEL_EXPORTER_OTLP_TRACES_HEADERS },
    serviceName: values.OTEL_SERVICE_NAME ?? named ?? 'corroborate',
    attributes,
    share: shareOf(values),
  };
}

/** What the variables say of operating. */
export const operatingOf = (values: Values): OperatingEnvironment => ({
  log: values.CORROBORATE_LOG,
  logFormat: values.CORROBORATE_LOG_FORMAT,
  stopSeconds: values.CORROBORATE_STOP_SECONDS,
  tracing: tracingOf(values),
});
