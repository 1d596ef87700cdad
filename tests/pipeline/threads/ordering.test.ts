import { describe, expect, it } from 'vitest';
import { Ordering, WRITER } from '../../../src/pipeline/threads/ordering.js';

const READER = 1;
const PACKED = new Uint8Array(1);
const LONG = 250_000;
const all = () => true;

/** An ordering of two threads to which pages of these lengths were given. */
function given(lengths: readonly number[], threads = 2) {
  const ordering = new Ordering(threads);
  for (const length of lengths)
    ordering.add({ page: { content: 'x'.repeat(length), mediaType: 'TEXT' }, done: () => undefined });
  return ordering;
}

const short = (count: number): number[] => Array.from({ length: count }, () => 4_000);

/** Gives out all that may be read now: the numbers by thread. */
function giveOut(ordering: Ordering, isOpen: (thread: number) => boolean = all): Record<number, number[]> {
  const read: Record<number, number[]> = {};
  for (;;) {
    const page = ordering.nextToRead(isOpen);
    if (page === null) return read;
    (read[page.thread] ??= []).push(page.number);
  }
}

/** Has the reader read pages, which it packs, and the writer others, which it keeps. */
function read(ordering: Ordering, byReader: readonly number[], byWriter: readonly number[] = []): void {
  for (const number of byReader) ordering.noteRead(number, PACKED);
  for (const number of byWriter) ordering.noteRead(number, null);
}

const toWrite = (ordering: Ordering): number[] => ordering.nextToWrite().map(({ number }) => number);

describe('reading', () => {
  it('is given to all threads, to each the next before it has read one', () => {
    expect(giveOut(given(short(20)))).toEqual({ [READER]: [1, 3, 5], [WRITER]: [2, 4, 6] });
  });

  it('is not given to a writer that has enough to write', () => {
    const ordering = given(short(30), 2);
    const closed = (thread: number) => thread === READER;
    for (let n = 1; n <= 8; n += 1) {
      giveOut(ordering, closed);
      read(ordering, [n]);
    }
    expect(giveOut(ordering)).toEqual({ [READER]: [11] });
    expect(toWrite(ordering)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(giveOut(ordering)[WRITER]).toBeUndefined();
  });

  it('gives a long page to a thread that only reads, and nothing more with it', () => {
    expect(giveOut(given([LONG, ...short(9)]))).toEqual({ [READER]: [1], [WRITER]: [2, 3, 4] });
    expect(giveOut(given([4_000, LONG, LONG]))).toEqual({ [READER]: [1, 2] });
  });

  it('leaves a long page to a writer that is alone', () => {
    expect(giveOut(given([LONG, 4_000], 1))).toEqual({ [WRITER]: [1] });
    expect(giveOut(given([LONG, 4_000]), (thread) => thread === WRITER)).toEqual({ [WRITER]: [1] });
  });

  it('stops when much is on its way, however many threads have nothing to read', () => {
    const ordering = given([LONG, ...short(100)]);
    let underway = 1;
    giveOut(ordering);
    for (let number = 2; number <= 200; number += 1) {
      read(ordering, [number]);
      underway += Object.values(giveOut(ordering)).flat().length;
    }
    expect(underway).toBeLessThan(40);
  });
});

describe('writing', () => {
  it('takes pages in the order in which they were given, whoever has read them first', () => {
    const ordering = given(short(4));
    giveOut(ordering);
    read(ordering, [3], [2, 4]);
    expect(toWrite(ordering)).toEqual([]);
    read(ordering, [1]);
    expect(ordering.nextToWrite()).toEqual([
      { number: 1, packed: PACKED },
      { number: 2, packed: null },
      { number: 3, packed: PACKED },
      { number: 4, packed: null },
    ]);
  });

  it('waits for the pages that the writer reads meanwhile, and is full with eight', () => {
    const ordering = given(short(30));
    giveOut(ordering);
    read(ordering, [1, 3, 5], [2]);
    expect(toWrite(ordering)).toEqual([]);
    giveOut(ordering);
    read(ordering, [7, 9, 8, 10, 11, 12], [4, 6]);
    expect(toWrite(ordering)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('does not wait for a long page that comes next', () => {
    const ordering = given([4_000, 4_000, LONG, ...short(3)]);
    giveOut(ordering);
    read(ordering, [1], [2]);
    expect(toWrite(ordering)).toEqual([1, 2]);
  });

  it('has the next order ready while one is carried out, and no more', () => {
    const ordering = given(short(60));
    const numbers: number[] = [];
    for (let n = 1; n <= 24; n += 1) {
      giveOut(ordering, (thread) => thread === READER);
      read(ordering, [n]);
      numbers.push(...toWrite(ordering));
    }
    // The first alone, since nothing else was to be done; then as many as go together.
    expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    ordering.noteWritten();
    expect(toWrite(ordering)).toEqual([10, 11, 12, 13, 14, 15, 16, 17]);
  });
});

describe('a lost thread', () => {
  it('takes with it what it was reading, not what it has read for the writer', () => {
    const ordering = given(short(6));
    giveOut(ordering);
    read(ordering, [1]);
    expect(ordering.lose(READER).map(({ number }) => number)).toEqual([3, 5]);
    expect(ordering.size).toBe(4);
    expect(ordering.finish(1)?.state).toBe('READ');
  });

  it('takes with it what it was writing and has read itself, and the next writer goes on', () => {
    const ordering = given([4_000, 4_000, LONG]);
    giveOut(ordering);
    read(ordering, [1], [2]);
    expect(toWrite(ordering)).toEqual([1, 2]);
    read(ordering, [3]);
    expect(ordering.lose(WRITER).map(({ number }) => number)).toEqual([1, 2]);
    expect(toWrite(ordering)).toEqual([3]);
  });

  it('leaves to nobody what no writer will take', () => {
    const ordering = given(short(10));
    giveOut(ordering);
    read(ordering, [1, 3]);
    ordering.lose(WRITER);
    expect(ordering.drain()).toHaveLength(2 + 4);
    expect(ordering.size).toBe(1);
  });
});
