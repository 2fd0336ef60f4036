/**
 * Random numbers of the explorer: a 32-bit generator (Mulberry32, T. Ettinger, public domain) and a mixer for seeds.
 *
 * Explorer choices only; what programs draw by `sys.random` comes from the kernel. Seeding is two integer operations, since
 * a hunt seeds a generator 100,000 times a second. Not cryptographic.
 */

const GOLDEN = 0x9e3779b9;
const STEP = 0x6d2b79f5;

/** Joins two 32-bit numbers into one seed: equal pairs give equal seeds, neighbours give unrelated ones. */
export function mixSeed(a: number, b: number): number {
  let word = (a ^ Math.imul(b + 1, GOLDEN)) | 0;
  word = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35);
  return (word ^ (word >>> 16)) >>> 0;
}

/** A stream of random numbers; `seed` starts it anew. */
export class Prng {
  private state = 0;

  /** Starts the stream that belongs to `seed`, an unsigned 32-bit integer. */
  seed(seed: number): void {
    this.state = seed | 0;
  }

  /** The next unsigned 32-bit integer. */
  next(): number {
    this.state = (this.state + STEP) | 0;
    let word = this.state;
    word = Math.imul(word ^ (word >>> 15), word | 1);
    word ^= word + Math.imul(word ^ (word >>> 7), word | 61);
    return (word ^ (word >>> 14)) >>> 0;
  }

  /** An integer in [0, bound); `bound` is 1 to 2^32. The bias is below bound / 2^32, for bounds up to 256 below bound / 2^23. */
  below(bound: number): number {
    const word = this.next();
    // The common case without floating point: the product of 23 bits and 8 stays a small integer.
    if (bound <= 256) return ((word >>> 9) * bound) >>> 23;
    return Math.floor(word * bound / 0x1_0000_0000);
  }
}

const PARTS = 8;

/** Fills the 32 bytes of a kernel's seed from one 32-bit seed, little end first. */
export function expandSeed(seed: number, into: Uint8Array): void {
  for (let part = 0; part < PARTS; part++) {
    const word = mixSeed(seed, part);
    const at = part * 4;
    into[at] = word & 255;
    into[at + 1] = (word >>> 8) & 255;
    into[at + 2] = (word >>> 16) & 255;
    into[at + 3] = word >>> 24;
  }
}
