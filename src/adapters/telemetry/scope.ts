import { AsyncLocalStorage } from 'node:async_hooks';
import type { Span } from '@opentelemetry/api';

/** On whose behalf something runs. */
export interface Scope {
  /** Null for what no request asked for. */
  readonly requestId: string | null;
  /** What new spans stand under; null where none are taken. */
  readonly span: Span | null;
}

/** What runs now, kept through everything asynchronous. One for each instance: two in one process never meet. */
export class Scopes {
  private readonly storage = new AsyncLocalStorage<Scope>();

  current(): Scope | undefined {
    return this.storage.getStore();
  }

  run<T>(scope: Scope, work: () => T): T {
    return this.storage.run(scope, work);
  }

  /** Runs `work` under another span, on behalf of the same request. */
  under<T>(span: Span, work: () => T): T {
    return this.storage.run({ requestId: this.current()?.requestId ?? null, span }, work);
  }
}
