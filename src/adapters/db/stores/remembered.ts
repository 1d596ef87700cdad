import { dropOldest, used } from './lastUsed.js';

/** How much is remembered, and in what form. */
export interface Bounds<Value> {
  /** What a value counts, more than 0. */
  readonly sizeOf: (value: Value) => number;
  /** All sizes together of the values that are kept as they are, at most. */
  readonly most: number;
  readonly pack: (value: Value) => Uint8Array;
  readonly unpack: (packed: Uint8Array) => Value;
  /** Bytes of all that is packed, at most. */
  readonly mostPacked: number;
}

/**
 * Values by their keys: those used last as they are, those used before them packed, and those used longest ago not at all. Packed,
 * a value takes a small part of its room, and none of what the garbage collector walks through.
 */
export class Remembered<Value> {
  private readonly live = new Map<string, Value>();
  /** Of a value that is live and has not been set since it was unpacked, too. */
  private readonly packed = new Map<string, Uint8Array>();
  private size = 0;
  private bytes = 0;

  constructor(private readonly bounds: Bounds<Value>) {}

  /** The value of a key, which is then the one used last. It may be changed until it is set, and must be set then. */
  get(key: string): Value | undefined {
    const live = used(this.live, key);
    if (live !== undefined) return live;
    const packed = used(this.packed, key);
    if (packed === undefined) return undefined;
    const value = this.bounds.unpack(packed);
    this.keep(key, value);
    return value;
  }

  /** Remembers a value as the one used last. */
  set(key: string, value: Value): void {
    this.delete(key);
    this.keep(key, value);
  }

  delete(key: string): void {
    this.takeLive(key);
    this.dropPacked(key);
  }

  clear(): void {
    this.live.clear();
    this.packed.clear();
    this.size = this.bytes = 0;
  }

  private takeLive(key: string): Value | undefined {
    const value = this.live.get(key);
    if (value === undefined) return undefined;
    this.size -= this.bounds.sizeOf(value);
    this.live.delete(key);
    return value;
  }

  private keep(key: string, value: Value): void {
    this.live.set(key, value);
    this.size += this.bounds.sizeOf(value);
    dropOldest(
      this.live,
      () => this.size > this.bounds.most,
      (oldest) => this.putAway(oldest),
    );
  }

  private dropPacked(key: string): void {
    this.bytes -= this.packed.get(key)?.length ?? 0;
    this.packed.delete(key);
  }

  /** Packs a value, unless it is packed as it is. */
  private putAway(key: string): void {
    const value = this.takeLive(key);
    if (value === undefined || this.packed.has(key)) return;
    const packed = this.bounds.pack(value);
    this.packed.set(key, packed);
    this.bytes += packed.length;
    dropOldest(
      this.packed,
      () => this.bytes > this.bounds.mostPacked,
      (oldest) => this.dropPacked(oldest),
    );
  }
}
