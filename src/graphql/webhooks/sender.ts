import type { PrismaClient } from '../../adapters/db/generated/client/client.js';
import {
  giveBack,
  noteAttempt,
  pauseFailing,
  pauseWebhook,
  type DueDelivery,
} from '../../adapters/db/stores/webhooks.js';
import type { Posted, Poster } from '../../adapters/http/post.js';
import { judge, SCHEDULE, type Schedule, type Verdict } from './schedule.js';
import { signedHeaders } from './signature.js';

export interface SenderParts {
  readonly store: PrismaClient;
  readonly poster: Poster;
  readonly userAgent: string;
  readonly schedule?: Schedule;
}

/** A stop waits so long for an answer; a message cut then is sent again, to whoever may have it already. */
const LAST_ANSWER_MS = 5_000;

const stateOf = (kind: Verdict['kind']) =>
  kind === 'RETRY' ? ('PENDING' as const) : kind === 'DELIVERED' ? kind : ('DEAD' as const);

/** Sends messages and notes what came of them. */
export class Sender {
  private readonly cut = new AbortController();

  constructor(private readonly parts: SenderParts) {}

  /** Sends messages of one webhook one after another; gives back those that it does not come to before the signal. */
  async sendAll(deliveries: readonly DueDelivery[], signal: AbortSignal): Promise<void> {
    let cutting: NodeJS.Timeout | undefined;
    const late = () => {
      cutting = setTimeout(() => {
        this.cut.abort();
      }, LAST_ANSWER_MS);
    };
    signal.addEventListener('abort', late, { once: true });
    let sent = 0;
    for (const delivery of deliveries) {
      if (signal.aborted || !(await this.send(delivery))) break;
      sent += 1;
    }
    signal.removeEventListener('abort', late);
    clearTimeout(cutting);
    const left = deliveries.slice(sent).map(({ id }) => id);
    if (left.length > 0) await giveBack(this.parts.store, left, new Date());
  }

  close(): Promise<void> {
    return this.parts.poster.close();
  }

  /** Makes one attempt; false when the attempt was cut, or the others are not to be sent now. */
  private async send(delivery: DueDelivery): Promise<boolean> {
    const { poster, userAgent } = this.parts;
    const now = new Date();
    const { id, payload: body, secret, url, noticeId } = delivery;
    const headers = {
      'content-type': 'application/json; charset=utf-8',
      'user-agent': userAgent,
      'corroborate-notice': noticeId.toString(),
      ...signedHeaders(secret, { id, body }, now),
    };
    const posted = await poster.post({ url, headers, body }, this.cut.signal);
    if (posted.error !== null && this.cut.signal.aborted) return false;
    const verdict = await this.note(delivery, posted, now);
    return verdict.kind !== 'GONE';
  }

  private async note(delivery: DueDelivery, posted: Posted, now: Date): Promise<Verdict> {
    const { store, schedule = SCHEDULE } = this.parts;
    const { status, error, milliseconds } = posted;
    const verdict = judge(posted, delivery.tries, Math.random(), schedule);
    await noteAttempt(store, delivery, {
      attempt: { at: now.toISOString(), status, error, milliseconds },
      state: stateOf(verdict.kind),
      nextAttemptAt: verdict.kind === 'RETRY' ? new Date(Date.now() + verdict.afterMs) : null,
    });
    const { webhookId } = delivery;
    if (verdict.kind === 'GONE')
      await pauseWebhook(store, webhookId, 'The receiver says that it is gone (status 410).');
    else if (error !== null) {
      const before = new Date(now.getTime() - schedule.pausedAfterMs);
      const hours = String(schedule.pausedAfterMs / 3_600_000);
      await pauseFailing(
        store,
        webhookId,
        before,
        `Nothing has arrived for ${hours} hours; the last attempt: ${error}.`,
      );
    }
    return verdict;
  }
}
