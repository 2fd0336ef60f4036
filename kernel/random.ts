/**
 * Random numbers of programs: xoshiro128** (Blackman and Vigna, 2018), one stream per process path, so that a draw in one
 * agent does not shift another's. Seeded from the trace's 32 bytes and the path. Not for secrets.
 */
import { Hasher } from "../syscalls/hash.ts";

/** A stream of random numbers. */
export class Random {
  private a: number;
  private b: number;
  private c: number;
  private d: number;

  /** `seed` has 32 bytes; `path` names the stream. */
  constructor(seed: Uint8Array, path: string) {
    const hasher = new Hasher();
    hasher.bytes(seed);
    hasher.string(path);
    const words: number[] = [];
    for (let i = 0; i < 4; i++) {
      hasher.word(i);
      words.push(hasher.digest() | 0);
    }
    this.a = words[0]!;
    this.b = words[1]!;
    this.c = words[2]!;
    this.d = words[3]! | 1; // never all zero
  }

  /** 32 random bits as a signed integer. */
  word(): number {
    const scrambled = Math.imul(this.b, 5);
    const result = Math.imul((scrambled << 7) | (scrambled >>> 25), 9);
    const t = this.b << 9;
    this.c ^= this.a;
    this.d ^= this.b;
    this.b ^= this.c;
    this.a ^= this.d;
    this.c ^= t;
    this.d = (this.d << 11) | (this.d >>> 21);
    return result;
  }

  /** A number in [0, 1) with 53 random bits. */
  fraction(): number {
    const high = this.word() >>> 5; // 27 bits
    const low = this.word() >>> 6; // 26 bits
    return (high * 0x400_0000 + low) / 0x20_0000_0000_0000;
  }
}
