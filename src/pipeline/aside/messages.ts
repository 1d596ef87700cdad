import type { FeedContent } from '../../adapters/feeds/parse.js';
import type { MatchInput, TextMatch } from '../match/types.js';
import type { Removable, RemovalStep } from '../removal/index.js';
import type { PackedError, StageTime } from '../threads/messages.js';

/** What the thread does when it is called: given this, it gives that. */
export interface Calls {
  readonly match: { readonly given: MatchInput; readonly gives: TextMatch };
  readonly remove: {
    readonly given: { readonly what: Removable; readonly most: number };
    readonly gives: RemovalStep;
  };
  readonly parseFeed: {
    readonly given: { readonly text: string; readonly url: string };
    readonly gives: FeedContent;
  };
}

export type CallName = keyof Calls;

/** A call of the thread. */
export type Call = {
  [Name in CallName]: { readonly number: number; readonly name: Name; readonly given: Calls[Name]['given'] };
}[CallName];

/** How the thread's work is ended. */
export interface Close {
  readonly name: 'close';
}

/** How a call ended, with the time that stages took meanwhile. */
export interface Answer {
  readonly number: number;
  readonly times: readonly StageTime[];
  readonly end: { readonly gives: unknown } | { readonly error: PackedError };
}
