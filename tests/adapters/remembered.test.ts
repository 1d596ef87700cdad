import { expect, test } from 'vitest';
import { Remembered } from '../../src/adapters/db/stores/remembered.js';

interface Word {
  text: string;
}

/** Texts that count one for each letter, packed one byte for each; tells which were packed. */
function words(most: number, mostPacked: number) {
  const packed: string[] = [];
  const remembered = new Remembered<Word>({
    sizeOf: ({ text }) => text.length,
    most,
    mostPacked,
    pack: ({ text }) => {
      packed.push(text);
      return Buffer.from(text);
    },
    unpack: (bytes) => ({ text: Buffer.from(bytes).toString() }),
  });
  return { remembered, packed };
}

test('what does not fit is packed, and lost when that does not fit either', () => {
  const { remembered } = words(4, 4);
  for (const text of ['aa', 'bb', 'cc', 'dd', 'ee']) remembered.set(text, { text });
  expect(['ee', 'dd', 'cc', 'bb', 'aa'].map((key) => remembered.get(key)?.text)).toEqual([
    'ee',
    'dd',
    'cc',
    // What is unpacked stays packed as well: it took the place of this one.
    undefined,
    undefined,
  ]);
});

test('what has not changed since it was unpacked is not packed again', () => {
  const { remembered, packed } = words(2, 10);
  remembered.set('a', { text: 'aa' });
  remembered.set('b', { text: 'bb' });
  const first = remembered.get('a');
  expect(first?.text).toBe('aa');
  remembered.get('b');
  expect(packed).toEqual(['aa', 'bb']);
  remembered.set('a', { text: 'az' });
  remembered.get('b');
  expect(remembered.get('a')?.text).toBe('az');
  expect(packed).toEqual(['aa', 'bb', 'az']);
});

test('what is larger than all that may be kept as it is, is packed at once', () => {
  const { remembered } = words(2, 10);
  remembered.set('a', { text: 'aaaa' });
  expect(remembered.get('a')?.text).toBe('aaaa');
  remembered.set('b', { text: 'b'.repeat(11) });
  expect(remembered.get('b')).toBeUndefined();
});

test('what is deleted is gone in both forms, and makes room', () => {
  const { remembered } = words(2, 4);
  for (const text of ['aa', 'bb', 'cc']) remembered.set(text, { text });
  remembered.delete('aa');
  remembered.set('dd', { text: 'dd' });
  remembered.delete('dd');
  expect(['aa', 'bb', 'cc', 'dd'].map((key) => remembered.get(key)?.text)).toEqual([
    undefined,
    'bb',
    'cc',
    undefined,
  ]);
  remembered.clear();
  expect(remembered.get('bb')).toBeUndefined();
});
