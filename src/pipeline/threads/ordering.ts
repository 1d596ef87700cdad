import type { PageInput } from '../../pages/index.js';
import type { TakenPage } from '../types.js';
import type { PackedPage, ToWrite } from './messages.js';

/** A page that waits to be taken, and whom to tell. */
export interface Waiting {
  readonly page: PageInput;
  readonly done: (taken: TakenPage) => void;
}

/** A page on its way: one thread reads it, then it waits until all before it are written. */
export interface Underway extends Waiting {
  readonly number: number;
  /** The thread that reads it. */
  readonly thread: number;
  /** What reading it will cost, in characters of running text. */
  readonly length: number;
  state: 'READING' | 'READ' | 'WRITING';
  /** What was read, unless the writing thread has it. */
  packed: PackedPage | null;
}

/** The thread that writes; all others only read. */
export const WRITER = 0;

/** Pages that a thread may have to read at once: enough that it finds the next when it has read one. */
const IN_HAND = 3;

/** Orders to write that the writer may have at once, for the same reason. */
const ORDERS_IN_HAND = 2;

/** Pages written together: what one transaction of the pipeline takes. */
const TOGETHER = 8;

/** Pages on their way for each thread. More wait unread, since what was read takes ten times the memory. */
const UNDERWAY_PER_THREAD = 16;

/** Characters from which a page is long: reading it takes more than a tenth of a second. */
const LONG = 50_000;

/** Characters on their way together, unless it is a single page. */
const MOST_UNDERWAY = 20 * LONG;

/** A page of HTML costs about as much as a plain text of a tenth of its length: most of it is markup. */
const lengthOf = ({ content, mediaType }: PageInput): number =>
  mediaType === 'HTML' ? content.length / 10 : content.length;

/**
 * Which thread reads what, and what is written when: pages are written in the order in which they came. A long page therefore
 * holds up those after it until it is read, but none before it, and those after it are read meanwhile; no thread that has a
 * long page to read is given another, and the writer is given one only when it is alone.
 */
export class Ordering {
  private readonly waiting: Waiting[] = [];
  /** In their order. */
  private readonly underway = new Map<number, Underway>();
  private newest = 0;
  private orders = 0;

  constructor(private readonly threads: number) {}

  /** Pages that have come and were not yet written. */
  get size(): number {
    return this.waiting.length + this.underway.size;
  }

  add(waiting: Waiting): void {
    this.waiting.push(waiting);
  }

  private pages(state: Underway['state'], thread?: number): Underway[] {
    return [...this.underway.values()].filter(
      (page) => page.state === state && (thread === undefined || page.thread === thread),
    );
  }

  /** The read pages whose turn it is, as many as are written together, and the page after them. */
  private due(): { readonly run: readonly Underway[]; readonly after: Underway | undefined } {
    const pages = [...this.underway.values()].filter(({ state }) => state !== 'WRITING');
    const unread = pages.findIndex(({ state }) => state !== 'READ');
    const run = pages.slice(0, Math.min(unread === -1 ? pages.length : unread, TOGETHER));
    return { run, after: pages[run.length] };
  }

  private hasRoomFor(length: number): boolean {
    if (this.underway.size >= UNDERWAY_PER_THREAD * this.threads) return false;
    const lengths = [...this.underway.values()].reduce((sum, page) => sum + page.length, 0);
    return this.underway.size === 0 || lengths + length <= MOST_UNDERWAY;
  }

  /** What a thread has to read, in characters; null when it is not to be given more. */
  private burden(thread: number, length: number, alone: boolean): number | null {
    const inHand = this.pages('READING', thread);
    const burden = inHand.reduce((sum, page) => sum + page.length, 0);
    if (inHand.length >= IN_HAND || burden >= LONG) return null;
    if (thread !== WRITER) return burden;
    const writes = this.orders > 0 || this.due().run.length === TOGETHER;
    return writes || (length >= LONG && !alone) ? null : burden;
  }

  /** Takes out the next page for the thread that has least to read; null when nothing waits or all have enough. */
  nextToRead(isOpen: (thread: number) => boolean): Underway | null {
    const [next] = this.waiting;
    if (next === undefined) return null;
    const length = lengthOf(next.page);
    if (!this.hasRoomFor(length)) return null;
    const open = Array.from({ length: this.threads }, (_, thread) => thread).filter(isOpen);
    const [free] = open
      .map((thread) => ({ thread, burden: this.burden(thread, length, open.length === 1) }))
      .filter((one): one is { thread: number; burden: number } => one.burden !== null)
      // The writer last: it has more to do than to read.
      .sort((a, b) => a.burden - b.burden || b.thread - a.thread);
    if (free === undefined) return null;
    this.waiting.shift();
    const number = (this.newest += 1);
    const page: Underway = {
      ...next,
      number,
      thread: free.thread,
      length,
      state: 'READING',
      packed: null,
    };
    this.underway.set(number, page);
    return page;
  }

  /** A page has been read. */
  noteRead(number: number, packed: PackedPage | null): void {
    const page = this.underway.get(number);
    if (page !== undefined) Object.assign(page, { state: 'READ', packed });
  }

  /**
   * The pages that are to be written now; none when nothing is read or the writer has enough. Fewer than go together are
   * written only when the writer has nothing else to do, or a long page comes next.
   */
  nextToWrite(): ToWrite[] {
    const { run, after } = this.due();
    if (run.length === 0 || this.orders >= ORDERS_IN_HAND) return [];
    if (run.length < TOGETHER) {
      const reads = this.pages('READING', WRITER).length > 0;
      if (this.orders > 0 || (reads && (after?.length ?? 0) < LONG)) return [];
    }
    this.orders += 1;
    return run.map((page) => {
      const { number, packed } = page;
      Object.assign(page, { state: 'WRITING', packed: null });
      return { number, packed };
    });
  }

  /** An order to write has been carried out. */
  noteWritten(): void {
    this.orders -= 1;
  }

  /** Takes out a page that has come to its end. */
  finish(number: number): Underway | undefined {
    const page = this.underway.get(number);
    this.underway.delete(number);
    return page;
  }

  /** Takes out the pages that are gone with a thread. What others have read for the writer is not. */
  lose(thread: number): Underway[] {
    if (thread === WRITER) this.orders = 0;
    const gone = [...this.underway.values()].filter(
      ({ state, packed, thread: reader }) =>
        (reader === thread && packed === null && state !== 'WRITING') ||
        (thread === WRITER && state === 'WRITING'),
    );
    for (const { number } of gone) this.underway.delete(number);
    return gone;
  }

  /** Takes out all pages that no thread has. */
  drain(): Waiting[] {
    const read = this.pages('READ').filter(({ packed }) => packed !== null);
    for (const { number } of read) this.underway.delete(number);
    return [...read, ...this.waiting.splice(0)];
  }
}
