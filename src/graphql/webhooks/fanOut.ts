import type { Database } from '../../adapters/db/client.js';
import type { Notice } from '../../adapters/db/stores/notices.js';
import {
  addDeliveries,
  holdWebhookBehind,
  pauseWebhook,
  type NewDelivery,
  type Webhook,
} from '../../adapters/db/stores/webhooks.js';
import { InputError } from '../../shared/errors.js';
import type { NoticeFeed } from '../live/feed.js';
import { payloadOf, readSubscription, whatItFollows, type PayloadMaker } from './document.js';

export interface FanOutParts extends PayloadMaker {
  readonly database: Pick<Database, 'prisma' | 'transaction'>;
  readonly feed: NoticeFeed;
  readonly mask: (error: unknown) => Error;
}

/** Why a webhook cannot go on. */
const EXPIRED =
  'Notices that it has not been told of are no longer kept: resume it with fromNow to go on without them.';

/**
 * Makes the messages of each webhook from the notices that it has not seen. A webhook is held meanwhile, and its messages
 * and its place are written in one transaction: none is lost, and none is made twice, whichever process does it and dies.
 */
export class FanOut {
  constructor(private readonly parts: FanOutParts) {}

  /** Goes on until no webhook is behind that no other process holds, or until the signal fires. */
  async all(signal: AbortSignal): Promise<void> {
    const { feed } = this.parts;
    if (!(await this.anyActive())) return;
    const last = await feed.last();
    const stuck: string[] = [];
    while (!signal.aborted && (await this.one(last, stuck)));
  }

  private async anyActive(): Promise<boolean> {
    const { prisma } = this.parts.database;
    return (await prisma.webhook.findFirst({ where: { state: 'ACTIVE' }, select: { id: true } })) !== null;
  }

  /** Looks after one webhook that is behind; false when there is none. */
  private one(last: bigint, stuck: string[]): Promise<boolean> {
    return this.parts.database.transaction(async (tx) => {
      const webhook = await holdWebhookBehind(tx, last, stuck);
      if (webhook === null) return false;
      const { notices, removedTo } = await this.parts.feed.read(webhook.noticeId);
      const reason = webhook.noticeId < removedTo ? EXPIRED : null;
      if (reason === null && notices.length > 0) {
        const made = await this.messages(webhook, notices).catch(whyNot);
        const upTo = notices.at(-1)?.id ?? webhook.noticeId;
        if (typeof made === 'object') await addDeliveries(tx, webhook.id, upTo, made, new Date());
        else await pauseWebhook(tx, webhook.id, made);
      } else if (reason !== null) await pauseWebhook(tx, webhook.id, reason);
      // Looked at, whatever came of it: not again before the next round.
      if (notices.length === 0) stuck.push(webhook.id);
      return true;
    });
  }

  private async messages(webhook: Webhook, notices: readonly Notice[]): Promise<NewDelivery[]> {
    const { schema, limits, mask } = this.parts;
    const document = readSubscription(webhook.document, schema, limits);
    const { match } = await whatItFollows(document, this.parts);
    const made: NewDelivery[] = [];
    for (const notice of await match(notices)) {
      const payload = await payloadOf(document, notice, this.parts, mask);
      const bytes = Buffer.byteLength(payload);
      const most = limits.webhookPayloadBytes;
      const unfit =
        bytes <= most ? null : `has ${String(bytes)} bytes, at most ${String(most)} are sent: select less`;
      made.push({ noticeId: notice.id, payload: unfit === null ? payload : '', unfit });
    }
    return made;
  }
}

/** A subscription that is refused today was valid when it was registered: the schema or its limits have changed since. */
function whyNot(error: unknown): string {
  if (error instanceof InputError) return `Its subscription is not valid any more: ${error.message}`;
  throw error;
}
