/** Any number will do: it only makes the shuffle the same each time. */
const SEED = 20_240_229;

/** Mulberry32: a small generator whose numbers, 0-1, are the same on every machine. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Fisher and Yates' shuffle. */
function shuffled<T>(items: readonly T[]): T[] {
  const next = generator(SEED);
  const left = [...items];
  const out: T[] = [];
  while (left.length > 0) out.push(...left.splice(Math.floor(next() * left.length), 1));
  return out;
}

/** The orders in which a stream is replayed. */
export const ORDERS: readonly { readonly name: string; readonly of: <T>(items: readonly T[]) => T[] }[] = [
  { name: 'as given', of: (items) => [...items] },
  { name: 'reversed', of: (items) => [...items].reverse() },
  { name: 'shuffled', of: shuffled },
];
