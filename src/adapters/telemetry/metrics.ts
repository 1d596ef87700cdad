import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** Seconds: from an answer out of memory to the longest statement. */
const REQUEST_BUCKETS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10, 30];
/** Seconds: a stage of one page. */
const STAGE_BUCKETS = [0.001, 0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5];

/** A number that is looked up when it is asked for. */
export interface LookedUp {
  /** Name in Prometheus, such as "corroborate_queue_jobs". */
  readonly name: string;
  readonly help: string;
  /** Name of the one label that its values differ in; none for a single value. */
  readonly label?: string;
  /** The values by label; under '' where there is none. What cannot be looked up is left out of the answer. */
  readonly collect: () => Promise<Readonly<Record<string, number>>> | Readonly<Record<string, number>>;
}

/** An operation that was run. */
export interface RunOperation {
  /** From a bounded set: every other name is another series for Prometheus to keep. */
  readonly name: string;
  readonly type: string;
  readonly outcome: 'ok' | 'error';
  readonly seconds: number;
}

/** A page that was taken in, or not. */
export interface RunIngest {
  /** Articles by what became of them: NEW, REVISED, UNCHANGED. */
  readonly articles: Readonly<Record<string, number>>;
  readonly claims: number;
}

function countersIn(registry: Registry) {
  const registers = [registry];
  return {
    requests: new Counter({
      name: 'corroborate_requests_total',
      help: 'HTTP requests answered, by route and status.',
      labelNames: ['route', 'status'],
      registers,
    }),
    operations: new Counter({
      name: 'corroborate_operations_total',
      help: 'GraphQL operations run, by name (a bounded set), type and outcome.',
      labelNames: ['operation', 'type', 'outcome'],
      registers,
    }),
    refused: new Counter({
      name: 'corroborate_refused_total',
      help: 'Requests refused for a limit, by limit.',
      labelNames: ['limit'],
      registers,
    }),
    articles: new Counter({
      name: 'corroborate_ingested_articles_total',
      help: 'Articles taken in by this process, by what became of them.',
      labelNames: ['outcome'],
      registers,
    }),
    claims: new Counter({
      name: 'corroborate_ingested_claims_total',
      help: 'Claims of articles that this process took in.',
      registers,
    }),
    failedPages: new Counter({
      name: 'corroborate_failed_pages_total',
      help: 'Pages that this process could not take in.',
      registers,
    }),
  };
}

function timersIn(registry: Registry) {
  const registers = [registry];
  return {
    requestSeconds: new Histogram({
      name: 'corroborate_request_duration_seconds',
      help: 'From the arrival of a request to the begin of its answer, by route.',
      labelNames: ['route'],
      buckets: REQUEST_BUCKETS,
      registers,
    }),
    operationSeconds: new Histogram({
      name: 'corroborate_operation_duration_seconds',
      help: 'Execution of a GraphQL operation, by name (a bounded set).',
      labelNames: ['operation'],
      buckets: REQUEST_BUCKETS,
      registers,
    }),
    stageSeconds: new Histogram({
      name: 'corroborate_ingest_stage_duration_seconds',
      help: 'A stage of taking in one article, its statements included, by stage.',
      labelNames: ['stage'],
      buckets: STAGE_BUCKETS,
      registers,
    }),
  };
}

function gaugesIn(registry: Registry) {
  const registers = [registry];
  return {
    running: new Gauge({
      name: 'corroborate_requests_running',
      help: 'Requests whose answer has not begun.',
      registers,
    }),
    subscriptions: new Gauge({
      name: 'corroborate_subscriptions_open',
      help: 'Subscriptions that are being sent.',
      registers,
    }),
    exports: new Gauge({
      name: 'corroborate_exports_running',
      help: 'Exports that are being sent.',
      registers,
    }),
  };
}

/** Everything that one instance counts, in a registry of its own. */
export class Metrics {
  private readonly registry = new Registry();
  private readonly counters = countersIn(this.registry);
  private readonly timers = timersIn(this.registry);
  private readonly gauges = gaugesIn(this.registry);
  private runtime = false;

  /** What the answer of `text` is. */
  readonly contentType = this.registry.contentType;
  readonly running = this.gauges.running;
  readonly subscriptions = this.gauges.subscriptions;
  readonly exports = this.gauges.exports;

  request(route: string, status: number, seconds: number): void {
    this.counters.requests.inc({ route, status });
    this.timers.requestSeconds.observe({ route }, seconds);
  }

  operation({ name, type, outcome, seconds }: RunOperation): void {
    this.counters.operations.inc({ operation: name, type, outcome });
    this.timers.operationSeconds.observe({ operation: name }, seconds);
  }

  refused(limit: string): void {
    this.counters.refused.inc({ limit });
  }

  stage(stage: string, milliseconds: number): void {
    this.timers.stageSeconds.observe({ stage }, milliseconds / 1000);
  }

  ingested({ articles, claims }: RunIngest): void {
    for (const [outcome, count] of Object.entries(articles)) this.counters.articles.inc({ outcome }, count);
    this.counters.claims.inc(claims);
  }

  failedPage(): void {
    this.counters.failedPages.inc();
  }

  /** Adds a number that is looked up at each scrape. A second one of the same name takes the place of the first. */
  lookUp({ name, help, label, collect }: LookedUp): void {
    this.registry.removeSingleMetric(name);
    new Gauge({
      name,
      help,
      labelNames: label === undefined ? [] : [label],
      registers: [this.registry],
      async collect() {
        this.reset();
        const values = await Promise.resolve()
          .then(collect)
          .catch(() => ({}));
        for (const [key, value] of Object.entries(values))
          if (label === undefined) this.set(value);
          else this.set({ [label]: key }, value);
      },
    });
  }

  /** All of it as Prometheus reads it. The runtime's own numbers are watched from the first call on. */
  text(): Promise<string> {
    if (!this.runtime) collectDefaultMetrics({ register: this.registry });
    this.runtime = true;
    return this.registry.metrics();
  }
}
