import type { PageInput } from '../../pages/index.js';
import type { TakenPage } from '../types.js';

/** A page that waits to be taken, and whom to tell. */
export interface Waiting {
  readonly page: PageInput;
  readonly done: (taken: TakenPage) => void;
}

/** A few pages that follow one another, read by one thread and written in their turn. */
export interface Chunk {
  readonly number: number;
  readonly pages: readonly Waiting[];
  readonly thread: number;
  read: boolean;
}

/** Chunks that one thread may have in hand: it reads the next while it waits for its turn to write. */
const IN_HAND = 3;

/** Pages of a chunk: what one transaction of the pipeline takes. */
const CHUNK_PAGES = 8;

/** Which thread reads what, and whose turn it is to write: pages are written in the order in which they came. */
export class Ordering {
  private readonly waiting: Waiting[] = [];
  private readonly chunks = new Map<number, Chunk>();
  private newest = 0;
  private turn = 1;
  private writing = false;

  constructor(private readonly threads: number) {}

  /** Pages that have come and were not yet written. */
  get size(): number {
    return [...this.chunks.values()].reduce((sum, { pages }) => sum + pages.length, this.waiting.length);
  }

  add(waiting: Waiting): void {
    this.waiting.push(waiting);
  }

  /** Takes out the next chunk for the thread that has least in hand; null when nothing waits or all have enough. */
  nextToRead(isOpen: (thread: number) => boolean): Chunk | null {
    if (this.waiting.length === 0) return null;
    const inHand = Array.from({ length: this.threads }, () => 0);
    for (const { thread } of this.chunks.values()) inHand[thread] = (inHand[thread] ?? 0) + 1;
    const free = inHand
      .map((chunks, thread) => ({ chunks, thread }))
      .filter(({ chunks, thread }) => chunks < IN_HAND && isOpen(thread))
      .sort((a, b) => a.chunks - b.chunks || a.thread - b.thread)[0];
    if (free === undefined) return null;
    // Few pages are spread over the threads.
    const size = Math.min(CHUNK_PAGES, Math.ceil(this.waiting.length / this.threads));
    const chunk = {
      number: (this.newest += 1),
      pages: this.waiting.splice(0, size),
      thread: free.thread,
      read: false,
    };
    this.chunks.set(chunk.number, chunk);
    return chunk;
  }

  /** A chunk has been read. */
  noteRead(number: number): void {
    const chunk = this.chunks.get(number);
    if (chunk !== undefined) chunk.read = true;
  }

  /** The chunk whose turn it is to be written; null when another is being written or it has not been read. */
  nextToWrite(): Chunk | null {
    const chunk = this.chunks.get(this.turn);
    if (this.writing || chunk?.read !== true) return null;
    this.writing = true;
    return chunk;
  }

  /** A chunk has come to its end. */
  finish(number: number): Chunk | undefined {
    const chunk = this.chunks.get(number);
    this.chunks.delete(number);
    if (number === this.turn) this.writing = false;
    while (this.turn <= this.newest && !this.chunks.has(this.turn)) this.turn += 1;
    return chunk;
  }

  /** Numbers of the chunks that a thread has in hand. */
  inHandOf(thread: number): number[] {
    return [...this.chunks.values()].filter((chunk) => chunk.thread === thread).map(({ number }) => number);
  }

  /** Takes out all pages that no thread has begun. */
  drain(): Waiting[] {
    return this.waiting.splice(0);
  }
}
