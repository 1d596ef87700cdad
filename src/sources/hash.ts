/**
 * A 64-bit hash in two 32-bit lanes, because BigInt arithmetic is some forty times slower than Math.imul. Each lane is
 * 32-bit FNV-1a over UTF-16 code units with its own offset basis, then the finaliser of MurmurHash3 (Appleby) for the
 * low bits, by which hashes are kept or dropped.
 */
export interface Hash64 {
  readonly low: number;
  readonly high: number;
}

const FNV_PRIME = 0x01000193;
export const LOW_BASIS = 0x811c9dc5;
export const HIGH_BASIS = 0x9e3779b9;

/** A lane with one more code unit. */
export const step = (hash: number, code: number): number => Math.imul(hash ^ code, FNV_PRIME);

/** One lane over a text, without the finaliser. */
export function lane(text: string, basis: number): number {
  let hash = basis;
  for (let at = 0; at < text.length; at += 1) hash = step(hash, text.charCodeAt(at));
  return hash;
}

/** Spreads every input bit over all 32 output bits. */
export function finalise(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Adds one word's lane to that of the words before it; the order of words counts. */
export const mixLane = (hash: number, word: number): number =>
  Math.imul(((hash << 13) | (hash >>> 19)) ^ word, FNV_PRIME) + 0x52dce729;

/** The hash as a signed 64-bit integer, as Postgres' bigint holds it. */
export const toSigned = ({ low, high }: Hash64): bigint =>
  BigInt.asIntN(64, (BigInt(high) << 32n) | BigInt(low));
