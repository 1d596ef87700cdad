import type { Plugin } from 'graphql-yoga';
import type { Telemetry } from '../../adapters/telemetry/telemetry.js';
import type { Asked } from '../server/asked.js';

/** What a check found. */
export interface CheckResult {
  readonly ok: boolean;
  /** In a few words, without secrets: it is shown to whoever asks. */
  readonly detail?: string;
}

/** Something that must be in order before requests are sent here. */
export interface ReadinessCheck {
  readonly name: string;
  /** What throws is not in order; why is logged, not told. */
  readonly check: () => Promise<CheckResult>;
}

/** A check that takes longer than this has failed: whoever asks has a deadline of its own. */
const CHECK_MS = 2_000;

const late = (name: string) =>
  new Promise<never>((_resolve, reject) => {
    setTimeout(() => {
      reject(new Error(`The check "${name}" took longer than ${String(CHECK_MS)} ms`));
    }, CHECK_MS).unref();
  });

async function run({ name, check }: ReadinessCheck, { logger }: Telemetry): Promise<CheckResult> {
  try {
    return await Promise.race([check(), late(name)]);
  } catch (error) {
    logger.warn({ check: name, err: error }, 'A readiness check failed');
    return { ok: false, detail: 'cannot be checked now' };
  }
}

/**
 * Answers at `path` with the state of each check: 200 when all are in order, 503 when one is not or the server is stopping.
 * Needs no key: it tells nothing that is stored.
 */
export function answerReady(
  path: string,
  checks: readonly ReadinessCheck[],
  telemetry: Telemetry,
  stopping: AbortSignal,
): Plugin {
  const answer = async ({ fetchAPI, endResponse }: Asked): Promise<void> => {
    const results = await Promise.all(
      checks.map(async (one) => [one.name, await run(one, telemetry)] as const),
    );
    const ready = results.every(([, { ok }]) => ok) && !stopping.aborted;
    const status = stopping.aborted ? 'stopping' : ready ? 'ready' : 'not ready';
    const headers = { 'cache-control': 'no-store' };
    const body = { status, checks: Object.fromEntries(results) };
    endResponse(fetchAPI.Response.json(body, { status: ready ? 200 : 503, headers }));
  };
  return {
    onRequest: (asked) =>
      asked.url.pathname === path && ['GET', 'HEAD'].includes(asked.request.method)
        ? answer(asked)
        : undefined,
  };
}
