import type { NewNotice, NoticeKind } from '../adapters/db/stores/notices.js';

/** What brings a change about. */
export interface Cause {
  readonly articleId: string;
  readonly at: Date;
}

/** What became of an event. */
export interface EventChange {
  readonly eventId: string;
  /** The event that was merged into it; null when none was. */
  readonly mergedEventId: string | null;
  readonly wasDisputed: boolean;
  readonly isDisputed: boolean;
  readonly assertions: readonly AssertionChange[];
}

/** How many independent origins an assertion rested on, and rests on now. One that is new rested on none. */
export interface AssertionChange {
  readonly assertionId: string;
  readonly before: number;
  readonly now: number;
}

const notice = (kind: NoticeKind, { articleId, at }: Cause, named: Partial<NewNotice> = {}): NewNotice => ({
  kind,
  articleId,
  eventId: null,
  mergedEventId: null,
  assertionId: null,
  originCount: null,
  createdAt: at,
  ...named,
});

export const articleNotice = (cause: Cause): NewNotice => notice('ARTICLE_INGESTED', cause);

/** The numbers of origins that were reached, each told by itself, so that whoever waits for one is told once. One is no news. */
function stepsOf({ before, now }: AssertionChange): number[] {
  const from = Math.max(before, 1);
  return Array.from({ length: Math.max(now - from, 0) }, (_, n) => from + n + 1);
}

/** Everything that is to be told of an event that was linked anew. */
export function eventNotices(change: EventChange, cause: Cause): NewNotice[] {
  const { eventId, mergedEventId, wasDisputed, isDisputed, assertions } = change;
  const flipped = isDisputed ? 'DISPUTE_OPENED' : 'DISPUTE_CLOSED';
  return [
    notice('EVENT_CHANGED', cause, { eventId, mergedEventId }),
    ...(wasDisputed === isDisputed ? [] : [notice(flipped, cause, { eventId })]),
    ...assertions.flatMap((assertion) =>
      stepsOf(assertion).map((originCount) =>
        notice('ASSERTION_REACHED_ORIGINS', cause, {
          eventId,
          assertionId: assertion.assertionId,
          originCount,
        }),
      ),
    ),
  ];
}
