/**
 * Randomness of simulated devices: one stream per operation, derived from the run's seed and the operation's origin.
 *
 * Never one stream for all: a draw in one operation would shift the numbers of every later one, and shrinking a schedule
 * would change the world with it. xoshiro128** (Blackman and Vigna, 2018). Not for secrets.
 */
import type { Op } from "../../kernel/machine.ts";
import { Hasher } from "../../syscalls/hash.ts";

/** Bytes of a run's seed. */
export const SEED_BYTES = 32;

/** Numbers in [0, 1) with 53 bits for `op`; equal in every run in which an operation of that origin is submitted. */
export function randomOf(seed: Uint8Array, op: Op): () => number {
  const hasher = new Hasher();
  hasher.bytes(seed);
  hasher.string(op.device);
  hasher.string(op.verb);
  hasher.string(op.origin.path);
  hasher.number(op.origin.seq);
  const state = new Uint32Array(4);
  for (let i = 0; i < 4; i++) {
    hasher.word(i);
    state[i] = hasher.digest() % 0x1_0000_0000;
  }
  state[3]! |= 1; // never all zero, the generator's one fixed point
  return () => ((next(state) >>> 5) * 0x400_0000 + (next(state) >>> 6)) / 0x20_0000_0000_0000;
}

function next(s: Uint32Array): number {
  const scrambled = Math.imul(s[1]!, 5);
  const result = Math.imul((scrambled << 7) | (scrambled >>> 25), 9);
  const t = s[1]! << 9;
  s[2]! ^= s[0]!;
  s[3]! ^= s[1]!;
  s[1]! ^= s[2]!;
  s[0]! ^= s[3]!;
  s[2]! ^= t;
  s[3] = (s[3]! << 11) | (s[3]! >>> 21);
  return result;
}
